from django.db.models import Count
from django.shortcuts import get_object_or_404
from django.urls import reverse

from wardsafety.office import history
from wardsafety.office.people.roles import allowed
from wardsafety.office.records.answers import edit_page, form_page, remove_page
from wardsafety.office.records.declared import page_of
from wardsafety.office.records.facts import facts_of
from wardsafety.office.records.rows import Section
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.pages.columns import Column
from wardsafety.pages.htmx import page
from wardsafety.pages.listing import Empty, listing

from ..conference.papers import PAPERS
from ..forms import ConferenceForm
from ..models import Conference
from ..records import AGENDA, CONCLUSIONS, PHOTOS

COLUMNS = [
    Column("ten", "Hội nghị", value="name", sort="name", link=page_of),
    Column("ngay", "Ngày", value="held_on", sort="held_on"),
    Column("buoi", "Buổi", value="get_session_display"),
    Column("noi-dung", "Nội dung chương trình", value="item_count", sort="item_count", align="end"),
]


def find_conference(request, pk):
    rows = Conference.objects.live().visible_to(request.user)
    return get_object_or_404(rows.select_related("unit", "programme", "body", "signer"), pk=pk)


@reads
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


@reads
def conference_detail(request, pk):
    conference = find_conference(request, pk)
    numbered = conference.papers.filter(document__removed_at=None).select_related("document__kind")
    documents = {row.key: row.document for row in numbered}
    kinds = (AGENDA, CONCLUSIONS, PHOTOS)
    context = {
        "title": conference.name,
        "conference": conference,
        "facts": facts_of(conference),
        "sections": {kind.section: Section(kind=kind, owner=conference, user=request.user) for kind in kinds},
        "documents": conference.documents.select_related("kind", "issuer").order_by("issued_on", "pk"),
        "papers": [(key, paper, documents.get(key)) for key, paper in PAPERS.items()],
        "reports": conference.reports.live().order_by("pk"),
        "entries": history.of(conference),
    }
    return page(request, "reporting/conference_detail.html", context)


@writes
@allowed("edit_reports")
def conference_new(request):
    blank = Conference(unit=request.user.unit, created_by=request.user)
    form, back = ConferenceForm(*sent(request), instance=blank), "reporting:conference_list"
    return form_page(request, form, title="Thêm hội nghị", back=back, said="Đã thêm hội nghị.")


@writes
@allowed("edit_reports")
def conference_edit(request, pk):
    form = ConferenceForm(*sent(request), instance=find_conference(request, pk))
    return edit_page(request, form, said="Đã lưu hội nghị.")


@writes
@allowed("edit_reports")
def conference_remove(request, pk):
    conference = find_conference(request, pk)
    sentence = f"Xóa hội nghị “{conference.name}” khỏi sổ?"
    return remove_page(request, conference, to="reporting:conference_list", sentence=sentence)
