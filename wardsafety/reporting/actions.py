"""Freezing and issuing a report; what is frozen never changes."""

import hashlib
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from wardsafety.papers.render import PaperError, render_pdf, render_together
from wardsafety.programmes import figures

from .building import build, one_moment
from .models import Report, Section, Snapshot
from .sections import usual

TEMPLATE = "papers/report.html"
# Seconds and megabytes that one report may take: 20 pages with charts need a quarter of it.
DEADLINE, MEMORY = 30, 400
ALREADY_ISSUED = "Bản chốt này đã được ban hành."


@transaction.atomic
def create_report(*, report, by):
    """Store a new report, of the unit whose programme it tells of, with its usual sections."""
    report.unit, report.created_by = report.programme.unit, by
    report.save()
    add_sections(report=report)
    return report


def add_sections(*, report):
    """Give a new report the usual sections in the usual order; those of another topic are switched off."""
    Section.objects.bulk_create(
        Section(report=report, key=kind.key, order=order, is_on=is_on)
        for order, (kind, is_on) in enumerate(usual(report.topic), 1)
    )


def freeze(*, report, by):
    """Chốt số liệu: store the report as it is built now, as its next version."""
    with one_moment():
        Report.objects.select_for_update().get(pk=report.pk)
        last = report.snapshots.aggregate(last=Max("version"))["last"] or 0
        return Snapshot.objects.create(report=report, version=last + 1, content=build(report), frozen_by=by)


@transaction.atomic
def issue(*, snapshot, by):
    """Ban hành: store the printed file of a frozen report with its SHA-256.

    Raises ValidationError if it has been issued, or cannot be printed.
    """
    snapshot = Snapshot.objects.select_for_update().get(pk=snapshot.pk)
    if snapshot.issued_at:
        raise ValidationError(ALREADY_ISSUED)
    try:
        snapshot.pdf = print_content(snapshot.content)
    except PaperError as error:
        raise ValidationError(str(error)) from error
    snapshot.sha256 = hashlib.sha256(snapshot.pdf).hexdigest()
    snapshot.issued_at, snapshot.issued_by = timezone.now(), by
    snapshot.save(update_fields=["pdf", "sha256", "issued_at", "issued_by"])
    return snapshot


def print_content(content):
    """The PDF of a built report, frozen or not. Raises PaperError."""
    return render_pdf(TEMPLATE, _printed(content), deadline=DEADLINE, memory_mb=MEMORY)


def print_together(conference):
    """The reports of a conference in one PDF, each as it prints alone: frozen ones as frozen. Raises PaperError."""
    reports = conference.reports.live().select_related("unit", "body", "signer", "programme")
    reports = reports.prefetch_related("programme__indicators", "sections").order_by("pk")
    last = Snapshot.objects.filter(report__in=reports).order_by("report", "-version").distinct("report")
    frozen = dict(last.values_list("report", "content"))
    contents = [frozen.get(report.pk) or build(report) for report in reports]
    if not contents:
        raise PaperError("Hội nghị chưa có báo cáo nào để in.")
    papers = [(TEMPLATE, _printed(content)) for content in contents]
    return render_together(papers, deadline=2 * DEADLINE, memory_mb=MEMORY)


def _printed(content):
    return {key: content[key] for key in ("paper", "blocks", "annexes")}


def print_report(report):
    """The file of a report: the issued one, else that of the last snapshot, else of the records as they are now."""
    last = report.snapshots.first()
    if last is None:
        return print_content(build(report))
    return bytes(last.pdf) if last.pdf else print_content(last.content)


def drift(snapshot):
    """How far the register has moved since the freeze, at the same cut-off: [(figure, frozen, now)] that differ."""
    frozen = snapshot.content["totals"]
    known = {figure.key for figure in figures.all_figures()}
    start, end = (snapshot.content[day] for day in ("period_from", "cutoff"))
    period = figures.Period(date.fromisoformat(start) if start else None, date.fromisoformat(end))
    now = figures.count([key for key in frozen if key in known], snapshot.report.unit, period)
    return [(figures.get(key), frozen[key], now[key].total) for key in now if now[key].total != frozen[key]]
