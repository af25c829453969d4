"""The way of a hotspot through its conversion."""

from wardsafety.office.records.lifecycle import Lifecycle

from .models import HotspotStatus, HotspotStep
from .models.hotspots import NEEDS_REASON

S = HotspotStatus
FOLLOWING = {
    S.PROPOSED: [S.SELECTED],
    S.SELECTED: [S.CONVERTING],
    S.CONVERTING: [S.ACHIEVED, S.FAILED],
    S.ACHIEVED: [S.WATCHED],
    # What failed is converted once more.
    S.FAILED: [S.CONVERTING],
    S.WATCHED: [S.KEPT, S.RELAPSED],
    S.KEPT: [S.RELAPSED],
    S.RELAPSED: [S.SELECTED],
}
BADGES = {S.ACHIEVED: "ok", S.KEPT: "ok", S.FAILED: "bad", S.RELAPSED: "bad"}


STEPS = Lifecycle(
    namespace="security_plans",
    prefix="hotspot_",
    title="Quá trình chuyển hóa",
    step=HotspotStep,
    owner="hotspot",
    following=lambda hotspot: FOLLOWING,
    right="decide_security",
    reasons=frozenset(NEEDS_REASON),
    badges=BADGES,
)
