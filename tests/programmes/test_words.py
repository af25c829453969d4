"""Readings and targets in words: what is printed is what an official would write."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardsafety.office.models import Body, Document, DocumentKind
from wardsafety.pages.text import read_number
from wardsafety.programmes import words
from wardsafety.programmes.models import Indicator, Reading, Target

LEVEL, CHANGE, RANK, WORDS = Reading.Form.LEVEL, Reading.Form.CHANGE, Reading.Form.RANK, Reading.Form.WORDS


def reading(measure="vụ", form=LEVEL, value=None, **fields):
    if isinstance(value, str):
        fields["decimals"] = max(0, -Decimal(value).as_tuple().exponent)
    value = None if value is None else Decimal(value)
    return Reading(indicator=Indicator(name="Chỉ tiêu", measure=measure), form=form, value=value, **fields)


@pytest.mark.parametrize(
    ("fields", "printed"),
    [
        ({"value": "160", "qualifier": "gần"}, "gần 160 vụ"),
        ({"value": "160", "qualifier": "trên"}, "trên 160 vụ"),
        ({"value": "160", "qualifier": "hơn"}, "hơn 160 vụ"),
        ({"value": "160", "qualifier": "khoảng"}, "khoảng 160 vụ"),
        ({"value": "3.572", "measure": "tỷ đồng"}, "3,572 tỷ đồng"),
        ({"value": "176.79", "measure": "km"}, "176,79 km"),
        ({"value": "1518000", "measure": "đồng"}, "1.518.000 đồng"),
        ({"value": "0"}, "0 vụ"),
        ({"value": "2.50", "measure": "ha"}, "2,50 ha"),
        ({"value": "92.85", "measure": "%"}, "92,85%"),
        ({"value": "92.85", "measure": "%", "numerator": 13, "denominator": 14}, "92,85% (13/14)"),
        ({"value": "92.85", "measure": "%", "numerator": 13}, "92,85%"),
        ({"value": None}, "chưa có số liệu"),
        ({"form": CHANGE, "value": "3"}, "tăng 3 vụ"),
        ({"form": CHANGE, "value": "-3", "change_basis": "units"}, "giảm 3 vụ"),
        ({"form": CHANGE, "value": "-12.5", "change_basis": "percent"}, "giảm 12,5%"),
        ({"form": CHANGE, "value": "-2.1", "change_basis": "points"}, "giảm 2,1 điểm phần trăm"),
        ({"form": CHANGE, "value": "12", "change_basis": "percent", "qualifier": "gần"}, "tăng gần 12%"),
        ({"form": CHANGE, "value": "0"}, "không tăng, không giảm"),
        ({"form": CHANGE, "value": None}, "chưa có số liệu"),
        (
            {"form": CHANGE, "value": "-3", "compared_words": "cùng kỳ năm 2022"},
            "giảm 3 vụ so với cùng kỳ năm 2022",
        ),
        ({"form": CHANGE, "value": "-3", "compared_words": "So với năm trước"}, "giảm 3 vụ So với năm trước"),
        (
            {"form": CHANGE, "value": "3", "compared_from": date(2022, 1, 1), "compared_to": date(2022, 12, 31)},
            "tăng 3 vụ so với năm 2022",
        ),
        ({"form": RANK, "rank": 1, "rank_out_of": 34, "rank_scope": "phường, xã"}, "đứng thứ 1/34 phường, xã"),
        ({"form": RANK, "rank": 2, "rank_scope": "toàn thành phố"}, "đứng thứ 2 trong toàn thành phố"),
        ({"form": RANK, "rank": 3, "rank_out_of": 34}, "đứng thứ 3/34"),
        ({"form": RANK, "rank": 5}, "đứng thứ 5"),
        ({"form": RANK, "rank": 1, "rank_out_of": 34, "words": "dẫn đầu 34 phường, xã"}, "dẫn đầu 34 phường, xã"),
        ({"form": RANK, "rank": None}, "chưa có số liệu"),
        ({"form": WORDS, "words": "bước đầu có chuyển biến tích cực"}, "bước đầu có chuyển biến tích cực"),
    ],
)
def test_readings_in_words(fields, printed):
    fields = {**fields}
    assert words.reading_words(reading(**fields)) == printed


def test_the_readings_own_unit_goes_before_the_indicators():
    assert words.reading_words(reading("đồng", value="3.572")) == "3,572 đồng"
    one = reading("đồng", value="3.572")
    one.measure = "tỷ đồng"
    assert words.reading_words(one) == "3,572 tỷ đồng"


@given(st.decimals(min_value=0, max_value=10**9, places=None, allow_nan=False, allow_infinity=False))
def test_decimals_come_back_as_typed(number):
    number = round(number, min(6, max(0, -number.as_tuple().exponent)))
    text = words.value_words(reading(value=f"{number:f}"))
    assert Decimal(read_number(text)) == number
    typed = f"{number:f}"
    assert len(text.partition(",")[2]) == len(typed.partition(".")[2])


@pytest.mark.parametrize(
    ("start", "end", "printed"),
    [
        (date(2023, 6, 1), date(2023, 6, 30), "tháng 6/2023"),
        (date(2023, 1, 1), date(2023, 1, 31), "tháng 01/2023"),
        (date(2023, 4, 1), date(2023, 6, 30), "quý II/2023"),
        (date(2023, 2, 1), date(2023, 4, 30), "từ ngày 01/02/2023 đến ngày 30/4/2023"),
        (date(2023, 1, 1), date(2023, 6, 30), "6 tháng đầu năm 2023"),
        (date(2023, 7, 1), date(2023, 12, 31), "6 tháng cuối năm 2023"),
        (date(2023, 1, 1), date(2023, 12, 31), "năm 2023"),
        (date(2022, 1, 1), date(2023, 12, 31), "từ ngày 01/01/2022 đến ngày 31/12/2023"),
        (date(2023, 6, 8), date(2023, 6, 8), "ngày 08/6/2023"),
        (None, date(2023, 6, 8), "đến ngày 08/6/2023"),
        (date(2023, 2, 26), None, "từ ngày 26/02/2023"),
        (None, None, ""),
    ],
)
def test_periods_in_words(start, end, printed):
    assert words.span_words(start, end) == printed


def test_the_words_of_a_period_go_before_its_dates():
    one = reading(value="1", period_to=date(2023, 6, 8), period_words="sau 3 tháng thực hiện")
    assert words.period_words(one) == "sau 3 tháng thực hiện"


def test_sources_in_words():
    plan = Document(
        kind=DocumentKind(name="Kế hoạch"),
        issuer=Body(name="UBND phường Lam Sơn"),
        number="19",
        symbol="KH-UBND",
        issued_on="2023-02-26",
    )
    one = reading(value="64", document=plan, wording="xây dựng được 64 tổ")
    assert words.source_words(one) == (
        "Nguồn: Kế hoạch số 19/KH-UBND ngày 26/2/2023 của UBND phường Lam Sơn, “xây dựng được 64 tổ”"
    )
    assert words.source_words(reading(value="1", source_words="báo cáo miệng")) == "Nguồn: báo cáo miệng"
    assert words.source_words(reading(value="1")) == "Nguồn: chưa ghi"


@pytest.mark.parametrize(
    ("measure", "fields", "printed"),
    [
        ("tổ", {"value": "20"}, "ít nhất 20 tổ"),
        ("tổ", {"value": "20", "comparator": "gt"}, "trên 20 tổ"),
        ("tổ", {"value": "20", "comparator": "eq"}, "đúng 20 tổ"),
        ("tỷ đồng", {"value": "3.5000"}, "ít nhất 3,5 tỷ đồng"),
        ("hộ", {"value": "1500"}, "ít nhất 1.500 hộ"),
        ("vụ", {"value": "0", "comparator": "lte"}, "không quá 0 vụ"),
        ("vụ", {"kind": "percent", "value": "100"}, "100%"),
        ("%", {"kind": "percent", "value": "60"}, "ít nhất 60%"),
        ("%", {"kind": "percent", "value": "15", "comparator": "lte"}, "không quá 15%"),
        ("%", {"kind": "percent", "value": "15", "comparator": "lt"}, "dưới 15%"),
        ("%", {"kind": "percent", "value": "50", "comparator": "eq"}, "50%"),
        ("điểm", {"kind": "each", "value": "1"}, "mỗi tổ dân phố, thôn ít nhất 1 điểm"),
        ("tổ", {"words": "hoàn thành trong quý II"}, "hoàn thành trong quý II"),
    ],
)
def test_targets_in_words(measure, fields, printed):
    value = Decimal(fields["value"]) if "value" in fields else None
    target = Target(indicator=Indicator(measure=measure), **{**fields, "value": value})
    assert words.target_words(target) == printed


def test_no_target_is_said():
    assert words.target_words(None) == "chưa giao chỉ tiêu"


def test_computed_from_an_approximate_number_says_so():
    assert words.percent_words(Decimal(320)) == "320%"
    assert words.percent_words(Decimal("92.857142"), approximate=True) == "khoảng 92,86%"
    assert words.percent_words(None, approximate=True) == ""


def test_cutoffs_in_words():
    assert words.cutoff_words(None, date(2023, 6, 8)) == "tính đến ngày 08 tháng 6 năm 2023"
    assert words.cutoff_words(date(2023, 3, 1), date(2023, 6, 8)) == "từ ngày 01/3/2023 đến ngày 08/6/2023"
