"""Forms of conversions, hotspots and their steps. The unit comes with the instance."""

from django import forms
from django.utils import timezone

from security_plans.hotspots import actions
from security_plans.hotspots.models import Conversion, Hotspot, HotspotStep, HotspotType
from wardsafety.office.models import Unit
from wardsafety.office.records.editing import VersionedFormMixin
from wardsafety.pages.forms import ModelForm, not_in_future
from wardsafety.programmes.forms.choosing import offer_documents
from wardsafety.programmes.models import Phase, Programme


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
    since = forms.DateField(label="Ngày đề xuất", required=False, help_text="Để trống: hôm nay.")

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
        unit, today = self.instance.unit, timezone.localdate()
        self.fields["neighbourhood"].queryset = Unit.objects.neighbourhoods_of(unit).current(today)
        self.fields["neighbourhood"].empty_label = "Nhiều tổ dân phố, thôn"
        self.fields["types"].queryset = HotspotType.objects.for_unit(unit).in_force(today).order_by("order", "name")
        self.fields["conversion"].queryset = Conversion.objects.live().of_unit(unit).order_by("-pk")
        self.fields["conversion"].empty_label = self.fields["phase"].empty_label = "Chưa xác định"
        phases = Phase.objects.filter(programme__unit__in=unit.lineage_ids(), programme__removed_at=None)
        self.fields["phase"].queryset = phases.select_related("programme").order_by("programme", "order", "pk")
        self.fields["phase"].label_from_instance = lambda phase: f"{phase.name} – {phase.programme.name}"[:120]
        if self.instance.pk:
            del self.fields["since"]

    def clean_since(self):
        return not_in_future(self.cleaned_data["since"])


class StepForm(ModelForm):
    layout = [("", ["status", "effective_on", "document"], 2), ("", ["reason"], 1)]

    class Meta:
        model = HotspotStep
        fields = ["status", "effective_on", "document", "reason"]
        widgets = {"reason": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        hotspot = self.instance.hotspot
        offer_documents(self.fields["document"], hotspot.unit)
        self.fields["status"].label = "Chuyển sang"
        self.fields["status"].choices = [(step, step.label) for step in actions.FOLLOWING[hotspot.status]]
        self.fields["reason"].help_text = "Bắt buộc khi chưa đạt hoặc phức tạp trở lại."
        self.initial["effective_on"] = timezone.localdate()

    def clean_effective_on(self):
        return not_in_future(self.cleaned_data["effective_on"])

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("status") in actions.NEEDS_REASON and not cleaned.get("reason", "").strip():
            self.add_error("reason", "Ghi lý do.")
        return cleaned

    def record(self, by):
        """Store the step; False, with the sentence on the form, if it does not fit."""
        fields = {name: self.cleaned_data[name] for name in self.Meta.fields}
        try:
            actions.add_step(hotspot=self.instance.hotspot, by=by, **fields)
        except forms.ValidationError as misfit:
            self.add_error("status", misfit)
            return False
        return True
