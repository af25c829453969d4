"""Forms of a festival and of its parts. Unit and festival come with the instance."""

from django import forms

from wardsafety.office.choosing import UNKNOWN, offer_bodies, offer_documents, offer_neighbourhoods
from wardsafety.office.models import Body
from wardsafety.office.records.editing import VersionedFormMixin
from wardsafety.pages.forms import Form, ModelForm, not_in_future
from wardsafety.programmes.forms.choosing import offer_phases
from wardsafety.programmes.models import Programme

from . import actions
from .models import (
    BudgetLine,
    Commitment,
    Festival,
    FestivalGuest,
    FestivalItem,
    FestivalPart,
    FestivalSite,
    FestivalTask,
    Gift,
)
from .models.festival import YEARS

LONG = ("purpose", "content", "form", "attendees")


def _lines(*names, rows=3):
    return {name: forms.Textarea(attrs={"rows": rows}) for name in names}


class YearForm(Form):
    """The year of a festival that is made new or copied."""

    year = forms.IntegerField(label="Năm", validators=YEARS)

    def __init__(self, *args, unit, **kwargs):
        super().__init__(*args, **kwargs)
        self.unit = unit

    def clean_year(self):
        year = self.cleaned_data["year"]
        if actions.year_taken(self.unit, year):
            raise forms.ValidationError(actions.TAKEN)
        return year


class NewFestivalForm(YearForm):
    body = forms.ModelChoiceField(Body.objects.none(), label="Cơ quan tổ chức", required=False, empty_label=UNKNOWN)

    def __init__(self, *args, unit, **kwargs):
        super().__init__(*args, unit=unit, **kwargs)
        offer_bodies(self.fields["body"], unit)


class FestivalForm(VersionedFormMixin, ModelForm):
    layout = [
        ("Ngày hội", ["name", "year", "body", "plan", "programme", "phase"], 2),
        ("Thời gian", ["window_from", "window_to", "held_on"], 3),
        ("Kế hoạch", list(LONG), 1),
        ("Kinh phí", ["budget", "budget_words"], 1),
        ("Sau khi tổ chức", ["attended", "spent", "leaflets"], 3),
        ("Kết quả", ["awarded", "launched", "result", "shortcomings"], 1),
    ]

    class Meta:
        model = Festival
        fields = [
            *("name", "year", "body", "plan", "programme", "phase", "window_from", "window_to", "held_on", *LONG),
            *("budget", "budget_words", "attended", "spent", "leaflets"),
            *("awarded", "launched", "result", "shortcomings"),
        ]
        widgets = _lines(*LONG, rows=5) | _lines("budget_words", "awarded", "launched", "result", "shortcomings")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        unit = self.instance.unit
        offer_documents(self.fields["plan"], unit)
        offer_bodies(self.fields["body"], unit, empty=UNKNOWN)
        offer_phases(self.fields["phase"], unit)
        self.fields["programme"].queryset = Programme.objects.live().of_unit(unit).order_by("-pk")
        self.fields["programme"].empty_label = UNKNOWN

    def clean_year(self):
        year = self.cleaned_data["year"]
        if actions.year_taken(self.instance.unit, year, besides=self.instance.pk):
            raise forms.ValidationError(actions.TAKEN)
        return year


class SiteForm(ModelForm):
    layout = [
        ("", ["neighbourhood", "name"], 2),
        ("", ["place"], 1),
        ("", ["held_on", "starts_at", "chair"], 3),
        ("", ["expected", "attended"], 2),
        ("", ["is_point"], 1),
    ]

    class Meta:
        model = FestivalSite
        fields = ["neighbourhood", "name", "place", "held_on", "starts_at", "chair", "expected", "attended", "is_point"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        offer_neighbourhoods(self, self.instance.festival.unit, empty="Không thuộc một tổ dân phố, thôn")
        self.fields["name"].required = False
        self.fields["name"].help_text = "Cụm dân cư, cơ quan, trường học; để trống thì lấy tên tổ dân phố, thôn."

    def clean(self):
        """A site without a name of its own is called after its neighbourhood."""
        cleaned = super().clean()
        if not self.errors and not cleaned.get("name"):
            if not cleaned.get("neighbourhood"):
                raise forms.ValidationError("Chọn tổ dân phố, thôn, hoặc ghi tên điểm.")
            cleaned["name"] = str(cleaned["neighbourhood"])
        return cleaned


class ItemForm(ModelForm):
    layout = [("", ["part", "starts_at", "order"], 3), ("", ["title", "person", "note"], 1)]

    class Meta:
        model = FestivalItem
        fields = ["part", "starts_at", "order", "title", "person", "note"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["part"].choices = FestivalPart.choices


class TaskForm(ModelForm):
    layout = [("", ["title"], 1), ("", ["lead", "due_on", "done_on"], 3), ("", ["partners", "result"], 1)]

    class Meta:
        model = FestivalTask
        fields = ["title", "lead", "due_on", "done_on", "partners", "result"]
        widgets = _lines("title", "result") | {"partners": forms.CheckboxSelectMultiple}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        offer_bodies(self.fields["lead"], self.instance.festival.unit, empty="Chưa giao")
        offer_bodies(self.fields["partners"], self.instance.festival.unit)

    def clean_done_on(self):
        return not_in_future(self.cleaned_data["done_on"])


class GuestForm(ModelForm):
    class Meta:
        model = FestivalGuest
        fields = ["name", "position", "attended"]


class BudgetLineForm(ModelForm):
    layout = [("", ["title"], 1), ("", ["quantity", "measure", "price", "funding"], 2)]

    class Meta:
        model = BudgetLine
        fields = ["title", "quantity", "measure", "price", "funding"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["funding"].choices = [("", "Chưa xác định"), *BudgetLine.Funding.choices]


class GiftForm(ModelForm):
    layout = [("", ["recipients"], 1), ("", ["planned", "given", "value"], 3)]

    class Meta:
        model = Gift
        fields = ["recipients", "planned", "given", "value"]


class CommitmentForm(ModelForm):
    layout = [("", ["signers"], 1), ("", ["planned", "signed"], 2)]

    class Meta:
        model = Commitment
        fields = ["signers", "planned", "signed"]
