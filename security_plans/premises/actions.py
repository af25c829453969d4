"""Writes of the register of premises to several rows: new ones with the step that begins their life."""

from django.db import transaction
from django.utils import timezone

from wardsafety.inspections.actions import refresh_caches
from wardsafety.inspections.models import PlaceStatus, PlaceStep


@transaction.atomic
def add_premises(*, rows, by):
    """Store new premises, given as (premises, the day from which they are kept or None for today)."""
    for premises, _ in rows:
        premises.created_by = by
        premises.save()
    PlaceStep.objects.bulk_create(
        PlaceStep(
            place_id=premises.pk,
            recorded_by=by,
            status=PlaceStatus.ACTIVE,
            effective_on=day or timezone.localdate(),
        )
        for premises, day in rows
    )
    refresh_caches([premises.pk for premises, _ in rows])
