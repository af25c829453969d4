"""Words of dates and numbers: examples from Nghị định 30/2020, and properties over all numbers."""

import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardsafety.pages.text import grouped
from wardsafety.pages.text import percent_vi as percent
from wardsafety.papers.words import (
    listed_ends,
    long_date,
    number_line,
    paper_date,
    paper_number,
    short_date,
    spelled,
)

DIGIT = {w: n for n, w in enumerate(["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"])}
DIGIT |= {"mốt": 1, "tư": 4, "lăm": 5}
UNIT = {"nghìn": 10**3, "triệu": 10**6}


def read(words):
    """The number that these words say; a reader of its own, to check the writer."""
    total = group = below = 0
    last = None
    for word in words.split():
        if word == "tỷ":
            total, group, below, last = (total + below + group + (last or 0)) * 10**9, 0, 0, None
        elif word in UNIT:
            below, group, last = below + (group + (last or 0)) * UNIT[word], 0, None
        elif word == "trăm":
            group, last = last * 100, None
        elif word in ("mươi", "mười"):
            group, last = group + (last or 1) * 10, None
        elif word != "linh":
            last = DIGIT[word]
    return total + below + group + (last or 0)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (datetime.date(2023, 6, 8), "ngày 08 tháng 6 năm 2023"),
        (datetime.date(2020, 1, 5), "ngày 05 tháng 01 năm 2020"),
        (datetime.date(2023, 2, 26), "ngày 26 tháng 02 năm 2023"),
        (datetime.date(2019, 10, 29), "ngày 29 tháng 10 năm 2019"),
        ("2023-06-08", "ngày 08 tháng 6 năm 2023"),
        ("2023-06", "tháng 6 năm 2023"),
        ("2023-02", "tháng 02 năm 2023"),
        ("2023", "năm 2023"),
        ("", ""),
        (None, ""),
    ],
)
def test_long_dates_pad_days_and_only_the_first_two_months(value, words):
    assert long_date(value) == words


@pytest.mark.parametrize("value", ["2023-13", "2023-02-30", "08/06/2023", "đầu năm"])
def test_what_is_no_date_is_refused(value):
    with pytest.raises(ValueError):
        long_date(value)


def test_short_dates_show_what_is_known():
    assert [short_date(v) for v in ("2023-06-08", "2023-02-26", "2023-06", "2023", None)] == [
        "08/6/2023",
        "26/02/2023",
        "6/2023",
        "2023",
        "",
    ]


def test_place_and_date_leave_room_for_what_is_unknown():
    assert paper_date("Lam Sơn", "2023-06-08") == "Lam Sơn, ngày 08 tháng 6 năm 2023"
    assert paper_date("Lam Sơn", "2023-06") == "Lam Sơn, ngày … tháng 6 năm 2023"
    assert paper_date("Lam Sơn", None) == "Lam Sơn, ngày … tháng … năm …"


def test_numbers_of_papers_have_two_digits():
    assert [paper_number(n) for n in (5, "5", "19", 128, "05a", None, "")] == ["05", "05", "19", "128", "05a", "", ""]


def test_the_state_and_the_party_write_numbers_differently():
    assert number_line("19", "KH-UBND") == "Số: 19/KH-UBND"
    assert number_line(5, "BC-UBND") == "Số: 05/BC-UBND"
    assert number_line(None, "KH-UBND") == "Số:        /KH-UBND"
    assert number_line("89", "NQ/ĐU", party=True) == "Số 89-NQ/ĐU"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (5, "năm"),
        (10, "mười"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (64, "sáu mươi tư"),
        (101, "một trăm linh một"),
        (105, "một trăm linh năm"),
        (111, "một trăm mười một"),
        (115, "một trăm mười lăm"),
        (1_005, "một nghìn không trăm linh năm"),
        (1_050, "một nghìn không trăm năm mươi"),
        (702_000, "bảy trăm linh hai nghìn"),
        (1_138_500, "một triệu một trăm ba mươi tám nghìn năm trăm"),
        (1_518_000, "một triệu năm trăm mười tám nghìn"),
        (2_000_005, "hai triệu không trăm linh năm"),
        (2_200_000_000, "hai tỷ hai trăm triệu"),
        (35_000_000_000, "ba mươi lăm tỷ"),
        (-3, "âm ba"),
    ],
)
def test_numbers_in_words(number, words):
    assert spelled(number) == words


@given(st.integers(min_value=0, max_value=10**15))
def test_words_say_their_number(number):
    assert read(spelled(number)) == number


@given(st.integers(min_value=-(10**15), max_value=10**15))
def test_grouping_only_adds_dots_between_threes(number):
    text = grouped(number)
    assert int(text.replace(".", "")) == number
    assert all(len(group) == 3 for group in text.lstrip("-").split(".")[1:])


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9))
def test_decimals_stay_as_entered(number):
    assert Decimal(grouped(number).replace(".", "").replace(",", ".")) == number


def test_unknown_is_empty_and_zero_is_zero():
    assert [grouped(v) for v in (None, "", 0, 999, 1_518_000, "176.79", Decimal("3.572"))] == [
        "",
        "",
        "0",
        "999",
        "1.518.000",
        "176,79",
        "3,572",
    ]
    assert percent(None) == ""
    assert percent(0) == "0%"


def test_percentages_round_half_up_and_drop_idle_zeros_unless_told():
    assert percent(320) == "320%"
    assert percent(Decimal("92.85")) == "92,85%"
    assert percent("69.5") == "69,5%"
    assert percent("69.5", 2) == "69,50%"
    assert percent(Decimal("92.85"), 1) == "92,9%"
    assert percent(1_234.5, 0) == "1.235%"


def test_a_list_ends_each_item_with_a_semicolon_and_the_last_with_a_full_stop():
    assert listed_ends(["Luật A;", "Kế hoạch B.", "Nghị quyết “C”"]) == ["Luật A;", "Kế hoạch B;", "Nghị quyết “C”."]
    assert listed_ends(["Một việc"]) == ["Một việc."] and listed_ends([]) == []
