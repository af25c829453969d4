"""Conversions: list, record, create, edit, remove, and the indicators they are usually judged by."""

from django.db.models import Count, Q
from django.shortcuts import get_object_or_404
from django.urls import reverse

from security_plans.hotspots import actions, detail
from security_plans.hotspots.forms.hotspots import ConversionForm
from security_plans.hotspots.forms.measures import UsualIndicatorsForm
from security_plans.hotspots.models import Conversion
from wardsafety.office.people.roles import allowed, may
from wardsafety.office.records.answers import edit_page, form_page, remove_page
from wardsafety.office.records.declared import page_of, trail_above, trail_to
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.pages.columns import Column
from wardsafety.pages.htmx import page
from wardsafety.pages.listing import Empty, listing

COLUMNS = [
    Column("dot", "Đợt chuyển hóa", value="name", sort="name", link=page_of),
    Column("ra-quan", "Ra quân", value="starts_on", sort="starts_on"),
    Column("den", "Đến hết", value="ends_on", sort="ends_on"),
    Column("dia-ban", "Địa bàn", value="areas", sort="areas", align="end"),
]


def find_conversion(request, pk):
    rows = Conversion.objects.live().visible_to(request.user)
    return get_object_or_404(rows.select_related("unit", "resolution__kind", "plan__kind", "programme__unit"), pk=pk)


@reads
def conversion_list(request):
    areas = Count("hotspots", filter=Q(hotspots__removed_at=None), distinct=True)
    rows = Conversion.objects.live().visible_to(request.user).annotate(areas=areas)
    first = ("Thêm đợt chuyển hóa", reverse("security_plans:conversion_new"))
    return listing(
        request,
        queryset=rows.order_by("-starts_on", "-pk"),
        columns=COLUMNS,
        template="security_plans/conversion_list.html",
        context={"title": "Đợt chuyển hóa địa bàn"},
        filename="chuyen-hoa",
        empty=Empty("Chưa có đợt chuyển hóa nào.", *(first if may(request.user, "edit_security") else ())),
    )


@reads
def conversion_detail(request, pk):
    context = detail.of_conversion(find_conversion(request, pk), request.user)
    return page(request, "security_plans/conversion_detail.html", context)


@writes
@allowed("edit_security")
def conversion_new(request):
    conversion = Conversion(unit=request.user.unit, created_by=request.user)
    return form_page(
        request,
        ConversionForm(*sent(request), instance=conversion),
        title="Thêm đợt chuyển hóa",
        said="Đã thêm đợt chuyển hóa.",
        back="security_plans:conversion_list",
        trail=trail_above(Conversion),
    )


@writes
@allowed("edit_security")
def conversion_edit(request, pk):
    form = ConversionForm(*sent(request), instance=find_conversion(request, pk))
    return edit_page(request, form, said="Đã lưu đợt chuyển hóa.")


@writes
@allowed("edit_security")
def usual_indicators(request, pk):
    """Offers the aggregate indicators that conversions are usually judged by."""
    conversion = find_conversion(request, pk)

    def save(form):
        actions.add_indicators(conversion=conversion, usual=form.cleaned_data["chosen"], by=request.user)
        return form.cleaned_data["chosen"]

    return form_page(
        request,
        UsualIndicatorsForm(*sent(request), lacking=actions.lacking_indicators(conversion)),
        title="Thêm chỉ tiêu thường dùng",
        save=save,
        said=lambda chosen: f"Đã thêm {len(chosen)} chỉ tiêu; nhập số liệu ở trang chương trình.",
        back=page_of(conversion),
        to=page_of(conversion),
        trail=trail_to(conversion),
        submit="Thêm",
    )


@writes
@allowed("decide_security")
def conversion_remove(request, pk):
    return remove_page(request, find_conversion(request, pk), to="security_plans:conversion_list")
