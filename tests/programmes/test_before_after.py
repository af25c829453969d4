"""Before and after: the base before the turning day, the result after it, and sentences where one is missing."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import make
from wardsafety.programmes.before_after import before_after, change_words
from wardsafety.programmes.models import Indicator, Reading

START, CUTOFF = date(2023, 5, 22), date(2023, 6, 8)


def line(indicator, ward):
    return before_after(indicator.programme, ward, START, CUTOFF)[0]


@pytest.fixture
def crimes(programme):
    return make.indicator(programme, "Số vụ phạm pháp hình sự", measure="vụ")


def test_the_last_levels_on_both_sides_are_compared(crimes, ward, officer):
    for value, end in ((20, date(2023, 3, 31)), (12, date(2023, 5, 21)), (9, CUTOFF), (7, date(2023, 12, 31))):
        make.reading(crimes, ward, officer, value=value, period_to=end)
    found = line(crimes, ward)
    assert (found.base.value, found.result.value, found.change) == (12, 9, "giảm 3 vụ (25%)")
    assert len(found.readings) == 3 and found.chart.count("<circle") == 3


def test_without_a_base_a_sentence_says_so(crimes, ward, officer):
    make.reading(crimes, ward, officer, value=9, period_to=CUTOFF)
    found = line(crimes, ward)
    assert (found.base, found.change, found.chart) == (None, "chưa có số liệu trước đợt", "")


def test_other_measures_are_not_compared(crimes, ward, officer):
    make.reading(crimes, ward, officer, value=1, measure="nghìn vụ", period_to=date(2023, 4, 1))
    make.reading(crimes, ward, officer, value=900, period_to=CUTOFF)
    assert line(crimes, ward).change == "khác đơn vị tính" and line(crimes, ward).chart == ""


def test_words_and_unprinted_readings_are_no_base(crimes, ward, officer):
    make.reading(crimes, ward, officer, form="words", words="giảm nhiều", period_to=date(2023, 4, 1))
    make.reading(crimes, ward, officer, value=3, is_printed=False, period_to=date(2023, 4, 2))
    assert line(crimes, ward).base is None


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_the_change_is_the_difference(before, after):
    indicator = Indicator(name="Vụ", measure="vụ")
    base, result = (Reading(indicator=indicator, value=Decimal(number)) for number in (before, after))
    words = change_words(base, result).replace(".", "")
    if before == after:
        assert words == "không thay đổi"
    else:
        assert words.startswith(f"{'tăng' if after > before else 'giảm'} {abs(after - before)} vụ")
        assert ("%" in words) == (before > 0)


def test_percentages_change_in_points_and_nearly_says_about():
    share = Indicator(name="Tỷ lệ khám phá", measure="%")
    base = Reading(indicator=share, value=Decimal("80"), decimals=0)
    result = Reading(indicator=share, value=Decimal("92.85"), decimals=2, qualifier="gần")
    assert change_words(base, result) == "tăng khoảng 12,85 điểm phần trăm"
