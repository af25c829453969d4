"""What this room declares of its models; the registers above declare the pages of the places they keep."""

from django.urls import reverse

from wardsafety.office.records.declared import Entry, Record, all_records, navigate, register

from .models import Answer, Checklist, ChecklistItem, Finding, Inspection, Place, PlaceKind, PlaceStep


def page_of_place(place):
    """The page of a place, in whichever register it stands; "" where none has declared one."""
    register = place.kind.register
    pages = [record.page for record in all_records() if getattr(record.model, "register", "") == register]
    return reverse(pages[0], args=[place.pk]) if pages else ""


def page_of_visit(inspection):
    return reverse("inspections:inspection_detail", args=[inspection.pk])


# Inspections and steps are corrected by new ones, never put back.
register(
    Record(model=Place, page=page_of_place, related=("kind",), restorable=False),
    Record(model=PlaceStep, owner="place", restorable=False),
    Record(model=Inspection, page=page_of_visit, restorable=False),
    *(Record(model=model, owner="inspection", restorable=False) for model in (Answer, Finding)),
    *(Record(model=model, restorable=False) for model in (PlaceKind, Checklist, ChecklistItem)),
)
navigate(Entry("Kiểm tra", "inspections:home", 30, ("inspections:",)))
