"""The record of one model on paper (phiếu thông tin mô hình), with phones masked."""

from wardsafety.inspections.models import PlaceKind
from wardsafety.office.models import Body
from wardsafety.office.records.facts import facts_of
from wardsafety.pages.columns import shown
from wardsafety.pages.text import mask_phone
from wardsafety.papers import blocks
from wardsafety.papers.words import paper_date


def sheet(context, day):
    """The dict of the paper "fire_models/sheet.html" from the context of a record page (`record.context`)."""
    place = context["place"]
    return {
        "paper": _frame(place, day),
        "preamble": [],
        "blocks": [*_facts(place, context), *_rows(context["sections"]), *_past(context)],
        "annexes": [],
    }


def _frame(place, day):
    body = Body.objects.filter(unit=place.unit_id, is_main=True).first()
    unit = str(place.unit)
    return {
        "title": f"Phiếu thông tin {place.name}",
        "kind_title": "PHIẾU THÔNG TIN",
        "summary": place.name,
        "superior_line": body.superior_line if body else "",
        "issuer_line": (body.issuer_line if body else "") or f"ỦY BAN NHÂN DÂN {unit.upper()}",
        "number_line": f"Mã: {place.code}",
        "place_date": paper_date((body.place_name if body else "") or place.unit.name, day),
        "recipients": [],
        "illustrative": place.illustrative,
        "signature": {"position": "NGƯỜI LẬP PHIẾU", "authority": "", "acting": "", "name": ""},
    }


def _facts(place, context):
    known = [("Tình trạng", place.get_status_display()), *facts_of(place)]
    rows = [[label, shown(value)] for label, value in known if shown(value)]
    yield blocks.heading("THÔNG TIN CHUNG", number="I.")
    yield blocks.table(columns=[blocks.column("Mục", width=35), blocks.column("Nội dung")], rows=rows)
    if context["missing"]:
        yield blocks.paragraph("Còn thiếu:")
        yield blocks.bullets(context["missing"])


def _rows(parts):
    if "households" in parts and parts["households"].present:
        yield blocks.heading("HỘ THAM GIA", number="II.")
        yield _table(
            ("Chủ hộ", "Địa chỉ", "Điện thoại", "Số người"),
            [(row.head_name, row.address, mask_phone(row.phone), row.people) for row in parts["households"].present],
        )
    yield blocks.heading("PHƯƠNG TIỆN CHỮA CHÁY", number="III." if "households" in parts else "II.")
    if parts["equipment"].present:
        yield _table(
            ("Phương tiện", "Số lượng", "Tình trạng", "Của"),
            [
                (row.type, f"{row.quantity} {row.type.measure}", row.get_condition_display(), row.household or "chung")
                for row in parts["equipment"].present
            ],
        )
    else:
        yield blocks.paragraph("Chưa ghi phương tiện nào.")


def _past(context):
    number = "IV." if context["register"].key == PlaceKind.Register.GROUP else "III."
    yield blocks.heading("VÒNG ĐỜI, KIỂM TRA, TẬP HUẤN", number=number)
    steps = [row["step"] for row in context["steps"].rows]
    rows = [(step.effective_on, step.get_status_display(), _why(step)) for step in steps]
    rows += [(visit.done_on, f"Kiểm tra: {visit.get_result_display()}", visit.note) for visit in context["visits"]]
    rows += [(drill.held_on, drill.get_kind_display(), drill.note) for drill in context["sections"]["drills"].rows]
    yield _table(("Ngày", "Việc", "Ghi chú"), sorted(rows, key=lambda row: row[0]))


def _why(step):
    return "; ".join(filter(None, [step.document.citation if step.document else "", step.reason]))


def _table(labels, rows):
    columns = [blocks.column("STT", width=8, align="center"), *(blocks.column(label) for label in labels)]
    return blocks.table(columns=columns, rows=[[str(n), *map(shown, row)] for n, row in enumerate(rows, start=1)])
