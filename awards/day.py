"""The day whose law and money hold for a round of awards (Nghị định 152/2025, Điều 49): that of the decision."""

from django.db.models import prefetch_related_objects

from wardsafety.pages.partial_dates import whole_day

from .models import RoundStatus


def decided_on(round_):
    """The date of the decision, else the day of the step "Đã quyết định"; None where neither is known to the day."""
    if dated := round_.document and whole_day(round_.document.issued_on):
        return dated
    # Asked once for the rows of a page and for what it lacks.
    prefetch_related_objects([round_], "steps")
    days = [step.effective_on for step in round_.steps.all() if step.status == RoundStatus.DECIDED]
    return days[-1] if days else None
