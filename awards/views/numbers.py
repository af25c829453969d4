"""Numbers of a round's proposal and decision."""

from django.http import Http404
from django.urls import reverse

from awards.models import RoundPaper
from awards.papers import PAPERS, words
from wardsafety.office.documents.numbering import number_page
from wardsafety.office.people.roles import allowed
from wardsafety.office.verbs import writes

from .rounds import find_round


@writes
@allowed("edit_awards")
def round_number(request, pk, paper):
    kind = PAPERS.get(paper)
    if not kind or not kind.abbreviation:
        raise Http404
    round_ = find_round(request, pk)
    decision = paper == "quyet-dinh"
    return number_page(
        request,
        round_,
        title=f"Lấy số: {kind.title.lower()}",
        back=reverse("awards:round_detail", args=[pk]),
        numbered=lambda row: words.document_of(row, paper),
        store=_store_decision if decision else lambda document, row: _store(document, row, paper),
        unit=round_.unit,
        issuer=words.decider(round_) if decision else round_.proposer or round_.decider,
        abbreviation=kind.abbreviation,
        summary=f"Về việc {'' if decision else 'đề nghị '}{words.about(round_)}",
        signer=round_.signer if decision else None,
    )


def _store_decision(document, round_):
    round_.document = document
    round_.version += 1
    round_.save(update_fields=["document", "version"])


def _store(document, round_, key):
    """In place of a document that has been taken out of the register since."""
    RoundPaper.objects.update_or_create(round=round_, key=key, defaults={"document": document})
