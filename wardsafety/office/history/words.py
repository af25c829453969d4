"""A recorded value and a recorded row in words: labels, choices, names instead of keys, phones masked."""

import re
from collections import defaultdict
from decimal import Decimal

from django.db import models

from wardsafety.office.models import User
from wardsafety.office.records.declared import declared
from wardsafety.pages.columns import shown
from wardsafety.pages.partial_dates import PartialDateField, show_partial
from wardsafety.pages.text import capital, decimal_vi, mask_phone

EMPTY, GONE = "(trống)", "(đã xóa)"
LONGEST = 160
# Not editable, and yet something a person wants to know.
TOLD = {"status"}


def label(field):
    return capital(str(field.verbose_name))


def is_told(field):
    """Whether a change of the column means something to people."""
    return not field.primary_key and (field.editable or field.name in TOLD)


class Names:
    """The records that recorded keys point to: one query per model, asked for when the first is needed."""

    def __init__(self):
        self.wanted, self.found = defaultdict(set), {}

    def want(self, field, key):
        if field.is_relation and key is not None:
            self.wanted[field.related_model].add(key)

    def get(self, field, key):
        model = field.related_model
        if model not in self.found:
            self.found[model] = model._base_manager.select_related().in_bulk(self.wanted[model])
        return self.found[model].get(key)


def value_in_words(field, value, names):
    if value is None or value == "":
        return EMPTY
    if field.is_relation:
        return str(names.get(field, value) or GONE)
    if field.choices:
        return str(dict(field.flatchoices).get(value, value))
    if field.name.endswith("phone"):
        return mask_phone(value)
    return shortened(_plain(field, value))


def _plain(field, value):
    if isinstance(field, PartialDateField):
        return show_partial(value)
    value = field.to_python(value)
    if isinstance(value, Decimal):
        return decimal_vi(value.to_integral_value() if value == value.to_integral_value() else value.normalize())
    if isinstance(field, models.TimeField):
        return f"{value:%H:%M}"
    return shown(value)


def shortened(text):
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"


def change_in_words(field, before, after, names):
    """'Tổ trưởng: (trống) → Nguyễn Văn A'; of a file only that it was added, replaced or taken away."""
    if isinstance(field, models.FileField):
        deed = "thay tệp khác" if before and after else "thêm tệp" if after else "bỏ tệp"
        return f"{label(field)}: {deed}"
    return f"{label(field)}: {value_in_words(field, before, names)} → {value_in_words(field, after, names)}"


def row_from(model, data, names):
    """The record as it was, with the names its `__str__` may ask for; not to be saved."""
    fields = [field for field in model._meta.concrete_fields if field.attname in data]
    row = model(**{field.attname: field.to_python(data[field.attname]) for field in fields})
    for field in naming_fields(model):
        key = data.get(field.attname)
        if key is not None and (other := names.get(field, key)):
            setattr(row, field.name, other)
    return row


def naming_fields(model):
    """Keys that a record may be named after: catalogue rows, not people, units or the record it belongs to."""
    said = declared(model)
    left_out = {"unit", said.owner if said else ""}
    return [
        field
        for field in model._meta.concrete_fields
        if field.is_relation and not field.null and field.name not in left_out and field.related_model is not User
    ]


def name_of(row):
    """How a record is called, with dates as people write them."""
    said = declared(type(row))
    name = said.called(row) if said else str(row)
    return shortened(re.sub(r"\b(\d{4})-(\d\d)-(\d\d)\b", r"\3/\2/\1", name))
