"""What the fire registers can be asked: models founded, equipped, inspected in time, drilled; households; fires.

Each honest stage is counted on its own, all of them on the last day of the period (the cut-off).
"""

from functools import lru_cache

from django.db.models import Exists, OuterRef, Q

from wardsafety.inspections.dimensions import of_places
from wardsafety.inspections.figures import in_period, inspected_in_time, standing
from wardsafety.inspections.models import Place, PlaceKind, PlaceStatus
from wardsafety.programmes.figures import Base, Dimension, Figure, at_end, register

from .models import Drill, Equipment, Household, Incident
from .norms import lacking


def founded(day, place="pk"):
    return standing(day, PlaceStatus.founded(), place)


@lru_cache(maxsize=4)  # of a day it is always the same, and the longest to put together
def equipped(day):
    """Has equipment in service, and lacks nothing that a norm in force asks for."""
    some = Equipment.objects.in_service(day).filter(place=OuterRef("pk"))
    return Q(Exists(some)) & ~Q(lacking(day))


def drilled(day):
    return Q(Exists(Drill.objects.filter(place=OuterRef("pk"), held_on__lte=day)))


# Each stage beside being founded.
STAGES = {
    "founded": ("thành lập theo quyết định", ()),
    "equipped": ("trang bị đủ", (at_end(equipped),)),
    "inspected": ("kiểm tra đúng hạn", (at_end(inspected_in_time),)),
    "drilled": ("đã tập huấn, thực tập", (at_end(drilled),)),
}


# Rows go into snapshots that are kept as they are, so they hold models and codes, never people.
PLACE_COLUMNS = (
    ("Tên", lambda row: row.name),
    ("Mã", lambda row: row.code),
    ("Tổ dân phố, thôn", lambda row: str(row.neighbourhood or "Chưa xác định")),
    ("Địa chỉ, vị trí", lambda row: row.address),
    ("Giai đoạn", lambda row: str(row.phase or "Chưa xác định")),
)


def _size(place):
    """The band of a group's size as it states it, of `SIZES`; none for other models or where it is unknown."""
    group = getattr(place, "firesafetygroup", None)
    size = group and group.declared_households
    return [label for label, least, most in SIZES if size is not None and least <= size <= most]


# Guidance of C07 asks for 5 to 15 households a group; smaller and larger ones stand apart.
SIZES = (
    ("Dưới 5 hộ", 0, 4),
    ("5–7 hộ", 5, 7),
    ("8–10 hộ", 8, 10),
    ("11–15 hộ", 11, 15),
    ("Trên 15 hộ", 16, 10**9),
)
MODELS = Base(
    "models",
    lambda: Place.objects.live().select_related("neighbourhood", "phase", "kind", "firesafetygroup"),
    order=("neighbourhood__sort_number", "neighbourhood__name", "number"),
    record_url="fire_models:place_open",
    dimensions=of_places() | {"quy-mo": Dimension("Quy mô (số hộ khai)", _size)},
)


def _register_stages(key, register_, label, measure):
    """The stages of one register; all registers share their rows, so that one query counts them all."""
    for stage, (words, facts) in STAGES.items():
        facts = (Q(kind__register=register_), FOUNDED, *facts)
        register(Figure(f"{key}.{stage}", f"{label} {words}", measure, MODELS, facts, PLACE_COLUMNS))


FOUNDED = at_end(founded)


_register_stages("groups", PlaceKind.Register.GROUP, "Tổ liên gia", "tổ")
_register_stages("points", PlaceKind.Register.POINT, "Điểm chữa cháy công cộng", "điểm")
_register_stages("locals", PlaceKind.Register.LOCAL, "Mô hình khác", "mô hình")


def _belongs(period):
    """Listed households of founded groups on the cut-off."""
    day = period.end
    here = (Q(joined_on=None) | Q(joined_on__lte=day)) & (Q(left_on=None) | Q(left_on__gt=day))
    return here & founded(day, "group")


HOUSEHOLDS = Base(
    "households",
    lambda: Household.objects.filter(group__removed_at=None).select_related("group__neighbourhood", "group__phase"),
    unit_path="group__unit__path",
    neighbourhood="group__neighbourhood",
    phase="group__phase",
    order=("group__neighbourhood__sort_number", "group__number"),
)
# Names and addresses of households stay out of reports and snapshots: a row is its group and its running number.
HOUSEHOLD_COLUMNS = (
    ("Tổ liên gia", lambda row: row.group.name),
    ("Tổ dân phố, thôn", lambda row: str(row.group.neighbourhood or "Chưa xác định")),
    ("Mã hộ", lambda row: f"H{row.pk}"),
)
INCIDENTS = Base(
    "incidents",
    lambda: Incident.objects.select_related("neighbourhood", "place__phase"),
    phase="place__phase",
    order=("occurred_on",),
)
INCIDENT_COLUMNS = (
    ("Ngày", lambda row: f"{row.occurred_on:%d/%m/%Y}"),
    ("Địa điểm", lambda row: row.where),
    ("Lực lượng dập tắt", lambda row: row.get_put_out_by_display() or "chưa rõ"),
)


def _households(key, label, *facts):
    return Figure(f"households.{key}", label, "hộ", HOUSEHOLDS, (_belongs, *facts), HOUSEHOLD_COLUMNS)


def _incidents(key, label, *facts):
    return Figure(f"incidents.{key}", label, "vụ", INCIDENTS, (occurred_within, *facts), INCIDENT_COLUMNS)


occurred_within = in_period("occurred_on")
on_the_spot = Q(put_out_by__in=[Incident.PutOutBy.RESIDENTS, Incident.PutOutBy.GROUP])
register(
    _households("listed", "Hộ tham gia tổ liên gia"),
    _households("second_exit", "Hộ có lối thoát nạn thứ 2", Q(second_exit=True)),
    _incidents("all", "Vụ cháy, nổ"),
    _incidents("on_the_spot", "Vụ cháy do lực lượng tại chỗ dập tắt", on_the_spot),
)
