"""Figures of the registers: number, rows and a plain model in Python agree on every day, whatever was recorded."""

from collections import Counter
from datetime import date, timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import make
from wardsafety.inspections.models import PlaceStatus, PlaceStep
from wardsafety.programmes import figures

from .asked import html, url

FIRST = date(2026, 1, 1)
DAYS = st.integers(0, 9).map(lambda n: FIRST + timedelta(days=n))
STEPS = st.lists(st.tuples(st.sampled_from(PlaceStatus.values), DAYS), max_size=5)
# neighbourhood and phase by index (None: unknown), removed or not, steps
GROUPS = st.lists(
    st.tuples(st.sampled_from([None, 0, 1]), st.sampled_from([None, 0, 1]), st.booleans(), STEPS), max_size=6
)
RELAXED = {"max_examples": 50, "suppress_health_check": [HealthCheck.function_scoped_fixture]}


@pytest.fixture
def world(ward, officer):
    programme = make.programme(ward, officer)
    return {
        "neighbourhoods": [make.neighbourhood(ward, name) for name in "12"],
        "phases": [make.phase(programme, name) for name in ("Giai đoạn 1", "Giai đoạn 2")],
    }


def count(ward, day):
    return figures.count(["groups.founded"], ward, figures.Period(None, day))["groups.founded"]


def pick(rows, index):
    return None if index is None else rows[index]


def store(world, ward, officer, drawn):
    """The drawn groups as rows; [(neighbourhood id, phase id, removed, steps)]."""
    for serial, (at, phase, removed, steps) in enumerate(drawn):
        group = make.group(
            ward,
            officer,
            number=serial + 1,
            neighbourhood=pick(world["neighbourhoods"], at),
            phase=pick(world["phases"], phase),
            removed_at="2026-02-01T00:00:00Z" if removed else None,
            removed_by=officer if removed else None,
        )
        PlaceStep.objects.filter(place_id=group.pk).delete()
        for status, on in steps:
            make.step(group, officer, status=status, on=on)
        yield group.neighbourhood_id, group.phase_id, removed, steps


def founded(steps, day):
    """The last step on or before the day, of one day the one recorded last, is one of a standing model."""
    known = [(on, order, status) for order, (status, on) in enumerate(steps) if on <= day]
    return bool(known) and max(known)[2] in PlaceStatus.founded()


@given(drawn=GROUPS, day=DAYS)
@settings(**RELAXED)
def test_number_rows_and_sums_meet(world, ward, officer, drawn, day):

    with transaction.atomic():
        expected = Counter(
            (at, phase)
            for at, phase, removed, steps in store(world, ward, officer, drawn)
            if not removed and founded(steps, day)
        )
        counted = count(ward, day)
        rows = figures.get("groups.founded").rows(ward, figures.Period(None, day))
        assert counted.cells == dict(expected)
        assert counted.total == rows.count() == expected.total()
        together = figures.count(["groups.founded"], ward, figures.Period(None, day), apart=False)
        assert together["groups.founded"].by_phase() == counted.by_phase()
        assert sum(counted.by_neighbourhood().values()) == sum(counted.by_phase().values()) == counted.total
        assert counted.by_phase().get(None, 0) == sum(n for (_, phase), n in expected.items() if phase is None)
        transaction.set_rollback(True)


def test_dissolving_counts_from_its_day(site, ward, officer):
    groups = [make.group(ward, officer, on=FIRST) for _ in range(6)]
    for group in groups[:4]:
        data = {"status": "dissolved", "effective_on": "01/06/2026", "reason": "Giải phóng mặt bằng"}
        assert site.post(url("step_new", group.pk), data).status_code == 303
    assert [count(ward, day).total for day in (date(2025, 12, 31), FIRST, date(2026, 5, 31), date(2026, 6, 1))] == [
        0,
        6,
        6,
        2,
    ]
    assert site.get(url("group_list"), {"tinh_trang": "con-hieu-luc"}).context["listing"].total == 2


def test_what_is_entered_on_the_pages_is_what_is_counted(site, ward, officer):
    place = make.neighbourhood(ward)
    for _ in range(3):
        site.post(url("group_new"), {"neighbourhood": place.pk, "effective_on": "08/06/2023"})
    site.post(url("group_new"), {"effective_on": "09/06/2023"})
    site.post(url("group_new"), {"neighbourhood": place.pk})
    assert count(ward, date(2023, 6, 8)).by_neighbourhood() == {place.pk: 3}
    assert count(ward, date(2023, 6, 9)).by_neighbourhood() == {place.pk: 3, None: 1}
    assert "Tìm thấy 4 mục" in html(site.get(url("group_list"), {"tinh_trang": "con-hieu-luc"}))


def test_listed_households_count_from_joining_to_leaving(ward, officer):
    group = make.group(ward, officer, on=FIRST)
    make.household(group, joined_on=date(2026, 2, 1), left_on=date(2026, 4, 1))
    make.household(group)

    def listed(day):
        return figures.count(["households.listed"], ward, figures.Period(None, day))["households.listed"].total

    days = [date(2025, 12, 31), FIRST, date(2026, 2, 1), date(2026, 3, 31), date(2026, 4, 1)]
    assert [listed(day) for day in days] == [0, 1, 2, 2, 1]


def test_honest_stages_are_counted_apart(ward, officer):
    group = make.group(ward, officer)
    for name, quantity in [("Bình bột ABC 4 kg", 1), ("Búa", 1), ("Chuông báo cháy", 1), ("Nút ấn báo cháy", 2)]:
        make.equipment(group, name, quantity)
    make.group(ward, officer)
    make.inspection(group, officer, next_due=make.DAY + timedelta(days=30))
    keys = ["groups.founded", "groups.equipped", "groups.inspected", "groups.drilled"]
    counted = figures.count(keys, ward, figures.Period(None, make.DAY))
    assert [counted[key].total for key in keys] == [2, 1, 1, 0]
