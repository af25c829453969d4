"""The life cycle of what can be visited: models are founded by a decision, premises run from a day on and close."""

from wardsafety.office.records.lifecycle import Lifecycle

from .actions import refresh_caches
from .models import PlaceStatus, PlaceStep
from .models.places import NEEDS_REASON

S = PlaceStatus
# đề xuất → thành lập → hoạt động ⇄ tạm dừng → giải thể.
OF_MODELS = {
    S.PROPOSED: [S.ESTABLISHED],
    S.ESTABLISHED: [S.ACTIVE, S.SUSPENDED, S.DISSOLVED],
    S.ACTIVE: [S.SUSPENDED, S.DISSOLVED],
    S.SUSPENDED: [S.ACTIVE, S.DISSOLVED],
    S.DISSOLVED: [],
}
# hoạt động ⇄ tạm dừng → ngừng hoạt động; a business may open again.
OF_PREMISES = {
    S.ACTIVE: [S.SUSPENDED, S.CLOSED],
    S.SUSPENDED: [S.ACTIVE, S.CLOSED],
    S.CLOSED: [S.ACTIVE],
}


BADGES = {
    S.PROPOSED: "info",
    S.ESTABLISHED: "ok",
    S.ACTIVE: "ok",
    S.SUSPENDED: "idle",
    S.DISSOLVED: "idle",
    S.CLOSED: "idle",
}


def place_lifecycle(**declared):
    """The steps of places in one register: its `namespace`, `prefix`, `right` and `records`."""
    return Lifecycle(
        step=PlaceStep,
        owner="place",
        following=lambda place: OF_PREMISES if place.is_premises else OF_MODELS,
        reasons=frozenset(NEEDS_REASON),
        refresh=lambda place: refresh_caches([place.pk]),
        badges=BADGES,
        **declared,
    )
