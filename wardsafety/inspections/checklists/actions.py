"""Versions of a checklist. One that an inspection has used never changes."""

from django.db import transaction
from django.db.models import Max

from wardsafety.inspections.models import Checklist, ChecklistItem, PlaceKind


@transaction.atomic
def new_version(*, kind, unit, by):
    """The unit's next version for a kind, with the items of its own newest one, else of the common one."""
    PlaceKind.objects.select_for_update().get(pk=kind.pk)
    versions = Checklist.objects.filter(kind=kind, unit=unit)
    last = versions.aggregate(last=Max("version"))["last"] or 0
    common = Checklist.objects.for_unit(unit).filter(kind=kind).order_by("-unit__level", "-version", "pk")
    model = versions.order_by("-version").first() or common.first()
    fields = {"interval_days": model.interval_days, "source": model.source} if model else {}
    checklist = Checklist.objects.create(kind=kind, unit=unit, version=last + 1, **fields)
    if model:
        ChecklistItem.objects.bulk_create(
            ChecklistItem(checklist=checklist, order=item.order, text=item.text, hint=item.hint)
            for item in model.items.all()
        )
    return checklist


@transaction.atomic
def rewrite(form):
    """Save a version that no inspection has used, with its items in the order given."""
    checklist = form.save()
    checklist.items.all().delete()
    ChecklistItem.objects.bulk_create(
        ChecklistItem(checklist=checklist, order=order, text=text, hint=hint)
        for order, (text, hint) in enumerate(form.cleaned_data["lines"], start=1)
    )
    return checklist
