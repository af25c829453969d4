"""What holds for a place on a day, as expressions over places: its status, its last visit, the day it is due.

The caches on `Place` and the lists "by date" ask the same expressions, so that they cannot disagree.
"""

from django.db.models import CharField, DateField, ExpressionWrapper, F, IntegerField, OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce

from .models import Checklist, Inspection, PlaceStatus, PlaceStep

# A kind without a checklist is visited as often as an extinguisher (TCVN 7435-2:2004).
DEFAULT_INTERVAL_DAYS = 30


def last_status(day):
    """The status of the last step effective on or before the day; null without any."""
    steps = PlaceStep.objects.filter(place=OuterRef("pk"), effective_on__lte=day).order_by("-effective_on", "-pk")
    return Subquery(steps.values("status")[:1])


def founded_on(day):
    """The first day, up to this one, on which the model existed by decision."""
    steps = PlaceStep.objects.filter(
        place=OuterRef("pk"), effective_on__lte=day, status__in=PlaceStatus.founded()
    ).order_by("effective_on", "pk")
    return Subquery(steps.values("effective_on")[:1])


def last_visit(day, column):
    """A column of the last counting inspection on or before the day: not replaced, official, took place."""
    visits = Inspection.objects.counting().filter(place=OuterRef("pk"), done_on__lte=day)
    return Subquery(visits.order_by("-done_on", "-pk").values(column)[:1])


def interval(day):
    """Days between inspections, by the checklist in force for the place's kind and unit."""
    checklists = (
        Checklist.objects.in_force(day)
        .filter(kind=OuterRef("kind"))
        .alias(place_path=ExpressionWrapper(OuterRef("unit__path"), output_field=CharField()))
        .filter(Q(unit=None) | Q(place_path__startswith=F("unit__path")))
        .order_by(F("unit__level").desc(nulls_last=True), "-version", "pk")
    )
    return Coalesce(
        Subquery(checklists.values("interval_days")[:1]), Value(DEFAULT_INTERVAL_DAYS), output_field=IntegerField()
    )


def due_on(day):
    """When a place in use is to be inspected next, as it stood on the day.

    The date that the last counting inspection set; before the first one, the founding date and one interval.
    """
    return Coalesce(last_visit(day, "next_due"), _later(last_visit(day, "done_on"), day), _later(founded_on(day), day))


def _later(date, day):
    return ExpressionWrapper(date + interval(day), output_field=DateField())
