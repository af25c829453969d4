"""Writes of the award registers: a round with its first step, and the workflow."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from .models import AwardRound, RoundStatus, RoundStep

S = RoundStatus
# đề nghị → xét → trình → quyết định → trao; what was sent back is proposed again.
FOLLOWING = {
    S.PROPOSED: [S.REVIEWED, S.RETURNED],
    S.REVIEWED: [S.SUBMITTED, S.RETURNED],
    S.SUBMITTED: [S.DECIDED, S.RETURNED],
    S.RETURNED: [S.PROPOSED],
    S.DECIDED: [S.GIVEN],
    S.GIVEN: [],
}
# Deciding, giving out and sending back are for those who decide.
DECISIVE = {S.DECIDED, S.GIVEN, S.RETURNED}


@transaction.atomic
def create_round(*, round_, by, on=None):
    """Store a new round with its first step: proposed on that day, else today."""
    round_.created_by = by
    round_.save()
    day = on or timezone.localdate()
    RoundStep.objects.create(round=round_, status=S.PROPOSED, effective_on=day, recorded_by=by)
    return round_


@transaction.atomic
def add_step(*, round_, by, status, effective_on, document=None, reason=""):
    """Record the next step. Raises ValidationError with the sentence for the form if it does not follow."""
    locked = AwardRound.objects.select_for_update(of=("self",)).get(pk=round_.pk)
    if status not in FOLLOWING[locked.status]:
        raise ValidationError(
            f"Đợt khen thưởng đang ở bước “{locked.get_status_display()}”, không chuyển sang “{S(status).label}” được."
        )
    if status == S.RETURNED and not reason.strip():
        raise ValidationError("Ghi lý do trả lại.")
    RoundStep.objects.create(
        round=locked, status=status, effective_on=effective_on, document=document, reason=reason, recorded_by=by
    )
    locked.status = status
    if status == S.DECIDED and document:
        locked.document = document
    locked.save(update_fields=["status", "document"])
