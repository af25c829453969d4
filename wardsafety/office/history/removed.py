"""What was taken out of the lists and can be brought back, of all kinds, as one sequence for a list page."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from django.apps import apps
from django.db import models
from django.db.models import Value

from wardsafety.office.records.declared import all_records, is_removable
from wardsafety.pages.text import capital


@dataclass(frozen=True)
class Removed:
    """One removed record: who took it out and when."""

    label: str
    record: models.Model
    at: datetime
    by: str

    @property
    def kind(self):
        return capital(str(self.record._meta.verbose_name))

    @property
    def pk(self):
        return self.record.pk


class RemovedRows:
    """The removed records that a person may see, newest first. Counted and cut into pages like a queryset."""

    def __init__(self, user):
        first, *others = [_removed(label, user) for label in removable()]
        self.query = first.union(*others, all=True).order_by("-removed_at", "label", "pk")

    def count(self):
        return self.query.count()

    __len__ = count

    def __getitem__(self, part):
        return _records(list(self.query[part]))

    def iterator(self, chunk_size=None):
        return iter(_records(list(self.query)))


def removable():
    """Labels of the restorable models whose records are taken out of lists rather than deleted."""
    return [record.label for record in all_records() if record.restorable and is_removable(record.model)]


def _removed(label, user):
    rows = apps.get_model(label).objects.visible_to(user).exclude(removed_at=None).order_by()
    return rows.annotate(label=Value(label)).values_list("label", "pk", "removed_at", "removed_by__full_name")


def _records(rows):
    """The rows with their records: one query per kind."""
    wanted = defaultdict(set)
    for label, pk, *_ in rows:
        wanted[label].add(pk)
    found = {
        label: apps.get_model(label)._base_manager.select_related().in_bulk(keys) for label, keys in wanted.items()
    }
    return [Removed(label, found[label][pk], at, by) for label, pk, at, by in rows]
