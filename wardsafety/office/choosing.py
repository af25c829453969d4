"""What a form offers to choose from: only what the unit may use, and records by their full names.

What a record already has stays to be chosen by itself (`pages/forms.py`).
"""

from django import forms
from django.db.models import Q
from django.utils import timezone

from .models import Body, Document, Unit, User

UNKNOWN = "Chưa xác định"


def offer_neighbourhoods(form, unit, *, empty=UNKNOWN, name="neighbourhood"):
    """The neighbourhoods of a unit that exist today, in a field of a form."""
    field = form.fields[name]
    field.queryset = Unit.objects.neighbourhoods_of(unit).current(timezone.localdate())
    field.empty_label = empty


def offer_documents(field, unit):
    """Live documents of the unit and of those above and below it, newest first."""
    rows = Document.objects.live().filter(Q(unit__in=unit.lineage_ids()) | Q(unit__path__startswith=unit.path))
    field.queryset = rows.select_related("kind", "issuer").order_by("-issued_on", "-pk")
    field.label_from_instance = lambda document: f"{document.citation}: {document.summary}"[:160]
    if not isinstance(field, forms.ModelMultipleChoiceField):
        field.empty_label = "Chưa có, chưa rõ"


def offer_bodies(field, unit, *, empty=None):
    field.queryset = Body.objects.for_unit(unit).order_by("name", "pk")
    if empty is not None:
        field.empty_label = empty


def offer_staff(field, unit):
    field.queryset = User.objects.of_unit(unit).filter(is_active=True).order_by("full_name", "pk")


def offer_units(field, unit):
    field.queryset = Unit.objects.within(unit).order_by("level", "sort_number", "name", "pk")
    field.empty_label = None
