"""Inspections in the period, what was found and not yet mended, and fires."""

from wardsafety.pages.text import grouped
from wardsafety.papers.blocks import column, row, table

from .results import NOT_KNOWN
from .written import drafted, paragraphs

COLUMNS = {
    "inspections.done": "Lượt kiểm tra",
    "inspections.passed": "Đạt",
    "inspections.advised": "Đạt, có kiến nghị",
    "inspections.failed": "Chưa đạt",
    "findings.unresolved": "Tồn tại chưa khắc phục",
    "findings.overdue": "Trong đó quá hạn",
}
FIGURES = (*COLUMNS, "findings.found", "incidents.all", "incidents.on_the_spot")
LISTED = 40


def build(source, section):
    book = source.book
    made = [*paragraphs(source, section), *drafted(source, section, sentences)]
    if book.count("inspections.done") or book.count("findings.unresolved"):
        made += [_table(source)]
    if book.count("findings.unresolved"):
        made += [_unresolved(source)]
    return made


def sentences(source):
    count = source.book.count
    if count("inspections.done"):
        yield (
            "Kiểm tra {Lượt kiểm tra trong kỳ} lượt: đạt {Lượt kiểm tra đạt}; "
            "đạt, có kiến nghị {Lượt kiểm tra đạt, có kiến nghị}; chưa đạt {Lượt kiểm tra chưa đạt}."
        )
    else:
        yield "Trong kỳ chưa có lượt kiểm tra nào được ghi."
    yield (
        "Phát hiện {Tồn tại phát hiện trong kỳ} tồn tại trong kỳ; đến ngày chốt còn {Tồn tại chưa khắc phục} tồn tại "
        "chưa khắc phục, trong đó {Tồn tại quá hạn khắc phục} quá hạn."
    )
    if count("incidents.all"):
        yield (
            "Xảy ra {Vụ cháy, nổ} vụ cháy, nổ, trong đó {Vụ cháy do lực lượng tại chỗ dập tắt} vụ do người dân và "
            "lực lượng tại chỗ dập tắt."
        )
    else:
        yield "Trong kỳ không ghi nhận vụ cháy, nổ nào."


def _table(source):
    columns = [
        column("Tổ dân phố, thôn", width=28),
        *[column(label, width=12, align="right") for label in COLUMNS.values()],
    ]
    units = [*source.neighbourhoods, (None, NOT_KNOWN)]
    rows = [
        [name, *_cells(source, pk)]
        for pk, name in units
        if any(source.book.count(key, neighbourhood=pk) for key in COLUMNS)
    ]
    rows.append(row("total", ["Tổng cộng", *[source.book.number(key) for key in COLUMNS]]))
    return table(columns=columns, rows=rows, caption=source.caption("Kiểm tra và khắc phục theo địa bàn"))


def _cells(source, pk):
    return [
        source.book.number(key, neighbourhood=pk) if source.book.count(key, neighbourhood=pk) else "0"
        for key in COLUMNS
    ]


def _unresolved(source):
    entry = source.book.entries["findings.unresolved"]
    columns = [column(label, width=width) for label, width in zip(entry["columns"], (30, 20, 32, 18), strict=True)]
    rows = [line["cells"] for line in entry["rows"][:LISTED]]
    rest = len(entry["rows"]) - len(rows)
    footnotes = [f"Và {grouped(rest)} tồn tại khác, xem trong sổ theo dõi."] if rest else []
    caption = source.caption("Tồn tại chưa khắc phục đến ngày chốt số liệu")
    return table(columns=columns, rows=rows, caption=caption, footnotes=footnotes)
