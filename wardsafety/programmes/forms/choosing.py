"""Rows of a tree to choose from."""

from wardsafety.office.choosing import UNKNOWN

from ..models import Phase
from ..tree import branch_ids, in_tree


def offer_tree(field, rows, *, empty, without=None):
    """Rows of one tree, those below others indented; `without` leaves a row and its branch out: no circles."""
    left_out = branch_ids(rows, without) if without else set()
    places = {row.pk: depth for row, depth in in_tree(rows)}
    field.queryset = field.queryset.filter(pk__in=set(places) - left_out)
    field.choices = [
        ("", empty),
        *((row.pk, f"{'– ' * depth}{row}") for row, depth in in_tree(rows) if row.pk not in left_out),
    ]


def phases(unit):
    """Phases of the programmes of a unit and of those above it."""
    rows = Phase.objects.filter(programme__unit__in=unit.lineage_ids(), programme__removed_at=None)
    return rows.select_related("programme").order_by("programme__name", "order", "pk")


def offer_phases(field, unit):
    field.queryset = phases(unit)
    field.label_from_instance = lambda phase: f"{phase.name} – {phase.programme.name}"[:120]
    field.empty_label = UNKNOWN
