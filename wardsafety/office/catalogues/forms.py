"""One form for the rows of any catalogue."""

from django import forms

from wardsafety.office.records.editing import OwnedMixin
from wardsafety.pages.forms import ModelForm


class CatalogueForm(OwnedMixin, ModelForm):
    """A row that belongs to the person's unit; what it refers to is common or of that unit's line as well."""

    def __init__(self, *args, unit, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.unit = unit
        for field in self.fields.values():
            if isinstance(field, forms.ModelChoiceField) and hasattr(field.queryset, "for_unit"):
                field.queryset = field.queryset.for_unit(unit).order_by("pk")
