"""What the page of premises shows, and what they lack, in sentences."""

from django.utils import timezone

from wardsafety.inspections import entry
from wardsafety.inspections.models import PlaceStatus
from wardsafety.office import history
from wardsafety.office.people.roles import may
from wardsafety.office.records.answers import CAN_COME_BACK
from wardsafety.office.records.declared import trail_above
from wardsafety.office.records.facts import facts_of
from wardsafety.office.records.lifecycle import steps_of

from .models import CampaignPlace, Premises
from .records import STEPS

# Campaigns shown on the page of a place.
LATEST = 5


def context(premises, user):
    today = timezone.localdate()
    campaigns = CampaignPlace.objects.current().filter(premises=premises).with_checked()
    shown = entry.visits_of(premises, today)
    return shown | {
        "title": premises.name,
        "trail": trail_above(Premises),
        "place": premises,
        "today": today,
        "facts": facts_of(premises, full=may(user, "edit_security")),
        "steps": steps_of(STEPS, premises, user),
        "campaigns": campaigns.select_related("campaign", "officer").order_by("-campaign__starts_on", "-pk")[:LATEST],
        "missing": missing(premises, today, bool(shown["visits"])),
        "entries": history.of(premises),
    }


def missing(premises, today, visited):
    """Sentences for the page. They warn and never block."""
    if premises.status == PlaceStatus.CLOSED:
        return
    if premises.mismatch:
        yield (
            f"Hoạt động thực tế (“{premises.actual_trade}”) khác ngành nghề đăng ký (“{premises.registered_trade}”): "
            "cần xác minh, xử lý."
        )
    if premises.conditional and not premises.licence:
        yield "Kinh doanh có điều kiện về ANTT nhưng chưa ghi số giấy chứng nhận."
    if not premises.neighbourhood_id:
        yield "Chưa xác định tổ dân phố, thôn."
    if not premises.contact_name:
        yield "Chưa ghi chủ cơ sở, người quản lý."
    if premises.is_overdue(today):
        yield f"Quá hạn kiểm tra từ ngày {premises.next_due:%d/%m/%Y}."
    if not visited:
        yield "Chưa kiểm tra lần nào."


def consequences_of_removal(premises):
    """What taking premises out of the register does, in sentences."""
    yield "Cơ sở không còn trong danh sách, đợt kiểm tra và số liệu, kể cả số liệu của ngày trước."
    yield "Cơ sở đã đóng cửa thì không xóa: hãy ghi mốc “Đã ngừng hoạt động” để số liệu cũ vẫn đúng."
    if visits := premises.inspections.current().count():
        yield f"{visits} lần kiểm tra được giữ lại nhưng không còn được đếm."
    yield CAN_COME_BACK
