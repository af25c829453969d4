"""Forms that read what officials type and look the same everywhere; `{{ form }}` is enough in a template."""

import re
from decimal import Decimal

from django import forms
from django.utils import timezone

from wardsafety.pages.partial_dates import PartialDateFormField
from wardsafety.pages.text import clean_text, decimal_vi, normalise_phone, read_number

WHOLE_NUMBER = "Nhập một số nguyên, ví dụ 15 hoặc 1.500."
ANY_NUMBER = "Nhập một số, ví dụ 15 hoặc 92,85."
NOT_FILLED = "Chưa nhập mục này."
NOT_CHOSEN = "Chưa chọn mục này."
A_DATE = "Ngày không đúng. Nhập ngày/tháng/năm, ví dụ 08/06/2023."
NOT_YET = "Ngày này chưa đến. Nhập ngày hôm nay hoặc trước đó."


class PhoneField(forms.CharField):
    """A Vietnamese phone number, kept as digits that start with 0."""

    widget = forms.TextInput(attrs={"type": "tel", "autocomplete": "off"})

    def __init__(self, **kwargs):
        super().__init__(**{"max_length": 30, **kwargs})

    def to_python(self, value):
        return normalise_phone(super().to_python(value))


class VerbatimField(forms.CharField):
    """Text that is kept as it came, tabs and all: cells copied from Excel."""


class BoundField(forms.BoundField):
    """A field on a form, with the classes and hints that its kind asks for."""

    def __init__(self, form, field, name):
        super().__init__(form, field, name)
        kept = getattr(getattr(form, "instance", None), f"{name}_id", None)
        if kept and isinstance(field, forms.ModelChoiceField):
            # What is offered no more (removed since, out of force) stays where it was chosen: saving a form must not
            # change what nobody touched.
            field.queryset |= field.queryset.model._base_manager.filter(pk=kept)

    def build_widget_attrs(self, attrs, widget=None):
        attrs = super().build_widget_attrs(attrs, widget)
        classes = [self.field.widget.attrs.get("class", ""), control_class(self.field.widget), size_class(self.field)]
        if self.errors:
            classes.append("is-invalid")
        attrs["class"] = " ".join(filter(None, classes))
        return attrs

    @property
    def anchor(self):
        """The id that a link to this field leads to: of groups, the first choice."""
        return self.id_for_label or f"{self.auto_id}_0"

    def value(self):
        """What the input shows; a large number that was not typed just now is grouped (years are not large)."""
        value = super().value()
        if isinstance(value, int | Decimal) and isinstance(self.field, forms.IntegerField) and abs(value) >= 10_000:
            return decimal_vi(value)
        return value


class FormMixin:
    """Cleans every text, reads numbers and dates as they are written here, and groups fields.

    `layout` is a list of (legend, [field names], columns); fields it does not name follow at the end.
    """

    bound_field_class = BoundField
    use_required_attribute = False
    layout = ()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            _teach(field)

    @property
    def groups(self):
        """The visible fields as [(legend, [bound fields], columns)], in the order of the layout."""
        rest = {field.name: field for field in self.visible_fields()}
        groups = [
            (legend, [rest.pop(name) for name in names if name in rest], columns)
            for legend, names, columns in self.layout
        ]
        return [group for group in [*groups, ("", list(rest.values()), 1)] if group[1]]


def not_in_future(day, sentence=NOT_YET):
    """The day, for a `clean_<field>`; raises ValidationError for one that has not come."""
    if day and day > timezone.localdate():
        raise forms.ValidationError(sentence)
    return day


class Form(FormMixin, forms.Form):
    """Base of every form without a model."""


class ModelForm(FormMixin, forms.ModelForm):
    """Base of every form over a model."""


def control_class(widget):
    """The Bootstrap class of a widget."""
    if isinstance(widget, forms.CheckboxInput | forms.RadioSelect | forms.CheckboxSelectMultiple):
        return "form-check-input"
    return "form-select" if isinstance(widget, forms.Select) else "form-control"


def size_class(field):
    """Short answers have short inputs: numbers, dates and phones."""
    if isinstance(field.widget, forms.Select | forms.Textarea):
        return ""
    if isinstance(field, forms.IntegerField):  # and its children for decimals and floats
        return "size-number"
    if isinstance(field, forms.DateField | PartialDateFormField | forms.TimeField):
        return "size-date"
    return "size-phone" if isinstance(field, PhoneField) else ""


def _teach(field):
    """Lets one field of one form read what officials type and speak as they do."""
    if field.error_messages.get("required") == forms.Field.default_error_messages["required"]:
        chosen = isinstance(field, forms.ChoiceField | forms.ModelChoiceField | forms.FileField | forms.BooleanField)
        field.error_messages = {**field.error_messages, "required": NOT_CHOSEN if chosen else NOT_FILLED}
    if isinstance(field, forms.IntegerField):
        _teach_number(field)
    elif isinstance(field, forms.DateField):
        _teach_date(field)
    elif isinstance(field, forms.CharField) and not isinstance(field, VerbatimField | forms.JSONField):
        _teach_text(field)


def _teach_text(field):
    if isinstance(field.widget, forms.PasswordInput):
        return
    if isinstance(field, PartialDateFormField):
        field.widget.attrs.setdefault("placeholder", "dd/mm/yyyy")
        field.widget.attrs.setdefault("autocomplete", "off")
    one_line = not isinstance(field.widget, forms.Textarea)
    read = field.to_python

    def to_python(value):
        if isinstance(value, str):
            value = clean_text(value)
            value = " ".join(value.split()) if one_line else value
        return read(value)

    field.to_python = to_python


def _teach_number(field):
    whole = not isinstance(field, forms.DecimalField | forms.FloatField)
    field.error_messages = {**field.error_messages, "invalid": WHOLE_NUMBER if whole else ANY_NUMBER}
    if isinstance(field.widget, forms.NumberInput):
        field.widget.input_type = "text"
        field.widget.attrs = {k: v for k, v in field.widget.attrs.items() if k not in ("min", "max", "step")}
        field.widget.attrs |= {"inputmode": "numeric" if whole else "decimal", "autocomplete": "off"}
    field.localize = False
    field.widget.is_localized = True
    dot = "decimal" if _is_small(field) else "group"
    read = field.to_python
    field.to_python = lambda value: read(read_number(value, dot=dot) if isinstance(value, str) else value)


def _is_small(field):
    """Coordinates have no thousands: their dot is a decimal one."""
    digits, places = getattr(field, "max_digits", None), getattr(field, "decimal_places", None)
    return isinstance(field, forms.FloatField) or (digits is not None and places is not None and digits - places <= 3)


def _teach_date(field):
    """A date is typed, in the order day, month, year; eight digits alone will do."""
    field.error_messages = {**field.error_messages, "invalid": A_DATE}
    if type(field.widget) is forms.DateInput:
        field.widget.attrs = {"placeholder": "dd/mm/yyyy", "autocomplete": "off", **field.widget.attrs}
    read = field.to_python

    def to_python(value):
        if isinstance(value, str):
            value = re.sub(r"\s", "", value)
            value = re.sub(r"^([0-9]{2})([0-9]{2})([0-9]{4})$", r"\1/\2/\3", value)
        return read(value)

    field.to_python = to_python
