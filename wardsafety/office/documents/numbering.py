"""Lấy số: a paper gets its number and enters the register, on one page for the papers of all rooms."""

from dataclasses import dataclass
from datetime import date

from django.contrib import messages
from django.db.models import F
from django.utils import timezone

from wardsafety.office.models import Body, DocumentKind
from wardsafety.office.records.answers import form_page
from wardsafety.office.records.declared import trail_to
from wardsafety.office.verbs import sent
from wardsafety.pages.htmx import done
from wardsafety.papers.words import paper_number

from .forms.numbers import NumberForm
from .letterheads import joined_symbol, letterhead
from .numbers import next_number

NO_ISSUER = "Chưa rõ cơ quan ban hành nên chưa lấy số được. Hãy chọn cơ quan trước."
NO_KIND = "Danh mục loại văn bản chưa có loại viết tắt “{}”. Hãy thêm vào danh mục rồi lấy số."


@dataclass(frozen=True)
class Unnumbered:
    """A paper that wants a number: whose register, who issues it, what it is, and the day it will bear."""

    unit: object
    issuer: object
    kind: object
    symbol: str
    summary: str
    day: date
    signer: str = ""
    number: str = ""


def unnumbered(*, unit, issuer, abbreviation, summary, symbol="", number="", day=None, signer=None):
    """Of a kind known by its abbreviation ("BC"); without an issuer the unit's main body. See `what_lacks`."""
    issuer = issuer or main_body(unit)
    lines = letterhead(issuer, unit)
    return Unnumbered(
        unit=unit,
        issuer=issuer,
        kind=_kind(unit, abbreviation, issuer),
        symbol=symbol or joined_symbol(abbreviation, lines),
        summary=summary,
        day=day or timezone.localdate(),
        number=number,
        signer=signer.full_name if signer else lines["signer_name"],
    )


def main_body(unit):
    return Body.objects.filter(unit=unit, is_main=True).first()


def _kind(unit, abbreviation, issuer):
    """The unit's own kind before the common one; of the Party where a Party body issues and such a kind is known."""
    family = DocumentKind.Family.PARTY if issuer and issuer.kind == Body.Kind.PARTY else DocumentKind.Family.STATE
    rows = DocumentKind.objects.for_unit(unit).filter(abbreviation__iexact=abbreviation)
    kinds = list(rows.order_by(F("unit").desc(nulls_last=True), "order", "pk"))
    return next((kind for kind in kinds if kind.family == family), kinds[0] if kinds else None)


def what_lacks(paper, abbreviation):
    """The sentence that says why no number can be given; "" if one can."""
    if paper.issuer is None:
        return NO_ISSUER
    return "" if paper.kind else NO_KIND.format(abbreviation)


def number_page(request, owner, *, abbreviation, back, numbered, store, title, note="", **paper):
    """Asks first; then registers the paper, runs `store(document, owner)` and goes back.

    `owner` is the record whose paper it is, locked while a number is given; `numbered(owner)` says whether it has
    one. `paper` is what `unnumbered` takes.
    """
    if request.method == "POST":
        owner = type(owner).objects.select_for_update(of=("self",)).get(pk=owner.pk)
    wanted = unnumbered(abbreviation=abbreviation, **paper)
    refusal = "Văn bản này đã có số." if numbered(owner) else what_lacks(wanted, abbreviation)
    if refusal:
        messages.error(request, refusal)
        return done(request, back)

    def save(form):
        if document := form.register(by=request.user):
            store(document, owner)
        return document

    form = NumberForm(sent(request)[0], paper=wanted)
    frame = {"template": "office/number_page.html", "trail": trail_to(owner), "submit": "Lấy số"}
    frame |= {"paper": wanted, "next": _next(wanted), "note": note, "back": back, "to": back}
    said = lambda document: f"Đã lấy số {document.reference} và vào sổ văn bản.{note}"  # noqa: E731
    return form_page(request, form, title=title, save=save, said=said, **frame)


def _next(paper):
    return paper_number(next_number(paper.issuer, paper.day.year, paper.kind, paper.unit))
