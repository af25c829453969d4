"""Who signs: entered on the page of a body, offered by the forms of papers."""

import re

from django import forms
from django.utils import timezone

from wardsafety.office.models import Signer
from wardsafety.pages.forms import ModelForm

# Nghị định 30/2020, Phụ lục I, II.7: no academic titles before the name of who signs; ranks of the forces may stand.
TITLES = re.compile(
    r"(GS|PGS|TS|TSKH|ThS|CN|KS|BS|CK1|CK2|Giáo sư|Phó giáo sư|Tiến sĩ|Thạc sĩ|Cử nhân)[.\s]", re.IGNORECASE
)


class SignerForm(ModelForm):
    """The body comes with the instance."""

    layout = [
        ("Người ký", ["full_name", "capacity", "position"], 2),
        ("Thời gian được ký", ["valid_from", "valid_to"], 2),
    ]

    class Meta:
        model = Signer
        fields = ["full_name", "capacity", "position", "valid_from", "valid_to"]

    def clean_full_name(self):
        name = self.cleaned_data["full_name"]
        if TITLES.match(name):
            raise forms.ValidationError("Chỉ ghi họ tên, không kèm học hàm, học vị.")
        return name

    def clean(self):
        cleaned = super().clean()
        below = Signer.Capacity.DEPUTY, Signer.Capacity.ORDERED, Signer.Capacity.MANDATED
        if cleaned.get("capacity") in below and not cleaned.get("position") and "position" not in self.errors:
            self.add_error("position", "Ghi chức vụ của người ký thay, ký thừa lệnh, ký thừa ủy quyền.")
        return cleaned


def offer_signers(field, unit, day=None, kept=None):
    """Those who may sign on the day (today if unknown), each with the body; one chosen before stays in the list."""
    rows = Signer.objects.for_unit(unit)
    valid = rows.in_force(day or timezone.localdate()) | rows.filter(pk=kept)
    field.queryset = valid.select_related("body").order_by("body__name", "full_name", "pk")
    field.label_from_instance = lambda signer: f"{signer} ({signer.body.name})"
    field.empty_label = "Người đứng đầu cơ quan"


def wrong_body(signer, body):
    """The sentence against a signer of another body than the paper's; "" if there is nothing to say."""
    if not (signer and body) or signer.body_id == body.pk:
        return ""
    return f"{signer.full_name} ký văn bản của {signer.body.name}, không phải của {body.name}."
