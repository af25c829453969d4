"""Makers of rows for tests: plain values, no randomness; give only what the test is about."""

from datetime import date
from itertools import count

from django.db.models import Max

from fire_models.models import Equipment, EquipmentType, FirePoint, FireSafetyGroup, Household, LocalModel
from security_plans.models import CheckCampaign, Premises
from security_plans.premises.actions import add_premises
from wardsafety.inspections.models import Checklist, Inspection, PlaceKind, PlaceStatus, PlaceStep
from wardsafety.office.models import Body, Document, DocumentKind, Role, Unit, User
from wardsafety.programmes.models import Indicator, Phase, Programme, Reading, Target
from wardsafety.reporting.models import Conference, Report

PASSWORD = "mat-khau-dung-thu"
DAY = date(2026, 3, 2)
UNHURRIED = 300  # seconds, for what must end but may take its time on a busy machine

_serial = count(1)


def unit(name=None, *, level=Unit.Level.WARD, designation="Phường", parent=None, **fields):
    return Unit.objects.create(
        name=name or f"Thử {next(_serial)}", level=level, designation=designation, parent=parent, **fields
    )


def neighbourhood(ward, name="1", **fields):
    return unit(name, level=Unit.Level.NEIGHBOURHOOD, designation="Tổ dân phố", parent=ward, **fields)


def user(ward=None, role=Role.OFFICER, **fields):
    serial = next(_serial)
    fields = {
        "username": f"nguoi{serial}",
        "full_name": f"Nguyễn Văn Thử {serial}",
        "must_change_password": False,
    } | fields
    return User.objects.create_user(role=role, unit=ward or unit(), password=PASSWORD, **fields)


def body(ward, name=None, **fields):
    return Body.objects.create(unit=ward, name=name or f"UBND {ward.in_sentence} {next(_serial)}", **fields)


def document(ward, by, *, kind="Quyết định", issuer=None, summary="Về việc thử", **fields):
    kind = DocumentKind.objects.get(name=kind, unit=None)
    return Document.objects.create(
        unit=ward, created_by=by, kind=kind, issuer=issuer or body(ward), summary=summary, **fields
    )


def programme(ward, by, name="Kế hoạch thử", **fields):
    return Programme.objects.create(unit=ward, created_by=by, name=name, **fields)


def phase(programme, name="Giai đoạn 1", **fields):
    return Phase.objects.create(programme=programme, name=name, **fields)


def indicator(programme, name="Tổ liên gia", *, figure="", measure="tổ", **fields):
    return Indicator.objects.create(programme=programme, name=name, figure=figure, measure=measure, **fields)


def target(indicator, ward, value=20, **fields):
    return Target.objects.create(indicator=indicator, unit=ward, value=value, **fields)


def reading(indicator, ward, by, **fields):
    return Reading.objects.create(indicator=indicator, unit=ward, created_by=by, **fields)


def group(ward, by, *, status=PlaceStatus.ESTABLISHED, on=DAY, **fields):
    return _place(FireSafetyGroup, PlaceKind.Register.GROUP, "Tổ liên gia", ward, by, status, on, fields)


def point(ward, by, *, status=PlaceStatus.ESTABLISHED, on=DAY, **fields):
    return _place(FirePoint, PlaceKind.Register.POINT, "Điểm chữa cháy", ward, by, status, on, fields)


def local_model(ward, by, *, status=PlaceStatus.ESTABLISHED, on=DAY, **fields):
    fields.setdefault("kind", PlaceKind.objects.get_or_create(unit=ward, name="Tiếng kẻng", short_name="Kẻng")[0])
    return _place(LocalModel, None, "Tiếng kẻng", ward, by, status, on, fields)


def premises(ward, by, name="Nhà trọ Bình An", *, kind="Nhà trọ", on=DAY, **fields):
    """One of a common kind, kept since a day."""
    kind = PlaceKind.objects.get(unit=None, name=kind)
    made = Premises(unit=ward, kind=kind, name=name, **fields)
    add_premises(rows=[(made, on)], by=by)
    return Premises.objects.get(pk=made.pk)


def campaign(ward, by, name="Đợt kiểm tra thử", *, starts_on=DAY, ends_on=date(2026, 3, 20), **fields):
    dates = {"starts_on": starts_on, "ends_on": ends_on}
    return CheckCampaign.objects.create(unit=ward, created_by=by, name=name, **dates, **fields)


def _place(model, register, label, ward, by, status, on, fields):
    if register:
        fields.setdefault("kind", PlaceKind.objects.get(register=register))
    if "number" not in fields:
        fields["number"] = (model.objects.filter(unit=ward).aggregate(n=Max("number"))["n"] or 0) + 1
    fields.setdefault("name", f"{label} số {fields['number']}")
    place = model.objects.create(unit=ward, created_by=by, status=status, **fields)
    step(place, by, status=status, on=on)
    return place


def step(place, by, *, status, on=DAY, reason="Lý do thử", **fields):
    dated = {"status": status, "effective_on": on, "reason": reason}
    return PlaceStep.objects.create(place_id=place.pk, recorded_by=by, **dated, **fields)


def household(group, head_name="Lê Thị Thử", **fields):
    return Household.objects.create(group=group, head_name=head_name, **fields)


def equipment(place, name="Bình bột ABC 4 kg", quantity=1, **fields):
    kind = EquipmentType.objects.get(name=name, unit=None)
    return Equipment.objects.create(place_id=place.pk, type=kind, quantity=quantity, **fields)


def inspection(place, by, *, result=Inspection.Result.PASS, done_on=DAY, next_due=None, **fields):
    checklist = Checklist.objects.filter(kind=place.kind).first()
    return Inspection.objects.create(
        place_id=place.pk,
        checklist=checklist,
        result=result,
        done_on=done_on,
        next_due=next_due,
        inspector=by,
        recorded_by=by,
        **fields,
    )


def conference(ward, by, name="Hội nghị tổng kết", held_on=DAY, **fields):
    return Conference.objects.create(unit=ward, created_by=by, name=name, held_on=held_on, **fields)


def report(programme, by, *, slug="bao-cao-thu", cutoff=DAY, title="Tổng kết mô hình", **fields):
    fields.setdefault("body", Body.objects.filter(unit=programme.unit).first() or body(programme.unit))
    return Report.objects.create(
        unit=programme.unit, programme=programme, created_by=by, slug=slug, cutoff=cutoff, title=title, **fields
    )
