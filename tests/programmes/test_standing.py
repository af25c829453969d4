"""Where a programme stands: lines in order, the right reading, sums that meet their totals, few queries."""

from datetime import date
from decimal import Decimal

import pytest

from tests import make
from wardsafety.programmes.models import Reading, Target
from wardsafety.programmes.standing import contradictory, standings

pytestmark = pytest.mark.django_db
CUTOFF = date(2026, 6, 8)


def test_indicators_stand_in_order_with_their_parts_below(programme, ward):
    second = make.indicator(programme, "Hai", order=2)
    first = make.indicator(programme, "Một", order=1)
    make.indicator(programme, "trong đó", parent=first, order=9)
    assert [(line.indicator.name, line.depth) for line in standings(programme, ward, CUTOFF)] == [
        ("Một", 0),
        ("trong đó", 1),
        (second.name, 0),
    ]


def test_a_counted_indicator(programme, ward, officer):
    for number in range(4):
        make.group(ward, officer, on=date(2026, 3, 2 + number))
    make.group(ward, officer, on=date(2026, 6, 9))
    make.target(make.indicator(programme, figure="groups.founded"), ward, 2)
    (line,) = standings(programme, ward, CUTOFF)
    assert line.counted.total == 4
    assert (line.percent, line.met, line.result_words, line.percent_words) == (200, True, "4 tổ", "200%")


def test_a_figure_that_no_register_declares_is_said(programme, ward):
    make.indicator(programme, figure="gone.away")
    (line,) = standings(programme, ward, CUTOFF)
    assert line.figure_missing
    assert line.counted is None


def test_the_printed_reading_of_the_latest_period_counts(programme, ward, officer):
    one = make.indicator(programme)

    def read(value, end, **fields):
        return make.reading(one, ward, officer, value=value, period_to=end, **fields)

    read(10, date(2026, 3, 31))
    latest = read(20, date(2026, 5, 31), qualifier="gần")
    footnote = read(21, date(2026, 5, 31), is_printed=False)
    read(99, date(2026, 6, 9))
    rank = make.reading(one, ward, officer, form=Reading.Form.RANK, rank=1, rank_out_of=34)
    make.target(one, ward, 10)
    (line,) = standings(programme, ward, CUTOFF)
    assert (line.reading, line.beside, line.others) == (latest, (rank,), (footnote,))
    assert (line.percent_words, line.result_words) == ("khoảng 200%", "gần 20 tổ")


def test_readings_before_the_period_of_a_report_do_not_speak_for_it(programme, ward, officer):
    make.reading(make.indicator(programme), ward, officer, value=5, period_to=date(2025, 12, 31))
    assert standings(programme, ward, CUTOFF)[0].reading
    assert standings(programme, ward, CUTOFF, date(2026, 1, 1))[0].reading is None


def test_zero_is_a_value_and_nothing_is_not(programme, ward, officer):
    zero, nothing = make.indicator(programme, "Vụ cháy", measure="vụ"), make.indicator(programme, "Khác")
    make.reading(zero, ward, officer, value=0)
    lines = {line.indicator: line.result_words for line in standings(programme, ward, CUTOFF)}
    assert lines == {zero: "0 vụ", nothing: ""}


def test_other_units_targets_and_readings_stay_theirs(programme, ward, officer):
    one, other = make.indicator(programme), make.unit()
    make.target(one, other, 7)
    make.reading(one, other, officer, value=7)
    (line,) = standings(programme, ward, CUTOFF)
    assert (line.target, line.reading) == (None, None)


def test_stated_and_computed_stand_side_by_side(programme, ward, officer):
    one = make.indicator(programme, figure="groups.founded")
    make.group(ward, officer)
    stated = make.reading(one, ward, officer, value=64)
    (line,) = standings(programme, ward, CUTOFF)
    assert (line.counted.total, line.reading, line.differs) == (1, stated, True)


def test_phases_have_their_own_targets_and_count_what_lies_inside(programme, ward, officer):
    first = make.phase(programme)
    inner = make.phase(programme, "Đợt 1", parent=first)
    second = make.phase(programme, "Giai đoạn 2", order=2)
    for phase in (first, inner, inner, second, None):
        make.group(ward, officer, phase=phase)
    one = make.indicator(programme, figure="groups.founded")
    make.target(one, ward, 10)
    make.target(one, ward, 2, phase=first)
    make.target(one, ward, 5, phase=second)
    (line,) = standings(programme, ward, CUTOFF)
    assert (line.counted.total, line.percent) == (5, 50)
    assert [(part.phase, part.counted.total, part.percent) for part in line.phases] == [
        (first, 3, 150),
        (second, 1, 20),
    ]


def test_every_neighbourhood_asks_for_its_own(programme, ward, officer):
    one, two = make.neighbourhood(ward, "1"), make.neighbourhood(ward, "2")
    make.neighbourhood(ward, "3", valid_to=date(2025, 12, 31))
    for neighbourhood in (one, one, two):
        make.point(ward, officer, neighbourhood=neighbourhood)
    make.target(make.indicator(programme, figure="points.founded"), ward, 1, kind=Target.Kind.EACH)
    (line,) = standings(programme, ward, CUTOFF)
    assert (line.each.needed, line.each.reached, line.each.of, line.met) == (2, 2, 2, True)


def test_sums_by_neighbourhood_and_phase_meet_the_total(programme, ward, officer):
    places = [make.neighbourhood(ward, str(n)) for n in range(3)] + [None]
    phases = [make.phase(programme, f"Giai đoạn {n}") for n in range(2)] + [None]
    for i, neighbourhood in enumerate(places):
        for j, phase in enumerate(phases):
            for _ in range(i + j):
                make.group(ward, officer, neighbourhood=neighbourhood, phase=phase)
    make.indicator(programme, figure="groups.founded")
    (line,) = standings(programme, ward, CUTOFF)
    assert sum(line.counted.by_neighbourhood().values()) == line.counted.total == 30
    assert sum(line.counted.by_phase().values()) == 30


def test_contradictory_readings_are_found(programme, ward, officer):
    one = make.indicator(programme)
    first = make.reading(one, ward, officer, value=64)
    second = make.reading(one, ward, officer, value=60, is_printed=False)
    make.reading(one, ward, officer, value=64, is_printed=False)
    make.reading(one, ward, officer, value=Decimal(66), qualifier="gần", is_printed=False)
    assert contradictory(Reading.objects.order_by("pk")) == [(first, second)]


@pytest.mark.parametrize("figure", ["", "groups.founded"])
def test_the_same_queries_for_three_indicators_and_for_thirty(
    programme, ward, officer, figure, django_assert_max_num_queries
):
    def fill(many):
        for n in range(many):
            one = make.indicator(programme, f"Chỉ tiêu {n}", figure=figure)
            make.target(one, ward, kind=Target.Kind.EACH, document=make.document(ward, officer))
            make.reading(one, ward, officer, value=n, document=make.document(ward, officer))

    for many in (3, 27):
        fill(many)
        with django_assert_max_num_queries(6):
            assert all(line.result_words for line in standings(programme, ward, CUTOFF))
