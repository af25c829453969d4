"""Festivals: list, record, new, copy for another year, edit, remove, and their papers."""

from django.db.models import Count
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from security_plans.festival import actions, record
from security_plans.festival.forms import FestivalForm, NewFestivalForm, YearForm
from security_plans.festival.models import Festival
from security_plans.festival.papers import PAPERS
from security_plans.festival.papers.invitation import invitations
from wardsafety.office.models import Body
from wardsafety.office.people.roles import allowed, may
from wardsafety.office.posts.once import once, sent_before
from wardsafety.office.records.editing import remove
from wardsafety.pages.columns import Column
from wardsafety.pages.htmx import done, page
from wardsafety.pages.listing import Empty, listing
from wardsafety.papers.answers import answer, file_answer

COLUMNS = [
    Column(
        "ngay-hoi",
        "Ngày hội",
        value="name",
        sort="year",
        link=lambda row: reverse("security_plans:festival_detail", args=[row.pk]),
    ),
    Column("tu", "Từ ngày", value="window_from", sort="window_from"),
    Column("den", "Đến hết ngày", value="window_to", sort="window_to"),
    Column("ngay-chinh", "Ngày chính", value="held_on", sort="held_on"),
    Column("diem", "Điểm tổ chức", value="number", sort="number", align="end"),
]
COPIES = [
    "Sao chép: lời văn kế hoạch, điểm tổ chức, nội dung phần lễ và phần hội, nhiệm vụ, khách mời, kinh phí, quà tặng, "
    "cam kết.",
    "Ngày tháng chuyển sang năm mới, giữ nguyên ngày và tháng.",
    "Không sao chép: văn bản kế hoạch, kết quả, số người dự, ngày hoàn thành, số quà đã tặng, số cam kết đã ký.",
]


def find_festival(request, pk):
    rows = Festival.objects.live().visible_to(request.user)
    return get_object_or_404(
        rows.select_related("unit__parent", "body", "plan__kind", "plan__issuer", "programme", "phase"), pk=pk
    )


def page_of(festival):
    return reverse("security_plans:festival_detail", args=[festival.pk])


@require_safe
def festival_list(request):
    rows = Festival.objects.live().visible_to(request.user).annotate(number=Count("sites"))
    begin = ("Thêm Ngày hội", reverse("security_plans:festival_new")) if may(request.user, "edit_security") else ()
    return listing(
        request,
        queryset=rows.order_by("-year", "-pk"),
        columns=COLUMNS,
        template="security_plans/festival_list.html",
        filename="ngay-hoi",
        empty=Empty("Chưa có Ngày hội nào.", *begin),
    )


@require_safe
def festival_detail(request, pk):
    context = record.context(find_festival(request, pk)) | {"papers": PAPERS}
    return page(request, "security_plans/festival_detail.html", context)


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def festival_new(request):
    unit = request.user.unit
    if request.method == "POST" and (before := sent_before(request)):
        return before
    main = Body.objects.filter(unit=unit, is_main=True).first()
    form = NewFestivalForm(request.POST or None, unit=unit, initial={"year": timezone.localdate().year, "body": main})
    if form.is_valid():
        fields = form.cleaned_data | {"unit": unit, "by": request.user}
        return done(request, once(request, lambda: page_of(actions.create(**fields))), "Đã thêm Ngày hội.")
    context = {"form": form, "title": "Thêm Ngày hội", "cancel_url": reverse("security_plans:festival_list")}
    return page(request, "security_plans/festival_form.html", context)


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def festival_copy(request, pk):
    old = find_festival(request, pk)
    if request.method == "POST" and (before := sent_before(request)):
        return before
    form = YearForm(request.POST or None, unit=old.unit, initial={"year": old.year + 1})
    if form.is_valid():
        fields = {"festival": old, "year": form.cleaned_data["year"], "by": request.user}
        url = once(request, lambda: page_of(actions.copy(**fields)))
        return done(request, url, "Đã sao chép. Xem lại ngày tháng và lời văn.")
    context = {"form": form, "title": "Sao chép cho năm khác", "consequences": COPIES, "submit": "Sao chép"}
    context |= {"sentence": f"Tạo Ngày hội mới từ “{old}”?", "cancel_url": page_of(old)}
    return page(request, "pages/confirm.html", context)


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def festival_edit(request, pk):
    festival = find_festival(request, pk)
    form = FestivalForm(request.POST or None, instance=festival)
    if form.is_valid():
        form.save()
        return done(request, page_of(festival), "Đã lưu Ngày hội.")
    context = {"form": form, "title": "Sửa Ngày hội", "festival": festival, "cancel_url": page_of(festival)}
    return page(request, "security_plans/festival_form.html", context)


@require_http_methods(["GET", "POST"])
@allowed("decide_security")
def festival_remove(request, pk):
    festival = find_festival(request, pk)
    if request.method == "POST":
        remove(record=festival, by=request.user, now=timezone.now())
        return done(request, "security_plans:festival_list", "Đã xóa Ngày hội; có thể khôi phục ở mục Đã xóa.")
    context = {"title": "Xóa Ngày hội", "sentence": f"Xóa “{festival}”?", "danger": True, "submit": "Xóa"}
    return page(request, "pages/confirm.html", context | {"cancel_url": page_of(festival)})


@require_safe
def festival_paper(request, pk, paper, form):
    if paper not in PAPERS:
        raise Http404
    festival, kind = find_festival(request, pk), PAPERS[paper]
    name, build = f"{paper}-ngay-hoi-{festival.year}", lambda: kind.build(festival)
    return answer(request, form, template=kind.template, build=build, name=name, back=page_of(festival))


@require_safe
def festival_invitations(request, pk):
    """A letter for each guest, in one file."""
    festival = find_festival(request, pk)
    name = f"giay-moi-tung-khach-{festival.year}"
    return file_answer(request, lambda: invitations(festival), name=name, back=page_of(festival))
