"""Equipment in service at the models that stand on the cut-off, and what the firefighting points cost."""

from collections import defaultdict

from django.db.models import Sum

from fire_models.figures import founded
from fire_models.models import Equipment, FirePoint
from wardsafety.inspections.models import PlaceKind
from wardsafety.pages.text import grouped
from wardsafety.papers.blocks import column, row, table

from .written import drafted, paragraphs

REGISTERS = {
    PlaceKind.Register.GROUP: "Tổ liên gia",
    PlaceKind.Register.POINT: "Điểm chữa cháy",
    PlaceKind.Register.LOCAL: "Mô hình khác",
}
NO_SOURCE = "Chưa ghi nguồn"


def build(source, section):
    made = [*paragraphs(source, section), *drafted(source, section, sentences)]
    pieces = _pieces(source)
    return [*made, *([_equipment(source, pieces)] if pieces else []), *_funding(source)]


def sentences(source):
    pieces = _pieces(source)
    if not pieces:
        yield "Chưa ghi phương tiện nào trong sổ theo dõi."
        return
    total = sum(line["n"] for lines in pieces.values() for line in lines)
    yield f"Phương tiện đang sử dụng tại các mô hình: {grouped(total)} chiếc, bộ thuộc {grouped(len(pieces))} loại."


def _pieces(source):
    """{(type, measure): [{"n": pieces, place, neighbourhood, register}]}, one query for the whole section."""
    if "equipment" not in source.kept:
        source.kept["equipment"] = _counted(source)
    return source.kept["equipment"]


def _counted(source):
    day, unit = source.period.end, source.report.unit
    rows = Equipment.objects.in_service(day).of_unit(unit).filter(founded(day, "place"), place__removed_at=None)
    names = {"name": "type__name", "measure": "type__measure", "place": "place__name"}
    names |= {"register": "place__kind__register", "where": "place__neighbourhood__name"}
    found = defaultdict(list)
    lines = rows.order_by().values("place_id", *names.values()).annotate(n=Sum("quantity"))
    for line in lines.order_by("type__name", "place__neighbourhood__sort_number", "place__number", "place_id"):
        short = {name: line[path] for name, path in names.items()} | {"n": line["n"]}
        found[short["name"], short["measure"]].append(short)
    return dict(found)


def _equipment(source, pieces):
    present = {line["register"] for lines in pieces.values() for line in lines}
    registers = [key for key in REGISTERS if key in present]
    columns = [column("TT", width=7, align="center"), column("Phương tiện"), column("Đơn vị", width=11)]
    columns += [column(REGISTERS[key], width=15, align="right") for key in registers]
    columns += [column("Cộng", width=12, align="right")]
    rows = [
        [str(number), name, measure, *_cells(source, name, lines, registers)]
        for number, ((name, measure), lines) in enumerate(pieces.items(), 1)
    ]
    return table(columns=columns, rows=rows, caption=source.caption("Phương tiện đang sử dụng tại các mô hình"))


def _cells(source, name, lines, registers):
    parts = [[line for line in lines if line["register"] == key] for key in registers]
    return [_cell(source, name, part) for part in [*parts, lines]]


def _cell(source, name, lines):
    """A number that opens the models which have the pieces."""
    if not lines:
        return grouped(0)
    key = source.book.add(
        f"equipment-{len(source.book.entries)}",
        title=name,
        columns=["Mô hình", "Tổ dân phố, thôn", "Số lượng"],
        rows=[(line["place"], line["where"] or "Chưa xác định", grouped(line["n"])) for line in lines],
    )
    return {"text": grouped(sum(line["n"] for line in lines)), "rows": key}


def _funding(source):
    """What the points cost, by source, as far as it is recorded."""
    day, points = source.period.end, FirePoint.objects.live().of_unit(source.report.unit)
    rows = points.filter(founded(day), value_vnd__isnull=False).order_by("funding", "name", "pk")
    by_source = defaultdict(list)
    for point in rows:
        by_source[point.funding or NO_SOURCE].append(point)
    if not by_source:
        return []
    columns = [column("Nguồn kinh phí", width=46), column("Số điểm", width=20, align="right")]
    columns += [column("Giá trị (đồng)", width=34, align="right")]
    lines = [[name, *_cost(source, points)] for name, points in by_source.items()]
    lines.append(row("total", ["Tổng cộng", *_cost(source, [one for points in by_source.values() for one in points])]))
    return [table(columns=columns, rows=lines, caption=source.caption("Kinh phí điểm chữa cháy công cộng"))]


def _cost(source, points):
    key = source.book.add(
        f"funding-{len(source.book.entries)}",
        title="Kinh phí điểm chữa cháy công cộng",
        columns=["Điểm chữa cháy", "Địa chỉ", "Giá trị (đồng)"],
        rows=[(point.name, point.address, grouped(point.value_vnd)) for point in points],
    )
    total = sum(point.value_vnd for point in points)
    return [{"text": grouped(number), "rows": key} for number in (len(points), total)]
