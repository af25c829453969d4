"""Writes of the fire registers that touch several rows: a model with its steps, numbers given out, new kinds."""

from django.db import transaction
from django.db.models import Max, Q
from django.utils import timezone

from wardsafety.inspections.actions import refresh_caches
from wardsafety.inspections.models import Place, PlaceKind, PlaceStatus, PlaceStep
from wardsafety.inspections.steps import propose_no_later_than
from wardsafety.office.models import Unit


@transaction.atomic
def create_place(*, place, by, effective_on=None, document=None):
    """Store a new model with its first step: established on `effective_on`, else proposed today.

    A model without a number gets the next free one, without a name that of its kind and number. A given number has
    been asked for under `lock_numbers` by the form.
    """
    if place.number is None:
        lock_numbers(place)
        place.number = next_number(place)
    place.name = place.name or f"{place.kind.short_name} số {place.number}"
    place.created_by = by
    place.save()
    status = PlaceStatus.ESTABLISHED if effective_on else PlaceStatus.PROPOSED
    PlaceStep.objects.create(
        place_id=place.pk,
        recorded_by=by,
        status=status,
        effective_on=effective_on or timezone.localdate(),
        document=document,
    )
    refresh_caches([place.pk])
    return place


@transaction.atomic
def create_places(*, rows, by):
    """Store many new models of one unit and kind, given as (place, day established or None), with their first steps.

    The caller holds `lock_all_numbers` and has checked the given numbers; the others get the next free ones.
    """
    _give_numbers([place for place, _ in rows])
    for place, _ in rows:
        place.name = place.name or f"{place.kind.short_name} số {place.number}"
        place.created_by = by
        place.save()
    PlaceStep.objects.bulk_create(_first_step(place, by, day) for place, day in rows)
    refresh_caches([place.pk for place, _ in rows])


def _give_numbers(places):
    same = Place.objects.live().filter(unit=places[0].unit, kind=places[0].kind).order_by()
    highest = dict(same.values_list("neighbourhood").annotate(highest=Max("number")))
    for place in places:
        highest[place.neighbourhood_id] = max(highest.get(place.neighbourhood_id) or 0, place.number or 0)
    for place in places:
        if place.number is None:
            highest[place.neighbourhood_id] += 1
            place.number = highest[place.neighbourhood_id]


def _first_step(place, by, day):
    status = PlaceStatus.ESTABLISHED if day else PlaceStatus.PROPOSED
    return PlaceStep(place_id=place.pk, recorded_by=by, status=status, effective_on=day or timezone.localdate())


@transaction.atomic
def establish(*, place_ids, by, effective_on, document=None):
    """Found proposed models under one decision; returns how many. Those already founded stay as they are."""
    places = Place.objects.select_for_update().filter(pk__in=place_ids, status=PlaceStatus.PROPOSED)
    ids = list(places.order_by("pk").values_list("pk", flat=True))
    propose_no_later_than(effective_on, ids)
    founding = {"status": PlaceStatus.ESTABLISHED, "effective_on": effective_on, "document": document}
    PlaceStep.objects.bulk_create(PlaceStep(place_id=pk, recorded_by=by, **founding) for pk in ids)
    refresh_caches(ids)
    return len(ids)


def lock_numbers(place):
    """Numbers are given out one at a time in a neighbourhood (in the unit, where none is known)."""
    Unit.objects.select_for_update(no_key=True).get(pk=place.neighbourhood_id or place.unit_id)


def lock_all_numbers(unit):
    """As `lock_numbers`, for all neighbourhoods of a unit at once, in an order that cannot deadlock."""
    units = Unit.objects.select_for_update(no_key=True).filter(Q(pk=unit.pk) | Q(parent=unit))
    list(units.order_by("pk").values_list("pk"))


def next_number(place):
    """The number after the highest one in use in the neighbourhood, for this kind."""
    return (_numbered_with(place).aggregate(highest=Max("number"))["highest"] or 0) + 1


def number_taken(place):
    return place.number is not None and _numbered_with(place).filter(number=place.number).exists()


def local_kind(unit, name):
    """The unit's kind of model of this name; made if it is new."""
    kind = PlaceKind.objects.for_unit(unit).filter(register=PlaceKind.Register.LOCAL, name__iexact=name).first()
    return kind or PlaceKind.objects.create(
        unit=unit, register=PlaceKind.Register.LOCAL, name=name, short_name=name[:40].strip()
    )


def _numbered_with(place):
    same = Place.objects.live().filter(unit=place.unit_id, neighbourhood=place.neighbourhood_id, kind=place.kind_id)
    return same.exclude(pk=place.pk)
