"""The papers of a conference, each a dict for `papers/`: invitation, programme, minutes, notice of conclusions.

Invitation after Mẫu 1.7, minutes after Mẫu 1.9, the others after Mẫu 1.4 of Nghị định 30/2020. What is not known yet is
left as dots to be filled in by hand; nothing is invented.
"""

from collections.abc import Callable
from dataclasses import dataclass

from wardsafety.office.letterheads import frame
from wardsafety.papers.blocks import bullets, column, heading, paragraph, table
from wardsafety.papers.words import grouped, long_date

DOTS = "……………………"


@dataclass(frozen=True)
class Paper:
    """One kind of paper: its title, the abbreviation of its symbol, its template and its builder."""

    title: str
    abbreviation: str
    build: Callable
    template: str = "papers/report.html"
    # Its line in the register of documents.
    about: Callable = lambda conference: conference.name


def content(conference, paper):
    """The whole paper as a JSON-able dict {"paper", "blocks", "annexes"}."""
    summary, blocks = paper.build(conference)
    return {"paper": _frame(conference, paper, summary), "blocks": blocks, "annexes": []}


def document_of(conference, paper):
    """The document that a paper with a number is; None before it has one."""
    rows = conference.papers.filter(document__removed_at=None).select_related("document__issuer")
    row = next((row for row in rows if PAPERS.get(row.key) is paper), None)
    return row.document if row else None


def _frame(conference, paper, summary):
    minutes = paper.abbreviation == "BB"
    # Minutes bear no place and date line; the text says when they began and ended.
    dateless = {"place_date": ""} if minutes else {}
    document = document_of(conference, paper)
    numbered = {}
    if document:
        numbered = {"number": document.number, "symbol": document.symbol, "dated": document.issued_on}
    return frame(
        document.issuer if document else conference.body,
        conference.unit,
        kind_title=paper.title.upper(),
        summary=summary,
        abbreviation=paper.abbreviation,
        recipients=["Lưu: VT, hồ sơ" if minutes else "Lưu: VT"],
        signer=conference.signer,
        title=f"{paper.title}: {conference.name}",
        secretary=conference.secretary,
        chair=conference.chair,
        **numbered,
        **dateless,
    )


def when(conference):
    """'14 giờ 00, chiều ngày 08 tháng 6 năm 2023', as much of it as is known."""
    hour = f"{conference.starts_at:%H} giờ {conference.starts_at:%M}, " if conference.starts_at else ""
    session = conference.get_session_display()
    return f"{hour}{session} {long_date(conference.held_on)}".replace(" Cả ngày ngày", " cả ngày, ngày").strip()


def _invitation(conference):
    host = conference.body.name if conference.body else f"Ủy ban nhân dân {conference.unit.in_sentence}"
    guests = _lines(conference.guests)
    invited = f"{host} trân trọng kính mời"
    opening = (
        [paragraph(f"{invited}:"), bullets(guests)]
        if len(guests) > 1
        else [paragraph(f"{invited}: {guests[0] if guests else DOTS * 2}")]
    )
    facts = [
        f"Tới dự: {conference.name}.",
        f"Chủ trì: {conference.chair or DOTS}.",
        f"Thời gian: {when(conference)}.",
        f"Địa điểm: {conference.place or DOTS}.",
    ]
    closing = paragraph("Rất mong quý đại biểu sắp xếp thời gian đến dự để hội nghị thành công tốt đẹp.")
    return "", [*opening, *map(paragraph, facts), closing]


def _programme(conference):
    items = list(_items(conference))
    timed = any(item.starts_at for item in items)
    columns = [column("TT", width=7, align="center")]
    columns += [column("Thời gian", width=15, align="center")] if timed else []
    columns += [column("Nội dung"), column("Người thực hiện", width=33)]
    rows = [
        [str(index), *([_hour(item)] if timed else []), str(item), _who(item)] for index, item in enumerate(items, 1)
    ]
    facts = [f"Thời gian: {when(conference)}.", f"Địa điểm: {conference.place or DOTS}."]
    made = [*map(paragraph, facts)]
    made += [table(columns=columns, rows=rows)] if rows else [paragraph("Chương trình chưa có nội dung nào.")]
    return conference.name, made


def _hour(item):
    return f"{item.starts_at:%H:%M}" if item.starts_at else ""


def _minutes(conference):
    start = f"{conference.starts_at:%H} giờ {conference.starts_at:%M}" if conference.starts_at else "…… giờ ……"
    end = f"{conference.ends_at:%H} giờ {conference.ends_at:%M}" if conference.ends_at else "…… giờ ……"
    day = long_date(conference.held_on)
    made = [
        paragraph(f"Thời gian bắt đầu: {start}, {day}."),
        paragraph(f"Địa điểm: {conference.place or DOTS}."),
        *_attendance(conference),
        paragraph(f"Chủ trì (chủ tọa): {conference.chair or DOTS}."),
        paragraph(f"Thư ký (người ghi biên bản): {conference.secretary or DOTS}."),
        heading("Nội dung (theo diễn biến hội nghị)"),
        *_course(conference),
    ]
    conclusions = list(_conclusions(conference))
    if conclusions:
        made += [heading("Kết luận của hội nghị"), bullets([_concluded(row) for row in conclusions])]
    return conference.name, [*made, paragraph(f"Hội nghị kết thúc vào {end}, {day}.")]


def _attendance(conference):
    number = f" {grouped(conference.attended)} đại biểu" if conference.attended is not None else ""
    lines = _lines(conference.attendance)
    if not lines:
        return [paragraph(f"Thành phần tham dự:{number or f' {DOTS}'}.")]
    return [paragraph(f"Thành phần tham dự:{number}{', gồm' if number else ''}"), bullets(lines)]


def _course(conference):
    """What happened, in order; a speech with its summary, another item with who did it."""
    items = [_happened(item) for item in _items(conference)]
    return [bullets(items)] if items else [paragraph(DOTS * 2)]


def _happened(item):
    who = _who(item)
    said = f"{item}{f' ({who})' if who else ''}"
    return f"{said}: {item.summary.strip()}" if item.summary.strip() else f"{said}."


def _notice(conference):
    host = f", do {conference.chair} chủ trì" if conference.chair else ""
    held = f"{conference.unit.in_sentence} đã tổ chức {_lower(conference.name)}{host}"
    opening = f"{_session(conference)}{long_date(conference.held_on)}, {held}. "
    made = [paragraph(f"{opening}Sau khi nghe báo cáo và ý kiến của các đại biểu, hội nghị kết luận như sau:")]
    rows = [paragraph(f"{number}. {_concluded(row)}") for number, row in enumerate(_conclusions(conference), 1)]
    return f"Kết luận {_lower(conference.name)}", [*made, *(rows or [paragraph(DOTS * 2)])]


def _conclusions(conference):
    return conference.conclusions.select_related("lead")


def _concluded(row):
    lead = f" Giao {row.lead.name} chủ trì" if row.lead else ""
    due = f"{', hoàn thành trước' if lead else ' Hoàn thành trước'} {long_date(row.due_on)}" if row.due_on else ""
    return f"{row.text.strip().rstrip('.')}.{lead}{due}{'.' if lead or due else ''}"


def _session(conference):
    return f"{conference.get_session_display()} " if conference.session else ""


def _who(item):
    return " – ".join(part for part in (item.speaker, item.office) if part)


def _items(conference):
    return conference.items.select_related("kind")


def _lines(text):
    return [line.strip().lstrip("-+• ").rstrip(";") for line in text.splitlines() if line.strip()]


def _lower(text):
    return text[:1].lower() + text[1:]


PAPERS = {
    "giay-moi": Paper("Giấy mời", "GM", _invitation, about=lambda conference: f"Mời dự {_lower(conference.name)}"),
    "chuong-trinh": Paper("Chương trình", "CTr", _programme),
    "bien-ban": Paper("Biên bản", "BB", _minutes, "papers/minutes.html"),
    "thong-bao": Paper("Thông báo", "TB", _notice, about=lambda conference: f"Kết luận {_lower(conference.name)}"),
}
