"""Giấy mời (Mẫu 1.7): one letter to all guests, or a letter for each of them, one page each, in one file."""

from security_plans.festival.parts import parts_of
from wardsafety.papers.blocks import bullets, paragraph
from wardsafety.papers.render import render_together

from . import words

# Two hundred letters.
SECONDS, MEGABYTES = 60, 400


def invitation(festival):
    """One letter with the list of guests; one name stands in the sentence, none is dots."""
    parts = parts_of(festival)
    return _letter(festival, parts, [_guest(guest) for guest in parts.guests])


def invitations(festival):
    """The PDF of all letters; without guests one with dots."""
    parts = parts_of(festival)
    letters = [_letter(festival, parts, [_guest(guest)]) for guest in parts.guests] or [_letter(festival, parts, [])]
    papers = [("papers/report.html", letter) for letter in letters]
    return render_together(papers, deadline=SECONDS, memory_mb=MEGABYTES)


def _guest(guest):
    return ", ".join(filter(None, [guest.name, guest.position]))


def _letter(festival, parts, guests):
    invited = f"{words.host(festival)} trân trọng kính mời"
    opening = (
        [paragraph(f"{invited}:"), bullets(guests)]
        if len(guests) > 1
        else [paragraph(f"{invited}: {guests[0] if guests else words.DOTS}")]
    )
    site = words.main_site(parts)
    blocks = [
        *opening,
        paragraph(f"Tới dự: “Ngày hội toàn dân bảo vệ an ninh Tổ quốc” năm {festival.year}."),
        paragraph(f"Chủ trì: {site.chair if site and site.chair else words.DOTS}."),
        *words.main_facts(festival, parts),
        paragraph("Sự có mặt của quý đại biểu góp phần vào thành công của Ngày hội."),
    ]
    return words.content(festival, parts, blocks, kind_title="GIẤY MỜI", summary="", abbreviation="GM")
