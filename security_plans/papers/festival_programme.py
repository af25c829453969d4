"""The run of the day: phần lễ and phần hội with times and who does what."""

from security_plans.festival_record import parts_of
from wardsafety.papers.blocks import heading, paragraph

from . import festival_words as words


def build(festival):
    parts = parts_of(festival)
    blocks = words.main_facts(festival, parts)
    for numeral, (label, items) in zip(("I", "II"), parts.by_part, strict=True):
        blocks.append(heading(label.upper(), number=f"{numeral}."))
        blocks.append(words.items_table(items) if items else paragraph(words.DOTS * 3))
    summary = f"“Ngày hội toàn dân bảo vệ an ninh Tổ quốc” năm {festival.year}"
    return words.content(festival, parts, blocks, kind_title="CHƯƠNG TRÌNH", summary=summary, abbreviation="CTr")
