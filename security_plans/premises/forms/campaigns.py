"""Forms of checking campaigns: the campaign itself, and who checks what. The campaign comes with the instance."""

from django import forms
from django.core.exceptions import ValidationError

from security_plans.premises.models import CheckCampaign, Premises
from wardsafety.office.choosing import offer_documents
from wardsafety.office.models import User
from wardsafety.office.people.roles import RIGHTS
from wardsafety.office.records.editing import VersionedFormMixin
from wardsafety.pages.forms import Form, ModelForm

NOTHING = "Chọn ít nhất một cơ sở."


def inspectors(unit):
    """Who may be asked to check."""
    own = User.objects.of_unit(unit).filter(is_active=True, role__in=RIGHTS["inspect"])
    return own.order_by("full_name", "pk")


class CampaignForm(VersionedFormMixin, ModelForm):
    layout = [
        ("Đợt kiểm tra", ["name", "plan", "measure"], 1),
        ("Thời gian", ["starts_on", "ends_on"], 2),
        ("", ["note"], 1),
    ]

    class Meta:
        model = CheckCampaign
        fields = ["name", "plan", "measure", "starts_on", "ends_on", "note"]
        widgets = {"note": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        unit = self.instance.unit
        offer_documents(self.fields["plan"], unit)
        measures = (
            self.fields["measure"]
            .queryset.of_unit(unit)
            .filter(conversion__removed_at=None)
            .select_related("conversion")
        )
        self.fields["measure"].queryset = measures.order_by("-conversion", "group__order", "pk")
        self.fields["measure"].label_from_instance = lambda row: f"{row.title} – {row.conversion.name}"[:160]
        self.fields["measure"].empty_label = "Không thuộc đợt chuyển hóa nào"


class AssignForm(Form):
    """Premises and who checks them. `offered` are those shown, `pool` all that the filter leaves."""

    officer = forms.ModelChoiceField(
        User.objects.none(), label="Giao cho", required=False, empty_label="Chưa giao cho ai"
    )
    everything = forms.BooleanField(required=False)
    premises = forms.ModelMultipleChoiceField(
        Premises.objects.none(),
        label="Cơ sở, địa điểm",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": "Có cơ sở không còn trong sổ theo dõi. Hãy chọn lại."},
    )

    def __init__(self, *args, campaign, pool, offered, total, **kwargs):
        super().__init__(*args, **kwargs)
        self.pool = pool
        self.fields["everything"].label = f"Chọn cả {total} cơ sở đang lọc"
        self.fields["officer"].queryset = inspectors(campaign.unit)
        # Anything of the unit may be sent, so that what a colleague has added meanwhile is told by name.
        self.fields["premises"].queryset = Premises.objects.live().of_unit(campaign.unit)
        self.fields["premises"].widget.choices = [(row.pk, described(row)) for row in offered]

    def clean(self):
        cleaned = super().clean()
        cleaned["chosen"] = list(self.pool if cleaned.get("everything") else cleaned.get("premises", ()))
        if not cleaned["chosen"] and not self.errors:
            self.add_error("premises", NOTHING)
        return cleaned

    def give(self, write):
        """Hand what was chosen to an action and return it; None, with a sentence on the form, if that refuses."""
        try:
            write(premises=self.cleaned_data["chosen"], officer=self.cleaned_data["officer"])
        except ValidationError as refusal:
            self.add_error("premises", refusal)
            return None
        return self.cleaned_data["chosen"]


def described(premises):
    return " – ".join(str(part) for part in (premises.name, premises.neighbourhood, premises.address) if part)
