"""The three registers, each described once; views, templates and tests read these descriptions."""

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import CharField, Count, F, Func, OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce, Collate
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from wardsafety.inspections.models import Place, PlaceKind, PlaceStatus
from wardsafety.office.records.declared import Record
from wardsafety.office.search import search_key
from wardsafety.office.units.columns import neighbourhood_column
from wardsafety.pages.columns import Column

from .forms import GroupForm, LocalFilter, LocalForm, PlaceFilter, PointForm
from .models import FirePoint, FireSafetyGroup, Household, LocalModel
from .records import GROUP, LOCAL, POINT


@dataclass(frozen=True)
class Register:
    """One register: its model and form, its words, its columns, and the prefix of its URL names ("group")."""

    key: str
    model: type
    form: type
    noun: str
    title: str
    folder: str
    # The person to ask, as column and as word.
    person: str
    phone: str
    person_label: str
    record: Record
    own_columns: tuple = ()
    filterset: type = PlaceFilter
    annotate: Callable[[], dict] = dict

    def rows(self, user):
        """The register's live rows for a person, in the order people count them."""
        rows = self.model.objects.live().visible_to(user).select_related("neighbourhood", "kind")
        rows = rows.annotate(person_key=search_key(F(self.person)), **self.annotate())
        return rows.order_by("neighbourhood__sort_number", "neighbourhood__name", "kind_id", "number")

    def get(self, user, pk):
        """One live record for a person, or 404."""
        rows = self.model.objects.live().visible_to(user)
        return get_object_or_404(rows.select_related("unit", "neighbourhood", "kind", "phase__programme"), pk=pk)

    def blank(self, unit, neighbourhood=None):
        """A new record of a unit, not stored. The kind of local models is chosen on the form."""
        kind = PlaceKind.objects.filter(register=self.key).first() if self.key != PlaceKind.Register.LOCAL else None
        return self.model(unit=unit, neighbourhood=neighbourhood, **({"kind": kind} if kind else {}))

    def url(self, page, *args):
        return reverse(f"fire_models:{self.key}_{page}", args=args)

    @property
    def trail(self):
        """The pages above a record, as [(label, address)]."""
        return [(label, reverse(name)) for label, name in self.record.trail]

    @property
    def list_url(self):
        return self.url("list")

    @property
    def new_url(self):
        return self.url("new")

    @property
    def paste_url(self):
        """Local models are few and of many kinds: they are not pasted."""
        return "" if self.key == PlaceKind.Register.LOCAL else self.url("paste")

    @property
    def columns(self):
        """Columns of the list, on the page and in Excel."""
        return (
            Column("ten", "Số, tên", "name", sort=("number", vietnamese("name")), template=cell("name"), width=34),
            neighbourhood_column(),
            Column("dia-chi", "Địa chỉ, vị trí", "address", sort=(vietnamese("address"),), width=40),
            *self.own_columns,
            Column(
                "nguoi",
                self.person_label,
                self.person,
                sort=(given_name(self.person), vietnamese(self.person)),
                template=cell("person"),
                width=26,
            ),
            Column("tinh-trang", "Tình trạng", "get_status_display", sort="status", template=cell("status"), width=16),
            Column("han", "Hạn kiểm tra", "next_due", sort="next_due", template=cell("due"), width=14),
        )

    def person_of(self, place):
        return getattr(place, self.person), getattr(place, self.phone)


def cell(name):
    return f"fire_models/cells/{name}.html"


def vietnamese(field):
    """Order by the Vietnamese alphabet."""
    return Collate(F(field), "vi-x-icu")


def given_name(field):
    """Order by the given name, which is the last word."""
    last = Func(F(field), Value(r"\S+$"), function="substring", output_field=CharField())
    return Collate(last, "vi-x-icu")


def listed_households():
    """How many households are listed today."""
    rows = Household.objects.on(timezone.localdate()).filter(group=OuterRef("pk")).order_by().values("group")
    return {"listed": Coalesce(Subquery(rows.annotate(n=Count("pk")).values("n")), 0)}


GROUPS = Register(
    key="group",
    model=FireSafetyGroup,
    form=GroupForm,
    noun="tổ liên gia",
    title="Tổ liên gia an toàn PCCC",
    folder="to-lien-gia",
    person="leader_name",
    phone="leader_phone",
    person_label="Tổ trưởng",
    record=GROUP,
    annotate=listed_households,
    own_columns=(
        Column("so-ho-khai", "Hộ (khai)", "declared_households", sort="declared_households", align="end"),
        Column("so-ho", "Hộ (đã lập)", "listed", sort="listed", align="end"),
    ),
)
POINTS = Register(
    key="point",
    model=FirePoint,
    form=PointForm,
    noun="điểm chữa cháy công cộng",
    title="Điểm chữa cháy công cộng",
    folder="diem-chua-chay",
    person="keeper_name",
    phone="keeper_phone",
    person_label="Người quản lý",
    record=POINT,
    annotate=lambda: {"keeper_group_name": F("keeper_group__name")},
    own_columns=(Column("to-quan-ly", "Tổ liên gia quản lý", "keeper_group_name", sort="keeper_group_name", width=24),),
)
LOCALS = Register(
    key="local",
    model=LocalModel,
    form=LocalForm,
    noun="mô hình",
    title="Mô hình khác",
    folder="mo-hinh-khac",
    person="leader_name",
    phone="leader_phone",
    person_label="Người phụ trách",
    record=LOCAL,
    filterset=LocalFilter,
    own_columns=(Column("loai", "Loại mô hình", "kind", sort=("kind__name",), width=26),),
)
REGISTERS = {register.key: register for register in (GROUPS, POINTS, LOCALS)}


def register_of(place):
    """The register that a place belongs to; 404 for a place of another room."""
    try:
        return REGISTERS[place.kind.register]
    except KeyError:
        raise Http404 from None


def find(user, pk):
    """(register, record) of a place by its id, for this person; else 404."""
    place = get_object_or_404(Place.objects.live().visible_to(user).select_related("kind"), pk=pk)
    register = register_of(place)
    return register, register.get(user, pk)


def counts(user, day):
    """Per register {"founded", "proposed", "overdue"}: the same conditions as the filters of the lists; one query."""
    rows = Place.objects.live().visible_to(user).filter(kind__register__in=REGISTERS).order_by()
    overdue = Q(status__in=PlaceStatus.inspected(), next_due__lt=day)
    counted = rows.values("kind__register").annotate(
        founded=Count("pk", filter=Q(status__in=PlaceStatus.founded())),
        proposed=Count("pk", filter=Q(status=PlaceStatus.PROPOSED)),
        overdue=Count("pk", filter=overdue),
    )
    nothing = {"founded": 0, "proposed": 0, "overdue": 0}
    return {key: nothing for key in REGISTERS} | {row.pop("kind__register"): row for row in counted}
