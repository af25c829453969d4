"""What is asked of recipients pasted from Excel."""

from django import forms

from awards.models import Award, AwardForm, Recipient
from wardsafety.office.records.pasting import RowForm
from wardsafety.pages.paste import CellsForm
from wardsafety.pages.text import search_key

from .rounds import ONLY_INDIVIDUALS

KINDS = {search_key(kind.label): kind for kind in Recipient} | {
    "ho": Recipient.HOUSEHOLD,
    "gia dinh": Recipient.HOUSEHOLD,
}


class RecipientsForm(CellsForm):
    """The cells, and what a row without its own form or kind takes."""

    form = forms.ModelChoiceField(AwardForm.objects.none(), label="Hình thức", empty_label="Chọn hình thức")
    kind = forms.ChoiceField(label="Đối tượng", choices=Recipient.choices)

    def __init__(self, *args, unit, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["form"].queryset = AwardForm.objects.for_unit(unit).order_by("order", "name")


class RecipientRow(RowForm):
    """One row, its name exactly as typed; `known` are the round, all forms of award, and what was chosen above."""

    kind = forms.CharField(label="Đối tượng", required=False)
    form = forms.CharField(label="Hình thức", required=False)

    def __init__(self, data, *, known):
        super().__init__(data, known=known, instance=Award(round=known["round"]))

    def clean_kind(self):
        text = self.cleaned_data["kind"]
        if text and search_key(text) not in KINDS:
            raise forms.ValidationError("Ghi Cá nhân, Tập thể hoặc Hộ gia đình.")
        return KINDS[search_key(text)] if text else self.known["kind"]

    def clean_form(self):
        text = self.cleaned_data["form"]
        found = [form for form in self.known["forms"] if search_key(form.name) == search_key(text)]
        if text and not found:
            raise forms.ValidationError(f"Danh mục không có hình thức “{text}”.")
        return found[0] if text else self.known["form"]

    def clean(self):
        cleaned = super().clean()
        form, kind = cleaned.get("form"), cleaned.get("kind")
        if form and form.individuals_only and kind and kind != Recipient.INDIVIDUAL:
            self.add_error(None, ONLY_INDIVIDUALS)
        return cleaned
