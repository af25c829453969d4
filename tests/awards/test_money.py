"""Money follows the law of the day of the decision, and says by which."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError

from awards.day import decided_on
from awards.missing import missing_of
from awards.models import AwardMoney, BaseSalary
from awards.money import MoneyTable, rounded
from tests import make


@pytest.mark.parametrize(
    ("day", "kind", "amount", "law"),
    [
        (date(2023, 6, 30), "individual", 230_000, "Nghị định 91/2017"),
        (date(2023, 6, 30), "collective", 450_000, "Nghị định 38/2019"),
        (date(2023, 7, 1), "individual", 270_000, "Nghị định 91/2017"),
        (date(2023, 12, 31), "collective", 540_000, "Nghị định 91/2017"),
        (date(2024, 1, 1), "individual", 270_000, "Nghị định 98/2023"),
        (date(2024, 6, 30), "collective", 540_000, "Nghị định 24/2023"),
        (date(2024, 7, 1), "individual", 360_000, "Nghị định 73/2024"),
        (date(2025, 6, 30), "collective", 710_000, "Nghị định 98/2023"),
        (date(2025, 7, 1), "individual", 710_000, "Nghị định 152/2025"),
        (date(2025, 7, 1), "collective", 1_410_000, "Nghị định 152/2025"),
        (date(2025, 7, 1), "household", 1_060_000, "Nghị định 152/2025"),
        (date(2026, 6, 30), "individual", 710_000, "Nghị định 73/2024"),
        (date(2026, 7, 1), "individual", 760_000, "Nghị định 161/2026"),
        (date(2026, 7, 1), "collective", 1_520_000, "Nghị định 161/2026"),
        (date(2026, 7, 1), "household", 1_140_000, "Nghị định 152/2025"),
    ],
)
def test_the_day_decides_the_sum_and_its_law(ward, chairman, day, kind, amount, law):
    money = MoneyTable(ward, day).of(chairman, kind)
    assert money.amount == amount
    assert law in money.formula


def test_the_formula_can_be_checked_by_hand(ward, chairman):
    said = MoneyTable(ward, date(2023, 6, 8)).of(chairman, "individual").formula
    assert said.startswith("0,15 × 1.490.000 đồng = 223.500 đồng, làm tròn 230.000 đồng (Điều 73 Nghị định 91/2017")
    assert "lương cơ sở: Nghị định 38/2019/NĐ-CP" in said


@pytest.mark.parametrize(
    ("rounding", "expected"), [("none", 223_500), ("nearest", 220_000), ("up", 230_000), (None, 223_500)]
)
def test_rounding(rounding, expected):
    assert rounded(Decimal("223500"), rounding) == expected


@pytest.mark.parametrize("kind", ["individual", "collective", "household"])
def test_every_common_sum_says_its_source_and_rounds_up(chairman, kind):
    rows = list(AwardMoney.objects.filter(unit=None, form=chairman, kind=kind))
    assert rows and all(row.rounding == "up" and row.source for row in rows)
    assert all("cần đối chiếu" in row.source for row in rows if kind == "household")


def test_a_household_may_be_paid_by_the_rounded_sum_of_an_individual(ward, chairman):
    rule = {"form": chairman, "kind": "household", "multiple": "1.5", "per": "individual", "basis": "Quy định tỉnh"}
    AwardMoney.objects.create(unit=ward, **rule)
    money = MoneyTable(ward, date(2025, 7, 1)).of(chairman, "household")
    assert money.amount == 1_070_000
    assert money.formula.startswith("1,5 × 710.000 đồng = 1.065.000 đồng, làm tròn 1.070.000 đồng (Quy định tỉnh;")
    assert MoneyTable(ward, date(2010, 1, 1)).of(chairman, "household").amount is None


def test_an_individual_is_never_paid_by_itself(ward, chairman):
    rule = AwardMoney(unit=ward, form=chairman, kind="individual", multiple=1, per="individual", basis="Thử")
    with pytest.raises(ValidationError, match="tính theo lương cơ sở"):
        rule.full_clean()


@pytest.mark.parametrize(
    ("issued_on", "step", "decided"),
    [
        ("2025-07-02", date(2025, 6, 30), date(2025, 7, 2)),
        ("2025-07", date(2025, 6, 30), date(2025, 6, 30)),
        ("", date(2025, 6, 30), date(2025, 6, 30)),
        (None, date(2025, 6, 30), date(2025, 6, 30)),
        ("2025", None, None),
        (None, None, None),
    ],
)
def test_the_day_is_that_of_the_decision_never_of_the_ceremony(ward, officer, a_round, issued_on, step, decided):
    if issued_on is not None:
        a_round.document = make.document(ward, officer, issued_on=issued_on)
    if step:
        a_round.steps.create(status="decided", effective_on=step, recorded_by=officer)
    a_round.steps.create(status="given", effective_on=a_round.ceremony_on, recorded_by=officer)
    assert decided_on(a_round) == decided


def test_only_what_the_ward_decides_lacks_a_day_of_decision(a_round, award, medal):
    award(form=medal)
    assert not any("ngày quyết định" in said for said in missing_of(a_round, date(2026, 1, 1)))
    award()
    assert any("Chưa có ngày quyết định" in said for said in missing_of(a_round, date(2026, 1, 1)))


def test_half_rounds_up_to_the_nearest_ten_thousand():
    assert rounded(Decimal("225000"), "nearest") == 230_000


def test_what_cannot_be_told_says_why(ward, chairman, medal):
    assert "Chưa có ngày quyết định" in MoneyTable(ward, None).of(chairman, "individual").formula
    no_household = MoneyTable(ward, date(2023, 6, 8)).of(chairman, "household")
    assert no_household.amount is None and "08/06/2023" in no_household.formula
    assert MoneyTable(ward, date(2026, 1, 1)).of(medal, "individual").amount is None
    unknown = MoneyTable(ward, date(2010, 1, 1)).of(chairman, "individual")
    assert unknown.amount is None and "chưa có mức lương cơ sở" in unknown.formula


def test_a_wards_own_rule_goes_before_the_common_one(ward, chairman):
    AwardMoney.objects.create(unit=ward, form=chairman, kind="individual", multiple="0.5", basis="Nghị quyết HĐND")
    BaseSalary.objects.create(unit=ward, amount=2_000_000, basis="Thử")
    assert MoneyTable(ward, date(2025, 9, 1)).of(chairman, "individual").amount == 1_000_000
