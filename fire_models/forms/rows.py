"""Forms of the rows inside a record: households, equipment, drills. The record comes with the instance."""

from django import forms

from fire_models.models import Drill, Equipment, EquipmentType, Household
from wardsafety.inspections.models import PlaceKind
from wardsafety.office.choosing import offer_documents
from wardsafety.pages.forms import ModelForm, PhoneField, not_in_future


class HouseholdForm(ModelForm):
    phone = PhoneField(label="Điện thoại", required=False)

    layout = [
        ("", ["head_name", "address", "phone", "people", "second_exit", "joined_on", "left_on"], 3),
    ]

    class Meta:
        model = Household
        fields = ["head_name", "address", "phone", "people", "second_exit", "joined_on", "left_on"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not self.instance.pk:
            del self.fields["left_on"]

    def clean_joined_on(self):
        return not_in_future(self.cleaned_data["joined_on"])

    def clean_left_on(self):
        return not_in_future(self.cleaned_data["left_on"])


class EquipmentForm(ModelForm):
    layout = [
        ("", ["type", "quantity", "condition", "household", "in_service_on", "maintained_on", "removed_on", "note"], 3),
    ]

    class Meta:
        model = Equipment
        fields = ["type", "quantity", "condition", "household", "in_service_on", "maintained_on", "removed_on", "note"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        place = self.instance.place
        self.fields["type"].queryset = EquipmentType.objects.for_unit(place.unit).order_by("family", "name", "pk")
        households = Household.objects.filter(group=place.pk).order_by("pk")
        self.fields["household"].queryset = households
        self.fields["household"].empty_label = "Dùng chung, hoặc tổng số của các hộ"
        if place.kind.register != PlaceKind.Register.GROUP:
            del self.fields["household"]
        if not self.instance.pk:
            del self.fields["removed_on"]

    def clean_quantity(self):
        if self.cleaned_data["quantity"] < 1:
            raise forms.ValidationError("Số lượng ít nhất là 1.")
        return self.cleaned_data["quantity"]

    def clean_in_service_on(self):
        return not_in_future(self.cleaned_data["in_service_on"])

    def clean_maintained_on(self):
        return not_in_future(self.cleaned_data["maintained_on"])

    def clean_removed_on(self):
        return not_in_future(self.cleaned_data["removed_on"])


class DrillForm(ModelForm):
    layout = [("", ["kind", "held_on", "participants", "document", "note"], 3)]

    class Meta:
        model = Drill
        fields = ["kind", "held_on", "participants", "document", "note"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        offer_documents(self.fields["document"], self.instance.place.unit)
        self.fields["note"].widget.attrs["rows"] = 2

    def clean_held_on(self):
        return not_in_future(self.cleaned_data["held_on"])
