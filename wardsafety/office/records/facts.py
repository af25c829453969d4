"""What a record's page tells of its columns, from its declaration."""

from collections.abc import Callable
from dataclasses import dataclass

from wardsafety.pages.facts import Link, phone
from wardsafety.pages.partial_dates import PartialDateField, show_partial
from wardsafety.pages.text import capital

from .declared import declared, page_of


@dataclass(frozen=True)
class Fact:
    """A fact in words of its own: `value(record)` tells the `columns`. A `quiet` one is left out while it is empty."""

    label: str
    value: Callable
    columns: tuple = ()
    quiet: bool = False


@dataclass(frozen=True)
class Quiet:
    """A column that is left out while it is empty."""

    column: str


def facts_of(record, *, full=False):
    """[(label, value)] of a record as declared; `full` shows phone numbers whole. What is unknown stays empty."""
    told = [_told(record, fact, full) for fact in declared(type(record)).facts]
    return [(label, value) for label, value, quiet in told if not quiet or value not in (None, "")]


def columns_told(record):
    """The names of the columns that a declaration's facts tell."""
    names = [fact.columns if isinstance(fact, Fact) else [getattr(fact, "column", fact)] for fact in record.facts]
    return {name for some in names for name in some}


def _told(record, fact, full):
    if isinstance(fact, Fact):
        return fact.label, fact.value(record), fact.quiet
    column = record._meta.get_field(getattr(fact, "column", fact))
    return capital(str(column.verbose_name)), value_of(record, column, full), isinstance(fact, Quiet)


def value_of(record, column, full=False):
    """The value of a column for people: names instead of keys, words instead of choices."""
    if column.many_to_many:
        return "; ".join(map(str, getattr(record, column.name).all()))
    value = getattr(record, column.name)
    if column.is_relation:
        return linked(value)
    if column.choices:
        return getattr(record, f"get_{column.name}_display")()
    if isinstance(column, PartialDateField):
        return show_partial(value)
    return phone(value, full) if column.name.endswith("phone") else value


def linked(record):
    """A record by its name, leading to its page where it has one; "" for none."""
    found = declared(type(record)) if record else None
    url = page_of(record) if found and found.open_to_all else ""
    return Link(str(record), url) if url else str(record or "")
