"""What a record page of the three registers shows."""

from django.utils import timezone

from wardsafety.inspections import entry
from wardsafety.office import history
from wardsafety.office.people.roles import may
from wardsafety.pages.facts import Link, phone

from .missing import missing
from .models import FirePoint
from .registers import GROUPS
from .sections import DRILLS, EQUIPMENT, HOUSEHOLDS, block


def context(register, place, user):
    """Everything on the page, in at most a dozen queries however many rows there are."""
    today = timezone.localdate()
    full = may(user, "edit_models")
    steps = list(place.steps.select_related("document__kind", "document__issuer", "recorded_by"))
    kept = kept_points(place) if register is GROUPS else []
    # Sections first: their rows are what "missing" speaks of.
    blocks = {section.id: block(section, place, full=full) for section in sections_of(register)}
    return entry.visits_of(place, today) | {
        "title": place.name,
        "register": register,
        "place": place,
        "overdue": place.is_overdue(today),
        "today": today,
        "missing": missing(place, today),
        "facts": facts(register, place, full),
        "blocks": blocks,
        "kept": kept,
        "steps": steps,
        "documents": documents(steps, blocks["drills"].rows),
        "entries": history.of(place, also=("steps", *HISTORY[register.key])),
    }


HISTORY = {
    "group": ("households", "equipment", "drills"),
    "point": ("equipment", "drills"),
    "local": ("equipment", "drills"),
}


def sections_of(register):
    return (HOUSEHOLDS, EQUIPMENT, DRILLS) if register is GROUPS else (EQUIPMENT, DRILLS)


def kept_points(group):
    points = FirePoint.objects.live().filter(keeper_group=group.pk).select_related("neighbourhood")
    return list(points.order_by("neighbourhood__sort_number", "number", "pk"))


def documents(steps, drills):
    """The documents that the record rests on, each once."""
    rows = [row.document for row in [*steps, *drills] if row.document]
    return list({document.pk: document for document in rows}.values())


def facts(register, place, full):
    """(label, value) of the record; an unknown value is shown as unknown."""
    known = [
        ("Tổ dân phố, thôn", place.neighbourhood or "Chưa xác định"),
        ("Địa chỉ, vị trí", place.address),
        ("Giai đoạn", f"{place.phase} – {place.phase.programme}" if place.phase else "Chưa xác định"),
        *OWN_FACTS[register.key](place, full),
        ("Hạn kiểm tra", place.next_due),
        ("Mã", place.code),
    ]
    if place.latitude is not None:
        known.append(("Tọa độ", f"{place.latitude:.6f}, {place.longitude:.6f}"))
    return [*known, ("Ghi chú", place.note)] if place.note else known


def _group_facts(group, full):
    return [
        ("Số hộ (khai)", group.declared_households),
        ("Số thành viên (khai)", group.declared_members),
        ("Tổ trưởng", group.leader_name),
        ("Điện thoại tổ trưởng", phone(group.leader_phone, full)),
        ("Tổ phó", group.deputy_name),
        ("Điện thoại tổ phó", phone(group.deputy_phone, full)),
    ]


def _point_facts(point, full):
    keeper = point.keeper_group
    return [
        ("Tổ liên gia quản lý", Link(keeper.name, GROUPS.url("detail", keeper.pk)) if keeper else ""),
        ("Người quản lý", point.keeper_name),
        ("Điện thoại người quản lý", phone(point.keeper_phone, full)),
        ("Tủ có khóa", {True: "Có", False: "Không", None: ""}[point.locked]),
        ("Người giữ chìa khóa", point.key_holder),
        ("Chiều sâu ngõ (m)", point.alley_depth),
        ("Chiều rộng ngõ (m)", point.alley_width),
        ("Nguồn kinh phí", point.funding),
        ("Giá trị (đồng)", point.value_vnd),
        ("Đưa vào sử dụng ngày", point.in_use_on),
    ]


def _local_facts(local, full):
    return [
        ("Loại mô hình", str(local.kind)),
        ("Người phụ trách", local.leader_name),
        ("Điện thoại", phone(local.leader_phone, full)),
        ("Số thành viên (khai)", local.declared_members),
    ]


OWN_FACTS = {"group": _group_facts, "point": _point_facts, "local": _local_facts}


def consequences_of_removal(place):
    """What removing a record does, in sentences."""
    yield "Mô hình không còn trong danh sách và không được đếm trong số liệu, kể cả số liệu của ngày trước."
    yield "Mô hình đã giải thể thì không xóa: hãy ghi mốc “Đã giải thể” để số liệu cũ vẫn đúng."
    visits = place.inspections.current().count()
    if visits:
        yield f"{visits} lần kiểm tra của mô hình được giữ lại nhưng không còn được đếm."
    yield "Có thể khôi phục trong mục đã xóa."
