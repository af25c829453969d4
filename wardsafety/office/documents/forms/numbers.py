"""Giving a paper its number."""

from django import forms
from django.utils import timezone

from wardsafety.office.documents.numbers import NumberTaken, register_paper
from wardsafety.pages.forms import Form


class NumberForm(Form):
    """Day and symbol of a paper, and a number where the next one is not wanted (12a, a number kept free)."""

    layout = [("", ["issued_on", "symbol", "number"], 3)]

    issued_on = forms.DateField(label="Ngày ban hành")
    symbol = forms.CharField(label="Ký hiệu", max_length=60)
    number = forms.RegexField(
        label="Số khác",
        regex=r"^[0-9]{1,6}[a-zA-ZđĐ]?\Z",
        required=False,
        help_text="Để trống: lấy số tiếp theo. Chỉ ghi khi cần số chen (12a) hoặc số đã giữ trước.",
        error_messages={"invalid": "Ghi số, có thể thêm một chữ cái, ví dụ 12 hoặc 12a."},
    )

    def __init__(self, *args, paper, **kwargs):
        super().__init__(*args, **kwargs)
        self.paper = paper
        self.initial |= {"issued_on": paper.day, "symbol": paper.symbol, "number": paper.number}

    def clean_issued_on(self):
        if self.cleaned_data["issued_on"] > timezone.localdate():
            raise forms.ValidationError("Ngày ban hành không thể ở tương lai.")
        return self.cleaned_data["issued_on"]

    def clean_number(self):
        return self.cleaned_data["number"].lstrip("0")

    def register(self, by):
        """The document that the paper is now; None, with the sentence on the form, if its number is taken."""
        paper = self.paper
        fields = {"unit": paper.unit, "issuer": paper.issuer, "kind": paper.kind, "summary": paper.summary}
        try:
            return register_paper(**fields, **self.cleaned_data, signer=paper.signer, by=by)
        except NumberTaken as taken:
            self.add_error("number", str(taken))
            return None
