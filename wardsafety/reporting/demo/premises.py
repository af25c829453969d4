"""The 84 places that the article says were checked: boarding houses, businesses and places of complex order.

It gives no split by kind, so all are of one kind and none is called after a trade. Names, addresses and visits
are generated and marked "dữ liệu minh họa".
"""

from datetime import date, timedelta
from random import Random

from django.utils import timezone

from security_plans.models import CheckCampaign, Premises
from security_plans.premises.actions import add_premises
from security_plans.premises.campaigns import assign
from wardsafety.inspections.actions import refresh_caches
from wardsafety.inspections.models import Answer, Checklist, ChecklistItem, Inspection, PlaceKind
from wardsafety.office.models import Document

from .article import CONFERENCE_DAY
from .generated import LANES

CHECKED = 84
# Plan 56/KH-BCĐ.
PLAN_DAY = date(2023, 5, 22)
KIND = "Cơ sở, địa điểm thuộc diện kiểm tra"


def premises(ward, neighbourhoods, by, count=CHECKED):
    """Premises of the ward, and the campaign in which each of them was visited once."""
    plan = Document.objects.get(unit=ward, number="56", symbol="KH-BCĐ")
    campaign = CheckCampaign.objects.create(
        unit=ward,
        created_by=by,
        name="Kiểm tra nhà trọ, cơ sở kinh doanh và địa điểm có biểu hiện phức tạp về ANTT",
        plan=plan,
        starts_on=PLAN_DAY,
        ends_on=CONFERENCE_DAY,
        note="Bài báo nêu đã kiểm tra 84 nơi, không nêu từng loại; danh sách là dữ liệu minh họa.",
        illustrative=True,
    )
    checklist, random = _checklist(ward), Random(84)  # noqa: S311  (places for show, not secrets)
    rows = [_place(ward, neighbourhoods, checklist.kind, random, number) for number in range(1, count + 1)]
    add_premises(rows=[(row, campaign.starts_on) for row in rows], by=by)
    assign(campaign=campaign, premises=rows, officer=by, by=by)
    _visits(campaign, rows, checklist, random, by)


def _checklist(ward):
    """That of the common kinds, for the one kind of the demonstration."""
    kind = PlaceKind.objects.create(
        unit=ward, register=PlaceKind.Register.PREMISES, name=KIND, short_name="Cơ sở, địa điểm"
    )
    common = Checklist.objects.filter(kind__register=PlaceKind.Register.PREMISES).order_by("pk").first()
    made = Checklist.objects.create(kind=kind, unit=ward, interval_days=common.interval_days, source=common.source)
    ChecklistItem.objects.bulk_create(
        ChecklistItem(checklist=made, order=item.order, text=item.text, hint=item.hint) for item in common.items.all()
    )
    return made


def _place(ward, neighbourhoods, kind, random, number):
    return Premises(
        unit=ward,
        kind=kind,
        neighbourhood=random.choice(neighbourhoods),
        number=number,
        name=f"{kind.short_name} số {number}",
        address=f"Số {random.randrange(1, 200)} phố {random.choice(LANES)}",
        illustrative=True,
    )


def _visits(campaign, rows, checklist, random, by):
    """One visit of each within the campaign, and one of late, so that the list of due places looks lived in."""
    length, today, visits = (campaign.ends_on - campaign.starts_on).days, timezone.localdate(), []
    for turn, row in enumerate(rows):
        then = campaign.starts_on + timedelta(days=turn % length)
        late = today - timedelta(days=random.randrange(1, checklist.interval_days))
        days = [then, late] if late > campaign.ends_on else [then]
        visits += [_visit(row, checklist, day, turn, by) for day in days]
    Inspection.objects.bulk_create(visits)
    items = list(checklist.items.all())
    Answer.objects.bulk_create(
        Answer(inspection=visit, item=item, value=Answer.Value.OK) for visit in visits for item in items
    )
    refresh_caches([row.pk for row in rows])


def _visit(place, checklist, day, turn, by):
    """Mostly passed; every fourteenth with advice."""
    advised = turn % 14 == 13
    return Inspection(
        place_id=place.pk,
        checklist=checklist,
        done_on=day,
        result=Inspection.Result.ADVICE if advised else Inspection.Result.PASS,
        note="Đề nghị duy trì, nhắc khách gửi xe đúng nơi quy định." if advised else "",
        next_due=day + timedelta(days=checklist.interval_days),
        inspector=by,
        recorded_by=by,
    )
