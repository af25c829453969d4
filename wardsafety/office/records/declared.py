"""What the rooms say of their models: `<room>/records.py` declares each tracked model once, found at start.

A declaration says where a record is shown, what its page tells, whose history it belongs to, whether it can be put
back. Rooms below ask here and never list the names of a room above.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.db import models
from django.urls import NoReverseMatch, reverse
from django.utils.module_loading import autodiscover_modules


@dataclass(frozen=True, kw_only=True)
class Record:
    """One model.

    `page` is the URL name of its page, which takes its key, or a function that gives the address; one that is its form
    is not `open_to_all`. `owner` names the key to the record on whose page it is shown instead. `trail` leads there:
    (label, URL name) of the pages above, or a function of the record that gives them; `related` are the keys that its
    address and its name ask for. `facts` are the columns its page tells (see `facts.py`), beside those that its own
    `template` names. `told` are the children that its history tells of ("households", "indicators.targets"), `sheet`
    the columns of the Excel sheet it comes from. `called(row)` is its name where `str` does not know it.
    `excused` names columns that stand not on the "page", in no "form" or in no "sheet": {"sheet": ("note",)}.
    """

    model: type[models.Model]
    page: str | Callable = ""
    open_to_all: bool = True
    owner: str = ""
    trail: tuple | Callable = ()
    facts: tuple = ()
    told: tuple = ()
    called: Callable = str
    related: tuple = ()
    restorable: bool = True
    form: type | None = None
    template: str = ""
    sheet: tuple = ()
    excused: dict = field(default_factory=dict)

    @property
    def label(self):
        return self.model._meta.label_lower


@dataclass(frozen=True)
class Entry:
    """A place in the navigation: its word, its page, and the beginnings of the URL names that belong to it."""

    label: str
    page: str
    order: int
    belongs: tuple = ()


_records: dict[str, Record] = {}
_navigation: list[Entry] = []


def register(*declared):
    for record in declared:
        if record.label in _records:
            raise ValueError(f"{record.label} is declared twice.")
        _records[record.label] = record


def navigate(*entries):
    _navigation.extend(entries)
    _navigation.sort(key=lambda entry: entry.order)


def discover():
    autodiscover_modules("records")


def all_records():
    return list(_records.values())


def navigation():
    return list(_navigation)


def declared(model):
    """The declaration of a model, or None."""
    return _records.get(model._meta.label_lower)


def restorable(label):
    """The model of a label such as "office.document" if its records may be put back, else None."""
    record = _records.get(label)
    return record.model if record and record.restorable else None


def page_of(record):
    """The address of the page where a record is shown; empty if it has none, or was taken out of the lists."""
    found = declared(type(record))
    if getattr(record, "removed_at", None):
        return ""
    if found and found.owner:
        owner = getattr(record, found.owner)
        return page_of(owner) if owner else ""
    if not found or not found.page:
        return ""
    if callable(found.page):
        return found.page(record)
    try:
        return reverse(found.page, args=[record.pk])
    except NoReverseMatch:
        return ""


def owners(model):
    """[(path, model)] from a model up to the one on whose page its rows are shown: ("indicator", Indicator) …"""
    found, path = [], ""
    while (said := declared(model)) and said.owner:
        path = f"{path}__{said.owner}" if path else said.owner
        model = model._meta.get_field(said.owner).related_model
        found.append((path, model))
    return found


def keys_to_page(model):
    """What `page_of` asks of a row of a model, for `select_related`: "indicator__programme", "place__kind"."""
    found = owners(model)
    if not found:
        return [*declared(model).related] if declared(model) else []
    way, top = found[-1]
    return [way, *(f"{way}__{name}" for name in (declared(top).related if declared(top) else ()))]


def owner_of(row):
    """The record on whose page a row is shown: the programme of a target; a record with a page is its own."""
    while (found := declared(type(row))) and found.owner:
        row = getattr(row, found.owner)
    return row


def visible(model, user):
    """Rows that a person may see and that stand in the lists, with the records above them.

    A row is seen by those who see the record on whose page it is shown.
    """
    chain = [("", model), *((f"{path}__", owner) for path, owner in owners(model))]
    top, shown_on = chain[-1]
    rows = model.objects.filter(**{f"{top}unit__path__startswith": user.unit.path})
    for path, owner in chain:
        if is_removable(owner):
            rows = rows.filter(**{f"{path}removed_at": None})
    needed = declared(shown_on).related if top and declared(shown_on) else ()
    return rows.select_related(*(f"{top}{name}" for name in ("unit", *needed))) if top else rows


def is_removable(model):
    """Whether its records are taken out of the lists rather than deleted."""
    return any(column.name == "removed_at" for column in model._meta.concrete_fields)


def trail_above(model):
    """[(label, address)] of the pages that lead to those of a model's records."""
    found = declared(model)
    return [(label, reverse(name)) for label, name in found.trail] if found and not callable(found.trail) else []


def trail_to(record):
    """[(label, address)] of the pages that lead to a record's page, and that page itself."""
    found = declared(type(record))
    if found and callable(found.trail):
        above = [(label, reverse(name)) for label, name in found.trail(record)]
    else:
        above = trail_above(type(record))
    return [*above, (str(record), page_of(record))]
