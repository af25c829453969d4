"""Writes that compose a report: sections added, moved, taken out, and drafted sentences taken over to be reworded."""

from django.db import transaction

from .building import Source
from .models import Section
from .sections import KINDS


@transaction.atomic
def add(*, section):
    """Store a new section: behind the others, before the annexes."""
    rows = list(section.report.sections.select_for_update())
    at = next((index for index, row in enumerate(rows) if KINDS[row.key].is_annex), len(rows))
    section.save()
    _keep_order([*rows[:at], section, *rows[at:]])


@transaction.atomic
def move(*, section, by):
    """Move a section up (-1) or down (1) by one place; at either end nothing happens."""
    rows = list(section.report.sections.select_for_update())
    here = next(index for index, row in enumerate(rows) if row.pk == section.pk)
    there = min(max(here + by, 0), len(rows) - 1)
    rows.insert(there, rows.pop(here))
    _keep_order(rows)


@transaction.atomic
def take_over(*, section):
    """Put the sentences that the section drafts below what is written; from now on only what is written is printed."""
    report = section.report
    sentences = KINDS[section.key].sentences(Source(report, list(report.sections.all())))
    lines = [line for line in [section.text.rstrip(), *(f"- {sentence}" for sentence in sentences)] if line]
    section.text, section.is_drafted = "\n".join(lines), True
    section.save(update_fields=["text", "is_drafted"])


def _keep_order(rows):
    for order, row in enumerate(rows, 1):
        row.order = order
    Section.objects.bulk_update(rows, ["order"])
