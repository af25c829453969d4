"""What a model of a unit can be linked to: neighbourhoods, phases, documents, groups."""

from django import forms
from django.db.models import Q
from django.utils import timezone
from django.utils.text import Truncator

from fire_models.models import FireSafetyGroup
from wardsafety.office.models import Document, Unit
from wardsafety.programmes.models import Phase

UNKNOWN = "Chưa xác định"


def neighbourhoods(unit, kept=None):
    """Those of the unit that exist today, and the one a record already has."""
    own = Unit.objects.neighbourhoods_of(unit)
    return own.current(timezone.localdate()) | own.filter(pk=kept)


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


class DocumentField(forms.ModelChoiceField):
    """An official document of the unit, the newest first."""

    def __init__(self, *, label, help_text="", **kwargs):
        super().__init__(
            Document.objects.none(), label=label, required=False, help_text=help_text, empty_label="Chưa ghi", **kwargs
        )

    def offer(self, unit):
        """Documents of the unit and of those above it."""
        rows = Document.objects.live().filter(Q(unit__in=unit.lineage_ids()))
        self.queryset = rows.select_related("kind", "issuer").order_by("-issued_on", "-pk")

    def label_from_instance(self, document):
        return f"{document.citation}: {Truncator(document.summary).chars(60)}"


def not_in_future(day, sentence="Ngày này chưa đến. Nhập ngày hôm nay hoặc trước đó."):
    if day and day > timezone.localdate():
        raise forms.ValidationError(sentence)
    return day
