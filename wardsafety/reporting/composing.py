"""How a report is composed: sections added, moved, and drafted sentences taken over to be reworded."""

from django.core.exceptions import ValidationError
from django.db import transaction

from wardsafety.pages.text import grouped
from wardsafety.programmes import figures
from wardsafety.programmes.standing import standings

from .building import Source
from .drafting import label_of
from .models import Report, Section
from .sections import KINDS, keys_of

HELD = "Báo cáo đã có mục này. Sửa mục đã có, hoặc chọn “Mục tự viết”."


def addable(report):
    """The kinds of section that a report does not hold yet, and those that it may hold several of."""
    held = set(report.sections.values_list("key", flat=True))
    return [kind for kind in KINDS.values() if kind.is_own or kind.key not in held]


@transaction.atomic
def add(*, section):
    """Store a new section: before those that usually follow it. Raises ValidationError if the report holds its kind."""
    report = Report.objects.select_for_update().get(pk=section.report_id)
    if KINDS[section.key] not in addable(report):
        raise ValidationError(HELD)
    rows = list(report.sections.select_for_update())
    follow = {key for key in list(KINDS)[list(KINDS).index(section.key) :] if not KINDS[key].is_own}
    at = next((index for index, row in enumerate(rows) if row.key in follow), len(rows))
    section.save()
    _keep_order([*rows[:at], section, *rows[at:]])
    return section


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


def offered(report):
    """[(words in braces, what they print now)] for the page on which a section is written; counts, collects no rows."""
    period = figures.Period(report.period_from, report.cutoff)
    counted = figures.count(keys_of(report, report.sections.all()), report.unit, period)
    lines = standings(report.programme, report.unit, report.cutoff, report.period_from, counted)
    indicators = [line.indicator for line in lines]
    named = [(label_of(line.indicator, indicators), line) for line in lines]
    found = [(name, line.result_words) for name, line in named]
    found += [(f"tỷ lệ: {name}", line.percent_words) for name, line in named]
    found += [(figures.get(key).label, grouped(number.total)) for key, number in counted.items()]
    return [(f"{{{words}}}", now) for words, now in found if now]
