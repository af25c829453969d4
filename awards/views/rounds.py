"""Rounds of awards: list, record, create, edit, remove."""

from django.db.models import Count
from django.db.models.functions import Coalesce
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from awards import actions, record
from awards.forms import RoundForm
from awards.models import AwardRound, RoundStatus
from wardsafety.office.people.roles import allowed, may
from wardsafety.office.posts.once import once
from wardsafety.office.records.editing import remove
from wardsafety.pages.columns import Column
from wardsafety.pages.filters import ChoiceFilter, FilterSet, SearchFilter
from wardsafety.pages.htmx import done, page
from wardsafety.pages.listing import Empty, listing

COLUMNS = [
    Column(
        "dot",
        "Đợt khen thưởng",
        value="title",
        sort="title",
        link=lambda row: reverse("awards:round_detail", args=[row.pk]),
    ),
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


@require_safe
def home(request):
    rows = (
        AwardRound.objects.live()
        .visible_to(request.user)
        .annotate(
            title_key=record.search_key("title"),
            listed=Count("awards", distinct=True),
            stated=Coalesce(record.stated(), 0),
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


@require_safe
def round_detail(request, pk):
    round_ = find_round(request, pk)
    return page(request, "awards/round_detail.html", record.context(round_, request.user))


@require_http_methods(["GET", "POST"])
@allowed("edit_awards")
def round_new(request):
    form = RoundForm(request.POST or None, instance=AwardRound(unit=request.user.unit))
    if form.is_valid():
        return done(request, once(request, lambda: _create(form, request.user)), "Đã thêm đợt khen thưởng.")
    return page(request, "awards/round_new.html", {"form": form, "cancel_url": reverse("awards:home")})


def _create(form, user):
    round_ = actions.create_round(round_=form.instance, by=user, on=form.cleaned_data["since"])
    return reverse("awards:round_detail", args=[round_.pk])


@require_http_methods(["GET", "POST"])
@allowed("edit_awards")
def round_edit(request, pk):
    round_ = find_round(request, pk)
    form = RoundForm(request.POST or None, instance=round_)
    back = reverse("awards:round_detail", args=[pk])
    if form.is_valid():
        form.save()
        return done(request, back, "Đã lưu đợt khen thưởng.")
    return page(request, "awards/round_edit.html", {"form": form, "cancel_url": back})


@require_http_methods(["GET", "POST"])
@allowed("decide_awards")
def round_remove(request, pk):
    round_ = find_round(request, pk)
    if request.method == "POST":
        remove(record=round_, by=request.user, now=timezone.now())
        return done(request, "awards:home", "Đã xóa đợt khen thưởng; có thể khôi phục ở mục Đã xóa.")
    context = {
        "title": "Xóa đợt khen thưởng",
        "sentence": f"Xóa “{round_.title}” cùng danh sách khen thưởng?",
        "danger": True,
        "submit": "Xóa",
        "cancel_url": reverse("awards:round_detail", args=[pk]),
    }
    return page(request, "pages/confirm.html", context)
