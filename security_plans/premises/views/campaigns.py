"""Checking campaigns: list, record with progress, create, edit, remove."""

from django.db.models import Count, Q
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from security_plans.premises import campaigns
from security_plans.premises.forms.campaigns import CampaignForm
from security_plans.premises.models import CheckCampaign
from wardsafety.office import history
from wardsafety.office.people.roles import allowed, may
from wardsafety.office.records.answers import CAN_COME_BACK, edit_page, form_page, remove_page
from wardsafety.office.records.declared import page_of, trail_above
from wardsafety.office.records.facts import facts_of
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.pages.columns import Column
from wardsafety.pages.htmx import page
from wardsafety.pages.listing import Empty, listing

COLUMNS = [
    Column("dot", "Đợt kiểm tra", "name", sort="name", link=page_of, width=50),
    Column("tu", "Từ ngày", "starts_on", sort="starts_on", width=14),
    Column("den", "Đến hết ngày", "ends_on", sort="ends_on", width=14),
    Column("co-so", "Số cơ sở", "assigned", sort="assigned", align="end", width=12),
]


def find_campaign(request, pk):
    rows = CheckCampaign.objects.live().visible_to(request.user)
    return get_object_or_404(rows.select_related("unit", "plan__kind", "plan__issuer", "measure__conversion"), pk=pk)


@reads
def campaign_list(request):
    assigned = Count("places", filter=Q(places__premises__removed_at=None))
    rows = CheckCampaign.objects.live().visible_to(request.user).annotate(assigned=assigned)
    begin = ("Thêm đợt kiểm tra", reverse("security_plans:campaign_new")) if may(request.user, "edit_security") else ()
    return listing(
        request,
        queryset=rows.order_by("-starts_on", "-pk"),
        columns=COLUMNS,
        template="security_plans/campaign_list.html",
        context={"title": "Đợt kiểm tra"},
        filename="dot-kiem-tra",
        empty=Empty("Chưa có đợt kiểm tra nào.", *begin),
    )


@reads
def campaign_detail(request, pk):
    campaign, today = find_campaign(request, pk), timezone.localdate()
    whole, officers, kinds = campaigns.progress(campaign)
    context = {
        "title": campaign.name,
        "trail": trail_above(CheckCampaign),
        "campaign": campaign,
        "facts": facts_of(campaign),
        "rows_url": reverse("security_plans:campaign_place_list", args=[pk]),
        "whole": whole,
        "tables": [("can-bo", "Theo cán bộ", "Cán bộ", officers), ("loai", "Theo loại", "Loại", kinds)],
        "missing": list(campaigns.missing(campaign, whole, today)),
        "entries": history.of(campaign),
    }
    return page(request, "security_plans/campaign_detail.html", context)


@writes
@allowed("edit_security")
def campaign_new(request):
    campaign = CheckCampaign(unit=request.user.unit, created_by=request.user)
    return form_page(
        request,
        CampaignForm(*sent(request), instance=campaign),
        title="Thêm đợt kiểm tra",
        said="Đã thêm đợt kiểm tra.",
        back="security_plans:campaign_list",
        trail=trail_above(CheckCampaign),
    )


@writes
@allowed("edit_security")
def campaign_edit(request, pk):
    form = CampaignForm(*sent(request), instance=find_campaign(request, pk))
    return edit_page(request, form, said="Đã lưu đợt kiểm tra.")


@writes
@allowed("decide_security")
def campaign_remove(request, pk):
    kept = ["Các lần kiểm tra đã ghi được giữ nguyên và vẫn được đếm.", CAN_COME_BACK]
    to = "security_plans:campaign_list"
    return remove_page(request, find_campaign(request, pk), to=to, consequences=kept)
