"""Annexes: the lists of the models that stand on the cut-off."""

from wardsafety.papers.blocks import column

TITLES = {
    "groups.founded": "Danh sách Tổ liên gia an toàn PCCC",
    "points.founded": "Danh sách Điểm chữa cháy công cộng",
    "locals.founded": "Danh sách mô hình khác",
}
FIGURES = tuple(TITLES)
WIDTHS = (24, 14, 17, 25, 14)


def build(source, section):
    return [_annex(source, key) for key in TITLES if source.book.count(key)]


def _annex(source, key):
    entry = source.book.entries[key]
    columns = [column("TT", width=6, align="center")]
    columns += [column(label, width=width) for label, width in zip(entry["columns"], WIDTHS, strict=True)]
    note = "Dữ liệu minh họa" if source.illustrative else ""
    rows = [[str(index), *line["cells"]] for index, line in enumerate(entry["rows"], 1)]
    return {"title": TITLES[key], "note": note, "columns": columns, "rows": rows, "landscape": False}
