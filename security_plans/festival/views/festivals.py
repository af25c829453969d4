"""Festivals: list, record, new, copy for another year, edit, usual items, remove, and their papers."""

from django.db.models import Count
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from security_plans.festival import actions, detail
from security_plans.festival.forms import FestivalForm, NewFestivalForm, YearForm
from security_plans.festival.models import Festival
from security_plans.festival.papers import PAPERS
from security_plans.festival.papers.invitation import invitations
from wardsafety.office.models import Body
from wardsafety.office.people.roles import allowed, may
from wardsafety.office.records.answers import confirm_page, edit_page, form_page, remove_page
from wardsafety.office.records.declared import page_of, trail_above, trail_to
from wardsafety.office.verbs import posts, reads, sent, writes
from wardsafety.pages.columns import Column
from wardsafety.pages.htmx import done, page
from wardsafety.pages.listing import Empty, listing
from wardsafety.papers.answers import answer, file_answer

COLUMNS = [
    Column("ngay-hoi", "Ngày hội", value="name", sort="year", link=page_of),
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


@reads
def festival_list(request):
    rows = Festival.objects.live().visible_to(request.user).annotate(number=Count("sites"))
    begin = ("Thêm Ngày hội", reverse("security_plans:festival_new")) if may(request.user, "edit_security") else ()
    return listing(
        request,
        queryset=rows.order_by("-year", "-pk"),
        columns=COLUMNS,
        template="security_plans/festival_list.html",
        context={"title": "Ngày hội toàn dân bảo vệ an ninh Tổ quốc"},
        filename="ngay-hoi",
        empty=Empty("Chưa có Ngày hội nào.", *begin),
    )


@reads
def festival_detail(request, pk):
    return page(
        request, "security_plans/festival_detail.html", detail.context(find_festival(request, pk), request.user)
    )


@writes
@allowed("edit_security")
def festival_new(request):
    unit = request.user.unit
    main = Body.objects.filter(unit=unit, is_main=True).first()
    initial = {"year": timezone.localdate().year, "body": main}
    return form_page(
        request,
        NewFestivalForm(*sent(request), unit=unit, initial=initial),
        title="Thêm Ngày hội",
        save=lambda form: actions.create(unit=unit, by=request.user, **form.cleaned_data),
        said="Đã thêm Ngày hội.",
        back="security_plans:festival_list",
        trail=trail_above(Festival),
    )


@writes
@allowed("edit_security")
def festival_copy(request, pk):
    old = find_festival(request, pk)
    return confirm_page(
        request,
        lambda data: actions.copy(festival=old, year=data["year"], by=request.user),
        form=YearForm(*sent(request), unit=old.unit, initial={"year": old.year + 1}),
        title="Sao chép cho năm khác",
        sentence=f"Tạo Ngày hội mới từ “{old}”?",
        consequences=COPIES,
        back=page_of(old),
        to=page_of,
        said="Đã sao chép. Xem lại ngày tháng và lời văn.",
        trail=trail_to(old),
        submit="Sao chép",
    )


@writes
@allowed("edit_security")
def festival_edit(request, pk):
    form = FestivalForm(*sent(request), instance=find_festival(request, pk))
    return edit_page(request, form, said="Đã lưu Ngày hội.")


@posts
@allowed("edit_security")
def festival_usual(request, pk):
    """Add the usual items that are not there yet; pressing it twice adds nothing."""
    festival = find_festival(request, pk)
    added = actions.add_usual(festival=festival)
    said = f"Đã thêm {added} nội dung." if added else "Đã có đủ các nội dung."
    return done(request, f"{page_of(festival)}#items", said)


@writes
@allowed("decide_security")
def festival_remove(request, pk):
    return remove_page(request, find_festival(request, pk), to="security_plans:festival_list")


@reads
def festival_paper(request, pk, paper, form):
    if paper not in PAPERS:
        raise Http404
    festival, kind = find_festival(request, pk), PAPERS[paper]
    name, build = f"{paper}-ngay-hoi-{festival.year}", lambda: kind.build(festival)
    return answer(request, form, template=kind.template, build=build, name=name, back=page_of(festival))


@reads
def festival_invitations(request, pk):
    """A letter for each guest, in one file."""
    festival = find_festival(request, pk)
    name = f"giay-moi-tung-khach-{festival.year}"
    return file_answer(request, lambda: invitations(festival), name=name, back=page_of(festival))
