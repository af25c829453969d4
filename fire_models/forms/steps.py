from django import forms
from django.utils import timezone

from fire_models import actions
from wardsafety.inspections.models import PlaceStatus, PlaceStep
from wardsafety.pages.forms import ModelForm

from . import choices

NEEDS_REASON = {PlaceStatus.SUSPENDED, PlaceStatus.DISSOLVED}


class StepForm(ModelForm):
    """One step of a model's life cycle; `place` and today are given with the instance."""

    document = choices.DocumentField(label="Theo văn bản", help_text="Quyết định thành lập, giải thể …")

    class Meta:
        model = PlaceStep
        fields = ["status", "effective_on", "document", "reason"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        place = self.instance.place
        self.fields["document"].offer(place.unit)
        self.fields["status"].label = "Chuyển sang"
        self.fields["reason"].help_text = "Bắt buộc khi tạm dừng hoặc giải thể."
        self.fields["reason"].widget.attrs["rows"] = 3
        self.initial |= {
            "status": next(iter(actions.FOLLOWING[place.status]), ""),
            "effective_on": timezone.localdate(),
        }

    def clean_effective_on(self):
        return choices.not_in_future(self.cleaned_data["effective_on"], "Ngày có hiệu lực không được sau hôm nay.")

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("status") in NEEDS_REASON and not cleaned.get("reason") and "reason" not in self.errors:
            self.add_error("reason", "Ghi lý do tạm dừng hoặc giải thể.")
        return cleaned

    def record(self, by):
        """Store the step; False, with the sentence on the form, if it does not fit between the others."""
        fields = {name: self.cleaned_data[name] for name in self.Meta.fields}
        try:
            actions.add_step(place=self.instance.place, by=by, **fields)
        except forms.ValidationError as misfit:
            self.add_error("status", misfit)
            return False
        return True
