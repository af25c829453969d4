"""Certificates of the ward's own awards, A4 landscape, one page a recipient (`domain.md` F.4: a common pattern).

Whole, or only the text for blanks that were printed beforehand, shifted by millimetres.
"""

from wardsafety.office.documents.letterheads import decider_line, letterhead, signature
from wardsafety.papers.words import paper_date, paper_number

from . import words


def build(round_, *, blank=False, x=None, y=None):
    """{"pages": [...], "blank", "x", "y"}; no recipients, one page with dots to be filled in by hand."""
    awards = [award for award in words.awards_of(round_) if award.form.unit_decides]
    lines = letterhead(words.decider(round_), round_.unit)
    signed = signature(lines, round_.signer)
    shared = {
        "issuer": decider_line(lines),
        "place_date": paper_date(lines["place_name"], round_.document.issued_on if round_.document else None),
        "acting": signed["acting"],
        "position": signed["position"],
        "signer": signed["name"],
        "decision": _decision(round_),
    }
    pages = [shared | _own(award, round_) for award in awards]
    empty = {"name": words.DOTS * 2, "where": "", "merit": words.merit(round_)}
    return {
        "title": f"Giấy khen {round_.title}",
        "pages": pages or [shared | empty],
        "blank": bool(blank),
        "x": float(x or 0),
        "y": float(y or 0),
    }


def _own(award, round_):
    merit = award.merit.strip().rstrip(".")
    return {
        "name": award.name,
        "where": award.position,
        "merit": f"Đã có thành tích {merit}" if merit else _upper(words.merit(round_)),
    }


def _decision(round_):
    document = round_.document
    if document is None:
        return "Quyết định số ……/QĐ-UBND ngày …… tháng …… năm ……"
    number = f"{paper_number(document.number) or '……'}/{document.symbol or 'QĐ-UBND'}"
    return f"Quyết định số {number}"


def _upper(text):
    return text[:1].upper() + text[1:]
