"""The composer: sections of a report written, added, moved, taken out."""

from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import once
from wardsafety.pages.htmx import done, page

from .. import composing
from ..models import OWN_KINDS, Section
from ..section_forms import NewSectionForm, form_of
from ..sections import KINDS
from .reports import find_report


def find_section(request, pk):
    rows = Section.objects.visible_to(request.user).filter(report__removed_at=None, key__in=KINDS)
    return get_object_or_404(rows.select_related("report__unit", "report__programme", "report__body"), pk=pk)


def _back(section):
    return f"{reverse('reporting:report_detail', args=[section.report_id])}#parts"


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def section_new(request, pk):
    """First which kind (?key=…), then its form."""
    report = find_report(request, pk)
    # What a colleague has added meanwhile is told on the form, which keeps what was typed.
    kinds = composing.addable(report) if request.method == "GET" else KINDS.values()
    choosing = NewSectionForm(request.GET if "key" in request.GET else None, kinds=kinds)
    if not choosing.is_valid():
        back = reverse("reporting:report_detail", args=[pk])
        return page(request, "reporting/section_new.html", {"form": choosing, "report": report, "cancel_url": back})
    section = Section(report=report, key=choosing.cleaned_data["key"])
    return _edit(request, section, lambda form: composing.add(section=form.instance), "Đã thêm mục báo cáo.")


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def section_edit(request, pk):
    return _edit(request, find_section(request, pk), lambda form: form.save(), "Đã lưu mục báo cáo.")


def _edit(request, section, save, message):
    form, back = form_of(section)(request.POST or None, instance=section), _back(section)
    if form.is_valid():
        try:
            return done(request, once(request, lambda: (save(form), back)[1]), message)
        except ValidationError as error:
            form.add_error(None, error)
    kind = KINDS[section.key]
    context = {"form": form, "section": section, "kind": kind, "cancel_url": back}
    context["drafts"] = bool(section.pk and kind.sentences and not section.is_drafted)
    context["offered"] = composing.offered(section.report)
    return page(request, "reporting/section_edit.html", context)


@require_POST
@allowed("edit_reports")
def section_move(request, pk, way):
    if way not in ("len", "xuong"):
        raise Http404
    section = find_section(request, pk)
    composing.move(section=section, by=-1 if way == "len" else 1)
    return done(request, _back(section))


@require_POST
@allowed("edit_reports")
def section_take_over(request, pk):
    """The drafted sentences become text that can be reworded."""
    section = find_section(request, pk)
    if not KINDS[section.key].sentences:
        raise Http404
    composing.take_over(section=section)
    return done(request, reverse("reporting:section_edit", args=[pk]), "Đã đưa các câu tự soạn vào phần viết để sửa.")


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def section_delete(request, pk):
    """Only sections that were added; the usual ones are switched off instead."""
    section = find_section(request, pk)
    if section.key not in OWN_KINDS:
        raise Http404
    if request.method == "POST":
        section.delete()
        return done(request, _back(section), "Đã xóa mục báo cáo.")
    context = {"title": "Xóa mục báo cáo", "sentence": f"Xóa mục “{section.title}”?", "danger": True, "submit": "Xóa"}
    return page(request, "pages/confirm.html", context | {"cancel_url": _back(section)})
