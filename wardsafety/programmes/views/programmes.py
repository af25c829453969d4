from django.db.models import Count, Func, OuterRef, Subquery, TextField, Value
from django.db.models.functions import Coalesce, Concat
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from wardsafety.office import history
from wardsafety.office.people.roles import allowed, may
from wardsafety.office.posts.once import once
from wardsafety.office.records.editing import remove
from wardsafety.pages.columns import Column
from wardsafety.pages.filters import FilterSet, SearchFilter
from wardsafety.pages.htmx import done, page
from wardsafety.pages.listing import Empty, listing
from wardsafety.pages.partial_dates import show_partial

from ..forms import CutoffForm, ProgrammeForm
from ..missing import missing
from ..models import Programme, Task
from ..record import PHASES, phases_section, tasks_section
from ..standing import standings


def _document(row):
    return str(row.document) if row.document else "Chưa có"


COLUMNS = [
    Column(
        "ten",
        "Chương trình",
        value="name",
        sort="name",
        link=lambda row: reverse("programmes:programme_detail", args=[row.pk]),
    ),
    Column("van-ban", "Văn bản", value=_document),
    Column("ra-quan", "Ra quân, phát động", value=lambda row: show_partial(row.launched_on), sort="launched_on"),
    Column("chi-tieu", "Chỉ tiêu", value="indicator_count", sort="indicator_count", align="end"),
    Column("nhiem-vu", "Nhiệm vụ chưa xong", value="open_count", sort="open_count", align="end", priority=2),
    Column("qua-han", "Nhiệm vụ quá hạn", value="overdue_count", sort="overdue_count", align="end"),
]


class ProgrammeFilter(FilterSet):
    q = SearchFilter("name_key", label="Tìm chương trình", placeholder="Tên, tên gọi khác")


def _programmes(request):
    rows = Programme.objects.live().visible_to(request.user)
    return rows.select_related("unit", "document__kind", "document__issuer")


def _number(rows):
    """How many of the rows belong to the programme, as a column."""
    counted = rows.order_by().values("programme").annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted), 0)


@require_safe
def programme_list(request):
    names = Concat("name", Value(" "), "variants", output_field=TextField())
    tasks = Task.objects.filter(programme=OuterRef("pk")).open()
    rows = _programmes(request).annotate(
        name_key=Func(names, function="search_key", output_field=TextField()),
        indicator_count=Count("indicators"),
        open_count=_number(tasks),
        overdue_count=_number(tasks.filter(due_on__lt=timezone.localdate())),
    )
    begin = ("Thêm chương trình", reverse("programmes:programme_new")) if may(request.user, "edit_programmes") else ()
    return listing(
        request,
        queryset=rows.order_by("-pk"),
        columns=COLUMNS,
        filterset=ProgrammeFilter,
        template="programmes/programme_list.html",
        filename="chuong-trinh",
        empty=Empty("Chưa có chương trình, kế hoạch nào.", *begin),
    )


@require_safe
def programme_detail(request, pk):
    programme = get_object_or_404(_programmes(request).prefetch_related(PHASES, "indicators"), pk=pk)
    asked = CutoffForm(request.GET)
    lines = standings(programme, programme.unit, asked.cutoff())
    context = {
        "programme": programme,
        "cutoff": asked.cutoff(),
        "asked": asked,
        "standings": lines,
        "missing": missing(programme, lines),
        "entries": history.of(programme),
    }
    context |= phases_section(programme) | tasks_section(programme)
    return page(request, "programmes/programme_detail.html", context)


@require_http_methods(["GET", "POST"])
@allowed("edit_programmes")
def programme_new(request):
    programme = Programme(unit=request.user.unit, created_by=request.user)
    form = ProgrammeForm(request.POST or None, instance=programme)
    if form.is_valid():
        url = once(request, lambda: reverse("programmes:programme_detail", args=[form.save().pk]))
        return done(request, url, "Đã thêm chương trình.")
    cancel_url = reverse("programmes:programme_list")
    return page(request, "programmes/programme_new.html", {"form": form, "cancel_url": cancel_url})


@require_http_methods(["GET", "POST"])
@allowed("edit_programmes")
def programme_edit(request, pk):
    programme = get_object_or_404(_programmes(request), pk=pk)
    form = ProgrammeForm(request.POST or None, instance=programme)
    back = reverse("programmes:programme_detail", args=[pk])
    if form.is_valid():
        form.save()
        return done(request, back, "Đã lưu chương trình.")
    return page(request, "programmes/programme_edit.html", {"form": form, "cancel_url": back})


@require_http_methods(["GET", "POST"])
@allowed("edit_programmes")
def programme_delete(request, pk):
    programme = get_object_or_404(_programmes(request), pk=pk)
    if request.method == "POST":
        remove(record=programme, by=request.user, now=timezone.now())
        return done(request, "programmes:programme_list", "Đã xóa chương trình; có thể khôi phục ở mục Đã xóa.")
    cancel_url = reverse("programmes:programme_detail", args=[pk])
    return page(request, "programmes/programme_delete.html", {"programme": programme, "cancel_url": cancel_url})
