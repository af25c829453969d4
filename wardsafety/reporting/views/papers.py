"""The papers of a conference, its reports in one file, a report as it stands now, and a frozen one."""

from django.http import Http404
from django.urls import reverse

from wardsafety.office.verbs import reads
from wardsafety.papers.answers import answer, file_answer

from .. import actions
from ..building import build
from ..conference.papers import PAPERS, content
from .conferences import find_conference
from .reports import find_report
from .snapshots import find_snapshot


@reads
def conference_paper(request, pk, paper, form):
    if paper not in PAPERS:
        raise Http404
    conference, kind = find_conference(request, pk), PAPERS[paper]
    name, back = f"{paper}-{pk}", reverse("reporting:conference_detail", args=[pk])
    return answer(request, form, template=kind.template, build=lambda: content(conference, kind), name=name, back=back)


@reads
def conference_reports(request, pk):
    """All reports of the conference in one file, each as it would print alone."""
    conference, back = find_conference(request, pk), reverse("reporting:conference_detail", args=[pk])
    return file_answer(request, lambda: actions.print_together(conference), name=f"bao-cao-{pk}", back=back)


@reads
def report_paper(request, pk, form):
    return _report(request, form, find_report(request, pk), build)


@reads
def snapshot_paper(request, pk, form):
    """A frozen report; the issued file is given as it was stored."""
    snapshot = find_snapshot(request, pk)
    return _report(request, form, snapshot.report, lambda report: snapshot.content, stored=snapshot.pdf)


def _report(request, form, report, content_of, stored=None):
    return answer(
        request,
        form,
        template=actions.TEMPLATE,
        build=lambda: content_of(report),
        name=report.slug,
        back=reverse("reporting:report_detail", args=[report.pk]),
        pdf=lambda: bytes(stored) if stored else actions.print_content(content_of(report)),
    )
