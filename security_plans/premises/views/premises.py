"""Premises: list, record, create, edit, remove; cells pasted from Excel."""

from django.shortcuts import get_object_or_404
from django.urls import reverse

from security_plans.premises import detail, pasting
from security_plans.premises.actions import add_premises
from security_plans.premises.filters import PremisesFilter
from security_plans.premises.forms.premises import PremisesForm
from security_plans.premises.models import Premises
from wardsafety.office.people.roles import allowed, may
from wardsafety.office.records.answers import edit_page, form_page, remove_page
from wardsafety.office.records.declared import trail_above
from wardsafety.office.records.pasting import paste_page
from wardsafety.office.units.columns import IN_ORDER, neighbourhood_column
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.pages.columns import Column
from wardsafety.pages.htmx import page
from wardsafety.pages.listing import Empty, listing


def _trades(row):
    """For Excel: both trades in words where they differ."""
    said = row.registered_trade or row.actual_trade
    return f"Đăng ký: {row.registered_trade}; thực tế: {row.actual_trade}" if row.mismatch else said


COLUMNS = [
    Column("ten", "Tên", "name", sort="name", template="security_plans/cells/premises.html", width=34),
    Column("loai", "Loại", "kind.short_name", sort="kind__short_name", width=20),
    neighbourhood_column(),
    Column("dia-chi", "Địa chỉ", "address", priority=2, width=36),
    Column(
        "nganh-nghe",
        "Ngành nghề",
        "registered_trade",
        sort="registered_trade",
        template="security_plans/cells/trade.html",
        export=_trades,
        width=40,
    ),
    Column("chu", "Chủ cơ sở", "contact_name", template="security_plans/cells/contact.html", priority=2, width=24),
    Column(
        "tinh-trang",
        "Tình trạng",
        "get_status_display",
        sort="status",
        template="security_plans/cells/status.html",
        width=16,
    ),
    Column("han", "Hạn kiểm tra", "next_due", sort="next_due", template="inspections/cells/due.html", width=14),
]


def find_premises(request, pk):
    rows = Premises.objects.live().visible_to(request.user)
    return get_object_or_404(rows.select_related("unit", "neighbourhood", "kind"), pk=pk)


@reads
def premises_list(request):
    rows = Premises.objects.live().visible_to(request.user).select_related("neighbourhood", "kind")
    begin = ("Thêm cơ sở", reverse("security_plans:premises_new")) if may(request.user, "edit_security") else ()
    return listing(
        request,
        queryset=rows.order_by(*IN_ORDER, "number", "name", "pk"),
        columns=COLUMNS,
        filterset=PremisesFilter,
        template="security_plans/premises_list.html",
        context={"title": "Cơ sở, địa điểm"},
        filename="co-so-dia-diem",
        empty=Empty("Chưa có cơ sở, địa điểm nào.", *begin),
    )


@reads
def premises_detail(request, pk):
    place = find_premises(request, pk)
    return page(request, "security_plans/premises_detail.html", detail.context(place, request.user))


@writes
@allowed("edit_security")
def premises_new(request):
    def save(form):
        add_premises(rows=[(form.instance, form.cleaned_data["since"])], by=request.user)
        return form.instance

    return form_page(
        request,
        PremisesForm(*sent(request), instance=Premises(unit=request.user.unit)),
        title="Thêm cơ sở, địa điểm",
        save=save,
        said=lambda place: f"Đã thêm {place.name}.",
        back="security_plans:premises_list",
        trail=trail_above(Premises),
    )


@writes
@allowed("edit_security")
def premises_edit(request, pk):
    place = find_premises(request, pk)
    form = PremisesForm(*sent(request), instance=place)
    return edit_page(request, form, title=f"Sửa {place.name}", said=lambda place: f"Đã lưu {place.name}.")


@writes
@allowed("decide_security")
def premises_remove(request, pk):
    place = find_premises(request, pk)
    return remove_page(
        request,
        place,
        to="security_plans:premises_list",
        sentence=f"Xóa “{place}” khỏi sổ theo dõi?",
        consequences=detail.consequences_of_removal(place),
    )


@writes
@allowed("edit_security")
def premises_paste(request):
    return paste_page(request, pasting.premises(request.user.unit, reverse("security_plans:premises_list")))
