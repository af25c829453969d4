"""Periodic reports: the days of a week, month, quarter, half-year and year, and the report of the next one."""

import re
from datetime import date, timedelta

from django.db import transaction

from wardsafety.programmes.words import span_words

from .models import Report, Section

Kind = Report.PeriodKind
MONTHS = {Kind.MONTH: 1, Kind.QUARTER: 3, Kind.HALF_YEAR: 6, Kind.YEAR: 12}
# What a file name says of its period; cut off before the next one is put on.
SUFFIX = re.compile(r"(-(tuan-\d+|thang-\d+|quy-\d|6-thang-\d))?(-nam)?-\d{4}(-\d+)?\Z")


def period_of(kind, day):
    """(first, last day) of the period of a kind that holds a day; None for a kind without a length."""
    if kind == Kind.WEEK:
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    if kind not in MONTHS:
        return None
    months = MONTHS[kind]
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    following = first.month + months
    return first, date(first.year + following // 13, (following - 1) % 12 + 1, 1) - timedelta(days=1)


def next_period(report):
    """The period after a report's; None where the kind has no length."""
    return period_of(report.period_kind, report.cutoff + timedelta(days=1))


def named(kind, first, last):
    """The end of a file name: 'tuan-23-2026', 'thang-7-2026', 'quy-3-2026', '6-thang-2-2026', 'nam-2026'."""
    if kind == Kind.WEEK:
        year, week, _ = first.isocalendar()
        return f"tuan-{week}-{year}"
    number = (first.month - 1) // MONTHS[kind] + 1
    words = {Kind.MONTH: f"thang-{number}", Kind.QUARTER: f"quy-{number}", Kind.HALF_YEAR: f"6-thang-{number}"}
    return f"{words.get(kind, 'nam')}-{last.year}"


def free_slug(report, first, last):
    """A file name for the next period that no live report has."""
    stem = SUFFIX.sub("", report.slug) or "bao-cao"
    wanted = f"{stem[:38].rstrip('-')}-{named(report.period_kind, first, last)}"
    taken = set(Report.objects.live().filter(slug__startswith=wanted).values_list("slug", flat=True))
    names = [wanted, *(f"{wanted}-{number}" for number in range(2, len(taken) + 3))]
    return next(name for name in names if name not in taken)


def next_title(report, first, last):
    """The title with the words of the old period, where it names it, replaced by those of the new."""
    old = span_words(report.period_from, report.cutoff)
    return report.title.replace(old, span_words(first, last)) if report.period_from and old else report.title


@transaction.atomic
def next_report(*, report, by, with_texts):
    """The report of the next period, composed as this one; number, date and conference are its own."""
    first, last = next_period(report)
    made = Report.objects.create(
        **{name: getattr(report, name) for name in ("unit", "topic", "body", "programme", "period_kind", "signer")},
        **{name: getattr(report, name) for name in ("symbol", "recipients", "internal")},
        slug=free_slug(report, first, last),
        title=next_title(report, first, last),
        period_from=first,
        cutoff=last,
        created_by=by,
    )
    sections = list(report.sections.all())
    for section in sections:
        section.pk, section.report = None, made
        if not with_texts:
            section.text, section.cells, section.is_drafted = "", "", False
    Section.objects.bulk_create(sections)
    return made
