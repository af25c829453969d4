"""Figures: numbers asked of the records, and the registry that finds them by key.

A register declares its figures in `<app>/figures.py`; they are found at start as the admin finds its modules.
A figure is a condition, not a query: its list is `rows()`, its number a filtered count of the same rows, so that the
two cannot disagree. All figures over one base are counted together in one query, by neighbourhood and phase; totals are
the sums of that breakdown.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

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
    """One countable fact: key, Vietnamese label, unit of measure, base and condition on a period."""

    key: str
    label: str
    measure: str
    base: Base
    when: Callable[[Period], Q]
    # Printed columns of its row list: (label, callable row → text).
    columns: tuple = field(default=(), compare=False)

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


def count(keys, unit, period):
    """Count several figures for a unit: {key: Counted}. One query per base, whatever the number of figures."""
    counted = {}
    for base, figures in _by_base(keys).items():
        filters = {f"n{i}": Count("pk", filter=figure.when(period)) for i, figure in enumerate(figures)}
        groups = list(base.within(unit).order_by().values_list(base.neighbourhood, base.phase).annotate(**filters))
        for i, figure in enumerate(figures):
            counted[figure.key] = Counted({(group[0], group[1]): group[2 + i] for group in groups if group[2 + i]})
    return counted


def collect(keys, unit, period):
    """The rows behind several figures: {key: [row, …]}, one query per base. `len` of a list is the figure's number."""
    found = {key: [] for key in keys}
    for base, figures in _by_base(keys).items():
        flags = {
            f"is_{i}": Case(When(figure.when(period), then=True), default=False) for i, figure in enumerate(figures)
        }
        for row in base.within(unit).annotate(**flags).filter(Q(*flags.items(), _connector=Q.OR)):
            for i, figure in enumerate(figures):
                if getattr(row, f"is_{i}"):
                    found[figure.key].append(row)
    return found


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
