"""Rounds of awards: list, record, create, edit, remove."""

from functools import partial

from django.db.models import Count
from django.db.models.functions import Coalesce
from django.shortcuts import get_object_or_404
from django.urls import reverse

from awards import detail
from awards.forms import RoundForm
from awards.models import AwardRound, RoundStatus
from wardsafety.office.people.roles import allowed, may
from wardsafety.office.records.answers import edit_page, form_page, remove_page
from wardsafety.office.records.declared import page_of
from wardsafety.office.search import search_key
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.pages.columns import Column
from wardsafety.pages.filters import ChoiceFilter, FilterSet, SearchFilter
from wardsafety.pages.htmx import page
from wardsafety.pages.listing import Empty, listing

COLUMNS = [
    Column("dot", "Đợt khen thưởng", value="title", sort="title", link=page_of),
    Column("ngay", "Ngày trao", value="ceremony_on", sort="ceremony_on"),
    Column("danh-sach", "Có tên", value="listed", sort="listed", align="end"),
    Column("so-luong", "Chỉ có số lượng", value="stated", sort="stated", align="end", priority=2),
    Column("buoc", "Tình trạng", value="get_status_display", sort="status"),
]


class RoundFilter(FilterSet):
    q = SearchFilter("title_key", label="Tìm đợt khen thưởng", placeholder="Tên đợt")
    tinh_trang = ChoiceFilter(field_name="status", label="Tình trạng", choices=RoundStatus.choices)


def find_round(request, pk):
    rows = AwardRound.objects.live().visible_to(request.user)
    return get_object_or_404(
        rows.select_related("unit__parent", "programme", "proposer", "decider", "document", "signer"), pk=pk
    )


@reads
def home(request):
    rows = (
        AwardRound.objects.live()
        .visible_to(request.user)
        .annotate(
            title_key=search_key("title"),
            listed=Count("awards", distinct=True),
            stated=Coalesce(detail.stated(), 0),
        )
    )
    begin = ("Thêm đợt khen thưởng", reverse("awards:round_new")) if may(request.user, "edit_awards") else ()
    return listing(
        request,
        queryset=rows.order_by("-ceremony_on", "-pk"),
        columns=COLUMNS,
        filterset=RoundFilter,
        template="awards/home.html",
        filename="khen-thuong",
        empty=Empty("Chưa có đợt khen thưởng nào.", *begin),
    )


@reads
def round_detail(request, pk):
    round_ = find_round(request, pk)
    return page(request, "awards/round_detail.html", detail.context(round_, request.user))


@writes
@allowed("edit_awards")
def round_new(request):
    form = RoundForm(*sent(request), instance=AwardRound(unit=request.user.unit))
    save, said = partial(RoundForm.create, by=request.user), "Đã thêm đợt khen thưởng."
    return form_page(request, form, title="Thêm đợt khen thưởng", back="awards:home", save=save, said=said)


@writes
@allowed("edit_awards")
def round_edit(request, pk):
    form = RoundForm(*sent(request), instance=find_round(request, pk))
    return edit_page(request, form, said="Đã lưu đợt khen thưởng.")


@writes
@allowed("decide_awards")
def round_remove(request, pk):
    round_ = find_round(request, pk)
    sentence = f"Xóa “{round_.title}” cùng danh sách khen thưởng?"
    return remove_page(request, round_, to="awards:home", sentence=sentence)
