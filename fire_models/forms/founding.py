from datetime import date

from django import forms
from django.utils import timezone

from wardsafety.inspections.models import Place, PlaceKind, PlaceStatus
from wardsafety.office.models import Document
from wardsafety.pages.forms import Form

MODELS = [PlaceKind.Register.GROUP, PlaceKind.Register.POINT, PlaceKind.Register.LOCAL]


class FoundingForm(Form):
    """Which proposed models are founded, by which decision, from which day. Empty day: that of the decision."""

    document = forms.ModelChoiceField(
        Document.objects.none(), label="Quyết định", help_text="Chưa có trong sổ văn bản thì thêm văn bản trước."
    )
    effective_on = forms.DateField(
        label="Có hiệu lực từ ngày", required=False, help_text="Để trống nếu là ngày của quyết định."
    )
    places = forms.ModelMultipleChoiceField(
        Place.objects.none(),
        label="Mô hình được thành lập",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Chọn ít nhất một mô hình."},
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        decisions = Document.objects.live().visible_to(user).filter(kind__abbreviation="QĐ")
        self.fields["document"].queryset = decisions.select_related("kind", "issuer").order_by("-pk")
        self.fields["document"].label_from_instance = lambda document: f"{document}: {document.summary}"[:140]
        proposed = Place.objects.live().visible_to(user).filter(status=PlaceStatus.PROPOSED, kind__register__in=MODELS)
        self.fields["places"].queryset = proposed.select_related("neighbourhood").order_by(
            "kind", "neighbourhood", "number"
        )
        self.fields["places"].label_from_instance = described

    def clean(self):
        cleaned = super().clean()
        document = cleaned.get("document")
        if document and not cleaned.get("effective_on") and "effective_on" not in self.errors:
            if len(document.issued_on) == 10:
                cleaned["effective_on"] = date.fromisoformat(document.issued_on)
            else:
                self.add_error("effective_on", "Quyết định chưa có ngày; nhập ngày có hiệu lực.")
        if cleaned.get("effective_on") and cleaned["effective_on"] > timezone.localdate():
            self.add_error("effective_on", "Ngày có hiệu lực không được ở sau ngày hôm nay.")
        return cleaned


def described(place):
    return " – ".join(str(part) for part in (place.name, place.neighbourhood, place.address) if part)
