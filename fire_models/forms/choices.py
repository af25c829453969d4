"""What a model of a unit can be linked to beside what every form offers: groups."""

from django import forms

from fire_models.models import FireSafetyGroup


def groups(unit):
    rows = FireSafetyGroup.objects.live().of_unit(unit).select_related("neighbourhood")
    return rows.order_by("neighbourhood__sort_number", "number", "name", "pk")


class GroupField(forms.ModelChoiceField):
    def label_from_instance(self, group):
        return f"{group.name}, {group.neighbourhood or 'chưa xác định tổ dân phố'}"
