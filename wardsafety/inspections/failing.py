"""Models that exist on paper and fail in the street: not up to the criteria on a day (domain: Khánh Hòa's review).

A model is failing when its last inspection failed, when shortcomings are not mended, or when it is overdue.
"""

from django.db.models import BooleanField, Case, Count, F, Min, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce

from wardsafety.pages.columns import shown

from .dates import due_on, last_status, last_visit
from .models import Finding, Inspection, PlaceStatus


def described(places, day):
    """Places annotated with what makes one fail, all as of the day."""
    in_use = Q(status_then__in=PlaceStatus.inspected())
    late = Case(When(in_use & Q(due_then__lt=day), then=Value(True)), default=Value(False), output_field=BooleanField())
    return places.annotate(
        status_then=last_status(day),
        due_then=due_on(day),
        last_result=last_visit(day, "result"),
        last_done_on=last_visit(day, "done_on"),
        open_findings=Coalesce(_findings(day, Count("pk")), 0),
        first_deadline=_findings(day, Min("due_on")),
    ).annotate(late=late)


def failing(described_places):
    """The failing ones among described places."""
    fails = Q(last_result=Inspection.Result.FAIL) | Q(open_findings__gt=0) | Q(late=True)
    return described_places.filter(fails, status_then__in=PlaceStatus.founded())


def _findings(day, aggregate):
    findings = Finding.objects.unresolved(day).filter(inspection__place=OuterRef("pk")).order_by()
    grouped = findings.values(place=F("inspection__place")).annotate(asked=aggregate)
    return Subquery(grouped.values("asked"))


def reasons(place):
    """Why it fails, as short sentences."""
    found = []
    if place.last_result == Inspection.Result.FAIL:
        found.append(f"Kiểm tra ngày {shown(place.last_done_on)} chưa đạt")
    if place.open_findings:
        deadline = f", hạn sớm nhất {shown(place.first_deadline)}" if place.first_deadline else ""
        found.append(f"Còn {place.open_findings} tồn tại{deadline}")
    if place.late:
        last = "" if place.last_done_on else ", chưa được kiểm tra lần nào"
        found.append(f"Quá hạn kiểm tra từ {shown(place.due_then)}{last}")
    return found
