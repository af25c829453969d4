"""What a form of the field needs to know before it is drawn or read."""

import uuid

from django.db.models import F
from django.utils import timezone

from .dates import last_visit
from .models import Answer, Checklist, Finding, Inspection, Place, PlaceStatus

LAST_VISITS = 5
ALL_OK, ONE_MORE = "all_ok", "one_more"


def places_for(user):
    """Places that exist or are proposed, with what a card of the field shows."""
    today = timezone.localdate()
    places = Place.objects.visible_to(user).live().select_related("neighbourhood", "kind")
    return places.annotate(last_result=last_visit(today, "result"), last_done_on=last_visit(today, "done_on"))


def nearest_overdue(user, place):
    """The overdue place to go to next: of the own neighbourhoods, first this one's, then by distance, then by delay."""
    today = timezone.localdate()
    places = own_places(user, places_for(user)).overdue(today).exclude(pk=place.pk)
    order = ["next_due", "pk"]
    if place.latitude is not None:
        # Within a ward the degrees of both axes are near enough to compare distances.
        distance = (F("latitude") - place.latitude) ** 2 + (F("longitude") - place.longitude) ** 2
        order.insert(0, distance.asc(nulls_last=True))
    return (
        places.filter(neighbourhood=place.neighbourhood_id).order_by(*order).first() or places.order_by(*order).first()
    )


def own_places(user, places):
    """Those of the person's neighbourhoods; a person without any answers for the whole unit."""
    return places.mine(user) if has_neighbourhoods(user) else places


def has_neighbourhoods(user):
    return user.neighbourhoods.exists()


def found_places(user, words):
    """Places in being, and proposed ones, whose name, code or address holds every word."""
    places = places_for(user).exclude(status__in=PlaceStatus.ended())
    for word in words:
        places = places.filter(search_key__contains=word)
    return places.order_by("neighbourhood__sort_number", "kind", "number", "name", "pk")


def checklist_for(place, posted=""):
    """The checklist in force; while a form is open, the one that it was opened with."""
    checklists = Checklist.objects.filter(kind=place.kind_id)
    if posted.isdecimal():
        opened = checklists.for_unit(place.unit).filter(pk=posted).first()
        if opened:
            return opened
    return checklists.current_for(place.unit, timezone.localdate()).first()


def form_parts(place, checklist):
    return {"place": place, "checklist": checklist, "items": list(checklist.items.all()) if checklist else []}


def open_findings(place):
    today = timezone.localdate()
    findings = Finding.objects.unresolved(today).filter(inspection__place=place)
    return findings.select_related("inspection").order_by(F("due_on").asc(nulls_last=True), "pk")


def visits_of(place, today):
    """What the record page of a place tells of its inspections: the last ones, and what is not mended."""
    visits = Inspection.objects.current().filter(place=place.pk).select_related("inspector")
    findings = Finding.objects.unresolved(today).filter(inspection__place=place.pk)
    return {
        "visits": list(visits.order_by("-done_on", "-pk")[:LAST_VISITS]),
        "findings": list(findings.order_by("due_on", "pk")),
    }


def refilled(post, items):
    """What was typed so far, for a form that is drawn anew; "Tất cả bảo đảm" answers what is still unanswered."""
    typed = {name: post.getlist(name) if name == "fixed" else value for name, value in post.items()}
    if post.get("action") == ALL_OK:
        unanswered = {f"answer_{item.pk}" for item in items if not post.get(f"answer_{item.pk}")}
        typed |= dict.fromkeys(unanswered, Answer.Value.OK)
    return typed


def extra_lines(post):
    """How many lines for further findings the form has, and one more when asked for."""
    posted = post.get("extra", "")
    lines = int(posted) if posted.isdecimal() and len(posted) < 4 else 1
    return lines + (post.get("action") == ONE_MORE)


def sent_uuid(post):
    """The number under which the browser sends this form; a missing or broken one is replaced."""
    try:
        return uuid.UUID(post.get("uuid", ""))
    except ValueError:
        return uuid.uuid4()
