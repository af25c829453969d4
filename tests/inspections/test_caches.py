"""The caches on places against a plain model of the rules."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import make
from tests.inspections.conftest import TODAY
from wardsafety.inspections.actions import refresh_caches
from wardsafety.inspections.models import Checklist, Inspection, Place, PlaceKind, PlaceStatus, PlaceStep
from wardsafety.office.models import Unit

pytestmark = pytest.mark.django_db


Mode, Result = Inspection.Mode, Inspection.Result

near_today = st.integers(-100, 5).map(lambda days: TODAY + timedelta(days=days))
steps = st.lists(st.tuples(near_today, st.sampled_from(PlaceStatus.values)), max_size=5)
visits = st.lists(
    st.tuples(
        st.integers(-100, 0).map(lambda days: TODAY + timedelta(days=days)),
        st.sampled_from(Mode.values),
        st.sampled_from(Result.values),
        st.none() | st.integers(1, 90),
        st.booleans(),
    ),
    max_size=5,
)


def expected(steps, visits, interval):
    """The rules, in plain Python."""
    past = [(day, n, status) for n, (day, status) in enumerate(steps) if day <= TODAY]
    status = max(past)[2] if past else PlaceStatus.PROPOSED
    if status not in ("established", "active"):
        return status, None
    counting = [
        (day, n, days)
        for n, (day, mode, result, days, replaced) in enumerate(visits)
        if mode == "official" and result != "not_done" and not replaced
    ]
    if counting:
        day, _, days = max(counting, key=lambda visit: visit[:2])
        return status, day + timedelta(days=days or interval)
    founded = min(day for day, _, status in past if status in ("established", "active", "suspended"))
    return status, founded + timedelta(days=interval)


def caches(place):
    return Place.objects.values_list("status", "next_due").get(pk=place.pk)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps, visits=visits, interval=st.none() | st.integers(1, 60))
def test_caches_follow_the_rules(steps, visits, interval):
    ward = make.unit()
    by = make.user(ward)
    place = make.group(ward, by)
    place.steps.all().delete()
    if interval:
        Checklist.objects.create(kind=place.kind, unit=ward, version=1, interval_days=interval)
    for day, status in steps:
        make.step(place, by, status=status, on=day)
    for day, mode, result, days, replaced in visits:
        due = day + timedelta(days=days) if days else None
        visit = make.inspection(place, by, mode=mode, result=result, done_on=day, next_due=due)
        if replaced:  # by a visit that does not count, so that the plain model need not know it
            make.inspection(place, by, mode="self", done_on=day, replaces=visit, correction_reason="Ghi nhầm")
    refresh_caches([place.pk])
    assert caches(place) == expected(steps, visits, interval or 30)


def test_the_checklist_of_the_own_ward_sets_the_interval():
    ward, other = make.unit(), make.unit()
    kind = PlaceKind.objects.get(register="point")
    Checklist.objects.create(kind=kind, unit=other, interval_days=7)
    by = make.user(ward)
    point = make.point(ward, by, on=TODAY)
    refresh_caches([point.pk])
    assert caches(point)[1] == TODAY + timedelta(days=30)
    Checklist.objects.create(kind=kind, unit=ward, interval_days=10)
    Checklist.objects.create(kind=kind, unit=ward, version=2, interval_days=12)
    Checklist.objects.create(kind=kind, unit=ward, version=3, interval_days=5, valid_from=TODAY + timedelta(days=1))
    refresh_caches([point.pk])
    assert caches(point)[1] == TODAY + timedelta(days=12)


def test_the_checklist_of_a_unit_above_holds_below():
    city = make.unit(level=Unit.Level.PROVINCE, designation="Thành phố")
    ward = make.unit(parent=city)
    point = make.point(ward, make.user(ward), on=TODAY)
    Checklist.objects.create(kind=point.kind, unit=city, interval_days=14)
    refresh_caches([point.pk])
    assert caches(point)[1] == TODAY + timedelta(days=14)


def test_a_kind_without_checklist_is_due_after_thirty_days():
    ward = make.unit()
    place = make.local_model(ward, make.user(ward), on=TODAY)
    refresh_caches([place.pk])
    assert caches(place)[1] == TODAY + timedelta(days=30)


def test_steps_of_one_day_count_in_their_order():
    ward = make.unit()
    by = make.user(ward)
    group = make.group(ward, by, on=TODAY)
    make.step(group, by, status=PlaceStatus.SUSPENDED, on=TODAY)
    refresh_caches([group.pk])
    assert caches(group) == (PlaceStatus.SUSPENDED, None)


def refresh_queries(places):
    with CaptureQueriesContext(
        connection,
    ) as queries:
        refresh_caches([place.pk for place in places])
    return len(queries)


def test_three_or_thirty_places_cost_the_same_queries():
    ward = make.unit()
    by = make.user(ward)
    places = [make.group(ward, by) for _ in range(30)]
    PlaceStep.objects.update(status=PlaceStatus.ACTIVE)
    assert refresh_queries(places[:3]) == refresh_queries(places[3:])
    assert not Place.objects.exclude(status=PlaceStatus.ACTIVE).exists()


def test_what_is_right_is_not_written_again():
    ward = make.unit()
    group = make.group(ward, make.user(ward))
    refresh_caches([group.pk])
    before = Place.objects.get(pk=group.pk).events.count()
    refresh_caches([group.pk])
    assert Place.objects.get(pk=group.pk).events.count() == before
