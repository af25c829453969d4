"""Rows that come from a sheet: cells copied from Excel, checked in a preview, stored all together or not at all."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.forms.models import construct_instance
from django.utils import timezone

from wardsafety.pages.forms import ModelForm, PhoneField
from wardsafety.pages.htmx import done, page
from wardsafety.pages.paste import CellsForm, Sheet, chosen_columns
from wardsafety.pages.text import grouped, search_key

from ..models import Unit
from ..units import naming
from ..verbs import sent

NOT_A_WARD = "Danh sách này do phường, xã, thị trấn lập; tài khoản này thuộc cấp khác."
NOT_NEGATIVE = MinValueValidator(0, "Số này không được âm.")


@dataclass(frozen=True, kw_only=True)
class Pasting:
    """What a sheet of one kind of row needs, for one unit.

    `fields` are the columns (`PasteField`), `row` the form that checks one row and is given `known=`: what
    `known(cells form)` has asked of the database once. `save(rows, by)` stores the checked row forms;
    `warnings(rows)` are sentences about right rows that look odd; `lock()` holds until the end of the request what was
    checked. `cells` is the form around the cells, `back` the page to go on to.
    """

    noun: str
    unit: Unit
    fields: list
    row: type
    known: Callable
    save: Callable
    back: str
    trail: tuple = ()
    title: str = ""
    cells: Callable = CellsForm
    warnings: Callable = lambda rows: []
    lock: Callable = lambda: None
    wards_only: bool = True


def paste_page(request, paste):
    """`luu` saves, `theo-cot` checks with the columns as chosen on the preview, else they are guessed."""
    saving = "luu" in request.POST
    form = paste.cells(sent(request)[0])
    if form.is_valid() and paste.wards_only and paste.unit.level != Unit.Level.WARD:
        form.add_error(None, NOT_A_WARD)
    sheet = _sheet(request, paste, form, saving) if form.is_valid() else None
    if saving and sheet and sheet.is_valid():
        paste.save([row.form for row in sheet.rows], request.user)
        return done(request, paste.back, f"Đã thêm {grouped(len(sheet.rows))} {paste.noun}.")
    right = [row.form for row in sheet.rows if row.form.is_valid()] if sheet and not sheet.missing else []
    context = {"title": paste.title or f"Dán {paste.noun} từ Excel", "paste": paste, "form": form, "sheet": sheet}
    return page(request, "records/paste.html", context | {"trail": paste.trail, "warnings": paste.warnings(right)})


def _sheet(request, paste, form, saving):
    if saving:
        # What is checked now must still hold when it is stored.
        paste.lock()
    columns = chosen_columns(request.POST, paste.fields) if saving or "theo-cot" in request.POST else None
    return Sheet(form.cleaned_data["cells"], paste.fields, paste.row, columns, {"known": paste.known(form)})


class KnownOfUnit:
    """What the rows of one sheet are checked against, asked of the database once."""

    def __init__(self, unit):
        self.unit = unit
        self.neighbourhoods = list(Unit.objects.neighbourhoods_of(unit).current(timezone.localdate()))

    def neighbourhood(self, text):
        """The neighbourhood meant by 'Tổ dân phố 3', 'TDP 03' or '3'; None for nothing."""
        if not text:
            return None
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
        columns = {column.name: column for column in self.instance._meta.fields}
        typed = {name for name in self._meta.fields if self.cleaned_data.get(name) not in (None, "")}
        try:
            self.instance.clean_fields(exclude=set(columns) - {name for name in typed if not columns[name].is_relation})
        except ValidationError as error:
            self._update_errors(error)


def row_form(base, model, sheet):
    """The form of a row of a sheet: `base`, with the model's columns that the sheet has."""
    columns = {column.name for column in model._meta.concrete_fields}
    names = [field.name for field in sheet if field.name in columns]
    made = forms.modelform_factory(model, form=base, fields=names, formfield_callback=_field)
    made.field_order = [field.name for field in sheet]
    return made


def _field(column, **kwargs):
    if column.name.endswith("phone"):
        return PhoneField(label=column.verbose_name, required=False)
    return column.formfield(**kwargs)


def key(text):
    """For comparison: without diacritics, case, marks and leading noughts."""
    return re.sub(r"\b0+(?=\d)", "", " ".join(re.findall(r"[a-z0-9]+", search_key(text))))


def only(found, what, advice):
    """The one row that was meant. Raises ValidationError for none and for several."""
    if not found:
        raise ValidationError(f"Không tìm thấy {what}.")
    if len(found) > 1:
        raise ValidationError(f"Có {len(found)} {what}. {advice}")
    return found[0]
