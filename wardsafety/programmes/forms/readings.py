"""One form for every form of reading; which fields matter is marked for the page by CSS classes."""

from django import forms

from wardsafety.office.choosing import offer_documents, offer_units
from wardsafety.pages.forms import BoundField, ModelForm

from ..models import Phase, Reading
from .choosing import offer_tree

UP, DOWN = "tang", "giam"
LEVEL, CHANGE, RANK = Reading.Form.LEVEL, Reading.Form.CHANGE, Reading.Form.RANK
# What belongs to some forms only: {field: (forms)}; a field not named here belongs to all.
BELONGS = {
    "qualifier": (LEVEL, CHANGE),
    "value": (LEVEL, CHANGE),
    "measure": (LEVEL, CHANGE),
    "direction": (CHANGE,),
    "change_basis": (CHANGE,),
    "numerator": (LEVEL,),
    "denominator": (LEVEL,),
    "rank": (RANK,),
    "rank_out_of": (RANK,),
    "rank_scope": (RANK,),
    "compared_from": (CHANGE,),
    "compared_to": (CHANGE,),
    "compared_words": (CHANGE,),
}


class ReadingBoundField(BoundField):
    def css_classes(self, extra_classes=None):
        """ "of of-level of-change": the forms of reading that this field belongs to."""
        names = [f"of-{form}" for form in BELONGS.get(self.name, ())]
        return super().css_classes(" ".join(["of", *names]) if names else extra_classes)


class ReadingForm(ModelForm):
    bound_field_class = ReadingBoundField
    layout = (
        ("Dạng số liệu", ["form"], 1),
        (
            "Số liệu",
            [
                *("direction", "qualifier", "value", "change_basis", "numerator", "denominator", "measure"),
                *("rank", "rank_out_of", "rank_scope", "words"),
            ],
            2,
        ),
        ("Kỳ số liệu", ["period_from", "period_to", "period_words", "phase", "unit"], 2),
        ("Kỳ so sánh", ["compared_from", "compared_to", "compared_words"], 2),
        ("Nguồn", ["document", "source_words", "wording", "is_printed", "note"], 1),
    )
    direction = forms.ChoiceField(
        label="Chiều", choices=[(UP, "Tăng"), (DOWN, "Giảm")], required=False, widget=forms.RadioSelect
    )

    class Meta:
        model = Reading
        fields = [
            *("form", "qualifier", "value", "measure", "change_basis", "numerator", "denominator"),
            *("rank", "rank_out_of", "rank_scope", "words", "unit", "phase"),
            *("period_from", "period_to", "period_words", "compared_from", "compared_to", "compared_words"),
            *("document", "source_words", "wording", "is_printed", "note"),
        ]
        widgets = {
            "form": forms.RadioSelect,
            "words": forms.Textarea(attrs={"rows": 2}),
            "wording": forms.Textarea(attrs={"rows": 3}),
            "note": forms.Textarea(attrs={"rows": 2}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        programme = self.instance.indicator.programme
        self.fields["form"].choices = Reading.Form.choices
        self.fields["value"].help_text = "Gõ như trong nguồn, ví dụ 160; 3,572; 92,85."
        self.fields["is_printed"].help_text = "Mỗi kỳ chỉ in một số liệu; các số liệu khác là chú thích."
        self.fields["is_printed"].label = "Dùng số liệu này để in"
        self.fields["change_basis"].choices = [("", "Như đơn vị tính"), *Reading.ChangeBasis.choices[1:]]
        self.fields["qualifier"].choices = [("", "Không, là số chính xác"), *Reading.Qualifier.choices]
        offer_units(self.fields["unit"], programme.unit)
        offer_tree(self.fields["phase"], list(Phase.objects.filter(programme=programme)), empty="Cả chương trình")
        offer_documents(self.fields["document"], programme.unit)
        self.initial.setdefault("unit", programme.unit.pk)
        self._show_as_typed()

    def _show_as_typed(self):
        """The value with its own decimals and without its sign, which stands in `direction`."""
        one = self.instance
        self.initial["direction"] = DOWN if one.value is not None and one.value < 0 else UP
        if one.value is not None:
            self.initial["value"] = round(abs(one.value), one.decimals)
        for name in ("numerator", "denominator"):
            if (number := getattr(one, name)) is not None:
                self.initial[name] = number.normalize() + 0

    def clean(self):
        cleaned = super().clean()
        self._ask_for_what_the_form_needs(cleaned)
        value = cleaned.get("value")
        if value is not None:
            self.instance.decimals = max(0, -value.as_tuple().exponent)
            self._turn_down(cleaned, value)
        return cleaned

    def _ask_for_what_the_form_needs(self, cleaned):
        form, words = cleaned.get("form"), cleaned.get("words")
        needed = {LEVEL: "value", CHANGE: "value", RANK: "rank"}.get(form, "words")
        said = cleaned.get(needed) not in (None, "") or (needed != "value" and words)
        if form and not said and needed not in self.errors:
            self.add_error(needed, NEEDED[form])

    def _turn_down(self, cleaned, value):
        if cleaned.get("form") == CHANGE:
            cleaned["value"] = -abs(value) if cleaned.get("direction") == DOWN else value
            if value < 0 and cleaned.get("direction") != DOWN:
                self.add_error("value", "Nhập số không âm và chọn chiều “Giảm”.")
        elif value < 0:
            self.add_error("value", "Số liệu không được âm; nếu là giảm, chọn dạng “Tăng, giảm”.")


NEEDED = {
    LEVEL: "Nhập giá trị như trong nguồn; nếu nguồn chỉ nói bằng chữ, chọn dạng “Chỉ bằng chữ”.",
    CHANGE: "Nhập mức tăng, giảm; không tăng, không giảm thì nhập 0.",
    RANK: "Nhập thứ hạng, hoặc cách nói để in ở ô “Bằng chữ”.",
    Reading.Form.WORDS: "Nhập nội dung bằng chữ để in.",
}
