"""The papers of a conference: each as PDF and as text for a chat, and its reports in one file."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from wardsafety.pages.htmx import done, page
from wardsafety.papers.chat import as_text
from wardsafety.papers.render import PaperError, render_pdf

from .. import actions
from ..building import build
from ..conference_papers import PAPERS, content
from .conferences import find_conference
from .reports import find_report


@require_safe
def conference_print(request, pk, paper):
    conference, kind = _asked(request, pk, paper)
    return _file(request, lambda: render_pdf(kind.template, content(conference, kind)), conference, paper)


@require_safe
def conference_text(request, pk, paper):
    conference, kind = _asked(request, pk, paper)
    back = reverse("reporting:conference_detail", args=[pk])
    context = {"title": kind.title, "text": as_text(content(conference, kind)), "about": conference.name, "back": back}
    return page(request, "reporting/paper_text.html", context)


@require_safe
def conference_reports(request, pk):
    """All reports of the conference in one file, each as it would print alone."""
    conference = find_conference(request, pk)
    return _file(request, lambda: actions.print_together(conference), conference, "bao-cao")


@require_safe
def report_text(request, pk):
    report = find_report(request, pk)
    back = reverse("reporting:report_detail", args=[pk])
    context = {"title": "Báo cáo", "text": as_text(build(report)), "about": report.title, "back": back}
    return page(request, "reporting/paper_text.html", context)


def _asked(request, pk, paper):
    if paper not in PAPERS:
        raise Http404
    return find_conference(request, pk), PAPERS[paper]


def _file(request, make, conference, name):
    try:
        pdf = make()
    except PaperError as error:
        messages.error(request, str(error))
        return done(request, reverse("reporting:conference_detail", args=[conference.pk]))
    headers = {"Content-Disposition": f'inline; filename="{name}-{conference.pk}.pdf"'}
    return HttpResponse(pdf, content_type="application/pdf", headers=headers)
