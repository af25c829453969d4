"""Hotspots: list, record, create, edit, remove, and their steps."""

from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from security_plans.hotspots import actions
from security_plans.hotspots.forms.hotspots import HotspotForm, StepForm
from security_plans.hotspots.models import Hotspot, HotspotStatus, HotspotStep, HotspotType
from wardsafety.office import history
from wardsafety.office.models import Unit
from wardsafety.office.people.roles import allowed, may
from wardsafety.office.posts.once import once, sent, sent_before
from wardsafety.office.records.editing import remove
from wardsafety.pages.columns import Column
from wardsafety.pages.filters import ChoiceFilter, FilterSet, ModelChoiceFilter, SearchFilter
from wardsafety.pages.htmx import done, page
from wardsafety.pages.listing import Empty, listing

COLUMNS = [
    Column(
        "dia-ban",
        "Địa bàn",
        value="name",
        sort="name",
        link=lambda row: reverse("security_plans:hotspot_detail", args=[row.pk]),
    ),
    Column("loai", "Loại", value=lambda row: "; ".join(map(str, row.types.all())), width=40),
    Column("to-dan-pho", "Tổ dân phố, thôn", value=lambda row: str(row.neighbourhood or "Nhiều địa bàn")),
    Column("dot", "Đợt chuyển hóa", value=lambda row: str(row.conversion or ""), width=40, priority=2),
    Column("tinh-trang", "Tình trạng", value="get_status_display", sort="status"),
]


class HotspotFilter(FilterSet):
    q = SearchFilter(label="Tìm địa bàn", placeholder="Tên, phạm vi")
    loai = ModelChoiceFilter(
        field_name="types",
        label="Loại",
        queryset=lambda request: HotspotType.objects.for_unit(request.user.unit).order_by("order", "name"),
    )
    tinh_trang = ChoiceFilter(field_name="status", label="Tình trạng", choices=HotspotStatus.choices)
    to_dan_pho = ModelChoiceFilter(
        field_name="neighbourhood",
        label="Tổ dân phố, thôn",
        queryset=lambda request: Unit.objects.neighbourhoods_of(request.user.unit),
    )


def find_hotspot(request, pk):
    rows = Hotspot.objects.live().visible_to(request.user)
    return get_object_or_404(rows.select_related("unit", "neighbourhood", "conversion", "phase__programme"), pk=pk)


@require_safe
def home(request):
    rows = Hotspot.objects.live().visible_to(request.user)
    rows = rows.select_related("neighbourhood", "conversion").prefetch_related("types")
    begin = ("Thêm địa bàn", reverse("security_plans:hotspot_new")) if may(request.user, "edit_security") else ()
    return listing(
        request,
        queryset=rows.order_by("name", "pk"),
        columns=COLUMNS,
        filterset=HotspotFilter,
        template="security_plans/home.html",
        filename="dia-ban-trong-diem",
        empty=Empty("Chưa có địa bàn trọng điểm nào.", *begin),
    )


@require_safe
def hotspot_detail(request, pk):
    hotspot = find_hotspot(request, pk)
    context = {
        "hotspot": hotspot,
        "types": hotspot.types.order_by("order", "name"),
        "steps": hotspot.steps.select_related("document__kind", "recorded_by"),
        "logs": hotspot.logs.select_related("measure", "body")[:10],
        "missing": list(_missing(hotspot)),
        "entries": history.of(hotspot),
    }
    return page(request, "security_plans/hotspot_detail.html", context)


def _missing(hotspot):
    if hotspot.status not in (HotspotStatus.PROPOSED,) and not hotspot.steps.exclude(document=None).exists():
        yield "Chưa có quyết định nào ở các mốc chuyển hóa."
    if not hotspot.conversion:
        yield "Địa bàn chưa thuộc đợt chuyển hóa nào."
    if not hotspot.neighbourhood and not hotspot.boundary:
        yield "Chưa ghi phạm vi địa bàn."


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def hotspot_new(request):
    form = HotspotForm(request.POST or None, instance=Hotspot(unit=request.user.unit))
    if form.is_valid():
        url = once(request, lambda: _page(actions.propose(form=form, by=request.user)))
        return done(request, url, "Đã thêm địa bàn.")
    context = {"form": form, "title": "Thêm địa bàn trọng điểm", "cancel_url": reverse("security_plans:home")}
    return page(request, "security_plans/form.html", context)


def _page(hotspot):
    return reverse("security_plans:hotspot_detail", args=[hotspot.pk])


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def hotspot_edit(request, pk):
    hotspot = find_hotspot(request, pk)
    form = HotspotForm(request.POST or None, instance=hotspot)
    if form.is_valid():
        form.save()
        return done(request, _page(hotspot), "Đã lưu địa bàn.")
    context = {"form": form, "title": "Sửa địa bàn trọng điểm", "cancel_url": _page(hotspot)}
    return page(request, "security_plans/form.html", context)


@require_http_methods(["GET", "POST"])
@allowed("decide_security")
def hotspot_remove(request, pk):
    hotspot = find_hotspot(request, pk)
    if request.method == "POST":
        remove(record=hotspot, by=request.user, now=timezone.now())
        return done(request, "security_plans:home", "Đã xóa địa bàn; có thể khôi phục ở mục Đã xóa.")
    context = {
        "title": "Xóa địa bàn",
        "sentence": f"Xóa “{hotspot}” khỏi sổ theo dõi?",
        "danger": True,
        "submit": "Xóa",
    }
    return page(request, "pages/confirm.html", context | {"cancel_url": _page(hotspot)})


@require_http_methods(["GET", "POST"])
@allowed("decide_security")
def hotspot_step_new(request, pk):
    hotspot = find_hotspot(request, pk)
    if request.method == "POST" and (before := sent_before(request)):
        return before
    form = StepForm(request.POST or None, instance=HotspotStep(hotspot=hotspot))
    if form.is_valid() and form.record(request.user):
        sent(request, _page(hotspot))
        return done(request, _page(hotspot), "Đã ghi mốc.")
    context = {"form": form, "title": f"Ghi mốc: {hotspot}", "submit": "Ghi mốc", "cancel_url": _page(hotspot)}
    return page(request, "security_plans/form.html", context)


@require_http_methods(["GET", "POST"])
@allowed("decide_security")
def hotspot_step_remove(request, pk):
    """Take out the last step, entered wrongly."""
    hotspot, refusal = find_hotspot(request, pk), ""
    if request.method == "POST":
        try:
            actions.remove_last_step(hotspot=hotspot)
            return done(request, _page(hotspot), "Đã xóa mốc.")
        except ValidationError as error:
            refusal = error.message
    context = {"title": "Xóa mốc gần nhất", "submit": "Xóa mốc", "danger": True, "cancel_url": _page(hotspot)}
    context |= {"sentence": refusal or f"Xóa mốc gần nhất của “{hotspot}”? Chỉ xóa mốc ghi nhầm."}
    return page(request, "pages/confirm.html", context, status=422 if refusal else None)
