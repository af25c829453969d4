"""What a record page of the three registers shows."""

from django.utils import timezone

from wardsafety.inspections import entry
from wardsafety.office import history
from wardsafety.office.records.facts import facts_of
from wardsafety.office.records.lifecycle import steps_of
from wardsafety.office.records.rows import Section

from .missing import missing
from .models import FirePoint
from .records import DRILLS, EQUIPMENT, HOUSEHOLDS, STEPS
from .registers import GROUPS


def context(register, place, user):
    """Everything on the page, in at most a dozen queries however many rows there are."""
    today = timezone.localdate()
    steps = steps_of(STEPS, place, user)
    sections = {kind.section: Section(kind=kind, owner=place, user=user) for kind in kinds_of(register)}
    return entry.visits_of(place, today) | {
        "title": place.name,
        "register": register,
        "place": place,
        "overdue": place.is_overdue(today),
        "today": today,
        "missing": missing(place, today),
        "facts": facts_of(place, full=sections["equipment"].full),
        "sections": sections,
        "kept": kept_points(place) if register is GROUPS else [],
        "steps": steps,
        "documents": documents([row["step"] for row in steps.rows], sections["drills"].rows),
        "entries": history.of(place),
    }


def kinds_of(register):
    return (HOUSEHOLDS, EQUIPMENT, DRILLS) if register is GROUPS else (EQUIPMENT, DRILLS)


def kept_points(group):
    points = FirePoint.objects.live().filter(keeper_group=group.pk).select_related("neighbourhood")
    return list(points.order_by("neighbourhood__sort_number", "number", "pk"))


def documents(steps, drills):
    """The documents that the record rests on, each once."""
    rows = [row.document for row in [*steps, *drills] if row.document]
    return list({document.pk: document for document in rows}.values())


def consequences_of_removal(place):
    """What removing a record does, in sentences."""
    yield "Mô hình không còn trong danh sách và không được đếm trong số liệu, kể cả số liệu của ngày trước."
    yield "Mô hình đã giải thể thì không xóa: hãy ghi mốc “Đã giải thể” để số liệu cũ vẫn đúng."
    visits = place.inspections.current().count()
    if visits:
        yield f"{visits} lần kiểm tra của mô hình được giữ lại nhưng không còn được đếm."
    yield "Có thể khôi phục trong mục đã xóa."
