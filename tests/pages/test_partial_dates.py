from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import connection, models
from hypothesis import given
from hypothesis import strategies as st

from wardsafety.pages.partial_dates import (
    PartialDateField,
    PartialDateFormField,
    first_day,
    last_day,
    parse_partial,
    partial_date_check,
    show_partial,
    whole_day,
)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("8/6/2023", "2023-06-08"),
        ("08-06-2023", "2023-06-08"),
        ("08.06.2023", "2023-06-08"),
        ("2023-06-08", "2023-06-08"),
        ("6/2023", "2023-06"),
        ("06-2023", "2023-06"),
        ("2023-06", "2023-06"),
        (" 2023 ", "2023"),
        ("", ""),
    ],
)
def test_reads_what_officials_write(typed, stored):
    assert parse_partial(typed) == stored


@pytest.mark.parametrize("typed", ["31/4/2023", "29/2/2023", "13/2023", "0/5/2023", "8/0/2023", "1/1/0001"])
def test_days_that_do_not_exist_are_refused(typed):
    with pytest.raises(ValidationError, match="Không có ngày này"):
        parse_partial(typed)


@pytest.mark.parametrize("typed", ["mai", "8/6/23", "8/6", "1/2/3/2023", "2023-06-08-01", "²023", "٢٠٢٣", "8//2023"])
def test_what_is_no_date_is_refused(typed):
    with pytest.raises(ValidationError, match="Ngày không đúng"):
        parse_partial(typed)


def test_shown_as_far_as_known():
    assert [show_partial(text) for text in ["2023-06-08", "2023-06", "2023", ""]] == ["8/6/2023", "6/2023", "2023", ""]


dates = st.dates(date(1900, 1, 1), date(2199, 12, 31))
partial = st.builds(lambda day, length: day.isoformat()[:length], dates, st.sampled_from([4, 7, 10]))


@given(partial)
def test_what_is_shown_reads_back(stored):
    assert parse_partial(show_partial(stored)) == stored


@given(partial, partial)
def test_the_order_of_texts_is_the_order_of_time(one, other):
    if one <= other:
        assert first_day(one) <= first_day(other)
    assert first_day(one) <= last_day(one)


def test_what_a_partial_date_can_mean():
    assert (first_day("2024-02"), last_day("2024-02")) == (date(2024, 2, 1), date(2024, 2, 29))
    assert last_day("2023") == date(2023, 12, 31)
    assert first_day("") is last_day("") is whole_day("") is None
    assert (whole_day("2024-02-01"), whole_day("2024-02"), whole_day("2024")) == (date(2024, 2, 1), None, None)


def test_the_form_field_shows_and_keeps():
    field = PartialDateFormField(required=False)
    assert field.clean("6/2023") == "2023-06"
    assert field.prepare_value("2023-06") == "6/2023"
    assert field.prepare_value("31/31") == "31/31"


def test_the_model_field():
    field = PartialDateField("ngày", blank=True)
    assert isinstance(field.formfield(), PartialDateFormField)
    _, path, _, kwargs = field.deconstruct()
    assert (path, kwargs) == (
        "wardsafety.pages.partial_dates.PartialDateField",
        {"blank": True, "verbose_name": "ngày"},
    )
    assert field.clean("2023-06", None) == "2023-06"
    with pytest.raises(ValidationError):
        field.clean("2023-02-30", None)


@pytest.mark.django_db
def test_postgres_agrees():
    check = partial_date_check("ngay", "ngay_la_ngay")
    assert isinstance(check, models.CheckConstraint)
    pattern = check.condition.children[0][1]
    samples = ["", "2023", "2023-06", "2023-06-08", "2023-13", "2023-06-32", "23", "2023-6", "2023\n", "2023-06-08x"]
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT array_agg(t ~ %s ORDER BY i) FROM unnest(%s::text[]) WITH ORDINALITY s(t, i)", [pattern, samples]
        )
        assert cursor.fetchone()[0] == [True] * 4 + [False] * 6
