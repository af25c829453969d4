"""The way of a round of awards, from the proposal to the ceremony."""

from django.db.models import F

from wardsafety.office.records.lifecycle import Lifecycle

from .models import AwardRound, RoundStatus, RoundStep
from .models.rounds import NEEDS_REASON

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
BADGES = {S.RETURNED: "bad", S.DECIDED: "ok", S.GIVEN: "ok"}


def _take_decision(round_, step):
    """The document by which it was decided is the decision of the round."""
    if step.status == S.DECIDED and step.document_id:
        rows = AwardRound.objects.filter(pk=round_.pk)
        rows.update(document=step.document_id, version=F("version") + 1)


STEPS = Lifecycle(
    namespace="awards",
    title="Quá trình xét",
    word="bước",
    step=RoundStep,
    owner="round",
    following=lambda round_: FOLLOWING,
    reasons=frozenset(NEEDS_REASON),
    right="edit_awards",
    # Deciding, giving out and sending back are for those who decide.
    decisive=frozenset({S.DECIDED, S.GIVEN, S.RETURNED}),
    right_to_decide="decide_awards",
    after=_take_decision,
    badges=BADGES,
)
