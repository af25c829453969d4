"""The papers of a conference, each a dict for `papers/`: invitation, programme, minutes, notice, lists, press summary.

Invitation after Mẫu 1.7, minutes after Mẫu 1.9, the others after Mẫu 1.4 of Nghị định 30/2020. What is not known yet is
left as dots to be filled in by hand; nothing is invented.
"""

from collections.abc import Callable
from dataclasses import dataclass

from wardsafety.office.documents.letterheads import frame
from wardsafety.pages.text import grouped
from wardsafety.papers.blocks import bullets, column, heading, paragraph, table
from wardsafety.papers.words import long_date

from . import lists, press
from .words import DOTS, concluded, conclusions, items_of, lines, lower, session, when, who


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
    # Minutes bear no place and date line; the text says when they began and ended. The secretary signs on the left.
    signers = [("THƯ KÝ", conference.secretary), ("CHỦ TỌA", conference.chair)]
    signatures = [{"position": position, "name": name} for position, name in signers]
    own = {"place_date": "", "signatures": signatures} if minutes else {}
    document = document_of(conference, paper)
    if document:
        own |= {"number": document.number, "symbol": document.symbol, "dated": document.issued_on}
    return frame(
        document.issuer if document else conference.body,
        conference.unit,
        kind_title=paper.title.upper(),
        summary=summary,
        abbreviation=paper.abbreviation,
        recipients=["Lưu: VT, hồ sơ" if minutes else "Lưu: VT"],
        signer=conference.signer,
        title=f"{paper.title}: {conference.name}",
        **own,
    )


def _invitation(conference):
    host = conference.body.name if conference.body else f"Ủy ban nhân dân {conference.unit.in_sentence}"
    guests = lines(conference.guests)
    invited = f"{host} trân trọng kính mời"
    opening = (
        [paragraph(f"{invited}:"), bullets(guests)]
        if len(guests) > 1
        else [paragraph(f"{invited}: {guests[0] if guests else DOTS}")]
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
    items = list(items_of(conference))
    timed = any(item.starts_at for item in items)
    columns = [column("TT", width=7, align="center")]
    columns += [column("Thời gian", width=15, align="center")] if timed else []
    columns += [column("Nội dung"), column("Người thực hiện", width=33)]
    rows = [
        [str(index), *([_hour(item)] if timed else []), str(item), who(item)] for index, item in enumerate(items, 1)
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
    ends = list(conclusions(conference))
    if ends:
        made += [heading("Kết luận của hội nghị"), bullets([concluded(row) for row in ends])]
    return conference.name, [*made, paragraph(f"Hội nghị kết thúc vào {end}, {day}.")]


def _attendance(conference):
    number = f" {grouped(conference.attended)} đại biểu" if conference.attended is not None else ""
    present = lines(conference.attendance)
    if not present:
        return [paragraph(f"Thành phần tham dự:{number or f' {DOTS}'}.")]
    return [paragraph(f"Thành phần tham dự:{number}{', gồm' if number else ''}"), bullets(present)]


def _course(conference):
    """What happened, in order; a speech with its summary, another item with who did it."""
    items = [_happened(item) for item in items_of(conference)]
    return [bullets(items)] if items else [paragraph(DOTS * 2)]


def _happened(item):
    by = who(item)
    said = f"{item}{f' ({by})' if by else ''}"
    return f"{said}: {item.summary.strip()}" if item.summary.strip() else f"{said}."


def _notice(conference):
    host = f", do {conference.chair} chủ trì" if conference.chair else ""
    held = f"{conference.unit.in_sentence} đã tổ chức {lower(conference.name)}{host}"
    opening = f"{session(conference)}{long_date(conference.held_on)}, {held}. "
    made = [paragraph(f"{opening}Sau khi nghe báo cáo và ý kiến của các đại biểu, hội nghị kết luận như sau:")]
    rows = [paragraph(f"{number}. {concluded(row)}") for number, row in enumerate(conclusions(conference), 1)]
    return f"Kết luận {lower(conference.name)}", [*made, *(rows or [paragraph(DOTS * 2)])]


PAPERS = {
    "giay-moi": Paper("Giấy mời", "GM", _invitation, about=lambda conference: f"Mời dự {lower(conference.name)}"),
    "chuong-trinh": Paper("Chương trình", "CTr", _programme),
    "bien-ban": Paper("Biên bản", "BB", _minutes, "papers/minutes.html"),
    "thong-bao": Paper("Thông báo", "TB", _notice, about=lambda conference: f"Kết luận {lower(conference.name)}"),
    "danh-sach-quyet-dinh": Paper("Danh sách quyết định", "", lists.decisions),
    "danh-sach-khen-thuong": Paper("Danh sách khen thưởng", "", lists.awards),
    "thong-cao": Paper("Tin tóm tắt cho báo chí", "", press.build),
}
