"""Numbers of reports and of the papers of a conference."""

from django.http import Http404
from django.urls import reverse
from django.utils import timezone

from wardsafety.office.documents.numbering import number_page
from wardsafety.office.people.roles import allowed
from wardsafety.office.verbs import writes

from ..conference.papers import PAPERS, document_of
from ..models import ConferencePaper
from .conferences import find_conference
from .reports import find_report

FREEZE_AGAIN = " Bản chốt gần nhất chưa có số này: hãy chốt số liệu lại trước khi ban hành."


@writes
@allowed("edit_reports")
def report_number(request, pk):
    report = find_report(request, pk)
    return number_page(
        request,
        report,
        title="Lấy số báo cáo",
        back=reverse("reporting:report_detail", args=[pk]),
        numbered=lambda row: row.document,
        store=_store_report,
        note=FREEZE_AGAIN if report.frozen and not report.issued else "",
        unit=report.unit,
        issuer=report.body,
        abbreviation="BC",
        summary=report.title,
        symbol=report.symbol,
        number=report.number,
        day=report.dated_on,
        signer=report.signer,
    )


def _store_report(document, report):
    report.document, report.number, report.symbol = document, document.number, document.symbol
    report.dated_on = document.issued_on
    report.version += 1
    report.save(update_fields=["document", "number", "symbol", "dated_on", "version"])


@writes
@allowed("edit_reports")
def conference_number(request, pk, paper):
    kind = PAPERS.get(paper)
    if not kind or not kind.abbreviation:
        raise Http404
    conference = find_conference(request, pk)
    return number_page(
        request,
        conference,
        title=f"Lấy số: {kind.title.lower()}",
        back=reverse("reporting:conference_detail", args=[pk]),
        numbered=lambda row: document_of(row, kind),
        store=lambda document, row: _store(document, row, paper),
        unit=conference.unit,
        issuer=conference.body,
        abbreviation=kind.abbreviation,
        summary=kind.about(conference),
        day=min(conference.held_on, timezone.localdate()),
        signer=conference.signer,
    )


def _store(document, conference, key):
    """In place of a document that has been taken out of the register since."""
    ConferencePaper.objects.update_or_create(conference=conference, key=key, defaults={"document": document})
