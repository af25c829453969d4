"""What premises can be asked: kept, checked (each counted once), visits, and those that do something else."""

from django.db.models import Exists, OuterRef, Q

from wardsafety.inspections.dimensions import of_places
from wardsafety.inspections.figures import VISIT_COLUMNS, in_period, standing, within
from wardsafety.inspections.models import Inspection, PlaceKind, PlaceStatus
from wardsafety.programmes.figures import Base, Figure, register

from .models import Premises

PREMISES = Base(
    "premises",
    lambda: Premises.objects.live().select_related("neighbourhood", "kind", "phase"),
    order=("neighbourhood__sort_number", "neighbourhood__name", "number", "name"),
    url_name="security_plans:premises_list",
    record_url="security_plans:premises_detail",
    dimensions=of_places(),
)
# Rows go into snapshots that are kept as they are: places and trades, never the contact.
COLUMNS = (
    ("Cơ sở, địa điểm", lambda row: row.name),
    ("Mã", lambda row: row.code),
    ("Loại", lambda row: str(row.kind)),
    ("Tổ dân phố, thôn", lambda row: str(row.neighbourhood or "Chưa xác định")),
    ("Địa chỉ", lambda row: row.address),
)
TRADES = (
    ("Ngành nghề đăng ký", lambda row: row.registered_trade),
    ("Hoạt động thực tế", lambda row: row.actual_trade),
)
VISITS = Base(
    "premises_visits",
    lambda: (
        Inspection.objects.counting()
        .filter(place__removed_at=None, place__kind__register=PlaceKind.Register.PREMISES)
        .select_related("place__neighbourhood", "place__kind", "place__phase")
    ),
    unit_path="place__unit__path",
    neighbourhood="place__neighbourhood",
    phase="place__phase",
    order=("done_on",),
    record_url="inspections:inspection_detail",
    dimensions=of_places(lambda visit: visit.place),
)


def _known(period):
    """Under the eye of the police on the last day: at work or paused, not closed."""
    return standing(period.end, [PlaceStatus.ACTIVE, PlaceStatus.SUSPENDED])


def _checked(period):
    """Visited within the period, however often; also those that have closed since."""
    visits = Inspection.objects.counting().filter(within(period, "done_on"), place=OuterRef("pk"))
    return Q(Exists(visits))


def _premises(key, label, *facts, columns=COLUMNS):
    return Figure(f"premises.{key}", label, "cơ sở", PREMISES, facts, columns)


register(
    _premises("known", "Cơ sở, địa điểm đang quản lý", _known),
    _premises("checked", "Cơ sở, địa điểm được kiểm tra trong kỳ", _checked),
    _premises(
        "mismatch", "Cơ sở hoạt động khác ngành nghề đăng ký", _known, Q(mismatch=True), columns=(*COLUMNS, *TRADES)
    ),
    Figure(
        "premises.checks",
        "Lượt kiểm tra cơ sở, địa điểm trong kỳ",
        "lượt",
        VISITS,
        (in_period("done_on"),),
        VISIT_COLUMNS,
    ),
)
