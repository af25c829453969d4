"""What hotspots can be asked: where they stand on a day, each counted once."""

from functools import partial

from django.db.models import OuterRef, Q, Subquery
from django.db.models.lookups import In

from wardsafety.programmes.figures import Base, Dimension, Figure, register

from .models import Hotspot, HotspotStatus, HotspotStep

S = HotspotStatus
HOTSPOTS = Base(
    "hotspots",
    lambda: Hotspot.objects.live().select_related("neighbourhood", "phase").prefetch_related("types"),
    order=("name",),
    record_url="security_plans:hotspot_detail",
    dimensions={"loai-dia-ban": Dimension("Loại địa bàn", lambda row: [str(type) for type in row.types.all()])},
)
COLUMNS = (
    ("Địa bàn", lambda row: row.name),
    ("Tổ dân phố, thôn", lambda row: str(row.neighbourhood or "Nhiều địa bàn")),
    ("Tình trạng hiện nay", lambda row: row.get_status_display()),
)
# key: (label, states on the day)
STATES = {
    "selected": ("Địa bàn được lựa chọn chuyển hóa", [status for status in S if status != S.PROPOSED]),
    "converting": ("Địa bàn đang chuyển hóa", [S.CONVERTING]),
    "achieved": ("Địa bàn chuyển hóa đạt", [S.ACHIEVED, S.WATCHED, S.KEPT]),
    "failed": ("Địa bàn chuyển hóa chưa đạt", [S.FAILED]),
    "kept": ("Địa bàn đã chuyển hóa, không phức tạp trở lại", [S.WATCHED, S.KEPT]),
    "relapsed": ("Địa bàn phức tạp trở lại", [S.RELAPSED]),
}


def _standing(statuses, period):
    steps = HotspotStep.objects.filter(hotspot=OuterRef("pk"), effective_on__lte=period.end)
    last = Subquery(steps.order_by("-effective_on", "-pk").values("status")[:1])
    return Q(In(last, list(statuses)))


for key, (label, statuses) in STATES.items():
    register(Figure(f"hotspots.{key}", label, "địa bàn", HOTSPOTS, (partial(_standing, statuses),), COLUMNS))
