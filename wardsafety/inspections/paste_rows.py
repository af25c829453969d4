"""Pasted rows of any register of places: a form each, against what is known of the unit, without a query of its own."""

import re

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.forms.models import construct_instance
from django.utils import timezone

from wardsafety.office.models import Unit
from wardsafety.office.units import naming
from wardsafety.pages.forms import ModelForm
from wardsafety.pages.text import search_key

NOT_NEGATIVE = MinValueValidator(0, "Số này không được âm.")


class KnownOfUnit:
    """What the rows of one paste are checked against, asked of the database once."""

    def __init__(self, unit):
        self.unit = unit
        self.neighbourhoods = list(Unit.objects.neighbourhoods_of(unit).current(timezone.localdate()))

    def neighbourhood(self, text):
        """The neighbourhood meant by 'Tổ dân phố 3', 'TDP 03' or '3'."""
        name = naming.split(text, naming.DESIGNATIONS[Unit.Level.NEIGHBOURHOOD])
        asked = str(name) if name.designation else name.name
        found = [row for row in self.neighbourhoods if key(str(row) if name.designation else row.name) == key(asked)]
        return only(found, f"tổ dân phố, thôn “{text}”", "Hãy ghi cả tên gọi, ví dụ Tổ dân phố 3.")


class RowForm(ModelForm):
    """A row becomes an instance that is not stored; only values are checked here, relations by `known`."""

    def __init__(self, data, *, known, instance):
        self.known = known
        super().__init__(data, instance=instance)
        for field in self.fields.values():
            if isinstance(field, forms.DecimalField):
                field.validators = [*field.validators, NOT_NEGATIVE]

    def _post_clean(self):
        # One query a row would be 600 for 600 households.
        construct_instance(self, self.instance, self._meta.fields)
        given = {name for name in self._meta.fields if self.cleaned_data.get(name) not in (None, "")}
        try:
            self.instance.clean_fields(exclude={field.name for field in self.instance._meta.fields} - given)
        except ValidationError as error:
            self._update_errors(error)


def key(text):
    """For comparison: without diacritics, case, marks and leading noughts."""
    return re.sub(r"\b0+(?=\d)", "", " ".join(re.findall(r"[a-z0-9]+", search_key(text))))


def only(found, what, advice):
    if not found:
        raise ValidationError(f"Không tìm thấy {what}.")
    if len(found) > 1:
        raise ValidationError(f"Có {len(found)} {what}. {advice}")
    return found[0]
