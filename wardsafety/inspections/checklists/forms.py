"""A version of a checklist, with its items as lines of text."""

from django import forms
from django.core.exceptions import ValidationError

from wardsafety.inspections.models import Checklist, PlaceKind
from wardsafety.office.catalogues.forms import CatalogueForm
from wardsafety.pages.forms import Form

MAX_ITEMS = 40


class ChecklistForm(CatalogueForm):
    layout = [
        ("Áp dụng", ["interval_days", "source", "valid_from", "valid_to"], 2),
        ("Nội dung kiểm tra", ["lines"], 1),
    ]

    lines = forms.CharField(
        label="Các nội dung",
        help_text="Mỗi dòng một nội dung. Có thể ghi gợi ý cho người kiểm tra sau dấu |, ví dụ: "
        "Bình chữa cháy còn áp suất | Kim ở vạch xanh.",
        widget=forms.Textarea(attrs={"rows": 12}),
        max_length=20_000,
    )

    class Meta:
        model = Checklist
        fields = ["interval_days", "source", "valid_from", "valid_to"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        items = self.instance.items.all() if self.instance.pk else []
        self.initial["lines"] = "\n".join(f"{item.text} | {item.hint}" if item.hint else item.text for item in items)

    def clean_lines(self):
        """(text, hint) of each line."""
        lines = [line for line in self.cleaned_data["lines"].split("\n") if line.strip(" |")]
        pairs = [tuple(part.strip() for part in line.partition("|")[::2]) for line in lines]
        wrong = [n for n, pair in enumerate(pairs, start=1) if not pair[0] or max(map(len, pair)) > 300]
        if wrong:
            numbers = ", ".join(map(str, wrong))
            raise ValidationError(f"Nội dung thứ {numbers}: phải có chữ trước dấu |, mỗi phần không quá 300 ký tự.")
        if not 1 <= len(pairs) <= MAX_ITEMS:
            raise ValidationError(f"Mẫu kiểm tra có từ 1 đến {MAX_ITEMS} nội dung.")
        return pairs


class NewVersionForm(Form):
    """Which kind a new version is for."""

    kind = forms.ModelChoiceField(label="Loại mô hình, địa điểm", queryset=PlaceKind.objects.none())

    def __init__(self, *args, unit, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["kind"].queryset = PlaceKind.objects.for_unit(unit).order_by("register", "name", "pk")
