"""Pages for the phone: find a place, inspect it, go on to the next."""

from datetime import timedelta

from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone

from wardsafety.office.people.roles import allowed
from wardsafety.office.records.answers import form_page
from wardsafety.office.records.declared import page_of
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.pages.htmx import done, page, page_or_partial
from wardsafety.pages.text import search_key

from .. import entry
from ..actions import record_inspection
from ..forms import NewInspectionForm
from ..models import Finding, Inspection, Place

FOUND, LISTED = 20, 5
SOON = timedelta(days=7)


@reads
def home(request):
    words = search_key(request.GET.get("q", "")[:200]).split()
    found = list(entry.found_places(request.user, words)[: FOUND + 1]) if words else []
    context = {"q": request.GET.get("q", ""), "searched": bool(words), "found": found[:FOUND]}
    context |= {"more": len(found) > FOUND, "today": timezone.localdate()}
    if not (request.htmx and request.htmx.target == "found"):
        context |= worklists(request.user)
    return page_or_partial(request, "inspections/home.html", context, "found")


def worklists(user):
    """What awaits the person: overdue and soon due places, and findings past their deadline."""
    today = timezone.localdate()
    own = entry.has_neighbourhoods(user)
    places = entry.own_places(user, entry.places_for(user)).order_by("next_due", "pk")
    overdue = places.overdue(today)
    soon = places.due(today + SOON).filter(next_due__gte=today)
    findings = Finding.objects.visible_to(user).unresolved(today).filter(inspection__place__removed_at=None)
    return {
        "own": own,
        "overdue": overdue[:LISTED],
        "overdue_count": overdue.count(),
        "soon": soon[:LISTED],
        "soon_count": soon.count(),
        "unresolved_count": findings.count(),
    }


@writes
@allowed("inspect")
def inspection_new(request, place_pk):
    place = get_object_or_404(entry.places_for(request.user).select_related("unit"), pk=place_pk)
    uuid = entry.sent_uuid(request.POST)
    if before := Inspection.objects.filter(uuid=uuid).first():
        return done(request, after(before))
    parts = entry.form_parts(place, entry.checklist_for(place, request.POST.get("checklist", "")))
    parts |= {"open_findings": entry.open_findings(place), "extra": entry.extra_lines(request.POST)}

    def save(form):
        visit = {**form.entered(), "checklist": form.checklist}
        return record_inspection(place=place, by=request.user, uuid=uuid, **visit)

    form, template = entry_form(request, NewInspectionForm, parts), "inspections/inspection_new.html"
    context = {"place": place, "uuid": uuid, "today": form.today, "template": template}
    return form_page(request, form, title=place.name, back="inspections:home", save=save, to=after, **context)


def after(inspection):
    """Where a visit that has been sent leads."""
    return reverse("inspections:inspection_done", args=[inspection.pk])


def entry_form(request, form_class, parts):
    """Empty, sent, or (after "Tất cả bảo đảm" and "Thêm tồn tại") drawn anew with all that has been typed."""
    if request.POST.get("action") in (entry.ALL_OK, entry.ONE_MORE):
        return form_class(initial=entry.refilled(request.POST, parts["items"]), **parts)
    return form_class(sent(request)[0], **parts)


@reads
def inspection_done(request, pk):
    visits = Inspection.objects.visible_to(request.user).select_related("place__neighbourhood", "place__kind")
    inspection = get_object_or_404(visits, pk=pk)
    following = entry.nearest_overdue(request.user, inspection.place)
    context = {"inspection": inspection, "place": inspection.place, "following": following}
    context["today"] = timezone.localdate()
    context["findings"] = inspection.findings.order_by("pk")
    return page(request, "inspections/inspection_done.html", context)


@reads
def place_by_code(request, code):
    found = get_object_or_404(Place.objects.visible_to(request.user).live(), code=code.upper())
    return redirect("inspections:inspection_new", place_pk=found.pk)


@reads
def place(request, pk):
    """The record page of a place, in whichever register it stands."""
    found = get_object_or_404(Place.objects.visible_to(request.user).live().select_related("kind"), pk=pk)
    return redirect(page_of(found))
