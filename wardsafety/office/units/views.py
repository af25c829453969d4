"""The tree of units: a person's own and what lies below it."""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from wardsafety.office.models import Unit
from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import once
from wardsafety.pages.columns import Column
from wardsafety.pages.filters import ChoiceFilter, FilterSet, ModelChoiceFilter, TickFilter
from wardsafety.pages.htmx import done, page
from wardsafety.pages.listing import listing

from .actions import add_units_of_levels
from .forms import UnitForm, UnitsBelowForm

COLUMNS = [
    Column("ten", "Đơn vị", str, sort=("sort_number", "name"), template="office/unit_cell.html", width=30),
    Column("cap", "Cấp", "get_level_display", sort="level", width=34, priority=2),
    Column("truc-thuoc", "Trực thuộc", "parent", sort="parent__name", width=30),
    Column("tu-ngay", "Từ ngày", "valid_from", sort="valid_from"),
    Column("den-ngay", "Đến hết ngày", "valid_to", sort="valid_to"),
    Column("ke-thua", "Đơn vị kế thừa", "successor", width=30),
]


def parents(request):
    """Units that have something below them."""
    visible = Unit.objects.visible_to(request.user)
    return visible.filter(level__lt=Unit.Level.NEIGHBOURHOOD).order_by("level", "name", "pk")


class UnitFilter(FilterSet):
    truc_thuoc = ModelChoiceFilter("parent", label="Trực thuộc", queryset=parents)
    cap = ChoiceFilter("level", label="Cấp", choices=Unit.Level.choices)
    hien_nay = TickFilter(
        label="Chỉ đơn vị đang có hiệu lực", when=lambda rows, request: rows.current(timezone.localdate())
    )


@require_safe
def unit_list(request):
    units = Unit.objects.visible_to(request.user).select_related("parent", "successor")
    return listing(
        request,
        queryset=units.order_by("level", "parent__name", "sort_number", "name"),
        columns=COLUMNS,
        filterset=UnitFilter,
        template="office/unit_list.html",
        context={"title": "Đơn vị, địa bàn"},
        filename="don-vi",
        page_size=100,
    )


@require_http_methods(["GET", "POST"])
@allowed("administer")
def unit_edit(request, pk):
    unit = get_object_or_404(Unit.objects.visible_to(request.user), pk=pk)
    name = str(unit)
    form = UnitForm(request.POST if request.method == "POST" else None, instance=unit, by=request.user)
    if form.is_bound and form.is_valid():
        form.save()
        return done(request, "office:unit_list", f"Đã lưu {unit.in_sentence}.")
    context = {"form": form, "title": name, "cancel_url": reverse("office:unit_list")}
    return page(request, "office/unit_edit.html", context)


@require_http_methods(["GET", "POST"])
@allowed("administer")
def unit_add(request, pk):
    """A pasted list of units below one."""
    below = Unit.objects.visible_to(request.user).filter(level__lt=Unit.Level.NEIGHBOURHOOD)
    parent = get_object_or_404(below, pk=pk)
    form = UnitsBelowForm(request.POST if request.method == "POST" else None, parent=parent)
    if form.is_bound and form.is_valid():

        def save():
            add_units_of_levels(parent=parent, groups=form.groups_by_level, by=request.user)
            return reverse("office:unit_list")

        return done(request, once(request, save), f"Đã thêm {len(form.cleaned_data['names'])} đơn vị.")
    title = f"Thêm đơn vị thuộc {parent.in_sentence}"
    return page(
        request, "office/unit_add.html", {"form": form, "title": title, "cancel_url": reverse("office:unit_list")}
    )
