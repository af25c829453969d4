"""Forms of a round of awards and its rows. Unit or round come with the instance."""

from django import forms

from awards import actions
from awards.models import Award, AwardForm, AwardRound, DeclaredCount, Recipient
from wardsafety.office.choosing import offer_bodies, offer_documents, offer_neighbourhoods
from wardsafety.office.documents.forms.signers import offer_signers, wrong_body
from wardsafety.office.records.editing import OwnedMixin, VersionedFormMixin
from wardsafety.pages.forms import Form, ModelForm, not_in_future
from wardsafety.programmes.models import Programme

ONLY_INDIVIDUALS = "Hình thức này chỉ tặng cá nhân."


class RoundForm(VersionedFormMixin, ModelForm):
    since = forms.DateField(label="Ngày đề nghị", required=False, help_text="Để trống nếu chưa rõ.")

    layout = [
        ("Đợt khen thưởng", ["title", "grounds", "merit", "programme", "since"], 1),
        ("Đề nghị, quyết định", ["proposer", "decider", "document", "signer"], 2),
        ("Trao thưởng", ["ceremony_on", "occasion", "presenter"], 2),
    ]

    class Meta:
        model = AwardRound
        fields = [
            *("title", "grounds", "merit", "programme", "proposer", "decider", "document", "signer"),
            *("ceremony_on", "occasion", "presenter"),
        ]
        widgets = {"merit": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        unit = self.instance.unit
        self.fields["programme"].queryset = Programme.objects.live().of_unit(unit).order_by("-pk")
        for name in ("proposer", "decider"):
            offer_bodies(self.fields[name], unit, empty="Chưa ghi")
        offer_documents(self.fields["document"], unit)
        offer_signers(self.fields["signer"], unit, kept=self.instance.signer_id)
        self.fields["signer"].label = "Người ký quyết định (nếu không phải người đứng đầu)"
        if self.instance.pk:
            del self.fields["since"]

    def clean_since(self):
        return not_in_future(self.cleaned_data["since"])

    def clean(self):
        cleaned = super().clean()
        if wrong := wrong_body(cleaned.get("signer"), cleaned.get("decider")):
            self.add_error("signer", wrong)
        return cleaned

    def create(self, by):
        """Store a new round."""
        return actions.create_round(round_=self.instance, by=by, on=self.cleaned_data["since"])


class PartForm(OwnedMixin, ModelForm):
    """An award or a count: its form of award may be for individuals only."""

    owner = "round"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        unit = self.instance.round.unit
        self.fields["form"].queryset = AwardForm.objects.for_unit(unit).order_by("order", "name")
        self.fields["form"].empty_label = "Chọn hình thức"

    def clean(self):
        cleaned = super().clean()
        form, kind = cleaned.get("form"), cleaned.get("kind")
        if form and kind and form.individuals_only and kind != Recipient.INDIVIDUAL:
            self.add_error("kind", ONLY_INDIVIDUALS)
        return cleaned


class RecipientForm(PartForm):
    layout = [("", ["form", "kind"], 2), ("", ["name", "position"], 1), ("", ["neighbourhood"], 2), ("", ["merit"], 1)]

    class Meta:
        model = Award
        fields = ["form", "kind", "name", "position", "neighbourhood", "merit"]
        widgets = {"merit": forms.Textarea(attrs={"rows": 2})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        offer_neighbourhoods(self, self.instance.round.unit, empty="Không thuộc tổ dân phố, thôn nào")


class DeclaredForm(PartForm):
    layout = [("", ["form", "kind", "count", "document"], 2)]

    class Meta:
        model = DeclaredCount
        fields = ["form", "kind", "count", "document"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        offer_documents(self.fields["document"], self.instance.round.unit)


class CertificateForm(Form):
    """How certificates are printed: whole, or only the text for blanks printed beforehand, shifted in millimetres."""

    blank = forms.BooleanField(label="Chỉ in chữ lên phôi in sẵn", required=False)
    x = forms.DecimalField(label="Dịch sang phải (mm)", min_value=-50, max_value=50, required=False, decimal_places=1)
    y = forms.DecimalField(label="Dịch xuống (mm)", min_value=-50, max_value=50, required=False, decimal_places=1)
