"""Figures: numbers asked of the records, and the registry that finds them by key.

A register declares its figures in `<app>/figures.py`; they are found at start as the admin finds its modules.
A figure is a condition, not a query: its list is `rows()`, its number a filtered count of the same rows, so that the
two cannot disagree. The condition is made of facts that must all hold. All figures over one base are counted together
in one query that asks each fact once per row, groups the rows by the answers, by neighbourhood and phase, and leaves it
to us which figures a group belongs to; totals are the sums of that breakdown.
"""

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cache, reduce
from operator import or_

from django.db.models import Case, Count, Q, QuerySet, When


@dataclass(frozen=True)
class Period:
    """A stretch of days, both ends included; `start` None means from the beginning. `end` is the cut-off."""

    start: date | None
    end: date


@dataclass(frozen=True)
class Base:
    """The rows that several figures are conditions on, and where those rows keep unit, neighbourhood and phase."""

    key: str
    rows: Callable[[], QuerySet]
    unit_path: str = "unit__path"
    neighbourhood: str = "neighbourhood"
    phase: str = "phase"
    # The order in which people read the rows.
    order: tuple = ()
    # URL name of the list page of these rows, for people who want to work on them.
    url_name: str = ""
    # URL name of the page of one row, by its pk.
    record_url: str = ""
    # Further ways to break these rows down: {key: Dimension}.
    dimensions: dict = field(default_factory=dict, hash=False, compare=False)

    def within(self, unit):
        return self.rows().filter(**{f"{self.unit_path}__startswith": unit.path}).order_by(*self.order, "pk")

    def cell(self, row):
        """(neighbourhood id, phase id) of one row; either may be None."""
        return _id_at(row, self.neighbourhood), _id_at(row, self.phase)

    def phase_of(self, row):
        """The phase of one row, or None; the base's rows have it at hand."""
        *way, last = self.phase.split("__")
        for name in way:
            row = getattr(row, name, None)
        return getattr(row, last, None)


@dataclass(frozen=True)
class Dimension:
    """A way to break rows down: by type, street, size. `of` gives the labels of a row; a row may have several."""

    label: str
    of: Callable


@dataclass(frozen=True)
class Figure:
    """What can be counted: key, Vietnamese label, unit of measure, base, and the facts that must all hold.

    A fact is a Q, or a function that gives one for a period. Figures that rest on one fact name the same object.
    """

    key: str
    label: str
    measure: str
    base: Base
    facts: tuple
    # Printed columns of its row list: (label, callable row → text).
    columns: tuple = field(default=(), compare=False)

    def when(self, period):
        return Q(*(_q(fact, period) for fact in self.facts))

    def rows(self, unit, period, phase=None):
        rows = self.base.within(unit).filter(self.when(period))
        if phase is not None:
            rows = rows.filter(**{self.base.phase: phase})
        return rows


@dataclass(frozen=True)
class Counted:
    """One figure counted: {(neighbourhood id, phase id): number}, None standing for "chưa xác định"."""

    cells: dict

    @property
    def total(self):
        return sum(self.cells.values())

    def by_neighbourhood(self):
        return self._sums(0)

    def by_phase(self):
        return self._sums(1)

    def _sums(self, axis):
        sums = defaultdict(int)
        for key, number in self.cells.items():
            sums[key[axis]] += number
        return dict(sums)


class UnknownFigure(KeyError):
    """No register declares this key; the register may have been taken out."""


_registry: dict[str, Figure] = {}


def register(*figures):
    for figure in figures:
        if figure.key in _registry:
            raise ValueError(f"Figure {figure.key} is declared twice.")
        _registry[figure.key] = figure


def get(key):
    try:
        return _registry[key]
    except KeyError:
        raise UnknownFigure(key) from None


def all_figures():
    return sorted(_registry.values(), key=lambda figure: figure.key)


def choices():
    """(key, label) pairs for a form field."""
    return [(figure.key, f"{figure.label} ({figure.measure})") for figure in all_figures()]


def count(keys, unit, period, *, apart=True):
    """Count several figures for a unit: {key: Counted}. One query per base, whatever the number of figures.

    With `apart=False` rows are told apart by phase only: a city has a thousand neighbourhoods.
    """
    cells = {key: Counter() for key in keys}
    for base, figures in _by_base(keys).items():
        rows, flags, told = _asked(base, figures, unit, period)
        where = [base.neighbourhood, base.phase] if apart else [base.phase]
        for *row, number in rows.order_by().values_list(*where, *flags).annotate(Count("pk")):
            cell, answers = (None, *row[: len(where)])[-2:], row[len(where) :]
            for key in told(*answers):
                cells[key][cell] += number
    return {key: Counted(dict(numbers)) for key, numbers in cells.items()}


def collect(keys, unit, period):
    """The rows behind several figures: {key: [row, …]}, one query per base. `len` of a list is the figure's number."""
    found = {key: [] for key in keys}
    for base, figures in _by_base(keys).items():
        rows, flags, told = _asked(base, figures, unit, period)
        for row in rows:
            for key in told(*(getattr(row, flag) for flag in flags)):
                found[key].append(row)
    return found


def at_end(condition):
    """The fact that a condition on a day holds on the last day of a period."""
    return lambda period: condition(period.end)


def _asked(base, figures, unit, period):
    """(rows, flags, told): rows on which a figure may hold, the names of their flags, and whose figures those tell of.

    What all figures rest on narrows the rows; each other fact is a flag.
    """
    asked = {fact: _q(fact, period) for fact in dict.fromkeys(fact for figure in figures for fact in figure.facts)}
    common = [fact for fact in asked if all(fact in figure.facts for figure in figures)]
    flags = {fact: f"fact_{number}" for number, fact in enumerate(asked) if fact not in common}
    own = {figure.key: set(figure.facts).difference(common) for figure in figures}
    widest = (facts for facts in own.values() if not any(other < facts for other in own.values()))
    any_of = reduce(or_, (Q(*(asked[fact] for fact in flags if fact in facts)) for facts in widest))
    rows = base.within(unit).filter(*(asked[fact] for fact in common), any_of)

    @cache
    def told(*answers):
        holding = {fact for fact, answer in zip(flags, answers, strict=True) if answer}
        return [key for key, facts in own.items() if facts <= holding]

    cases = {name: Case(When(asked[fact], then=True), default=False) for fact, name in flags.items()}
    return rows.annotate(**cases), list(cases), told


def _q(fact, period):
    return fact(period) if callable(fact) else fact


def _id_at(row, path):
    *way, last = path.split("__")
    for name in way:
        row = getattr(row, name, None)
    return getattr(row, f"{last}_id", None)


def _by_base(keys):
    grouped = defaultdict(list)
    for key in dict.fromkeys(keys):
        figure = get(key)
        grouped[figure.base].append(figure)
    return grouped
