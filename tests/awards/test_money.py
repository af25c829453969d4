"""Money follows the law of the day of the ceremony, and says by which."""

from datetime import date
from decimal import Decimal

import pytest

from awards.models import AwardMoney, BaseSalary
from awards.money import MoneyTable, rounded


@pytest.mark.parametrize(
    ("day", "kind", "amount", "law"),
    [
        (date(2023, 6, 8), "individual", 220_000, "Nghị định 91/2017"),
        (date(2023, 6, 8), "collective", 450_000, "Nghị định 91/2017"),
        (date(2024, 6, 30), "individual", 270_000, "Nghị định 98/2023"),
        (date(2025, 6, 30), "individual", 351_000, "Nghị định 98/2023"),
        (date(2025, 7, 1), "individual", 702_000, "Nghị định 152/2025"),
        (date(2025, 7, 1), "collective", 1_404_000, "Nghị định 152/2025"),
        (date(2025, 7, 1), "household", 1_053_000, "Nghị định 152/2025"),
        (date(2026, 6, 30), "individual", 702_000, "Nghị định 73/2024"),
        (date(2026, 7, 1), "individual", 759_000, "Nghị định 161/2026"),
        (date(2026, 7, 1), "household", 1_138_500, "Nghị định 152/2025"),
    ],
)
def test_the_day_decides_the_sum_and_its_law(ward, chairman, day, kind, amount, law):
    money = MoneyTable(ward, day).of(chairman, kind)
    assert money.amount == amount
    assert law in money.formula


def test_the_formula_can_be_checked_by_hand(ward, chairman):
    said = MoneyTable(ward, date(2023, 6, 8)).of(chairman, "individual").formula
    assert said.startswith("0,15 × 1.490.000 đồng = 223.500 đồng, làm tròn 220.000 đồng (Điều 73 Nghị định 91/2017")
    assert "lương cơ sở: Nghị định 38/2019/NĐ-CP" in said


@pytest.mark.parametrize(
    ("rounding", "expected"), [("none", 223_500), ("nearest", 220_000), ("up", 230_000), (None, 223_500)]
)
def test_rounding(rounding, expected):
    assert rounded(Decimal("223500"), rounding) == expected


def test_half_rounds_up_to_the_nearest_ten_thousand():
    assert rounded(Decimal("225000"), "nearest") == 230_000


def test_what_cannot_be_told_says_why(ward, chairman, medal):
    assert "Chưa có ngày trao" in MoneyTable(ward, None).of(chairman, "individual").formula
    no_household = MoneyTable(ward, date(2023, 6, 8)).of(chairman, "household")
    assert no_household.amount is None and "08/06/2023" in no_household.formula
    assert MoneyTable(ward, date(2026, 1, 1)).of(medal, "individual").amount is None
    unknown = MoneyTable(ward, date(2010, 1, 1)).of(chairman, "individual")
    assert unknown.amount is None and "chưa có mức lương cơ sở" in unknown.formula


def test_a_wards_own_rule_goes_before_the_common_one(ward, chairman):
    AwardMoney.objects.create(unit=ward, form=chairman, kind="individual", multiple="0.5", basis="Nghị quyết HĐND")
    BaseSalary.objects.create(unit=ward, amount=2_000_000, basis="Thử")
    assert MoneyTable(ward, date(2025, 9, 1)).of(chairman, "individual").amount == 1_000_000
