"""Hotspots: list, record, create, edit, remove."""

from django.shortcuts import get_object_or_404
from django.urls import reverse

from security_plans.hotspots import actions, detail
from security_plans.hotspots.forms.hotspots import HotspotForm
from security_plans.hotspots.models import Hotspot, HotspotStatus, HotspotType
from wardsafety.office.models import Unit
from wardsafety.office.people.roles import allowed, may
from wardsafety.office.records.answers import edit_page, form_page, remove_page
from wardsafety.office.records.declared import page_of, trail_above
from wardsafety.office.units.columns import neighbourhood_column
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.pages.columns import Column
from wardsafety.pages.filters import ChoiceFilter, FilterSet, ModelChoiceFilter, SearchFilter
from wardsafety.pages.htmx import page
from wardsafety.pages.listing import Empty, listing

COLUMNS = [
    Column("dia-ban", "Địa bàn", value="name", sort="name", link=page_of),
    Column("loai", "Loại", value=lambda row: "; ".join(map(str, row.types.all())), width=40),
    neighbourhood_column(empty="Nhiều địa bàn"),
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


@reads
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
        context={"title": "Địa bàn trọng điểm"},
        filename="dia-ban-trong-diem",
        empty=Empty("Chưa có địa bàn trọng điểm nào.", *begin),
    )


@reads
def hotspot_detail(request, pk):
    return page(
        request, "security_plans/hotspot_detail.html", detail.of_hotspot(find_hotspot(request, pk), request.user)
    )


@writes
@allowed("edit_security")
def hotspot_new(request):
    return form_page(
        request,
        HotspotForm(*sent(request), instance=Hotspot(unit=request.user.unit)),
        title="Thêm địa bàn trọng điểm",
        save=lambda form: actions.propose(form=form, by=request.user),
        said="Đã thêm địa bàn.",
        back="security_plans:home",
        trail=trail_above(Hotspot),
    )


@writes
@allowed("edit_security")
def hotspot_edit(request, pk):
    return edit_page(request, HotspotForm(*sent(request), instance=find_hotspot(request, pk)), said="Đã lưu địa bàn.")


@writes
@allowed("decide_security")
def hotspot_remove(request, pk):
    hotspot = find_hotspot(request, pk)
    sentence = f"Xóa “{hotspot}” khỏi sổ theo dõi?"
    return remove_page(request, hotspot, to="security_plans:home", sentence=sentence)
