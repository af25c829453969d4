"""Forms of a round of awards and its parts. The round comes with the instance."""

from django import forms
from django.utils import timezone

from awards import actions
from awards.models import Award, AwardForm, AwardRound, DeclaredCount, Recipient, RoundStep
from wardsafety.office.documents.forms.signers import offer_signers, wrong_body
from wardsafety.office.models import Body, Unit
from wardsafety.office.people.roles import may
from wardsafety.office.records.editing import VersionedFormMixin
from wardsafety.pages.forms import Form, ModelForm
from wardsafety.programmes.forms.choosing import offer_documents
from wardsafety.programmes.models import Programme

ONLY_INDIVIDUALS = "Hình thức này chỉ tặng cá nhân."


def not_in_future(day):
    if day and day > timezone.localdate():
        raise forms.ValidationError("Ngày này chưa đến. Nhập ngày hôm nay hoặc trước đó.")
    return day


class RoundForm(VersionedFormMixin, ModelForm):
    since = forms.DateField(label="Ngày đề nghị", required=False, help_text="Để trống: hôm nay.")

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
            self.fields[name].queryset = Body.objects.for_unit(unit).order_by("name")
            self.fields[name].empty_label = "Chưa ghi"
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


class PartForm(ModelForm):
    """An award or a count: its form of award may be for individuals only."""

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
        units = Unit.objects.neighbourhoods_of(self.instance.round.unit)
        self.fields["neighbourhood"].queryset = units.current(timezone.localdate())
        self.fields["neighbourhood"].empty_label = "Không thuộc tổ dân phố, thôn nào"


class DeclaredForm(PartForm):
    layout = [("", ["form", "kind", "count", "document"], 2)]

    class Meta:
        model = DeclaredCount
        fields = ["form", "kind", "count", "document"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        offer_documents(self.fields["document"], self.instance.round.unit)

    def clean(self):
        cleaned = super().clean()
        same = DeclaredCount.objects.filter(
            round=self.instance.round, form=cleaned.get("form"), kind=cleaned.get("kind") or ""
        )
        # The database's rule knows the round, which is not on the form.
        if not self.errors and same.exclude(pk=self.instance.pk).exists():
            self.add_error("form", "Số lượng của hình thức và đối tượng này đã ghi.")
        return cleaned


class StepForm(ModelForm):
    """The next step of the workflow, as far as the person may take it."""

    layout = [("", ["status", "effective_on", "document"], 2), ("", ["reason"], 1)]

    class Meta:
        model = RoundStep
        fields = ["status", "effective_on", "document", "reason"]
        widgets = {"reason": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        offer_documents(self.fields["document"], self.instance.round.unit)
        self.fields["status"].label = "Chuyển sang"
        self.fields["status"].choices = [(status, status.label) for status in next_steps(self.instance.round, user)]
        self.fields["reason"].help_text = "Bắt buộc khi trả lại."
        self.initial["effective_on"] = timezone.localdate()

    def clean_effective_on(self):
        return not_in_future(self.cleaned_data["effective_on"])

    def record(self, by):
        """Store the step; False, with the sentence on the form, if it does not follow."""
        fields = {name: self.cleaned_data[name] for name in self.Meta.fields}
        try:
            actions.add_step(round_=self.instance.round, by=by, **fields)
        except forms.ValidationError as misfit:
            self.add_error("reason" if fields["status"] == "returned" else "status", misfit)
            return False
        return True


class CertificateForm(Form):
    """How certificates are printed: whole, or only the text for blanks printed beforehand, shifted in millimetres."""

    blank = forms.BooleanField(label="Chỉ in chữ lên phôi in sẵn", required=False)
    x = forms.DecimalField(label="Dịch sang phải (mm)", min_value=-50, max_value=50, required=False, decimal_places=1)
    y = forms.DecimalField(label="Dịch xuống (mm)", min_value=-50, max_value=50, required=False, decimal_places=1)


def next_steps(round_, user):
    """Steps that follow and that this person may take."""
    decides = may(user, "decide_awards")
    return [status for status in actions.FOLLOWING[round_.status] if decides or status not in actions.DECISIVE]
