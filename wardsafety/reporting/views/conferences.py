from django.db.models import Count
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from wardsafety.office import history
from wardsafety.office.editing import remove
from wardsafety.office.posts import once
from wardsafety.office.roles import allowed
from wardsafety.pages.columns import Column
from wardsafety.pages.htmx import done, page
from wardsafety.pages.listing import Empty, listing

from ..forms import AgendaItemForm, ConferenceForm
from ..models import AgendaItem, Conference

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


def _conference(request, pk):
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
        Conference.objects.live().visible_to(request.user).select_related("programme"), pk=pk
    )
    context = {
        "conference": conference,
        "items": conference.items.select_related("kind", "document__kind"),
        "documents": conference.documents.select_related("kind", "issuer").order_by("issued_on", "pk"),
        "reports": conference.reports.live().order_by("pk"),
        "entries": history.of(conference, also=("items",)),
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
    conference = _conference(request, pk)
    form = ConferenceForm(request.POST or None, instance=conference, user=request.user)
    back = reverse("reporting:conference_detail", args=[pk])
    if form.is_valid():
        form.save()
        return done(request, back, "Đã lưu hội nghị.")
    return page(request, "reporting/conference_edit.html", {"form": form, "conference": conference, "cancel_url": back})


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def conference_delete(request, pk):
    conference = _conference(request, pk)
    if request.method == "POST":
        remove(record=conference, by=request.user, now=timezone.now())
        return done(request, "reporting:conference_list", "Đã xóa hội nghị; có thể khôi phục ở mục Đã xóa.")
    return page(request, "reporting/conference_delete.html", {"conference": conference})


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def agenda_item_new(request, pk):
    conference = _conference(request, pk)
    item = AgendaItem(conference=conference, order=conference.items.count() + 1)
    return _agenda_item(request, item, "reporting/agenda_item_new.html", "Đã thêm nội dung.")


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def agenda_item_edit(request, pk):
    item = _item(request, pk)
    return _agenda_item(request, item, "reporting/agenda_item_edit.html", "Đã lưu nội dung.")


def _item(request, pk):
    rows = AgendaItem.objects.visible_to(request.user).filter(conference__removed_at=None)
    return get_object_or_404(rows.select_related("conference"), pk=pk)


def _agenda_item(request, item, template, message):
    form = AgendaItemForm(request.POST or None, instance=item, user=request.user)
    back = reverse("reporting:conference_detail", args=[item.conference_id])
    if form.is_valid():
        return done(request, once(request, lambda: form.save() and back), message)
    return page(request, template, {"form": form, "conference": item.conference, "cancel_url": back})


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def agenda_item_delete(request, pk):
    item = _item(request, pk)
    if request.method == "POST":
        item.delete()
        return done(request, reverse("reporting:conference_detail", args=[item.conference_id]), "Đã xóa nội dung.")
    return page(request, "reporting/agenda_item_delete.html", {"item": item})
