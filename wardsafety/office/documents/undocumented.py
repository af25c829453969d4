"""Records that rest on no document, though they should. The rooms above register theirs in `<app>/undocumented.py`."""

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.module_loading import autodiscover_modules

from wardsafety.office.history.words import name_of
from wardsafety.office.records.declared import page_of

# Rows shown of one gap on its page.
SHOWN = 50


@dataclass(frozen=True)
class Gap:
    """One kind of record without its document: what is missing in words, and the live rows of all units.

    `name` tells what a row is called and `page` the record on whose page the document is entered.
    """

    key: str
    label: str
    rows: Callable[[], QuerySet]
    name: Callable = name_of
    page: Callable = page_of

    def of(self, user):
        return self.rows().visible_to(user)


@dataclass(frozen=True)
class Found:
    """What one gap holds for a person."""

    label: str
    count: int
    rows: list

    @property
    def more(self):
        return self.count - len(self.rows)


_gaps = {}


def register(*gaps):
    _gaps.update({gap.key: gap for gap in gaps})


def gaps():
    return list(_gaps.values())


def found(user):
    """[Found] for every gap that has rows, two queries each."""
    everything = [_found(gap, user) for gap in gaps()]
    return [one for one in everything if one.count]


def count(user):
    """How many records in all rest on no document."""
    return sum(gap.of(user).count() for gap in gaps())


def discover():
    autodiscover_modules("undocumented")


def _found(gap, user):
    rows = gap.of(user)
    shown = list(rows[: SHOWN + 1])
    number = rows.count() if len(shown) > SHOWN else len(shown)
    return Found(gap.label, number, [(gap.name(row), gap.page(row)) for row in shown[:SHOWN]])
