"""The form that checks a pasted row of premises, against what is known of the unit."""

from django import forms

from security_plans.premises.models import Premises
from wardsafety.office.records.pasting import KnownOfUnit, RowForm, key, only
from wardsafety.pages.forms import not_in_future

from .premises import SINCE, kinds_of_premises


class KnownPremises(KnownOfUnit):
    """Also the kinds that the unit may use."""

    def __init__(self, unit):
        super().__init__(unit)
        self.kinds = list(kinds_of_premises(unit))

    def kind(self, text):
        """The kind meant by its name, by its short name, or by the beginning of it."""
        wanted = key(text)
        exact = [row for row in self.kinds if wanted in (key(row.name), key(row.short_name))]
        found = exact or [row for row in self.kinds if key(row.name).startswith(wanted)]
        return only(found, f"loại “{text}”", "Hãy ghi đúng tên loại trong danh mục.")


class PremisesRow(RowForm):
    """One of the premises; its other columns come from the sheet."""

    kind = forms.CharField(label="Loại")
    neighbourhood = forms.CharField(label="Tổ dân phố, thôn", required=False)
    since = forms.DateField(label=SINCE, required=False)

    def __init__(self, data, *, known):
        super().__init__(data, known=known, instance=Premises(unit=known.unit))

    def clean_kind(self):
        return self.known.kind(self.cleaned_data["kind"])

    def clean_neighbourhood(self):
        return self.known.neighbourhood(self.cleaned_data["neighbourhood"])

    def clean_since(self):
        return not_in_future(self.cleaned_data["since"])
