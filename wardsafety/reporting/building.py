"""Builds a report: one JSON-able dict of texts, numbers and the rows behind them, from which page and paper are made.

Nothing after this looks at the registers, so a stored dict prints the same for ever.
"""

from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property

from django.db import connection, transaction
from django.db.models import prefetch_related_objects

from wardsafety.office.letterheads import frame
from wardsafety.office.models import Unit
from wardsafety.papers import blocks
from wardsafety.programmes.figures import Period
from wardsafety.programmes.standing import known_keys, standings

from .book import Book
from .sections import KINDS, figure_keys
from .sections.annexes import FIGURES as PLACES


@dataclass
class Source:
    """What the sections of one report ask: its period, its indicators' standing, its book, its units and phases."""

    report: object
    sections: list
    tables: int = field(default=0, init=False)

    @cached_property
    def period(self):
        return Period(self.report.period_from, self.report.cutoff)

    @cached_property
    def standings(self):
        report = self.report
        return standings(report.programme, report.unit, report.cutoff, report.period_from, self.book.counted())

    @cached_property
    def book(self):
        followed = known_keys(self.report.programme.indicators.all())
        return Book(dict.fromkeys([*followed, *figure_keys(self.sections)]), self.report.unit, self.period)

    @cached_property
    def neighbourhoods(self):
        """Neighbourhoods of the unit on the cut-off as (id, name), and last what has none, if anything has."""
        units = Unit.objects.neighbourhoods_of(self.report.unit).current(self.report.cutoff)
        return [(unit.pk, str(unit)) for unit in units]

    def name_of(self, pk):
        return str(Unit.objects.get(pk=pk))

    @cached_property
    def phases(self):
        return [(phase.pk, str(phase)) for phase in self.report.programme.phases.all()]

    @cached_property
    def illustrative(self):
        """Whether any model that the report counts is a generated one."""
        return any(row.illustrative for key in PLACES if key in self.book.entries for row in self.book.rows(key))

    def caption(self, words):
        """'Bảng 2. …', numbered in the order in which tables are made."""
        self.tables += 1
        return f"Bảng {self.tables}. {words}"

    def text(self, key):
        """The paragraphs that the official wrote in a section."""
        text = next((section.text for section in self.sections if section.key == key), "")
        return [line.strip() for line in text.splitlines() if line.strip()]


def build(report):
    """The whole report as a dict; see `docs/decisions/0004-frozen-reports.md` for its parts."""
    prefetch_related_objects([report.programme], "phases", "indicators")
    sections = list(report.sections.all())
    source = Source(report, sections)
    body, annexes = _body(source, sections)
    return {
        "paper": _paper(report, source),
        "blocks": body,
        "annexes": annexes,
        "book": source.book.entries,
        "totals": source.book.totals(),
        "period_from": report.period_from.isoformat() if report.period_from else None,
        "cutoff": report.cutoff.isoformat(),
    }


def _body(source, sections):
    """Blocks of the sections that are on and have something to say, numbered I, II, …, and the annexes."""
    body, annexes = [], []
    for section in sections:
        kind = KINDS.get(section.key)
        if not section.is_on or not kind:
            continue
        content = kind.build(source)
        if kind.is_annex:
            annexes += content
        elif content:
            number = blocks.roman(sum(block["kind"] == "heading" and block["level"] == 1 for block in body) + 1)
            body += [blocks.heading(kind.title.upper(), number=f"{number}."), *content]
    return body, annexes


def _paper(report, source):
    return frame(
        report.body,
        report.unit,
        kind_title="BÁO CÁO",
        summary=report.title,
        abbreviation="BC",
        symbol=report.symbol,
        number=report.number,
        dated=report.dated_on,
        signer=report.signer,
        recipients=[line.strip() for line in report.recipients.splitlines() if line.strip()] or ["Lưu: VT."],
        title=f"Báo cáo {report.title}",
        internal=report.internal,
        kinh_gui=[],
        illustrative=source.illustrative,
    )


@contextmanager
def one_moment():
    """All queries inside see the registers as they were at the first of them, whatever others save meanwhile."""
    if connection.in_atomic_block:
        yield
        return
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        yield
