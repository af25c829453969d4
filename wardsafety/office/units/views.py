"""The tree of units: a person's own and what lies below it."""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from wardsafety.office.models import Unit
from wardsafety.office.people.roles import allowed
from wardsafety.office.records.answers import form_page
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.pages.columns import Column
from wardsafety.pages.filters import ChoiceFilter, FilterSet, ModelChoiceFilter, TickFilter
from wardsafety.pages.listing import listing

from .actions import add_units_of_levels
from .forms import UnitForm, UnitsBelowForm

LIST = "office:unit_list"
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


@reads
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


@writes
@allowed("administer")
def unit_edit(request, pk):
    unit = get_object_or_404(Unit.objects.visible_to(request.user), pk=pk)
    form = UnitForm(sent(request)[0], instance=unit, by=request.user)
    frame = {"title": str(unit), "trail": trail(), "template": "office/unit_edit.html", "back": LIST, "to": LIST}
    return form_page(request, form, said=lambda unit: f"Đã lưu {unit.in_sentence}.", **frame)


@writes
@allowed("administer")
def unit_add(request, pk):
    """A pasted list of units below one."""
    below = Unit.objects.visible_to(request.user).filter(level__lt=Unit.Level.NEIGHBOURHOOD)
    parent = get_object_or_404(below, pk=pk)

    def save(form):
        add_units_of_levels(parent=parent, groups=form.groups_by_level, by=request.user)
        return form.cleaned_data["names"]

    return form_page(
        request,
        UnitsBelowForm(sent(request)[0], parent=parent),
        title=f"Thêm đơn vị thuộc {parent.in_sentence}",
        save=save,
        said=lambda names: f"Đã thêm {len(names)} đơn vị.",
        back=LIST,
        to=LIST,
        trail=trail(),
    )


def trail():
    return [("Đơn vị, địa bàn", reverse(LIST))]
