"""Checking campaigns: list, record with progress, create, edit, remove."""

from django.db.models import Count, Q
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from security_plans.premises import campaigns
from security_plans.premises.forms.campaigns import CampaignForm
from security_plans.premises.models import CheckCampaign
from wardsafety.office import history
from wardsafety.office.people.roles import allowed, may
from wardsafety.office.posts.once import once
from wardsafety.office.records.editing import remove
from wardsafety.pages.columns import Column
from wardsafety.pages.htmx import done, page
from wardsafety.pages.listing import Empty, listing


def _page(campaign):
    return reverse("security_plans:campaign_detail", args=[campaign.pk])


COLUMNS = [
    Column("dot", "Đợt kiểm tra", "name", sort="name", link=_page, width=50),
    Column("tu", "Từ ngày", "starts_on", sort="starts_on", width=14),
    Column("den", "Đến hết ngày", "ends_on", sort="ends_on", width=14),
    Column("co-so", "Số cơ sở", "assigned", sort="assigned", align="end", width=12),
]


def find_campaign(request, pk):
    rows = CheckCampaign.objects.live().visible_to(request.user)
    return get_object_or_404(rows.select_related("unit", "plan__kind", "plan__issuer", "measure__conversion"), pk=pk)


@require_safe
def campaign_list(request):
    assigned = Count("places", filter=Q(places__premises__removed_at=None))
    rows = CheckCampaign.objects.live().visible_to(request.user).annotate(assigned=assigned)
    begin = ("Thêm đợt kiểm tra", reverse("security_plans:campaign_new")) if may(request.user, "edit_security") else ()
    return listing(
        request,
        queryset=rows.order_by("-starts_on", "-pk"),
        columns=COLUMNS,
        template="security_plans/campaign_list.html",
        filename="dot-kiem-tra",
        empty=Empty("Chưa có đợt kiểm tra nào.", *begin),
    )


@require_safe
def campaign_detail(request, pk):
    campaign, today = find_campaign(request, pk), timezone.localdate()
    whole, officers, kinds = campaigns.progress(campaign)
    context = {
        "campaign": campaign,
        "rows_url": reverse("security_plans:campaign_place_list", args=[pk]),
        "whole": whole,
        "tables": [("can-bo", "Theo cán bộ", "Cán bộ", officers), ("loai", "Theo loại", "Loại", kinds)],
        "missing": list(campaigns.missing(campaign, whole, today)),
        "entries": history.of(campaign),
    }
    return page(request, "security_plans/campaign_detail.html", context)


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def campaign_new(request):
    campaign = CheckCampaign(unit=request.user.unit, created_by=request.user)
    form = CampaignForm(request.POST or None, instance=campaign)
    if form.is_valid():
        return done(request, once(request, lambda: _page(form.save())), "Đã thêm đợt kiểm tra.")
    context = {"form": form, "title": "Thêm đợt kiểm tra", "cancel_url": reverse("security_plans:campaign_list")}
    return page(request, "security_plans/campaign_form.html", context)


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def campaign_edit(request, pk):
    campaign = find_campaign(request, pk)
    name, form = campaign.name, CampaignForm(request.POST or None, instance=campaign)
    if form.is_valid():
        form.save()
        return done(request, _page(campaign), "Đã lưu đợt kiểm tra.")
    context = {"form": form, "title": "Sửa đợt kiểm tra", "name": name, "cancel_url": _page(campaign)}
    return page(request, "security_plans/campaign_form.html", context)


@require_http_methods(["GET", "POST"])
@allowed("decide_security")
def campaign_remove(request, pk):
    campaign = find_campaign(request, pk)
    if request.method == "POST":
        remove(record=campaign, by=request.user, now=timezone.now())
        return done(request, "security_plans:campaign_list", "Đã xóa đợt kiểm tra; có thể khôi phục ở mục Đã xóa.")
    context = {"title": "Xóa đợt kiểm tra", "sentence": f"Xóa “{campaign}”?", "danger": True, "submit": "Xóa"}
    context |= {"consequences": ["Các lần kiểm tra đã ghi được giữ nguyên và vẫn được đếm."]}
    return page(request, "pages/confirm.html", context | {"cancel_url": _page(campaign)})
