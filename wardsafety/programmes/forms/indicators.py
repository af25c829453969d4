from django import forms

from wardsafety.office.choosing import offer_bodies, offer_documents, offer_units
from wardsafety.pages.forms import ModelForm

from .. import figures
from ..models import Indicator, Phase, Target
from .choosing import offer_tree


class IndicatorForm(ModelForm):
    figure = forms.ChoiceField(label="Đếm từ sổ theo dõi", required=False)

    class Meta:
        model = Indicator
        fields = ["name", "measure", "figure", "parent", "about_people", "order"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["figure"].choices = [("", "Không, số liệu lấy từ văn bản, báo cáo"), *self._figures()]
        self.fields["figure"].help_text = "Số đếm luôn đúng với sổ và mở ra được từng dòng."
        rows = list(Indicator.objects.filter(programme=self.instance.programme))
        offer_tree(self.fields["parent"], rows, empty="Không, là chỉ tiêu chính", without=self.instance.pk)

    def _figures(self):
        """All declared figures, and the stored one even if no register declares it any more."""
        declared, stored = figures.choices(), self.instance.figure
        gone = [(stored, f"{stored} (không còn sổ này)")] if stored and stored not in dict(declared) else []
        return [*declared, *gone]


class TargetForm(ModelForm):
    layout = (
        ("Mức giao", ["kind", "comparator", "value", "words"], 2),
        ("Giao cho", ["unit", "phase", "due_on"], 2),
        ("Nguồn", ["assigned_by", "document", "source_note"], 1),
    )

    class Meta:
        model = Target
        fields = [
            "kind",
            "comparator",
            "value",
            "words",
            "unit",
            "phase",
            "due_on",
            "assigned_by",
            "document",
            "source_note",
        ]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        programme = self.instance.indicator.programme
        self.initial.setdefault("unit", programme.unit.pk)
        offer_units(self.fields["unit"], programme.unit)
        offer_tree(self.fields["phase"], list(Phase.objects.filter(programme=programme)), empty="Cả chương trình")
        offer_bodies(self.fields["assigned_by"], programme.unit)
        offer_documents(self.fields["document"], programme.unit)
        if self.instance.value is not None:
            self.initial["value"] = self.instance.value.normalize() + 0

    def _get_validation_exclusions(self):
        # The indicator is given, not typed; without it the rule "one target per unit and phase" would not be asked.
        return super()._get_validation_exclusions() - {"indicator"}
