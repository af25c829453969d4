"""The run of the day: phần lễ and phần hội in one table, with times and who does what as far as they are known."""

from security_plans.festival.parts import parts_of
from wardsafety.papers.blocks import paragraph, roman, row

from . import words


def build(festival):
    parts = parts_of(festival)
    course = [_course(parts)] if parts.items else [paragraph(words.DOTS * 3)]
    blocks = [*words.main_facts(festival, parts), *course]
    summary = f"“Ngày hội toàn dân bảo vệ an ninh Tổ quốc” năm {festival.year}"
    return words.content(festival, parts, blocks, kind_title="CHƯƠNG TRÌNH", summary=summary, abbreviation="CTr")


def _course(parts):
    """Numbers go on through both parts, each under its own heading row."""
    made = words.items_table(parts.items)
    rows = iter(made["rows"])
    groups = [(label, items) for label, items in parts.by_part if items]
    made["rows"] = [
        line
        for number, (label, items) in enumerate(groups, 1)
        for line in (row("group", [f"{roman(number)}. {label.upper()}"]), *(next(rows) for _ in items))
    ]
    return made
