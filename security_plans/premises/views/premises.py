"""Premises: list, record, create, edit, remove, their steps; cells pasted from Excel."""

from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from security_plans.premises import pasting
from security_plans.premises import register as premises
from security_plans.premises.filters import PremisesFilter
from security_plans.premises.forms.premises import NOT_A_WARD, KnownPremises, PremisesForm, PremisesRow
from security_plans.premises.models import Premises
from wardsafety.inspections.models import PlaceStep
from wardsafety.inspections.step_forms import StepForm
from wardsafety.inspections.steps import remove_step
from wardsafety.office.models import Unit
from wardsafety.office.people.roles import allowed, may
from wardsafety.office.posts.once import once, sent, sent_before
from wardsafety.office.records.editing import remove
from wardsafety.pages.columns import Column
from wardsafety.pages.htmx import done, page
from wardsafety.pages.listing import Empty, listing
from wardsafety.pages.paste import CellsForm, Sheet, chosen_columns
from wardsafety.pages.text import grouped

BY_NEIGHBOURHOOD = ("neighbourhood__sort_number", "neighbourhood__name")


def _page(place):
    return reverse("security_plans:premises_detail", args=[place.pk])


def _trades(row):
    """For Excel: both trades in words where they differ."""
    said = row.registered_trade or row.actual_trade
    return f"Đăng ký: {row.registered_trade}; thực tế: {row.actual_trade}" if row.mismatch else said


COLUMNS = [
    Column("ten", "Tên", "name", sort="name", template="security_plans/cells/premises.html", width=34),
    Column("loai", "Loại", "kind.short_name", sort="kind__short_name", width=20),
    Column(
        "to-dan-pho",
        "Tổ dân phố, thôn",
        lambda row: str(row.neighbourhood or "Chưa xác định"),
        sort=BY_NEIGHBOURHOOD,
        width=20,
    ),
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


@require_safe
def premises_list(request):
    rows = Premises.objects.live().visible_to(request.user).select_related("neighbourhood", "kind")
    begin = ("Thêm cơ sở", reverse("security_plans:premises_new")) if may(request.user, "edit_security") else ()
    return listing(
        request,
        queryset=rows.order_by(*BY_NEIGHBOURHOOD, "number", "name", "pk"),
        columns=COLUMNS,
        filterset=PremisesFilter,
        template="security_plans/premises_list.html",
        filename="co-so-dia-diem",
        empty=Empty("Chưa có cơ sở, địa điểm nào.", *begin),
    )


@require_safe
def premises_detail(request, pk):
    place = find_premises(request, pk)
    return page(request, "security_plans/premises_detail.html", premises.context(place, request.user))


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def premises_new(request):
    form = PremisesForm(request.POST or None, instance=Premises(unit=request.user.unit))
    if form.is_valid():
        return done(request, once(request, lambda: _add(form, request.user)), f"Đã thêm {form.instance.name}.")
    context = {"form": form, "title": "Thêm cơ sở, địa điểm", "cancel_url": reverse("security_plans:premises_list")}
    return page(request, "security_plans/premises_form.html", context)


def _add(form, by):
    premises.add_premises(rows=[(form.instance, form.cleaned_data["since"])], by=by)
    return _page(form.instance)


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def premises_edit(request, pk):
    place = find_premises(request, pk)
    name, form = place.name, PremisesForm(request.POST or None, instance=place)
    if form.is_valid():
        form.save()
        return done(request, _page(place), f"Đã lưu {place.name}.")
    context = {"form": form, "title": f"Sửa {name}", "cancel_url": _page(place), "name": name}
    return page(request, "security_plans/premises_form.html", context)


@require_http_methods(["GET", "POST"])
@allowed("decide_security")
def premises_remove(request, pk):
    place = find_premises(request, pk)
    if request.method == "POST":
        remove(record=place, by=request.user, now=timezone.now())
        return done(request, "security_plans:premises_list", f"Đã xóa {place.name}; có thể khôi phục ở mục Đã xóa.")
    context = {"title": "Xóa cơ sở, địa điểm", "sentence": f"Xóa “{place}” khỏi sổ theo dõi?", "danger": True}
    context |= {"consequences": premises.consequences_of_removal(place), "submit": "Xóa", "cancel_url": _page(place)}
    return page(request, "pages/confirm.html", context)


@require_http_methods(["GET", "POST"])
@allowed("decide_security")
def premises_step_new(request, pk):
    place = find_premises(request, pk)
    if request.method == "POST" and (before := sent_before(request)):
        return before
    form = StepForm(request.POST or None, instance=PlaceStep(place=place.place_ptr))
    if form.is_valid() and form.record(request.user):
        sent(request, _page(place))
        return done(request, _page(place), "Đã ghi mốc.")
    context = {"form": form, "title": f"Ghi mốc: {place}", "name": place.name, "submit": "Ghi mốc"}
    return page(request, "security_plans/premises_form.html", context | {"cancel_url": _page(place)})


@require_http_methods(["GET", "POST"])
@allowed("decide_security")
def premises_step_remove(request, pk):
    step = get_object_or_404(PlaceStep, pk=pk)
    place, refusal = find_premises(request, step.place_id), ""
    if request.method == "POST":
        try:
            remove_step(step=step)
            return done(request, _page(place), "Đã xóa mốc.")
        except ValidationError as error:
            refusal = error.message
    question = f"Xóa mốc “{step.get_status_display()}” ngày {step.effective_on:%d/%m/%Y}? Chỉ xóa mốc ghi nhầm."
    context = {"title": f"Xóa mốc của {place.name}", "sentence": refusal or question, "submit": "Xóa mốc"}
    context |= {"danger": True, "cancel_url": _page(place)}
    return page(request, "pages/confirm.html", context, status=422 if refusal else None)


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def premises_paste(request):
    """`luu` saves, `theo-cot` checks with the columns as chosen on the preview, else they are guessed."""
    saving, back = "luu" in request.POST, reverse("security_plans:premises_list")
    if saving and (before := sent_before(request)):
        return before
    form = CellsForm(request.POST if request.method == "POST" else None)
    if form.is_valid() and request.user.unit.level != Unit.Level.WARD:
        form.add_error(None, NOT_A_WARD)
    sheet = _sheet(request, form, saving) if form.is_valid() else None
    if saving and sheet and sheet.is_valid():
        rows = [(row.form.instance, row.form.cleaned_data["since"]) for row in sheet.rows]
        premises.add_premises(rows=rows, by=request.user)
        sent(request, back)
        return done(request, back, f"Đã thêm {grouped(len(rows))} cơ sở, địa điểm.")
    context = {"title": "Dán cơ sở, địa điểm từ Excel", "form": form, "sheet": sheet, "back": back}
    warnings = pasting.warnings(sheet, request.user.unit) if sheet and not sheet.missing else []
    return page(
        request, "security_plans/premises_paste.html", context | {"fields": pasting.FIELDS, "warnings": warnings}
    )


def _sheet(request, form, saving):
    columns = chosen_columns(request.POST, pasting.FIELDS) if saving or "theo-cot" in request.POST else None
    known = {"known": KnownPremises(request.user.unit)}
    return Sheet(form.cleaned_data["cells"], pasting.FIELDS, PremisesRow, columns, known)
