"""Pages for the phone: find a place, inspect it, go on to the next."""

from datetime import timedelta

from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from wardsafety.office.people.roles import allowed
from wardsafety.pages.htmx import done, page, page_or_partial
from wardsafety.pages.text import search_key

from .. import entry
from ..actions import record_inspection
from ..forms import NewInspectionForm
from ..models import Finding, Inspection, Place, PlaceKind

FOUND, LISTED = 20, 5
SOON = timedelta(days=7)

# Whose record page shows a place; names of pages, because the registers stand on higher floors.
RECORD_PAGES = {
    PlaceKind.Register.GROUP: "fire_models:group_detail",
    PlaceKind.Register.POINT: "fire_models:point_detail",
    PlaceKind.Register.LOCAL: "fire_models:local_detail",
    PlaceKind.Register.PREMISES: "security_plans:premises_detail",
}


@require_safe
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


@allowed("inspect")
@require_http_methods(["GET", "HEAD", "POST"])
def inspection_new(request, place_pk):
    place = get_object_or_404(entry.places_for(request.user).select_related("unit"), pk=place_pk)
    uuid = entry.sent_uuid(request.POST)
    sent = Inspection.objects.filter(uuid=uuid).first()
    if sent:
        return done(request, reverse("inspections:inspection_done", args=[sent.pk]))
    parts = entry.form_parts(place, entry.checklist_for(place, request.POST.get("checklist", "")))
    parts |= {"open_findings": entry.open_findings(place), "extra": entry.extra_lines(request.POST)}
    form = entry_form(request, NewInspectionForm, parts)
    if form.is_bound and form.is_valid():
        visit = {**form.entered(), "checklist": form.checklist}
        inspection = record_inspection(place=place, by=request.user, uuid=uuid, **visit)
        return done(request, reverse("inspections:inspection_done", args=[inspection.pk]))
    context = {"form": form, "place": place, "uuid": uuid, "today": form.today}
    return page(request, "inspections/inspection_new.html", context)


def entry_form(request, form_class, parts):
    """Empty, sent, or (after "Tất cả bảo đảm" and "Thêm tồn tại") drawn anew with all that has been typed."""
    if request.method != "POST":
        return form_class(**parts)
    if request.POST.get("action") in (entry.ALL_OK, entry.ONE_MORE):
        return form_class(initial=entry.refilled(request.POST, parts["items"]), **parts)
    return form_class(request.POST, **parts)


@require_safe
def inspection_done(request, pk):
    visits = Inspection.objects.visible_to(request.user).select_related("place__neighbourhood", "place__kind")
    inspection = get_object_or_404(visits, pk=pk)
    following = entry.nearest_overdue(request.user, inspection.place)
    context = {"inspection": inspection, "place": inspection.place, "following": following}
    context["today"] = timezone.localdate()
    context["findings"] = inspection.findings.order_by("pk")
    return page(request, "inspections/inspection_done.html", context)


@require_safe
def place_by_code(request, code):
    found = get_object_or_404(Place.objects.visible_to(request.user).live(), code=code.upper())
    return redirect("inspections:inspection_new", place_pk=found.pk)


@require_safe
def place(request, pk):
    """The record page of a place, in whichever register it stands."""
    found = get_object_or_404(Place.objects.visible_to(request.user).select_related("kind"), pk=pk)
    return redirect(RECORD_PAGES[found.kind.register], pk=found.pk)
