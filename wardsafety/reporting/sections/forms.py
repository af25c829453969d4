"""Forms of a report's sections: what is written, tables typed with their source, tables counted along a breakdown."""

from django import forms
from django.core.exceptions import ValidationError

from wardsafety.office.choosing import offer_documents
from wardsafety.pages.forms import Form, ModelForm, VerbatimField
from wardsafety.pages.paste import parse_cells
from wardsafety.programmes import figures

from ..models import Section
from . import KINDS, tables

HOW_TO_WRITE = (
    "Mỗi đoạn một dòng; dòng bắt đầu bằng dấu gạch ngang in thành danh sách. Số liệu viết trong ngoặc nhọn, "
    "ví dụ {Tổ liên gia}, được thay bằng số hiện có và vẫn mở ra các dòng đã đếm."
)
TOO_SMALL = "Bảng cần một dòng tiêu đề và ít nhất một dòng số liệu."


class SectionForm(ModelForm):
    """Any section; `is_drafted` only where the section drafts sentences that the text can replace."""

    class Meta:
        model = Section
        fields = ["title", "is_on", "text", "is_drafted"]
        help_texts = {"text": HOW_TO_WRITE, "title": "Để trống: dùng tên thường dùng."}
        widgets = {"text": forms.Textarea(attrs={"rows": 10})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.kind = KINDS[self.instance.key]
        if not self.kind.sentences:
            del self.fields["is_drafted"]
        if self.kind.is_own:
            self.fields["title"].required = True
            self.fields["title"].help_text = ""


class TableForm(SectionForm):
    """A table as pasted from Excel, and where its numbers come from."""

    layout = [
        ("", ["title", "is_on", "cells"], 1),
        ("Nguồn số liệu", ["document", "source_words"], 2),
        ("", ["text"], 1),
    ]
    cells = VerbatimField(
        label="Bảng (dán từ Excel)", strip=False, widget=forms.Textarea(attrs={"rows": 12, "spellcheck": "false"})
    )

    class Meta(SectionForm.Meta):
        fields = [*SectionForm.Meta.fields, "cells", "document", "source_words"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        offer_documents(self.fields["document"], self.instance.report.unit)

    def clean_cells(self):
        if len(parse_cells(self.cleaned_data["cells"])) < 2:
            raise ValidationError(TOO_SMALL)
        return self.cleaned_data["cells"]


class BreakdownForm(SectionForm):
    """Which figures, and along what."""

    layout = [("", ["title", "is_on", "dimension", "figures"], 1), ("", ["text"], 1)]
    dimension = forms.ChoiceField(label="Chia theo", choices=lambda: [("", "Chọn cách chia"), *tables.choices()])
    figures = forms.MultipleChoiceField(
        label="Số đếm", choices=lambda: _countable(), widget=forms.CheckboxSelectMultiple, help_text="Mỗi số một cột."
    )

    class Meta(SectionForm.Meta):
        fields = [*SectionForm.Meta.fields, "dimension", "figures"]

    def clean(self):
        cleaned = super().clean()
        fitting = tables.along(cleaned.get("dimension"))
        wrong = [figures.get(key).label for key in cleaned.get("figures") or [] if key not in fitting]
        if wrong and cleaned.get("dimension"):
            self.add_error("figures", f"Không chia theo cách này được: {'; '.join(wrong)}.")
        return cleaned


def _countable():
    return [
        (figure.key, f"{figure.label} ({figure.measure})") for figure in figures.all_figures() if figure.base.dimensions
    ]


FORMS = {"own_table": TableForm, "breakdown": BreakdownForm}


def form_of(section):
    return FORMS.get(section.key, SectionForm)


class NewSectionForm(Form):
    """Which kind of section is added."""

    key = forms.ChoiceField(label="Loại mục", widget=forms.RadioSelect)

    def __init__(self, *args, kinds, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["key"].choices = [(kind.key, kind.title) for kind in kinds]
