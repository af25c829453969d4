"""The parts of a conference: what is on its agenda, and what it concluded."""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import once
from wardsafety.pages.htmx import done, page

from ..forms import AgendaItemForm, ConclusionForm
from ..models import AgendaItem, Conclusion
from .conferences import find_conference


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def agenda_item_new(request, pk):
    conference = find_conference(request, pk)
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


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def conclusion_new(request, pk):
    conference = find_conference(request, pk)
    conclusion = Conclusion(conference=conference, order=conference.conclusions.count() + 1)
    return _conclusion(request, conclusion, "reporting/conclusion_new.html", "Đã thêm kết luận.")


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def conclusion_edit(request, pk):
    conclusion = _find_conclusion(request, pk)
    return _conclusion(request, conclusion, "reporting/conclusion_edit.html", "Đã lưu kết luận.")


def _find_conclusion(request, pk):
    rows = Conclusion.objects.visible_to(request.user).filter(conference__removed_at=None)
    return get_object_or_404(rows.select_related("conference"), pk=pk)


def _conclusion(request, conclusion, template, message):
    form = ConclusionForm(request.POST or None, instance=conclusion, user=request.user)
    back = reverse("reporting:conference_detail", args=[conclusion.conference_id])
    if form.is_valid():
        return done(request, once(request, lambda: form.save() and back), message)
    return page(request, template, {"form": form, "conference": conclusion.conference, "cancel_url": back})


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def conclusion_delete(request, pk):
    conclusion = _find_conclusion(request, pk)
    if request.method == "POST":
        conclusion.delete()
        back = reverse("reporting:conference_detail", args=[conclusion.conference_id])
        return done(request, back, "Đã xóa kết luận.")
    return page(request, "reporting/conclusion_delete.html", {"conclusion": conclusion})
