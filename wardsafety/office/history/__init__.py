"""What happened to a record and who did it, in sentences; never read by a figure.

Asked of the events that database triggers write: one query for all tables of a record and its children, and one for
each kind of record that the changed keys point to.
"""

from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from wardsafety.office.records.declared import declared, restorable
from wardsafety.pages.text import capital

from . import tracked
from .words import Names, change_in_words, is_told, name_of, naming_fields, row_from

SYSTEM = "Hệ thống"
# Events read for one page; a paste of more rows than SPELT_OUT is told as a count.
MOST_EVENTS, SPELT_OUT = 300, 6


@dataclass(frozen=True)
class Entry:
    """One saving: when, who, what in sentences, and the links that put something back: [(label, url)]."""

    at: datetime
    by: str
    what: list
    links: list


@dataclass
class Change:
    """What one saving did to one record: per table the row before and after, as dicts of columns."""

    model: type
    pk: int
    at: datetime
    labels: list = field(default_factory=list)
    tables: dict = field(default_factory=dict)

    def add(self, source, event_label, before, data):
        """Takes an event; they come newest first."""
        self.labels.insert(0, event_label)
        found = self.tables.setdefault(source, [None, data])
        found[0] = before

    @property
    def deed(self):
        return "delete" if self.labels[-1] == "delete" else "insert" if "insert" in self.labels else "update"

    @property
    def data(self):
        return {name: value for _, data in self.tables.values() for name, value in data.items()}

    @property
    def differences(self):
        """[(field, before, after)] of the columns that tell something."""
        found = []
        for source, (before, after) in self.tables.items():
            for column in source._meta.concrete_fields if before else ():
                if column.attname in after and before.get(column.attname) != after[column.attname]:
                    found.append((column, before.get(column.attname), after[column.attname]))
        return found

    @property
    def told(self):
        return [difference for difference in self.differences if is_told(difference[0])]

    @property
    def removal(self):
        """True: taken out of the lists; False: brought back; None: neither."""
        return next((after is not None for column, _, after in self.differences if column.name == "removed_at"), None)


def of(record):
    """The history of a record and of the children that its declaration names, newest first, as a list of Entry."""
    savings = _savings(type(record), record.pk, declared(type(record)).told)
    names = Names()
    for change in (change for changes in savings.values() for change in changes):
        _want(change, type(record), names)
    last = {}
    entries = [_entry(key, changes, record, last, names) for key, changes in savings.items()]
    return [entry for entry in entries if entry.what]


def last_change(record):
    """'Nguyễn Thị B lưu lúc 14:05 08/06/2023'; empty if nothing was ever recorded."""
    rows = _query(_own(type(record), record.pk))[:1]
    return "".join(f"{row[6] or SYSTEM} lưu lúc {timezone.localtime(row[0]):%H:%M %d/%m/%Y}" for row in rows)


def _own(model, pk):
    return [tracked.events(part._meta.label_lower, event, Q(pgh_obj_id=pk)) for part, event in tracked.tables(model)]


def _query(queries):
    first, *others = queries
    return first.union(*others, all=True).order_by("-pgh_created_at", "-pgh_id")


def _savings(model, pk, also):
    """{(at, who): [Change]} newest first; the oldest is left out if the limit may have cut it in two."""
    queries = _own(model, pk)
    children = {}
    for path in also:
        for child, query in tracked.child_events(model, path, pk):
            children[child._meta.label_lower] = child
            queries.append(query)
    own = {part._meta.label_lower: part for part, _ in tracked.tables(model)}
    rows = list(_query(queries)[:MOST_EVENTS])
    savings = {}
    for at, _, source, key, event_label, context, by, data, before in rows:
        found = savings.setdefault((at, context, by or SYSTEM), {})
        subject = model if source in own else children[source]
        change = found.setdefault((subject, key), Change(subject, key, at))
        change.add(own.get(source) or subject, event_label, before, data)
    if len(rows) == MOST_EVENTS and len(savings) > 1:
        savings.popitem()
    return {key: list(changes.values()) for key, changes in savings.items()}


def _want(change, model, names):
    for column, before, after in change.told:
        names.want(column, before)
        names.want(column, after)
    if change.model is not model:
        for column in naming_fields(change.model):
            names.want(column, change.data.get(column.attname))


def _entry(key, changes, record, seen, names):
    at, _, by = key
    what, links = [], []
    own = [change for change in changes if change.model is type(record)]
    others = [change for change in changes if change.model is not type(record)]
    for change in own:
        what += _sentences(change, names)
    for change in own:
        links += _link(change, "Xem và lấy lại bản này") if seen.get(record) else []
        seen[record] = True
    what += _child_sentences(others, names)
    for change in others:
        if change.deed == "delete" and (change.model, change.pk) not in seen:
            links += _link(change, f"Khôi phục {_subject(change, names)}")
        seen[change.model, change.pk] = True
    return Entry(at, by, what, links)


def _sentences(change, names):
    if change.deed != "update":
        return ["Thêm mới" if change.deed == "insert" else "Xóa"]
    moved = {True: ["Xóa"], False: ["Khôi phục"], None: []}[change.removal]
    return moved + [f"Sửa {change_in_words(*difference, names)}" for difference in change.told]


def _child_sentences(changes, names):
    added = {}
    for change in changes:
        if change.deed == "insert":
            added.setdefault(change.model, []).append(change)
    many = {model for model, rows in added.items() if len(rows) > SPELT_OUT}
    counted = [f"Thêm {len(added[model])} {model._meta.verbose_name}" for model in added if model in many]
    single = [change for change in changes if change.deed != "insert" or change.model not in many]
    return counted + [sentence for change in single for sentence in _child_sentence(change, names)]


def _child_sentence(change, names):
    subject = _subject(change, names)
    if change.deed != "update":
        return [f"{'Thêm' if change.deed == 'insert' else 'Xóa'} {subject}"]
    told = "; ".join(change_in_words(*difference, names) for difference in change.told)
    moved = {True: "Xóa", False: "Khôi phục", None: "Sửa"}[change.removal]
    return [f"{moved} {subject}: {told}" if told else f"{moved} {subject}"] if told or moved != "Sửa" else []


def _subject(change, names):
    return f"{change.model._meta.verbose_name} “{name_of(row_from(change.model, change.data, names))}”"


def _link(change, text):
    label = change.model._meta.label_lower
    if not restorable(label):
        return []
    return [(capital(text), reverse("office:restore", args=[label, change.pk, tracked.moment(change.at)]))]
