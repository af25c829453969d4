"""The record of an inspection as a paper: a biên bản after Mẫu 1.9 (Nghị định 30/2020), its lines after Mẫu PC02."""

from wardsafety.office.models import Body
from wardsafety.pages.columns import shown
from wardsafety.papers import blocks, words

from .models import Inspection

BLANK = "…………………"
MODELS, PREMISES = "an toàn phòng cháy và chữa cháy", "cơ sở, địa điểm về an ninh, trật tự"


def inspection_paper(inspection):
    """The dict that papers/minutes.html prints."""
    place = inspection.place
    own = inspection.mode == Inspection.Mode.SELF
    kind = "Tự kiểm tra" if own else "Kiểm tra"
    return {
        "paper": {
            **_letterhead(place.unit),
            "title": f"Biên bản {kind.lower()} {place.name} ngày {shown(inspection.done_on)}",
            "kind_title": "BIÊN BẢN",
            "summary": f"{kind} {PREMISES if place.is_premises else MODELS}",
            "illustrative": place.illustrative,
            "recipients": [],
            "signatures": [
                {"position": "BÊN ĐƯỢC KIỂM TRA", "name": ""},
                {"position": "NGƯỜI KIỂM TRA", "name": inspection.inspector.full_name},
            ],
        },
        "blocks": [
            *map(blocks.paragraph, _opening(inspection, place)),
            *_answers(inspection),
            *_findings(inspection),
            *_conclusion(inspection),
        ],
    }


def _letterhead(unit):
    body = Body.objects.filter(unit=unit).order_by("-is_main", "pk").first()
    symbol = f"BB-{body.symbol}" if body and body.symbol else "BB"
    return {
        "superior_line": body.superior_line if body else "",
        "issuer_line": (body and body.issuer_line) or f"ỦY BAN NHÂN DÂN {unit}".upper(),
        "number_line": words.number_line(None, symbol),
        "place_date": "",
    }


def _opening(inspection, place):
    inspector = inspection.inspector
    position = f", chức vụ: {inspector.position}" if inspector.position else ""
    where = ", ".join(filter(None, [place.address, str(place.neighbourhood or ""), str(place.unit)]))
    return [
        f"Thời gian: bắt đầu … giờ … phút, {words.long_date(inspection.done_on)}.",
        f"Địa điểm: {place.name} (mã {place.code}), {where}.",
        f"Người kiểm tra: Ông/Bà {inspector.full_name}{position}.",
        f"Đại diện nơi được kiểm tra: Ông/Bà {BLANK}, chức vụ: {BLANK}",
    ]


def _answers(inspection):
    rows = [
        [number, answer.item.text, answer.get_value_display(), answer.note]
        for number, answer in enumerate(inspection.answers.select_related("item"), start=1)
    ]
    source = f"Nội dung theo mẫu kiểm tra lần {inspection.checklist.version}." if inspection.checklist else ""
    columns = [
        blocks.column("STT", width=8, align="center"),
        blocks.column("Nội dung kiểm tra", width=48),
        blocks.column("Kết quả", width=20),
        blocks.column("Ghi chú"),
    ]
    table = [blocks.table(columns=columns, rows=rows, footnotes=[source] if source else [])] if rows else []
    none = [] if rows else [blocks.paragraph("Không có nội dung nào được kiểm tra.")]
    return [blocks.heading("Nội dung và kết quả kiểm tra", number="1.", level=2), *table, *none]


def _findings(inspection):
    lines = []
    for finding in inspection.findings.order_by("pk"):
        who = f" Người khắc phục: {finding.responsible}." if finding.responsible else ""
        until = f" Hạn khắc phục: {words.long_date(finding.due_on)}." if finding.due_on else ""
        lines.append(f"{finding.text.rstrip('.')}.{who}{until}")
    body = blocks.bullets(lines) if lines else blocks.paragraph("Không phát hiện.")
    return [blocks.heading("Tồn tại, thiếu sót", number="2.", level=2), body]


def _conclusion(inspection):
    follow = []
    if inspection.next_due:
        follow = [blocks.paragraph(f"Kiểm tra lần sau trước {words.long_date(inspection.next_due)}.")]
    correction = []
    if inspection.replaces_id:
        correction = [blocks.paragraph(f"Biên bản này thay bản trước. Lý do: {inspection.correction_reason}")]
    return [
        blocks.heading("Nhận xét, kiến nghị", number="3.", level=2),
        blocks.paragraph(inspection.note or "Không."),
        blocks.heading(f"Kết luận: {inspection.get_result_display()}", number="4.", level=2),
        *follow,
        *correction,
        blocks.paragraph("Biên bản kết thúc hồi … giờ … phút cùng ngày, đã đọc lại cho những người có tên nghe và ký."),
    ]
