"""Percentages and comparators: every combination that a plan uses."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardsafety.programmes.comparing import agrees, compare
from wardsafety.programmes.figures import Counted
from wardsafety.programmes.models import Indicator, Reading, Target


def target(value, **fields):
    return Target(indicator=Indicator(measure="tổ"), value=None if value is None else Decimal(value), **fields)


def level(value, measure="tổ", **fields):
    value = None if value is None else Decimal(value)
    return Reading(indicator=Indicator(measure=measure), form=Reading.Form.LEVEL, value=value, **fields)


def counted(number):
    return Counted({(None, None): number})


def test_the_articles_percentages():
    assert compare(target(20), counted(64), None).percent == 320
    assert compare(target(5), counted(23), None).percent == 460
    assert compare(target(20), counted(60), None).percent == 300


@pytest.mark.parametrize(
    ("comparator", "below", "equal", "above"),
    [
        ("gte", False, True, True),
        ("gt", False, False, True),
        ("lte", True, True, False),
        ("lt", True, False, False),
        ("eq", False, True, False),
    ],
)
def test_comparators(comparator, below, equal, above):
    goal = target(20, comparator=comparator)
    assert [compare(goal, counted(n), None).met for n in (19, 20, 21)] == [below, equal, above]


@pytest.mark.parametrize("comparator", ["lte", "lt"])
def test_a_ceiling_has_no_percentage(comparator):
    goal = compare(target(15, comparator=comparator), counted(9), None)
    assert goal.percent is None
    assert "khống chế" in goal.explain


@pytest.mark.parametrize(
    ("goal", "result", "sentence"),
    [
        (None, counted(64), "Chưa giao chỉ tiêu"),
        (target(None, words="hoàn thành"), counted(64), "bằng chữ"),
        (target(0), counted(64), "Chỉ tiêu là 0"),
        (target(20), None, "Chưa có số liệu"),
    ],
)
def test_where_there_is_no_percentage_the_reason_is_said(goal, result, sentence):
    found = compare(goal, result, None)
    assert found.percent is None
    assert sentence in found.explain


def test_nothing_done_is_zero_percent_and_not_unknown():
    found = compare(target(20), counted(0), None)
    assert (found.percent, found.met) == (0, False)


def test_a_reading_speaks_where_nothing_is_counted():
    assert compare(target(20), None, level(15)).percent == 75
    assert compare(target(20), counted(10), level(15)).percent == 50


def test_other_forms_than_a_level_give_no_percentage():
    change = Reading(indicator=Indicator(measure="vụ"), form=Reading.Form.CHANGE, value=Decimal(3))
    assert compare(target(20), None, change).percent is None


@pytest.mark.parametrize(
    ("qualifier", "value", "met"),
    [
        ("gần", 20, None),
        ("gần", 19, False),
        ("gần", 30, True),
        ("trên", 20, True),
        ("hơn", 20, True),
        ("khoảng", 20, None),
        ("khoảng", 40, True),
        ("khoảng", 10, False),
    ],
)
def test_an_approximate_number_meets_a_target_only_when_that_is_sure(qualifier, value, met):
    assert compare(target(20), None, level(value, qualifier=qualifier)).met is met


@pytest.mark.parametrize(
    ("reading", "met"),
    [
        (level("92.85", "%", numerator=Decimal(13), denominator=Decimal(14)), True),
        (level("59.9", "%"), False),
        (level("60", "%"), True),
        (level("13", "vụ", numerator=Decimal(1), denominator=Decimal(14)), False),
        (level("92", "vụ"), None),
        (None, None),
    ],
)
def test_targets_in_percent_compare_rates(reading, met):
    found = compare(target(60, kind=Target.Kind.PERCENT), None, reading)
    assert found.met is met
    assert found.percent is None
    assert found.explain


def test_each_neighbourhood_is_held_against_its_own_number():
    cells = Counted({(1, None): 3, (2, None): 1, (None, None): 5})
    found = compare(target(2, kind=Target.Kind.EACH), cells, None, [1, 2, 3])
    assert (found.each.needed, found.each.reached, found.each.of) == (6, 1, 3)
    assert found.percent == 150
    assert found.met is False


def test_each_neighbourhood_reached():
    found = compare(target(1, kind=Target.Kind.EACH), Counted({(1, 7): 1, (2, None): 2}), None, [1, 2])
    assert (found.each.reached, found.met) == (2, True)


def test_a_total_alone_can_only_refute_each():
    goal = target(1, kind=Target.Kind.EACH)
    assert compare(goal, None, level(2), [1, 2, 3]).met is False
    assert compare(goal, None, level(9), [1, 2, 3]).met is None
    assert compare(goal, None, level(9), [1, 2, 3]).each.reached is None


def test_each_of_no_neighbourhoods_is_said():
    assert "tổ dân phố" in compare(target(1, kind=Target.Kind.EACH), counted(1), None, []).explain


@given(
    number=st.integers(0, 10**6),
    wanted=st.decimals(min_value=Decimal("0.0001"), max_value=10**6, places=4),
    comparator=st.sampled_from(["gte", "gt", "eq"]),
)
def test_percent_and_verdict_never_disagree(number, wanted, comparator):
    found = compare(target(wanted, comparator=comparator), counted(number), None)
    # Decimal division keeps 28 digits: compare from a hair away.
    hair = Decimal("1e-12")
    if found.percent > 100 + hair:
        assert found.met is (comparator != "eq")
    if found.percent < 100 - hair:
        assert found.met is False


@pytest.mark.parametrize(
    ("reading", "number", "fits"),
    [
        (level(64), 64, True),
        (level(64), 63, False),
        (level("92.86", decimals=2), Decimal("92.857142"), True),
        (level("92.85", decimals=2), Decimal("92.857142"), False),
        (level(160, qualifier="gần"), 158, True),
        (level(160, qualifier="gần"), 100, False),
        (level(160, qualifier="trên"), 163, True),
        (level(None), 5, True),
    ],
)
def test_rounding_and_approximation_are_no_contradiction(reading, number, fits):
    assert agrees(reading, number) is fits
