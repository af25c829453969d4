"""Words, frames and tables that the papers of a festival share."""

from wardsafety.office.documents.letterheads import frame
from wardsafety.pages.text import grouped
from wardsafety.papers.blocks import bullets, column, grounds, paragraph, row, table
from wardsafety.papers.words import long_date, short_date

DOTS = "……………………"
BULLETS = ("-", "+", "•")


def issuer(festival):
    """The body that organises, else the one that issued the plan; None if neither is known."""
    return festival.body or (festival.plan.issuer if festival.plan else None)


def host(festival):
    body = issuer(festival)
    return body.name if body else f"Ủy ban nhân dân {festival.unit.in_sentence}"


def content(festival, parts, blocks, **paper):
    made = frame(issuer(festival), festival.unit, illustrative=parts.illustrative, **paper)
    return {"paper": made, "blocks": blocks, "annexes": []}


def written(text):
    """Written lines as blocks: lines that begin with a dash make a list, others are paragraphs; nothing is dots."""
    made = []
    for line in filter(None, map(str.strip, text.splitlines())):
        if not line.startswith(BULLETS):
            made.append(paragraph(line))
        elif made and made[-1]["kind"] == "list":
            made[-1]["items"].append(line.lstrip("-+• "))
        else:
            made.append(bullets([line.lstrip("-+• ")]))
    return made or [paragraph(DOTS * 3)]


def lines(text):
    return [line.strip().lstrip("-+• ").rstrip(";.") for line in text.splitlines() if line.strip()]


def listed(items):
    """A list whose items end with ";", the last with "."."""
    return bullets(grounds(items))


def hour(time):
    return f"{time:%H} giờ {time:%M}" if time else ""


def number(value, noun):
    """'12 suất', or dots before the noun."""
    return f"{'……' if value is None else grouped(value)} {noun}"


def window(festival):
    """'từ ngày 01 tháng 7 năm 2026 đến hết ngày 19 tháng 8 năm 2026', dots for what is unknown."""
    first, last = (long_date(day) or f"ngày {DOTS}" for day in (festival.window_from, festival.window_to))
    return f"từ {first} đến hết {last}"


def when(site):
    """'7 giờ 30, 15/8/2026'."""
    return ", ".join(filter(None, [hour(site.starts_at), short_date(site.held_on)])) or "……"


def main_site(parts):
    """The site that leads the others, else the only one; None when that cannot be said."""
    leading = [site for site in parts.sites if site.is_point]
    if len(leading) == 1:
        return leading[0]
    return parts.sites[0] if len(parts.sites) == 1 else None


def place(site):
    """'Nhà văn hóa, Tổ dân phố 8'; the name alone once when the place says it already."""
    return site.place if site.name in site.place else ", ".join(filter(None, [site.place, site.name]))


def filled_table(columns, rows, values, total=None):
    """A table of the columns that have a value in some row; `values` gives a row's texts, `total` those of the sum."""
    texts = [values(index, row) for index, row in enumerate(rows, 1)]
    kept = [n for n in range(len(columns)) if any(text[n] for text in texts)]
    shown = [[text[n] for n in kept] for text in texts]
    last = [row("total", [total[n] for n in kept])] if total and any(total[n] for n in kept if n > 1) else []
    return table(columns=[columns[n] for n in kept], rows=shown + last)


def main_facts(festival, parts):
    """Time and place of the main day, as two paragraphs."""
    site = main_site(parts)
    starts = hour(site.starts_at) if site else ""
    day = festival.held_on or (site.held_on if site else None)
    time = ", ".join(filter(None, [starts or "…… giờ ……", long_date(day) or f"ngày {DOTS}"]))
    return [paragraph(f"Thời gian: {time}."), paragraph(f"Địa điểm: {place(site) if site else DOTS}.")]


def items_table(items):
    """Items in order; without times or persons those columns are left out."""
    columns = [column("TT", width=7, align="center"), column("Thời gian", width=14, align="center")]
    columns += [column("Nội dung"), column("Thực hiện", width=32)]
    return filled_table(columns, items, _item)


def _item(index, item):
    title = f"{item.title} ({item.note})" if item.note else item.title
    return [str(index), f"{item.starts_at:%H:%M}" if item.starts_at else "", title, item.person]
