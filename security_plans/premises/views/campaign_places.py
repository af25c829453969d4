"""The premises of a campaign: the list, who checks which, and what is mine to check."""

from functools import partial

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from security_plans.premises import campaigns
from security_plans.premises.filters import CampaignPlaceFilter, PickFilter
from security_plans.premises.forms.campaigns import AssignForm
from security_plans.premises.models import CampaignPlace, Premises
from wardsafety.inspections import entry
from wardsafety.inspections.models import Inspection, PlaceStatus
from wardsafety.office.people.roles import allowed
from wardsafety.office.records.answers import confirm_page, form_page
from wardsafety.office.records.declared import page_of, trail_to
from wardsafety.office.units.columns import IN_ORDER, neighbourhood_column
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.pages.columns import Column
from wardsafety.pages.htmx import page
from wardsafety.pages.listing import listing
from wardsafety.pages.text import grouped

from .campaigns import find_campaign

# Boxes to tick on one page; the filter narrows what is offered.
OFFERED = 200

COLUMNS = [
    Column(
        "ten",
        "Cơ sở, địa điểm",
        "premises.name",
        sort="premises__name",
        link=lambda row: page_of(row.premises),
        width=34,
    ),
    Column("loai", "Loại", "premises.kind.short_name", sort="premises__kind__short_name", width=20),
    neighbourhood_column("premises"),
    Column("dia-chi", "Địa chỉ", "premises.address", priority=2, width=36),
    Column("can-bo", "Cán bộ được giao", lambda row: row.officer.full_name if row.officer else "Chưa giao", width=24),
    Column("ngay", "Kiểm tra ngày", "visited_on", sort="visited_on", priority=2, width=14),
    Column(
        "ket-qua",
        "Kết quả",
        lambda row: Inspection.Result(row.result).label if row.result else "Chưa kiểm tra",
        template="security_plans/cells/checked.html",
        width=18,
    ),
    Column(
        "viec",
        "Việc cần làm",
        lambda row: "" if row.checked else "Kiểm tra",
        template="security_plans/cells/campaign_place.html",
        width=14,
    ),
]


@reads
def campaign_place_list(request, pk):
    campaign = find_campaign(request, pk)
    rows = campaign.places.current().with_visit().in_walking_order()
    return listing(
        request,
        queryset=rows.select_related("premises__kind", "premises__neighbourhood", "officer"),
        columns=COLUMNS,
        filterset=CampaignPlaceFilter,
        template="security_plans/campaign_place_list.html",
        context={"title": "Cơ sở của đợt kiểm tra", "trail": trail_to(campaign), "campaign": campaign},
        filename="co-so-dot-kiem-tra",
        empty="Chưa có cơ sở nào trong đợt kiểm tra này.",
    )


@writes
@allowed("edit_security")
def campaign_assign(request, pk):
    """Bring premises into a campaign, many at once."""
    campaign = find_campaign(request, pk)
    rows = Premises.objects.live().of_unit(campaign.unit).exclude(status__in=PlaceStatus.ended())
    rows = rows.exclude(campaign_places__campaign=campaign)
    write = partial(campaigns.assign, campaign=campaign, by=request.user)
    return _give(request, campaign, rows, write, "Thêm cơ sở vào đợt kiểm tra", "Đã thêm {} cơ sở.")


@writes
@allowed("edit_security")
def campaign_hand_over(request, pk):
    """Give premises that are in a campaign to an officer, many at once."""
    campaign = find_campaign(request, pk)
    rows = Premises.objects.live().filter(campaign_places__campaign=campaign)
    write = partial(campaigns.hand_over, campaign=campaign)
    return _give(request, campaign, rows, write, "Giao cơ sở cho cán bộ", "Đã giao {} cơ sở.")


def _give(request, campaign, rows, write, title, said):
    pick = PickFilter(request.GET, queryset=rows.order_by(*IN_ORDER, "number", "name", "pk"), request=request)
    pool, total = pick.qs.select_related("neighbourhood"), pick.qs.count()
    offer = {"campaign": campaign, "pool": pool, "offered": pool[:OFFERED], "total": grouped(total)}
    return form_page(
        request,
        AssignForm(*sent(request), **offer),
        title=title,
        save=lambda form: form.give(write),
        said=lambda chosen: said.format(grouped(len(chosen))),
        back=page_of(campaign),
        to=page_of(campaign),
        template="security_plans/campaign_give.html",
        trail=trail_to(campaign),
        pick=pick.form,
        total=total,
        more=total > OFFERED,
        filtered=any(request.GET.values()),
    )


@writes
@allowed("edit_security")
def campaign_place_remove(request, pk):
    rows = CampaignPlace.objects.visible_to(request.user).current().select_related("campaign", "premises")
    row = get_object_or_404(rows, pk=pk)
    return confirm_page(
        request,
        row.delete,
        title="Đưa cơ sở ra khỏi đợt kiểm tra",
        sentence=f"Đưa “{row.premises}” ra khỏi “{row.campaign}”?",
        consequences=["Cơ sở vẫn ở trong sổ theo dõi; các lần kiểm tra đã ghi được giữ nguyên."],
        back=reverse("security_plans:campaign_place_list", args=[row.campaign_id]),
        said="Đã đưa cơ sở ra khỏi đợt kiểm tra.",
        trail=trail_to(row.campaign),
        submit="Đưa ra khỏi đợt",
        danger=True,
    )


@reads
def campaign_mine(request):
    """For the phone: what the person still has to check in campaigns that have begun, one tap from the form."""
    today = timezone.localdate()
    rows = CampaignPlace.objects.visible_to(request.user).current().filter(officer=request.user)
    rows = rows.filter(campaign__starts_on__lte=today, campaign__ends_on__gte=today).with_checked()
    mine = list(rows.select_related("campaign").in_walking_order())
    waiting = [row.premises_id for row in mine if not row.checked]
    cards = entry.places_for(request.user).in_bulk(waiting)
    context = {
        "title": "Cơ sở tôi phải kiểm tra",
        "waiting": [(row.campaign, cards[row.premises_id]) for row in mine if row.premises_id in cards],
        "checked": len(mine) - len(waiting),
        "total": len(mine),
    }
    return page(request, "security_plans/campaign_mine.html", context)
