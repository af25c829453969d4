"""Dates of which only the year, or only month and year, are known.

Kept as text: "2023", "2023-06" or "2023-06-08" ("" is unknown), so that the order of the text is the order of time.
"""

import calendar
import re
from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.db import models

STORED = r"^([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?)?$"
HOW_TO_WRITE = "Ngày không đúng. Nhập ngày/tháng/năm (8/6/2023), tháng/năm (6/2023) hoặc chỉ năm (2023)."
NO_SUCH_DATE = "Không có ngày này trong lịch. Hãy kiểm tra lại ngày và tháng."
EARLIEST, LATEST = 1900, 2199


def parse_partial(text):
    """The stored form of "8/6/2023", "08-06-2023", "6/2023", "2023" or an ISO date; "" stays "".

    Raises ValidationError for anything else and for dates that do not exist.
    """
    text = re.sub(r"\s", "", text)
    if not text:
        return ""
    parts = [int(part) for part in re.split(r"[-/.]", text) if re.fullmatch(r"[0-9]{1,4}", part)]
    iso = re.fullmatch(r"[0-9]{4}(-[0-9]{1,2}){0,2}", text)
    written = re.fullmatch(r"([0-9]{1,2}([-/.])){0,1}[0-9]{1,2}[-/.][0-9]{4}", text)
    if not (iso or written):
        raise ValidationError(HOW_TO_WRITE, code="partial_date")
    return _stored(parts if iso else parts[::-1])


def _stored(parts):
    year, month, day = (*parts, 1, 1)[:3]
    try:
        date(year, month, day)
    except ValueError:
        raise ValidationError(NO_SUCH_DATE, code="no_such_date") from None
    if not EARLIEST <= year <= LATEST:
        raise ValidationError(NO_SUCH_DATE, code="no_such_date")
    return "-".join(f"{part:02}" for part in parts)


def show_partial(stored):
    """For reading: "2023-06-08" → "8/6/2023", "2023-06" → "6/2023", "2023" → "2023", "" → ""."""
    return "/".join(str(int(part)) for part in reversed(stored.split("-"))) if stored else ""


def first_day(stored):
    """The earliest day that the partial date can mean; None if unknown."""
    if not stored:
        return None
    year, month, day = (*map(int, stored.split("-")), 1, 1)[:3]
    return date(year, month, day)


def last_day(stored):
    """The latest day that the partial date can mean; None if unknown."""
    if not stored:
        return None
    parts = [int(part) for part in stored.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    day = parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1]
    return date(year, month, day)


def whole_day(stored):
    """The day of a date known to the day; None for any other."""
    day = first_day(stored)
    return day if day == last_day(stored) else None


def validate_partial(stored):
    """Refuses stored text that is no partial date."""
    if stored and parse_partial(stored) != stored:
        raise ValidationError(HOW_TO_WRITE, code="partial_date")


def partial_date_check(field, name):
    """The rule for Postgres that the column holds a partial date or is empty."""
    return models.CheckConstraint(
        condition=models.Q(**{f"{field}__regex": STORED}), name=name, violation_error_message=HOW_TO_WRITE
    )


class PartialDateFormField(forms.CharField):
    """Reads a partial date as officials write it and gives its stored form."""

    def to_python(self, value):
        return parse_partial(super().to_python(value))

    def prepare_value(self, value):
        stored = isinstance(value, str) and re.fullmatch(STORED, value)
        return show_partial(value) if stored else value


class PartialDateField(models.CharField):
    """A column for a date known to the day, the month or the year; empty if unknown. See `partial_date_check`."""

    default_validators = [validate_partial]

    def __init__(self, *args, **kwargs):
        kwargs["max_length"] = 10
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        del kwargs["max_length"]
        return name, path, args, kwargs

    def formfield(self, **kwargs):
        return super().formfield(**{"form_class": PartialDateFormField, "max_length": None, **kwargs})
