import unicodedata
from decimal import Decimal
from fractions import Fraction

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st

from wardsafety.pages import text

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
VIETNAMESE = "".join(
    unicodedata.normalize("NFC", letter + tone)
    for letter in LETTERS
    for tone in (TONES if letter in "aăâeêioôơuưy" else [""])
)


@pytest.mark.django_db
@pytest.mark.parametrize("sample", [VIETNAMESE, VIETNAMESE.upper(), "TỔ DÂN PHỐ 8 – “Lê Lợi”", "Hoà Hòa Đống Đa"])
def test_search_key_agrees_with_postgres(sample):
    with connection.cursor() as cursor:
        cursor.execute("SELECT search_key(%s)", [sample])
        assert text.search_key(sample) == cursor.fetchone()[0]


def test_search_key_forgets_diacritics_and_blanks():
    assert text.search_key("  Tổ  dân phố ĐÔNG ") == "to dan pho dong"
    assert text.search_key(unicodedata.normalize("NFD", "Đường Lê Lợi")) == "duong le loi"


@given(st.text())
def test_clean_text_is_settled_or_refused(sample):
    try:
        cleaned = text.clean_text(sample)
    except ValidationError:
        return
    assert text.clean_text(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)


def test_people_sort_by_given_name():
    people = ["Trần Văn Bình", "Nguyễn Thị An", "Lê An"]
    assert sorted(people, key=text.given_name_key) == ["Lê An", "Nguyễn Thị An", "Trần Văn Bình"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("0912 345 678", "0912345678"),
        ("+84912345678", "0912345678"),
        ("+84 (0)912.345.678", "0912345678"),
        ("84912345678", "0912345678"),
        ("0237 3852 123", "02373852123"),
        ("024-3852-1234", "02438521234"),
        ("114", "114"),
        ("1900 1234", "19001234"),
        ("", ""),
    ],
)
def test_phones_are_normalised(typed, kept):
    assert text.normalise_phone(typed) == kept
    assert text.normalise_phone(text.show_phone(kept)) == kept


@pytest.mark.parametrize("typed", ["0912", "09123456789", "abc", "0112345678", "0912345678 / 0987654321", "14"])
def test_what_is_no_phone_is_refused(typed):
    with pytest.raises(ValidationError, match="Số điện thoại không đúng"):
        text.normalise_phone(typed)


def test_phones_are_masked():
    assert text.mask_phone("0912345678") == "0912***678"
    assert text.mask_phone("02373852123") == "0237***123"
    assert text.mask_phone("114") == "114"
    assert text.mask_phone("") == ""


def test_numbers_are_written_with_dots_and_commas():
    assert text.grouped(1518000) == "1.518.000"
    assert text.grouped(0) == "0"
    assert text.grouped(-1518) == "-1.518"
    assert text.grouped(None) == ""
    assert text.decimal_vi(Decimal("3.572")) == "3,572"
    assert text.decimal_vi(Decimal("176.790")) == "176,790"
    assert text.decimal_vi(Decimal("0.125"), 2) == "0,13"
    assert text.decimal_vi(1234.5) == "1.234,5"


def test_percentages():
    assert text.percent_vi(320) == "320%"
    assert text.percent_vi(320.0) == "320%"
    assert text.percent_vi(Decimal("92.85")) == "92,85%"
    assert text.percent_vi(200 / 3) == "66,67%"
    assert text.percent_vi(Decimal(50), 1) == "50,0%"
    assert text.percent_vi(None) == ""


@given(st.integers(-(10**12), 10**12))
def test_a_printed_number_reads_back(number):
    assert Decimal(text.read_number(text.grouped(number))) == number


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**9), max_value=10**9))
def test_a_printed_decimal_reads_back(number):
    assert Decimal(text.read_number(text.decimal_vi(number))) == number


def test_fractions_are_no_surprise():
    assert text.is_number(Decimal(1))
    assert not text.is_number(True)
    assert not text.is_number("12")
    assert not text.is_number(Fraction(1, 3))
