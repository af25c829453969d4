"""The frame of every official paper: whose it is, its number, place and date, who signs (Nghị định 30/2020, Phụ lục I).

All rooms make the frames of their papers here, so that a change of signer or of form reaches all papers at once.
"""

import re

from wardsafety.office.models import Body, Signer
from wardsafety.office.units import naming
from wardsafety.papers.words import number_line, paper_date

FIELDS = ("superior_line", "place_name", "symbol", "authority", "signer_position", "signer_name")
# How a signature says in whose place it stands: of the state, and of the Party (Hướng dẫn 36-HD/VPTW).
MARKS = {
    Signer.Capacity.DEPUTY: ("KT.", "K/T"),
    Signer.Capacity.ORDERED: ("TL.", "T/L"),
    Signer.Capacity.MANDATED: ("TUQ.", "T/UQ"),
    Signer.Capacity.ACTING: ("Q.", "Q."),
}
# By order or by mandate one signs for the head, not for the whole committee.
FOR_THE_HEAD = {Signer.Capacity.ORDERED, Signer.Capacity.MANDATED}


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
    signer=None,
    **more,
):
    """The "paper" part of a paper's dict (`docs/decisions/0002-papers-from-dicts.md`).

    The symbol is `symbol`, else the kind's abbreviation joined with the body's; a paper with neither bears no number.
    `signer` signs in place of the head whom the body names.
    `more` adds to the frame or replaces parts of it (`place_date=""` for minutes, `internal`, `kinh_gui`).
    """
    lines = letterhead(body, unit)
    symbol = symbol or joined_symbol(abbreviation, lines)
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
        "signature": signature(lines, signer),
        **more,
    }


def joined_symbol(abbreviation, lines):
    """'BC-UBND', of the Party 'BC/ĐU'; "" for a kind without an abbreviation."""
    joint = "/" if lines["party"] else "-"
    return joint.join(filter(None, [abbreviation, lines["symbol"]])) if abbreviation else ""


def signature(lines, signer=None):
    """The lines over a signature: for whom, in whose place, as what, who (Nghị định 30/2020, Phụ lục I, II.7)."""
    head, party = lines["signer_position"], lines["party"]
    authority = re.sub(r"^TM\.?\s*", "T/M ", lines["authority"]) if party else lines["authority"]
    if signer is None:
        return {"authority": authority, "acting": "", "position": head, "name": lines["signer_name"]}
    own = {"authority": authority, "acting": "", "position": signer.position or head, "name": signer.full_name}
    if signer.capacity == Signer.Capacity.HEAD:
        return own
    mark = MARKS[signer.capacity][party]
    if signer.capacity == Signer.Capacity.ACTING:
        return own | {"position": f"{mark} {head}".strip()}
    own |= {"acting": f"{mark} {head}".strip(), "position": signer.position}
    return own | {"authority": ""} if signer.capacity in FOR_THE_HEAD else own


def decision_frame(body, unit, **parts):
    """As `frame`, for a decision (Mẫu 1.2): the head of the office decides and signs alone, without "TM."."""
    made = frame(body, unit, kind_title="QUYẾT ĐỊNH", **parts)
    made["signature"]["authority"] = ""
    return made | {"authority_line": decider_line(letterhead(body, unit))}


def decider_line(lines):
    """The office that decides, over a decision: 'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG …'."""
    return f"{lines['signer_position']} {lines['issuer_line']}".replace("\n", " ").strip()
