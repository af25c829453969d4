"""Forms of measures and their log. The conversion or measure comes with the instance."""

from django import forms

from security_plans.hotspots.models import Hotspot, Measure, MeasureGroup, MeasureLog, MeasureTask, UsualIndicator
from wardsafety.office.choosing import offer_bodies, offer_neighbourhoods
from wardsafety.pages.forms import Form, ModelForm, not_in_future


class MeasureForm(ModelForm):
    layout = [("", ["group", "title"], 1), ("", ["lead", "due_on", "done_on"], 3), ("", ["partners"], 1)]

    class Meta:
        model = Measure
        fields = ["group", "title", "lead", "partners", "due_on", "done_on"]
        widgets = {"title": forms.Textarea(attrs={"rows": 3}), "partners": forms.CheckboxSelectMultiple}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        unit = self.instance.conversion.unit
        self.fields["group"].queryset = MeasureGroup.objects.for_unit(unit).order_by("order", "name")
        self.fields["group"].empty_label = "Chọn nhóm"
        offer_bodies(self.fields["lead"], unit, empty="Chưa giao")
        offer_bodies(self.fields["partners"], unit)

    def clean_done_on(self):
        return not_in_future(self.cleaned_data["done_on"])


class MeasureTaskForm(ModelForm):
    layout = [("", ["title"], 1), ("", ["body", "due_on", "done_on"], 3)]

    class Meta:
        model = MeasureTask
        fields = ["title", "body", "due_on", "done_on"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        offer_bodies(self.fields["body"], self.instance.measure.conversion.unit, empty="Chưa giao")

    def clean_done_on(self):
        return not_in_future(self.cleaned_data["done_on"])


class UsualIndicatorsForm(Form):
    """Which of the usual indicators the programme lacks are added; all of them, unless somebody unticks one."""

    chosen = forms.ModelMultipleChoiceField(
        UsualIndicator.objects.none(), label="Chỉ tiêu", widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args, lacking, **kwargs):
        super().__init__(*args, **kwargs)
        rows = UsualIndicator.objects.filter(pk__in=[row.pk for row in lacking])
        self.fields["chosen"].queryset = rows.order_by("order", "name", "pk")
        self.initial["chosen"] = [row.pk for row in lacking]


class LogForm(ModelForm):
    """Short enough for a phone: a new entry comes with its day and its unit of measure."""

    layout = [
        ("", ["count", "measure_words", "done_on"], 3),
        ("", ["what", "words"], 1),
        ("", ["hotspot", "neighbourhood", "body"], 3),
    ]

    class Meta:
        model = MeasureLog
        fields = ["count", "measure_words", "done_on", "what", "words", "hotspot", "neighbourhood", "body"]
        widgets = {"words": forms.Textarea(attrs={"rows": 2})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        unit = self.instance.measure.conversion.unit
        self.fields["hotspot"].queryset = Hotspot.objects.live().of_unit(unit).order_by("name")
        self.fields["hotspot"].empty_label = "Không gắn với địa bàn nào"
        offer_neighbourhoods(self, unit, empty="Không ghi")
        offer_bodies(self.fields["body"], unit, empty="Không ghi")
        self.fields["words"].help_text = "Chỉ ghi số liệu tổng hợp, không ghi tên người."

    def clean_done_on(self):
        return not_in_future(self.cleaned_data["done_on"])

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("count") is not None and cleaned["count"] < 0:
            self.add_error("count", "Số không được âm.")
        if cleaned.get("count") is not None and not cleaned.get("measure_words"):
            self.add_error("measure_words", "Ghi đơn vị tính, ví dụ: lượt, trường hợp.")
        said = [cleaned.get(name) for name in ("what", "words")]
        if not self.errors and cleaned.get("count") is None and not any(said):
            raise forms.ValidationError("Ghi kết quả bằng số, bằng chữ, hoặc việc đã làm.")
        return cleaned
