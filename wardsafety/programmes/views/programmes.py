from django.db.models import Count, OuterRef, Subquery, TextField, Value
from django.db.models.functions import Coalesce, Concat
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from wardsafety.office.people.roles import allowed, may
from wardsafety.office.records.answers import CAN_COME_BACK, edit_page, form_page, remove_page
from wardsafety.office.records.declared import visible
from wardsafety.office.search import search_key
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.pages.columns import Column
from wardsafety.pages.filters import FilterSet, SearchFilter
from wardsafety.pages.htmx import page
from wardsafety.pages.listing import Empty, listing
from wardsafety.pages.partial_dates import show_partial

from .. import detail
from ..forms import CutoffForm, ProgrammeForm
from ..models import Programme, Task


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
    return visible(Programme, request.user).select_related("unit", "document__kind", "document__issuer")


def _number(rows):
    """How many of the rows belong to the programme, as a column."""
    counted = rows.order_by().values("programme").annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted), 0)


@reads
def programme_list(request):
    tasks = Task.objects.filter(programme=OuterRef("pk")).open()
    rows = _programmes(request).annotate(
        name_key=search_key(Concat("name", Value(" "), "variants", output_field=TextField())),
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
        context={"title": "Chương trình, kế hoạch"},
        filename="chuong-trinh",
        empty=Empty("Chưa có chương trình, kế hoạch nào.", *begin),
    )


@reads
def programme_detail(request, pk):
    programme = get_object_or_404(_programmes(request).prefetch_related("indicators"), pk=pk)
    context = detail.context(programme, request.user, CutoffForm(request.GET))
    return page(request, "programmes/programme_detail.html", context)


@writes
@allowed("edit_programmes")
def programme_new(request):
    form = ProgrammeForm(*sent(request), instance=Programme(unit=request.user.unit, created_by=request.user))
    back, said = "programmes:programme_list", "Đã thêm chương trình."
    return form_page(request, form, title="Thêm chương trình", back=back, said=said)


@writes
@allowed("edit_programmes")
def programme_edit(request, pk):
    programme = get_object_or_404(_programmes(request), pk=pk)
    return edit_page(request, ProgrammeForm(*sent(request), instance=programme), said="Đã lưu chương trình.")


@writes
@allowed("edit_programmes")
def programme_remove(request, pk):
    return remove_page(
        request,
        get_object_or_404(_programmes(request), pk=pk),
        to="programmes:programme_list",
        consequences=("Báo cáo đã chốt không thay đổi.", CAN_COME_BACK),
    )
