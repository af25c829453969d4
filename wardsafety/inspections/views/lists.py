"""Lists of the field: what was inspected, what is due, what is not mended, what fails."""

from django.urls import reverse, reverse_lazy
from django.utils import timezone

from wardsafety.office.units.columns import IN_ORDER, neighbourhood_column
from wardsafety.office.verbs import reads
from wardsafety.pages.columns import Column, shown
from wardsafety.pages.forms import Form
from wardsafety.pages.listing import Empty, listing

from .. import entry
from ..failing import described, failing, reasons
from ..filters import DueFilter, FailingFilter, FindingFilter, InspectionFilter
from ..models import Finding, Inspection, Place, PlaceStatus

TRAIL = [("Kiểm tra", reverse_lazy("inspections:home"))]


def _place_url(place):
    return reverse("inspections:place", args=[place.pk])


def _where(way=""):
    return neighbourhood_column(way, key="dia-ban", empty="")


INSPECTIONS = [
    Column(
        "noi",
        "Nơi kiểm tra",
        "place.name",
        sort="place__name",
        link=lambda row: reverse("inspections:inspection_detail", args=[row.pk]),
        width=32,
    ),
    _where("place"),
    Column("ngay", "Ngày kiểm tra", "done_on", sort="done_on", width=14),
    Column(
        "ket-qua",
        "Kết quả",
        "result",
        sort="result",
        template="inspections/cells/result.html",
        export=lambda row: row.get_result_display(),
        width=18,
    ),
    Column("hinh-thuc", "Hình thức", "get_mode_display", width=14),
    Column("nguoi", "Người kiểm tra", "inspector.full_name", sort="inspector__full_name", width=24),
    Column("lan-sau", "Kiểm tra lần sau", "next_due", sort="next_due", priority=2, width=16),
]

LAST = [
    Column("lan-cuoi", "Lần gần nhất", "last_done_on", sort="last_done_on", width=14),
    Column(
        "ket-qua",
        "Kết quả",
        "last_result",
        template="inspections/cells/last_result.html",
        export=lambda row: Inspection.Result(row.last_result).label if row.last_result else None,
        width=18,
    ),
]

DUE = [
    Column("noi", "Nơi kiểm tra", "name", sort="name", template="inspections/cells/place.html", width=32),
    _where(),
    Column("dia-chi", "Địa chỉ, vị trí", "address", width=32),
    Column("han", "Hạn kiểm tra", "next_due", sort="next_due", template="inspections/cells/due.html", width=14),
    *LAST,
]

FAILING = [
    Column("noi", "Mô hình", "name", sort="name", link=_place_url, width=32),
    _where(),
    Column("dia-chi", "Địa chỉ, vị trí", "address", width=32, priority=2),
    Column("ly-do", "Không đạt vì", reasons, template="inspections/cells/reasons.html", width=52),
    *LAST,
]

FINDINGS = [
    Column(
        "ton-tai",
        "Tồn tại",
        "text",
        link=lambda row: reverse("inspections:inspection_detail", args=[row.inspection_id]),
        width=44,
    ),
    Column("noi", "Nơi kiểm tra", "inspection.place.name", sort="inspection__place__name", width=28),
    _where("inspection__place"),
    Column("nguoi", "Người khắc phục", "responsible", sort="responsible", width=22),
    Column("phat-hien", "Phát hiện", "inspection.done_on", sort="inspection__done_on", priority=2, width=14),
    Column("han", "Hạn khắc phục", "due_on", sort="due_on", width=14),
    Column(
        "khac-phuc",
        "Khắc phục",
        "fixed_on",
        sort="fixed_on",
        template="inspections/cells/fix.html",
        export=lambda row: ": ".join(filter(None, [shown(row.fixed_on), row.fix_note])),
        width=30,
    ),
]


@reads
def inspection_list(request):
    visits = Inspection.objects.visible_to(request.user).current().filter(place__removed_at=None)
    empty = Empty("Chưa có lần kiểm tra nào được ghi.", "Kiểm tra một nơi", reverse("inspections:home"))
    return listing(
        request,
        queryset=visits.select_related("place__neighbourhood", "inspector").order_by("-done_on", "-pk"),
        columns=INSPECTIONS,
        filterset=InspectionFilter,
        template="inspections/list.html",
        context={"title": "Các lần kiểm tra", "trail": TRAIL},
        filename="cac-lan-kiem-tra",
        empty=empty,
    )


@reads
def due_list(request):
    places = entry.places_for(request.user).filter(status__in=PlaceStatus.inspected(), next_due__isnull=False)
    return listing(
        request,
        queryset=places.order_by(*IN_ORDER, "next_due", "pk"),
        columns=DUE,
        filterset=DueFilter,
        template="inspections/list.html",
        context={"title": "Lịch kiểm tra", "trail": TRAIL},
        filename="lich-kiem-tra",
        empty="Chưa có nơi nào đến lượt kiểm tra.",
    )


@reads
def finding_list(request):
    findings = Finding.objects.visible_to(request.user).current().filter(inspection__place__removed_at=None)
    return listing(
        request,
        queryset=findings.select_related("inspection__place__neighbourhood").order_by("due_on", "pk"),
        columns=FINDINGS,
        filterset=FindingFilter,
        template="inspections/list.html",
        context={"title": "Tồn tại phải khắc phục", "trail": TRAIL},
        filename="ton-tai",
        empty="Không có tồn tại nào chưa khắc phục.",
    )


@reads
def failing_list(request):
    day = day_asked(request)
    places = Place.objects.visible_to(request.user).live().models().select_related("neighbourhood", "kind")
    places = described(places, day)
    return listing(
        request,
        queryset=failing(places).order_by(*IN_ORDER, "name", "pk"),
        columns=FAILING,
        filterset=FailingFilter,
        template="inspections/failing_list.html",
        context={"title": "Mô hình không đạt tiêu chí", "trail": TRAIL, "day": day},
        filename=f"khong-dat-tieu-chi-{day:%Y-%m-%d}",
        empty="Không có mô hình nào không đạt tiêu chí.",
        by_pk=places,
    )


def day_asked(request):
    """The day in the address, read as the filter reads it; today where it is no date."""
    field = FailingFilter.base_filters["ngay"].field
    form = type("DayForm", (Form,), {"ngay": field})({"ngay": request.GET.get("ngay", "")})
    form.is_valid()
    return form.cleaned_data.get("ngay") or timezone.localdate()
