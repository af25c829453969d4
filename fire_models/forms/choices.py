"""What a model of a unit can be linked to beside what every form offers: phases, groups."""

from django import forms
from django.utils.text import Truncator

from fire_models.models import FireSafetyGroup
from wardsafety.programmes.models import Phase


def phases(unit):
    """Phases of the programmes of the unit and of those above it."""
    rows = Phase.objects.filter(programme__unit__in=unit.lineage_ids(), programme__removed_at=None)
    return rows.select_related("programme").order_by("programme__name", "order", "pk")


def groups(unit):
    rows = FireSafetyGroup.objects.live().of_unit(unit).select_related("neighbourhood")
    return rows.order_by("neighbourhood__sort_number", "number", "name", "pk")


class PhaseField(forms.ModelChoiceField):
    def label_from_instance(self, phase):
        return f"{phase.name} – {Truncator(phase.programme.name).chars(60)}"


class GroupField(forms.ModelChoiceField):
    def label_from_instance(self, group):
        return f"{group.name}, {group.neighbourhood or 'chưa xác định tổ dân phố'}"
