"""The composer: sections of a report written, added, moved, taken out."""

from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse

from wardsafety.office.people.roles import allowed
from wardsafety.office.records.answers import confirm_page, form_page
from wardsafety.office.records.declared import page_of, trail_to, visible
from wardsafety.office.verbs import posts, sent, writes
from wardsafety.pages.htmx import done, page

from .. import composing
from ..models import OWN_KINDS, Section
from ..sections import KINDS
from ..sections.forms import NewSectionForm, form_of
from .reports import find_report


def find_section(request, pk):
    rows = visible(Section, request.user).filter(key__in=KINDS)
    return get_object_or_404(rows.select_related("report__unit", "report__programme", "report__body"), pk=pk)


def _back(section):
    return f"{page_of(section.report)}#parts"


@writes
@allowed("edit_reports")
def section_new(request, pk):
    """First which kind (?key=…), then its form."""
    report = find_report(request, pk)
    # What a colleague has added meanwhile is told on the form, which keeps what was typed.
    kinds = KINDS.values() if request.POST else composing.addable(report)
    choosing = NewSectionForm(request.GET if "key" in request.GET else None, kinds=kinds)
    if not choosing.is_valid():
        context = {"title": "Thêm mục báo cáo", "trail": trail_to(report), "form": choosing}
        return page(request, "reporting/section_new.html", context | {"cancel_url": page_of(report)})
    section = Section(report=report, key=choosing.cleaned_data["key"])
    return _edit(request, section, save=_add, said="Đã thêm mục báo cáo.")


def _add(form):
    try:
        return composing.add(section=form.instance)
    except ValidationError as error:
        form.add_error(None, error)


@writes
@allowed("edit_reports")
def section_edit(request, pk):
    return _edit(request, find_section(request, pk), said="Đã lưu mục báo cáo.")


def _edit(request, section, **answer):
    kind = KINDS[section.key]
    return form_page(
        request,
        form_of(section)(*sent(request), instance=section),
        title=section.title or kind.title,
        back=_back(section),
        to=_back(section),
        template="reporting/section_edit.html",
        trail=trail_to(section.report),
        section=section,
        kind=kind,
        drafts=bool(section.pk and kind.sentences and not section.is_drafted),
        offered=composing.offered(section.report),
        **answer,
    )


@posts
@allowed("edit_reports")
def section_move(request, pk, way):
    if way not in ("len", "xuong"):
        raise Http404
    section = find_section(request, pk)
    composing.move(section=section, by=-1 if way == "len" else 1)
    return done(request, _back(section))


@posts
@allowed("edit_reports")
def section_take_over(request, pk):
    """The drafted sentences become text that can be reworded."""
    section = find_section(request, pk)
    if not KINDS[section.key].sentences:
        raise Http404
    composing.take_over(section=section)
    return done(request, reverse("reporting:section_edit", args=[pk]), "Đã đưa các câu tự soạn vào phần viết để sửa.")


@writes
@allowed("edit_reports")
def section_remove(request, pk):
    """Only sections that were added; the usual ones are switched off instead."""
    section = find_section(request, pk)
    if section.key not in OWN_KINDS:
        raise Http404
    return confirm_page(
        request,
        section.delete,
        title="Xóa mục báo cáo",
        sentence=f"Xóa mục “{section.title}”?",
        back=_back(section),
        said="Đã xóa mục báo cáo.",
        trail=trail_to(section.report),
        submit="Xóa",
        danger=True,
    )
