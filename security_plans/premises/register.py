"""Writes of the register of premises, and what its record page shows."""

from django.db import transaction
from django.utils import timezone

from wardsafety.inspections import entry
from wardsafety.inspections.actions import refresh_caches
from wardsafety.inspections.models import PlaceStatus, PlaceStep
from wardsafety.office import history
from wardsafety.office.people.roles import may
from wardsafety.pages.facts import phone

from .models import CampaignPlace

# Campaigns shown on the page of a place.
LATEST = 5


@transaction.atomic
def add_premises(*, rows, by):
    """Store new premises, given as (premises, the day from which they are kept or None for today)."""
    for premises, _ in rows:
        premises.created_by = by
        premises.save()
    PlaceStep.objects.bulk_create(
        PlaceStep(
            place_id=premises.pk,
            recorded_by=by,
            status=PlaceStatus.ACTIVE,
            effective_on=day or timezone.localdate(),
        )
        for premises, day in rows
    )
    refresh_caches([premises.pk for premises, _ in rows])


def context(premises, user):
    today = timezone.localdate()
    steps = premises.steps.select_related("document__kind", "document__issuer", "recorded_by")
    campaigns = CampaignPlace.objects.current().filter(premises=premises).with_checked()
    shown = entry.visits_of(premises, today)
    return shown | {
        "title": premises.name,
        "place": premises,
        "today": today,
        "facts": facts(premises, may(user, "edit_security")),
        "steps": list(steps),
        "campaigns": campaigns.select_related("campaign", "officer").order_by("-campaign__starts_on", "-pk")[:LATEST],
        "missing": missing(premises, today, bool(shown["visits"])),
        "entries": history.of(premises),
    }


def facts(premises, full):
    known = [
        ("Loại", str(premises.kind)),
        ("Tổ dân phố, thôn", premises.neighbourhood or "Chưa xác định"),
        ("Địa chỉ, vị trí", premises.address),
        ("Ngành nghề đăng ký", premises.registered_trade),
        ("Hoạt động thực tế", premises.actual_trade),
        ("Kinh doanh có điều kiện về ANTT", "Có" if premises.conditional else "Không"),
        ("Số giấy phép, giấy chứng nhận", premises.licence),
        ("Số phòng", premises.rooms),
        ("Chủ cơ sở, người quản lý", premises.contact_name),
        ("Điện thoại", phone(premises.contact_phone, full)),
        ("Hạn kiểm tra", premises.next_due),
        ("Mã", premises.code),
    ]
    return [*known, ("Ghi chú", premises.note)] if premises.note else known


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
    yield "Có thể khôi phục ở mục Đã xóa."
