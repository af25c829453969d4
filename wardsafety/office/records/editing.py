"""Saving a record that two people may have open: the second to save sees both values and loses nothing."""

from dataclasses import dataclass

from django import forms
from django.db import transaction

from wardsafety.office.history import last_change
from wardsafety.pages.columns import shown as in_words

EMPTY = "(để trống)"


@dataclass(frozen=True)
class Conflict:
    """A field that a colleague changed meanwhile: their value, and the one just typed."""

    label: str
    theirs: str
    yours: str


class OwnedMixin:
    """A form whose record belongs to a unit that is not on the form: its constraints are checked all the same."""

    owner = "unit"

    def _get_validation_exclusions(self):
        return super()._get_validation_exclusions() - {self.owner}


class VersionedFormMixin:
    """A model form of a `Versioned` record. It carries the version it was opened with.

    When the record has moved on, the form is invalid once: `conflicts` holds the differing values, the typed ones stay
    in the fields, and the form now carries the new version, so that saving again is a decision.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.conflicts = []
        self.conflict_note = ""
        if self.instance.pk:
            self.fields["version"] = forms.IntegerField(
                widget=forms.HiddenInput, initial=self.instance.version, required=False
            )

    def clean(self):
        cleaned = super().clean()
        if self.instance.pk:
            self._compare_versions()
        return cleaned

    def _compare_versions(self):
        stored = type(self.instance)._default_manager.select_for_update(of=("self",)).get(pk=self.instance.pk)
        if self.cleaned_data.get("version") == stored.version:
            return
        self.conflicts = self._differences(stored)
        self.conflict_note = last_change(stored)
        self.data = self.data.copy()
        self.data[self.add_prefix("version")] = stored.version
        raise forms.ValidationError(
            "Người khác vừa lưu mục này. Xem các giá trị khác nhau, rồi bấm Lưu lần nữa nếu vẫn lưu bản của bạn.",
            code="conflict",
        )

    def _differences(self, stored):
        theirs = self.of_record(stored)
        return [
            Conflict(self[name].label, shown(theirs[name], theirs[name].initial), shown(self[name], self[name].data))
            for name in self.fields
            if name in theirs.fields
            and name != "version"
            and self.fields[name].has_changed(theirs[name].initial, self[name].data)
        ]

    def of_record(self, record):
        """The same form over the record as it is stored. A form that asks for more than the record overrides this."""
        return type(self)(instance=record)

    def save(self, commit=True):
        if self.instance.pk:
            self.instance.version += 1
        return super().save(commit)


def shown(bound, value):
    """A form value in words: the labels of choices, a file by its presence, dates and truths as people write them."""
    field = bound.field
    if isinstance(field, forms.FileField):
        return "có tệp" if value else "không có tệp"
    if isinstance(field, forms.ModelChoiceField):
        return _rows_in_words(field, value)
    value = field.prepare_value(value)
    if hasattr(field, "choices"):
        values = value if isinstance(value, list | tuple) else [value]
        labels = {str(key): text for key, text in field.choices}
        return ", ".join(str(labels.get(str(key), key)) for key in values if key not in (None, "")) or EMPTY
    return in_words(value) or EMPTY


def _rows_in_words(field, value):
    value = field.prepare_value(value)
    keys = value if isinstance(value, list | tuple) else [value]
    keys = [key for key in keys if str(key).isdecimal()]
    return ", ".join(str(row) for row in field.queryset.filter(pk__in=keys)) or EMPTY


@transaction.atomic
def remove(*, record, by, now):
    """Take a record out of every list and count; it can be brought back."""
    record.removed_at, record.removed_by = now, by
    record.save(update_fields=["removed_at", "removed_by"])


@transaction.atomic
def bring_back(*, record):
    """Put a removed record back. Raises ValidationError if its number has been given to another one meanwhile."""
    record.removed_at = record.removed_by = None
    record.validate_constraints()
    record.save(update_fields=["removed_at", "removed_by"])
