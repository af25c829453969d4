from django import forms
from django.utils import timezone

from wardsafety.pages.forms import ModelForm
from wardsafety.programmes.forms.choosing import offer_documents

from .models import PlaceStep
from .steps import NEEDS_REASON, add_step, following


class StepForm(ModelForm):
    """One step of the life cycle of a place; `place` is given with the instance."""

    class Meta:
        model = PlaceStep
        fields = ["status", "effective_on", "document", "reason"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        place, ways = self.instance.place, following(self.instance.place)
        offer_documents(self.fields["document"], place.unit)
        self.fields["document"].label = "Theo văn bản"
        self.fields["document"].help_text = "Quyết định, thông báo … trong sổ Văn bản."
        self.ending = "ngừng hoạt động" if place.is_premises else "giải thể"
        self.fields["status"].label = "Chuyển sang"
        self.fields["status"].choices = [(status, status.label) for status in ways if status]
        self.fields["reason"].help_text = f"Bắt buộc khi tạm dừng hoặc {self.ending}."
        self.fields["reason"].widget.attrs["rows"] = 3
        self.initial |= {"status": next(iter(ways[place.status]), ""), "effective_on": timezone.localdate()}

    def clean_effective_on(self):
        day = self.cleaned_data["effective_on"]
        if day > timezone.localdate():
            raise forms.ValidationError("Ngày có hiệu lực không được sau hôm nay.")
        return day

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("status") in NEEDS_REASON and not cleaned.get("reason") and "reason" not in self.errors:
            self.add_error("reason", f"Ghi lý do tạm dừng hoặc {self.ending}.")
        return cleaned

    def record(self, by):
        """Store the step; False, with the sentence on the form, if it does not fit between the others."""
        fields = {name: self.cleaned_data[name] for name in self.Meta.fields}
        try:
            add_step(place=self.instance.place, by=by, **fields)
        except forms.ValidationError as misfit:
            self.add_error("status", misfit)
            return False
        return True
