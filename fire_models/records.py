"""What this room declares of its models: pages, rows, history, sheets."""

from django.urls import reverse

from wardsafety.inspections.facts import COORDINATES, NEIGHBOURHOOD
from wardsafety.inspections.lifecycle import place_lifecycle
from wardsafety.inspections.models import Place
from wardsafety.office.records.declared import Entry, Record, navigate, register, visible
from wardsafety.office.records.facts import Fact, Quiet
from wardsafety.office.records.rows import Rows
from wardsafety.pages.columns import Column, shown
from wardsafety.pages.paste import PasteField

from .forms import DrillForm, EquipmentForm, GroupForm, HouseholdForm, IncidentForm, LocalForm, PointForm
from .missing import missing_of
from .models import Drill, Equipment, EquipmentType, FirePoint, FireSafetyGroup, Household, Incident, LocalModel, Norm

ROOM = ("Mô hình PCCC", "fire_models:home")

WHERE = (
    NEIGHBOURHOOD,
    "address",
    Fact(
        "Giai đoạn",
        lambda place: f"{place.phase} – {place.phase.programme}" if place.phase else "Chưa xác định",
        ("phase",),
    ),
)
AFTER = (
    "next_due",
    "code",
    COORDINATES,
    Quiet("note"),
)
# Columns of a sheet: where a model is, and what follows its own columns.
PLACED = (
    PasteField("neighbourhood", "Tổ dân phố, thôn", ("Tổ dân phố", "TDP", "Thôn", "Khu phố", "Địa bàn")),
    PasteField("number", "Số thứ tự", ("Số", "Số tổ", "Số điểm", "STT", "TT")),
    PasteField("name", "Tên", ("Tên tổ", "Tên tổ liên gia", "Tên điểm", "Tên mô hình")),
    PasteField("address", "Địa chỉ, vị trí", ("Địa chỉ", "Vị trí", "Địa điểm", "Nơi đặt")),
)
FOUNDED = (
    PasteField("phase", "Giai đoạn", ("GĐ",)),
    PasteField("effective_on", "Ngày thành lập", ("Thành lập ngày", "Ngày quyết định")),
    PasteField("note", "Ghi chú"),
)
# Shown as the heading of the page; entered on a phone.
ON_EVERY_PLACE = {"page": ("name", "number", "kind"), "sheet": ("kind", "latitude", "longitude")}

GROUP = Record(
    model=FireSafetyGroup,
    page="fire_models:group_detail",
    trail=(ROOM, ("Tổ liên gia an toàn PCCC", "fire_models:group_list")),
    form=GroupForm,
    facts=(
        *WHERE,
        *("declared_households", "declared_members", "leader_name", "leader_phone", "deputy_name", "deputy_phone"),
        *AFTER,
    ),
    told=("steps", "households", "equipment", "drills"),
    sheet=(
        *PLACED,
        PasteField("declared_households", "Số hộ", ("Số hộ (khai)", "Số hộ dân", "Hộ")),
        PasteField("declared_members", "Số thành viên", ("Thành viên",)),
        PasteField("leader_name", "Tổ trưởng", ("Họ tên tổ trưởng", "Họ và tên tổ trưởng")),
        PasteField("leader_phone", "Điện thoại tổ trưởng", ("SĐT tổ trưởng", "Số điện thoại tổ trưởng", "SĐT")),
        PasteField("deputy_name", "Tổ phó", ("Họ tên tổ phó", "Họ và tên tổ phó")),
        PasteField("deputy_phone", "Điện thoại tổ phó", ("SĐT tổ phó", "Số điện thoại tổ phó")),
        *FOUNDED,
    ),
    excused={**ON_EVERY_PLACE, "form": ("kind",)},
)
POINT = Record(
    model=FirePoint,
    page="fire_models:point_detail",
    trail=(ROOM, ("Điểm chữa cháy công cộng", "fire_models:point_list")),
    form=PointForm,
    facts=(
        *WHERE,
        *("keeper_group", "keeper_name", "keeper_phone", "locked", "key_holder", "alley_depth", "alley_width"),
        *("funding", "value_vnd", "in_use_on"),
        *AFTER,
    ),
    told=("steps", "equipment", "drills"),
    sheet=(
        *PLACED,
        PasteField("keeper_name", "Người quản lý", ("Họ tên người quản lý", "Người phụ trách")),
        PasteField("keeper_phone", "Điện thoại người quản lý", ("SĐT", "Số điện thoại", "Điện thoại")),
        PasteField("alley_depth", "Chiều sâu ngõ (m)", ("Ngõ sâu",)),
        PasteField("alley_width", "Chiều rộng ngõ (m)", ("Ngõ rộng",)),
        PasteField("funding", "Nguồn kinh phí", ("Kinh phí",)),
        PasteField("value_vnd", "Giá trị (đồng)", ("Số tiền",)),
        *FOUNDED,
    ),
    # A group is chosen, and a cabinet looked at, on the record itself.
    excused={
        "page": ON_EVERY_PLACE["page"],
        "form": ("kind",),
        "sheet": (*ON_EVERY_PLACE["sheet"], "keeper_group", "locked", "key_holder", "in_use_on"),
    },
)
LOCAL = Record(
    model=LocalModel,
    page="fire_models:local_detail",
    trail=(ROOM, ("Mô hình khác", "fire_models:local_list")),
    form=LocalForm,
    facts=(
        *WHERE,
        Fact("Loại mô hình", lambda place: str(place.kind), ("kind",)),
        *("leader_name", "leader_phone", "declared_members"),
        *AFTER,
    ),
    told=("steps", "equipment", "drills"),
    excused={"page": ("name", "number")},
)


def models_of(user):
    """Places of this room's registers: what steps, equipment and drills can be added to."""
    return visible(Place, user).models().select_related("kind", "unit")


STEPS = place_lifecycle(namespace="fire_models", right="decide_models", records=models_of)


def _membership(household):
    since = f"từ {shown(household.joined_on)}" if household.joined_on else ""
    return f"{since} rời tổ {shown(household.left_on)}".strip() if household.left_on else since


def _size_told(section):
    """What the group states beside what is listed, and the way to paste the list."""
    stated, listed = section.owner.declared_households, len(section.kind.counted(section.rows, section.today))
    notes = [f"Khai {shown(stated)} hộ, danh sách có {shown(listed)} hộ."] if stated is not None else []
    return {
        "notes": notes,
        "links": [("Dán từ Excel", reverse("fire_models:household_paste", args=[section.owner.pk]))],
    }


HOUSEHOLDS = Rows(
    model=Household,
    owner="group",
    namespace="fire_models",
    key="household",
    noun="hộ",
    right="edit_models",
    section="households",
    title="Hộ tham gia",
    add="Thêm hộ",
    empty="Chưa lập danh sách hộ.",
    caution="Chỉ xóa khi nhập nhầm. Hộ thôi tham gia thì bấm Sửa và ghi ngày rời tổ.",
    form=HouseholdForm,
    columns=(
        Column("chu-ho", "Chủ hộ", "head_name"),
        Column("dia-chi", "Địa chỉ", "address"),
        Column("dien-thoai", "Điện thoại", "phone", template="fire_models/cells/phone.html"),
        Column("so-nguoi", "Số người", "people", align="end"),
        Column("loi-thoat", "Lối thoát thứ 2", "second_exit"),
        Column("tham-gia", "Tham gia", _membership, tells=("joined_on", "left_on")),
    ),
    counted=lambda rows, day: [row for row in rows if row.left_on is None or row.left_on > day],
    shown=_size_told,
    missing=missing_of,
    sheet=(
        PasteField("head_name", "Chủ hộ", ("Họ tên chủ hộ", "Họ và tên chủ hộ", "Họ tên", "Họ và tên"), required=True),
        PasteField("address", "Địa chỉ", ("Số nhà",)),
        PasteField("phone", "Điện thoại", ("SĐT", "Số điện thoại")),
        PasteField("people", "Số người", ("Số nhân khẩu", "Nhân khẩu")),
        PasteField("second_exit", "Lối thoát nạn thứ 2", ("Lối thoát thứ 2", "Lối thoát nạn")),
        PasteField("joined_on", "Tham gia từ ngày", ("Ngày tham gia",)),
    ),
    # A household that is pasted has not left.
    excused={"sheet": ("left_on",)},
)
EQUIPMENT = Rows(
    model=Equipment,
    owner="place",
    namespace="fire_models",
    key="equipment",
    noun="phương tiện",
    right="edit_models",
    section="equipment",
    title="Phương tiện chữa cháy",
    add="Thêm phương tiện",
    empty="Chưa ghi phương tiện nào.",
    caution="Chỉ xóa khi nhập nhầm. Phương tiện hỏng, mất hoặc thôi sử dụng thì bấm Sửa và ghi tình trạng, ngày.",
    form=EquipmentForm,
    columns=(
        Column(
            "loai",
            "Phương tiện",
            lambda row: f"{row.type} {row.note}".strip(),
            tells=("type", "note"),
            template="fire_models/cells/equipment_type.html",
        ),
        Column(
            "so-luong",
            "Số lượng",
            lambda row: f"{shown(row.quantity)} {row.type.measure}",
            align="end",
            tells=("quantity",),
        ),
        Column(
            "tinh-trang", "Tình trạng", "condition", template="fire_models/cells/condition.html", tells=("removed_on",)
        ),
        Column("thuoc", "Của", lambda row: f"hộ {row.household}" if row.household else "chung", tells=("household",)),
        Column("trang-bi", "Trang bị", "in_service_on"),
        Column("bao-duong", "Bảo dưỡng", "maintained_on"),
    ),
    related=("type", "household"),
    owners=models_of,
    counted=lambda rows, day: [row for row in rows if row.removed_on is None or row.removed_on > day],
    missing=missing_of,
)
DRILLS = Rows(
    model=Drill,
    owner="place",
    namespace="fire_models",
    key="drill",
    noun="buổi tập huấn, thực tập",
    right="edit_models",
    section="drills",
    title="Tập huấn, thực tập",
    add="Thêm buổi",
    empty="Chưa ghi buổi nào.",
    caution="Chỉ xóa khi nhập nhầm.",
    form=DrillForm,
    columns=(
        Column("ngay", "Ngày", "held_on"),
        Column("hinh-thuc", "Hình thức", "get_kind_display", tells=("kind",)),
        Column("so-nguoi", "Số người", "participants", align="end"),
        Column("noi-dung", "Nội dung, kết quả", "note"),
        Column("van-ban", "Văn bản", "document", template="office/document_cell.html"),
    ),
    related=("document__kind", "document__issuer"),
    owners=models_of,
    missing=missing_of,
)
INCIDENT = Record(
    model=Incident,
    page="fire_models:incident_edit",
    open_to_all=False,
    trail=(ROOM, ("Vụ cháy, nổ", "fire_models:incident_list")),
    form=IncidentForm,
)

register(GROUP, POINT, LOCAL, HOUSEHOLDS, EQUIPMENT, DRILLS, INCIDENT)
# Catalogues are kept on their own pages.
register(Record(model=EquipmentType, restorable=False), Record(model=Norm, restorable=False))
navigate(Entry("Mô hình PCCC", "fire_models:home", 20, ("fire_models:",)))
