"""What a form of this room offers to choose from: only what the unit may use, and records by their full names."""

from wardsafety.office.choosing import UNKNOWN
from wardsafety.office.models import Body, Document, Unit, User

from ..models import Phase
from ..tree import branch_ids, in_tree


def offer_documents(field, unit):
    """Live documents of the unit and of those above and below it, newest first."""
    rows = Document.objects.live().filter(unit__in=[*unit.lineage_ids()]) | Document.objects.live().of_unit(unit)
    field.queryset = rows.select_related("kind", "issuer").order_by("-issued_on", "-pk")
    field.label_from_instance = lambda document: f"{document.citation}: {document.summary}"[:160]
    field.empty_label = "Chưa có, chưa rõ"


def offer_bodies(field, unit):
    field.queryset = Body.objects.for_unit(unit).order_by("name", "pk")


def offer_staff(field, unit):
    field.queryset = User.objects.of_unit(unit).filter(is_active=True).order_by("full_name", "pk")


def offer_units(field, unit):
    field.queryset = Unit.objects.within(unit).order_by("level", "sort_number", "name", "pk")
    field.empty_label = None


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
