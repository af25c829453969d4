"""Builds a report: one JSON-able dict of texts, numbers and the rows behind them, from which page and paper are made.

Nothing after this looks at the registers, so a stored dict prints the same for ever.
"""

from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property

from django.db import connection, transaction
from django.db.models import prefetch_related_objects

from wardsafety.office.documents.letterheads import frame
from wardsafety.office.models import Unit
from wardsafety.pages.text import search_key
from wardsafety.papers import blocks
from wardsafety.programmes import figures
from wardsafety.programmes.figures import Period
from wardsafety.programmes.standing import standings
from wardsafety.programmes.words import period_words, reading_words, source_words

from . import drafting
from .book import Book
from .sections import KINDS, keys_of


@dataclass
class Source:
    """What the sections of one report ask: its period, its indicators' standing, its book, its units and phases."""

    report: object
    sections: list
    tables: int = field(default=0, init=False)
    # What a section has asked for once and asks for again, by a key of its own.
    kept: dict = field(default_factory=dict, init=False)

    @cached_property
    def period(self):
        return Period(self.report.period_from, self.report.cutoff)

    @cached_property
    def standings(self):
        report = self.report
        return standings(report.programme, report.unit, report.cutoff, report.period_from, self.book.counted())

    @cached_property
    def book(self):
        return Book(keys_of(self.report, self.sections), self.report.unit, self.period)

    @cached_property
    def neighbourhoods(self):
        """Neighbourhoods of the unit on the cut-off as (id, name), and last what has none, if anything has."""
        units = Unit.objects.neighbourhoods_of(self.report.unit).current(self.report.cutoff)
        return [(unit.pk, str(unit)) for unit in units]

    def name_of(self, pk):
        return str(Unit.objects.get(pk=pk))

    def phases_of(self, key):
        """The phases that rows of a figure belong to, as (id, name) in their order."""
        base = figures.get(key).base
        found = {phase.pk: phase for row in self.book.rows(key) if (phase := base.phase_of(row))}
        return [(phase.pk, str(phase)) for phase in sorted(found.values(), key=lambda phase: (phase.order, phase.pk))]

    @cached_property
    def illustrative(self):
        """Whether any row that the report counts is a generated one."""
        return any(getattr(row, "illustrative", False) for key in self.book.totals() for row in self.book.rows(key))

    def caption(self, words):
        """'Bảng 2. …', numbered in the order in which tables are made."""
        self.tables += 1
        return f"Bảng {self.tables}. {words}"

    @cached_property
    def named(self):
        """{search key of the words that stand for an indicator: its Standing}."""
        indicators = [standing.indicator for standing in self.standings]
        return {search_key(drafting.label_of(one.indicator, indicators)): one for one in self.standings}

    def words(self, standing):
        """The words that stand for an indicator in braces."""
        return drafting.label_of(standing.indicator, [other.indicator for other in self.standings])

    def reading(self, row):
        """A reading as a linked text; its source goes into the book."""
        key = self.book.add(
            f"reading-{row.pk}",
            title=f"{row.indicator.name}: {reading_words(row)}",
            columns=["Mục", "Nội dung"],
            rows=[
                ("Số liệu", reading_words(row)),
                ("Kỳ số liệu", period_words(row) or "không ghi"),
                ("Nguồn", source_words(row).removeprefix("Nguồn: ")),
            ],
        )
        return {"text": reading_words(row), "rows": key}


def build(report):
    """The whole report as a dict; see `docs/decisions/0004-frozen-reports.md` for its parts."""
    prefetch_related_objects([report.programme], "indicators")
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
        content = kind.build(source, section)
        if kind.is_annex:
            annexes += content
        elif content:
            number = blocks.roman(sum(block["kind"] == "heading" and block["level"] == 1 for block in body) + 1)
            body += [blocks.heading((section.title or kind.title).upper(), number=f"{number}."), *content]
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
