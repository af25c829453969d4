from django.db.models import Count
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from wardsafety.office import history
from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import once
from wardsafety.office.records.editing import remove
from wardsafety.pages.columns import Column
from wardsafety.pages.htmx import done, page
from wardsafety.pages.listing import Empty, listing

from ..conference_papers import PAPERS
from ..forms import ConferenceForm
from ..models import Conclusion, Conference

COLUMNS = [
    Column(
        "ten",
        "Hội nghị",
        value="name",
        sort="name",
        link=lambda row: reverse("reporting:conference_detail", args=[row.pk]),
    ),
    Column("ngay", "Ngày", value="held_on", sort="held_on"),
    Column("buoi", "Buổi", value="get_session_display"),
    Column("noi-dung", "Nội dung chương trình", value="item_count", sort="item_count", align="end"),
]


def find_conference(request, pk):
    return get_object_or_404(Conference.objects.live().visible_to(request.user), pk=pk)


@require_safe
def conference_list(request):
    rows = Conference.objects.live().visible_to(request.user).annotate(item_count=Count("items"))
    empty = Empty("Chưa có hội nghị nào.", "Thêm hội nghị", reverse("reporting:conference_new"))
    return listing(
        request,
        queryset=rows.order_by("-held_on"),
        columns=COLUMNS,
        template="reporting/conference_list.html",
        filename="hoi-nghi",
        empty=empty,
    )


@require_safe
def conference_detail(request, pk):
    conference = get_object_or_404(
        Conference.objects.live().visible_to(request.user).select_related("programme", "body"), pk=pk
    )
    earlier = Conclusion.objects.open().filter(
        conference__unit=conference.unit_id, conference__held_on__lt=conference.held_on
    )
    numbered = conference.papers.filter(document__removed_at=None).select_related("document__kind")
    documents = {row.key: row.document for row in numbered}
    context = {
        "conference": conference,
        "items": conference.items.select_related("kind", "document__kind"),
        "documents": conference.documents.select_related("kind", "issuer").order_by("issued_on", "pk"),
        "conclusions": conference.conclusions.select_related("lead"),
        "earlier": earlier.select_related("lead", "conference").order_by("due_on", "pk"),
        "papers": [(key, paper, documents.get(key)) for key, paper in PAPERS.items()],
        "today": timezone.localdate(),
        "reports": conference.reports.live().order_by("pk"),
        "photos": conference.photos.all(),
        "entries": history.of(conference),
    }
    return page(request, "reporting/conference_detail.html", context)


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def conference_new(request):
    form = ConferenceForm(request.POST or None, user=request.user)
    if form.is_valid():
        return done(request, once(request, lambda: _create(form, request.user)), "Đã thêm hội nghị.")
    return page(
        request, "reporting/conference_new.html", {"form": form, "cancel_url": reverse("reporting:conference_list")}
    )


def _create(form, user):
    form.instance.unit, form.instance.created_by = user.unit, user
    return reverse("reporting:conference_detail", args=[form.save().pk])


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def conference_edit(request, pk):
    conference = find_conference(request, pk)
    form = ConferenceForm(request.POST or None, instance=conference, user=request.user)
    back = reverse("reporting:conference_detail", args=[pk])
    if form.is_valid():
        form.save()
        return done(request, back, "Đã lưu hội nghị.")
    return page(request, "reporting/conference_edit.html", {"form": form, "conference": conference, "cancel_url": back})


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def conference_delete(request, pk):
    conference = find_conference(request, pk)
    if request.method == "POST":
        remove(record=conference, by=request.user, now=timezone.now())
        return done(request, "reporting:conference_list", "Đã xóa hội nghị; có thể khôi phục ở mục Đã xóa.")
    return page(request, "reporting/conference_delete.html", {"conference": conference})
