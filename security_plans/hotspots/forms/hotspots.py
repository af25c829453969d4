"""Forms of conversions and hotspots. The unit comes with the instance."""

from django import forms
from django.utils import timezone

from security_plans.hotspots.models import Conversion, Hotspot, HotspotType
from wardsafety.office.choosing import UNKNOWN, offer_documents, offer_neighbourhoods
from wardsafety.office.records.editing import VersionedFormMixin
from wardsafety.pages.forms import ModelForm, not_in_future
from wardsafety.programmes.forms.choosing import offer_phases
from wardsafety.programmes.models import Programme


class ConversionForm(VersionedFormMixin, ModelForm):
    layout = [
        ("Đợt chuyển hóa", ["name", "resolution", "plan", "programme"], 1),
        ("Thời gian", ["starts_on", "ends_on", "reported_on", "stated_duration"], 2),
        ("Kết quả", ["result"], 1),
    ]

    class Meta:
        model = Conversion
        fields = [
            *("name", "resolution", "plan", "programme", "starts_on", "ends_on", "reported_on", "stated_duration"),
            "result",
        ]
        widgets = {"result": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        unit = self.instance.unit
        for name in ("resolution", "plan"):
            offer_documents(self.fields[name], unit)
        self.fields["programme"].queryset = Programme.objects.live().of_unit(unit).order_by("-pk")


class HotspotForm(VersionedFormMixin, ModelForm):
    since = forms.DateField(label="Ngày đề xuất", required=False, help_text="Để trống nếu không rõ.")

    layout = [
        ("Địa bàn", ["name", "boundary", "neighbourhood", "types", "situation", "since"], 1),
        ("Chuyển hóa", ["conversion", "phase"], 2),
    ]

    class Meta:
        model = Hotspot
        fields = ["name", "boundary", "neighbourhood", "types", "situation", "conversion", "phase"]
        widgets = {
            "types": forms.CheckboxSelectMultiple,
            "boundary": forms.Textarea(attrs={"rows": 2}),
            "situation": forms.Textarea(attrs={"rows": 4}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        unit = self.instance.unit
        types = HotspotType.objects.for_unit(unit).in_force(timezone.localdate())
        self.fields["types"].queryset = types.order_by("order", "name")
        self.fields["conversion"].queryset = Conversion.objects.live().of_unit(unit).order_by("-pk")
        self.fields["conversion"].empty_label = UNKNOWN
        offer_neighbourhoods(self, unit, empty="Nhiều tổ dân phố, thôn")
        offer_phases(self.fields["phase"], unit)
        if self.instance.pk:
            del self.fields["since"]

    def clean_since(self):
        return not_in_future(self.cleaned_data["since"])
