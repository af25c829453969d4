"""Recipients pasted from Excel, their names exactly as typed."""

from django import forms

from wardsafety.pages.forms import Form
from wardsafety.pages.paste import PasteField
from wardsafety.pages.text import search_key

from .forms.rounds import ONLY_INDIVIDUALS
from .models import Award, Recipient

FIELDS = [
    PasteField("name", "Tên", ("Họ và tên", "Họ tên", "Tên cá nhân", "Tên tập thể", "Tên tập thể, cá nhân"), True),
    PasteField("position", "Chức vụ, đơn vị, địa chỉ", ("Chức vụ", "Đơn vị", "Địa chỉ", "Đơn vị công tác")),
    PasteField("kind", "Đối tượng", ("Loại",)),
    PasteField("form", "Hình thức", ("Hình thức khen thưởng", "Danh hiệu")),
    PasteField("merit", "Thành tích riêng", ("Thành tích",)),
]
KINDS = {search_key(kind.label): kind for kind in Recipient} | {
    "ho": Recipient.HOUSEHOLD,
    "gia dinh": Recipient.HOUSEHOLD,
}


class RecipientRow(Form):
    """One row; without a form of award or a kind it takes those chosen above the cells."""

    name = forms.CharField(label="Tên", max_length=300)
    position = forms.CharField(label="Chức vụ, đơn vị, địa chỉ", max_length=300, required=False)
    kind = forms.CharField(label="Đối tượng", required=False)
    form = forms.CharField(label="Hình thức", required=False)
    merit = forms.CharField(label="Thành tích riêng", required=False, max_length=2000)

    def __init__(self, data, *, known):
        self.known = known
        super().__init__(data)

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


def save(round_, sheet):
    Award.objects.bulk_create(Award(round=round_, **row) for row in sheet.cleaned)
