"""Writes of the award registers."""

from django.db import transaction

from wardsafety.office.records.lifecycle import add_step

from .lifecycle import STEPS
from .models import RoundStatus


@transaction.atomic
def create_round(*, round_, by, on=None):
    """Store a new round; proposed on that day, if it is known."""
    round_.created_by = by
    round_.save()
    if on:
        add_step(STEPS, record=round_, by=by, status=RoundStatus.PROPOSED, effective_on=on)
    return round_
