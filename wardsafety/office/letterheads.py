"""The frame of every official paper: whose it is, its number, place and date, who signs (Nghị định 30/2020, Phụ lục I).

All rooms make the frames of their papers here, so that a change of signer or of form reaches all papers at once.
"""

from wardsafety.papers.words import number_line, paper_date

from . import naming
from .models import Body

FIELDS = ("superior_line", "place_name", "symbol", "authority", "signer_position", "signer_name")


def letterhead(body, unit):
    """The lines of a body's papers; without a body those that follow from the unit's name."""
    if body is None:
        lines = naming.letterhead(naming.Name(unit.designation, unit.name), unit.parent)
        return lines | {"signer_name": "", "party": False}
    own = {name: getattr(body, name) for name in FIELDS}
    return own | {"issuer_line": body.issuer_line or body.name.upper(), "party": body.kind == Body.Kind.PARTY}


def frame(
    body,
    unit,
    *,
    kind_title,
    summary,
    abbreviation="",
    symbol="",
    number="",
    dated=None,
    recipients=("Lưu: VT",),
    **more,
):
    """The "paper" part of a paper's dict (`docs/decisions/0002-papers-from-dicts.md`).

    The symbol is `symbol`, else the kind's abbreviation joined with the body's; a paper with neither bears no number.
    `more` adds to the frame or replaces parts of it (`place_date=""` for minutes, `internal`, `kinh_gui`).
    """
    lines = letterhead(body, unit)
    symbol = symbol or ("-".join(filter(None, [abbreviation, lines["symbol"]])) if abbreviation else "")
    return {
        "title": f"{kind_title.capitalize()} {summary}".strip(),
        "kind_title": kind_title,
        "summary": summary,
        "superior_line": lines["superior_line"],
        "issuer_line": lines["issuer_line"],
        "number_line": number_line(number, symbol, party=lines["party"]) if symbol or number else "",
        "place_date": paper_date(lines["place_name"], dated),
        "party": lines["party"],
        "recipients": list(recipients),
        "signature": {
            "authority": lines["authority"],
            "acting": "",
            "position": lines["signer_position"],
            "name": lines["signer_name"],
        },
        **more,
    }


def decision_frame(body, unit, **parts):
    """As `frame`, for a decision (Mẫu 1.2): the head of the office decides and signs alone, without "TM."."""
    made = frame(body, unit, kind_title="QUYẾT ĐỊNH", **parts)
    made["signature"]["authority"] = ""
    return made | {"authority_line": decider_line(letterhead(body, unit))}


def decider_line(lines):
    """The office that decides, over a decision: 'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG …'."""
    return f"{lines['signer_position']} {lines['issuer_line']}".replace("\n", " ").strip()
