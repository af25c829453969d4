"""What this room declares of its models; the registers above declare the pages of the places they keep."""

from django.urls import reverse

from wardsafety.office.records.declared import Entry, Record, all_records, navigate, register
from wardsafety.office.records.facts import Fact
from wardsafety.pages.columns import shown

from .checklists.forms import ChecklistForm
from .models import Answer, Checklist, ChecklistItem, Finding, Inspection, Place, PlaceKind, PlaceStep


def register_of(place):
    """The declaration of the register in which a place stands; None where no room has declared it."""
    register = place.kind.register
    return next((record for record in all_records() if getattr(record.model, "register", "") == register), None)


def page_of_place(place):
    found = register_of(place)
    return reverse(found.page, args=[place.pk]) if found else ""


def trail_of_place(place):
    found = register_of(place)
    return found.trail if found else ()


def page_of_visit(inspection):
    return reverse("inspections:inspection_detail", args=[inspection.pk])


def _in_force(checklist):
    known = checklist.valid_from or checklist.valid_to
    return f"{shown(checklist.valid_from)} – {shown(checklist.valid_to)}" if known else "Không giới hạn"


CHECKLIST = Record(
    model=Checklist,
    page="inspections:checklist_detail",
    trail=(("Mẫu kiểm tra", "inspections:checklist_list"),),
    related=("kind",),
    restorable=False,
    form=ChecklistForm,
    facts=(
        Fact("Của", lambda checklist: str(checklist.unit or "Dùng chung")),
        Fact("Chu kỳ kiểm tra", lambda checklist: f"{checklist.interval_days} ngày", ("interval_days",)),
        Fact("Hiệu lực", _in_force, ("valid_from", "valid_to")),
        Fact("Nguồn", lambda checklist: checklist.source, ("source",)),
    ),
    # The heading of the page; given with a new version.
    excused={"page": ("kind", "version"), "form": ("kind", "version")},
)
# Inspections and steps are corrected by new ones, never put back.
register(
    Record(model=Place, page=page_of_place, trail=trail_of_place, related=("kind",), restorable=False),
    Record(model=PlaceStep, owner="place", restorable=False),
    Record(model=Inspection, page=page_of_visit, restorable=False),
    *(Record(model=model, owner="inspection", restorable=False) for model in (Answer, Finding)),
    CHECKLIST,
    *(Record(model=model, restorable=False) for model in (PlaceKind, ChecklistItem)),
)
navigate(Entry("Kiểm tra", "inspections:home", 30, ("inspections:",)))
