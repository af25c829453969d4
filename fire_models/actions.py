"""Writes of the fire registers that touch several rows: a model with its steps, numbers given out, new kinds."""

from django.db import transaction
from django.db.models import Max, Q

from wardsafety.inspections.actions import refresh_caches
from wardsafety.inspections.models import Place, PlaceKind, PlaceStatus, PlaceStep
from wardsafety.office.models import Unit


@transaction.atomic
def create_place(*, place, by, effective_on=None, document=None):
    """Store a new model; with `effective_on`, established from that day on, else proposed: without a step.

    A model without a number gets the next free one, without a name that of its kind and number. A given number has
    been asked for under `lock_numbers` by the form.
    """
    if place.number is None:
        lock_numbers(place)
        place.number = next_number(place)
    place.name = place.name or f"{place.kind.short_name} số {place.number}"
    place.created_by = by
    place.save()
    found([place.pk], by=by, effective_on=effective_on, document=document)
    return place


def found(place_ids, *, by, effective_on, document=None):
    """The step of a founding; nothing where its day is not known."""
    if effective_on:
        founding = {"status": PlaceStatus.ESTABLISHED, "effective_on": effective_on, "document": document}
        PlaceStep.objects.bulk_create(PlaceStep(place_id=pk, recorded_by=by, **founding) for pk in place_ids)
        refresh_caches(place_ids)


@transaction.atomic
def create_places(*, rows, by):
    """Store many new models of one unit and kind, given as (place, day established or None).

    The caller holds `lock_all_numbers` and has checked the given numbers; the others get the next free ones.
    """
    _give_numbers([place for place, _ in rows])
    for place, _ in rows:
        place.name = place.name or f"{place.kind.short_name} số {place.number}"
        place.created_by = by
        place.save()
    for day in {day for _, day in rows}:
        found([place.pk for place, founded_on in rows if founded_on == day], by=by, effective_on=day)


def _give_numbers(places):
    same = Place.objects.live().filter(unit=places[0].unit, kind=places[0].kind).order_by()
    highest = dict(same.values_list("neighbourhood").annotate(highest=Max("number")))
    for place in places:
        highest[place.neighbourhood_id] = max(highest.get(place.neighbourhood_id) or 0, place.number or 0)
    for place in places:
        if place.number is None:
            highest[place.neighbourhood_id] += 1
            place.number = highest[place.neighbourhood_id]


@transaction.atomic
def establish(*, place_ids, by, effective_on, document=None):
    """Found proposed models under one decision; returns how many. Those already founded stay as they are."""
    places = Place.objects.select_for_update().filter(pk__in=place_ids, status=PlaceStatus.PROPOSED)
    ids = list(places.order_by("pk").values_list("pk", flat=True))
    found(ids, by=by, effective_on=effective_on, document=document)
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
