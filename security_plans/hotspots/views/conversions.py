"""Conversions: list, record, create, edit, remove."""

from django.db.models import Count, Q
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from security_plans.hotspots import actions, record
from security_plans.hotspots.forms.hotspots import ConversionForm
from security_plans.hotspots.forms.measures import UsualIndicatorsForm
from security_plans.hotspots.models import Conversion
from wardsafety.office.people.roles import allowed, may
from wardsafety.office.posts.once import once
from wardsafety.office.records.editing import remove
from wardsafety.pages.columns import Column
from wardsafety.pages.htmx import done, page
from wardsafety.pages.listing import Empty, listing

COLUMNS = [
    Column(
        "dot",
        "Đợt chuyển hóa",
        value="name",
        sort="name",
        link=lambda row: reverse("security_plans:conversion_detail", args=[row.pk]),
    ),
    Column("ra-quan", "Ra quân", value="starts_on", sort="starts_on"),
    Column("den", "Đến hết", value="ends_on", sort="ends_on"),
    Column("dia-ban", "Địa bàn", value="areas", sort="areas", align="end"),
]


def find_conversion(request, pk):
    rows = Conversion.objects.live().visible_to(request.user)
    return get_object_or_404(rows.select_related("unit", "resolution__kind", "plan__kind", "programme__unit"), pk=pk)


@require_safe
def conversion_list(request):
    areas = Count("hotspots", filter=Q(hotspots__removed_at=None), distinct=True)
    rows = Conversion.objects.live().visible_to(request.user).annotate(areas=areas)
    begin = (
        ("Thêm đợt chuyển hóa", reverse("security_plans:conversion_new")) if may(request.user, "edit_security") else ()
    )
    return listing(
        request,
        queryset=rows.order_by("-starts_on", "-pk"),
        columns=COLUMNS,
        template="security_plans/conversion_list.html",
        filename="chuyen-hoa",
        empty=Empty("Chưa có đợt chuyển hóa nào.", *begin),
    )


@require_safe
def conversion_detail(request, pk):
    return page(request, "security_plans/conversion_detail.html", record.context(find_conversion(request, pk)))


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def conversion_new(request):
    conversion = Conversion(unit=request.user.unit, created_by=request.user)
    form = ConversionForm(request.POST or None, instance=conversion)
    if form.is_valid():
        return done(request, once(request, lambda: _page(form.save())), "Đã thêm đợt chuyển hóa.")
    context = {"form": form, "title": "Thêm đợt chuyển hóa", "cancel_url": reverse("security_plans:conversion_list")}
    return page(request, "security_plans/form.html", context)


def _page(conversion):
    return reverse("security_plans:conversion_detail", args=[conversion.pk])


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def conversion_edit(request, pk):
    conversion = find_conversion(request, pk)
    form = ConversionForm(request.POST or None, instance=conversion)
    if form.is_valid():
        form.save()
        return done(request, _page(conversion), "Đã lưu đợt chuyển hóa.")
    context = {"form": form, "title": "Sửa đợt chuyển hóa", "cancel_url": _page(conversion)}
    return page(request, "security_plans/form.html", context)


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def usual_indicators(request, pk):
    """Offers the aggregate indicators that conversions are usually judged by."""
    conversion = find_conversion(request, pk)
    form = UsualIndicatorsForm(request.POST or None, lacking=actions.lacking_indicators(conversion))
    if form.is_valid():
        usual = form.cleaned_data["chosen"]
        actions.add_indicators(conversion=conversion, usual=usual, by=request.user)
        return done(request, _page(conversion), f"Đã thêm {len(usual)} chỉ tiêu; nhập số liệu ở trang chương trình.")
    context = {"form": form, "title": "Thêm chỉ tiêu thường dùng", "cancel_url": _page(conversion)}
    return page(request, "security_plans/form.html", context | {"submit": "Thêm"})


@require_http_methods(["GET", "POST"])
@allowed("decide_security")
def conversion_remove(request, pk):
    conversion = find_conversion(request, pk)
    if request.method == "POST":
        remove(record=conversion, by=request.user, now=timezone.now())
        return done(request, "security_plans:conversion_list", "Đã xóa đợt chuyển hóa; có thể khôi phục ở mục Đã xóa.")
    context = {"title": "Xóa đợt chuyển hóa", "sentence": f"Xóa “{conversion}”?", "danger": True, "submit": "Xóa"}
    return page(request, "pages/confirm.html", context | {"cancel_url": _page(conversion)})
