"""Columns of a list: one definition for the page and for Excel."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import reduce
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.db.models import F
from django.utils import timezone
from django.utils.formats import date_format

from wardsafety.pages.text import decimal_vi, is_number


@dataclass(frozen=True)
class Column:
    """One column.

    `key` names it in the URL (Vietnamese without diacritics); `value` is a callable or a dotted path (default: the
    key); `sort` the order_by field or fields; `link` gives a row's address; `template` draws the cell (with `row` and
    `value`); `export` gives Excel another value; a column of `priority` 2 is left out of the cards on a phone;
    `width` is Excel's, in characters; `tells` names the columns of the model that a callable reads.
    """

    key: str
    label: str
    value: Callable[[Any], Any] | str | None = None
    sort: str | tuple | None = None
    align: str = "start"
    link: Callable[[Any], str] | None = None
    template: str | None = None
    export: Callable[[Any], Any] | None = None
    priority: int = 1
    width: int | None = None
    tells: tuple = ()

    def of(self, row):
        """The value in this row; None where the path ends early."""
        if callable(self.value):
            return self.value(row)
        return reduce(_step, (self.value or self.key).split("."), row)

    def exported(self, row):
        """What Excel gets."""
        return excel_value(self.export(row) if self.export else self.of(row))

    def order(self, *, descending):
        """The order_by expressions; what is unknown comes last in both directions."""
        fields = [self.sort] if isinstance(self.sort, str) else self.sort
        return [_order(field, descending) for field in fields]


def shown(value):
    """A value as text for people: dates d/m/Y, numbers grouped, truth as Có/Không, unknown as ""."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return "Có" if value else "Không"
    if isinstance(value, datetime):
        return date_format(timezone.localtime(value) if timezone.is_aware(value) else value, "SHORT_DATETIME_FORMAT")
    if isinstance(value, date):
        return date_format(value, "SHORT_DATE_FORMAT")
    if isinstance(value, list | tuple | set):
        return "; ".join(shown(part) for part in value)
    return decimal_vi(value) if is_number(value) else str(value)


def excel_value(value):
    """A value as Excel keeps it: numbers and dates as such, all else as text."""
    if value is None or value == "":
        return None
    if isinstance(value, datetime):
        return timezone.make_naive(value) if timezone.is_aware(value) else value
    return value if isinstance(value, date | int | float | Decimal) and not isinstance(value, bool) else shown(value)


def _step(value, name):
    try:
        found = None if value is None else getattr(value, name)
    except ObjectDoesNotExist:  # the other side of a one-to-one
        return None
    return found() if callable(found) else found


def _order(field, descending):
    if isinstance(field, str):
        descending, field = descending != field.startswith("-"), F(field.removeprefix("-"))
    return field.desc(nulls_last=True) if descending else field.asc(nulls_last=True)
