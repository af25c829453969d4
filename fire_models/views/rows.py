"""Rows edited inside a record: in place with htmx, on a page of their own without it."""

from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_http_methods, require_safe

from fire_models.missing import missing
from fire_models.record import sections_of
from fire_models.registers import find
from fire_models.sections import SECTIONS, block
from wardsafety.office.people.roles import allowed, may
from wardsafety.office.posts.once import sent, sent_before
from wardsafety.pages.htmx import asks_for, done, form_status, page

MORE = "them-nua"


@require_safe
def section_show(request, place_pk, section):
    """A section as it stands, for those who changed their mind."""
    register, place = find(request.user, place_pk)
    section = SECTIONS.get(section)
    if section not in sections_of(register):
        raise Http404
    if asks_for(request, section.id):
        return part(request, section, place)
    return redirect(f"{register.url('detail', place.pk)}#{section.id}")


@require_http_methods(["GET", "HEAD", "POST"])
@allowed("edit_models")
def row_new(request, section, place_pk):
    section = SECTIONS[section]
    register, place = find(request.user, place_pk)
    if section not in sections_of(register):
        raise Http404
    if request.method == "POST" and sent_before(request):
        return saved(request, section, register, place)
    form = row_form(request, section, section.blank(place, request.user))
    if request.method == "POST" and form.is_valid():
        form.save()
        sent(request, register.url("detail", place.pk))
        return saved(request, section, register, place)
    return answer(request, section, register, place, form=form)


@require_http_methods(["GET", "HEAD", "POST"])
@allowed("edit_models")
def row_edit(request, section, pk):
    section = SECTIONS[section]
    row = section.get(request.user, pk)
    register, place = find(request.user, getattr(row, f"{section.owner}_id"))
    form = row_form(request, section, row)
    if request.method == "POST" and form.is_valid():
        form.save()
        return saved(request, section, register, place)
    return answer(request, section, register, place, form=form, row=row)


@require_http_methods(["GET", "HEAD", "POST"])
@allowed("edit_models")
def row_remove(request, section, pk):
    section = SECTIONS[section]
    row = section.get(request.user, pk)
    register, place = find(request.user, getattr(row, f"{section.owner}_id"))
    if request.method == "POST":
        row.delete()
        return saved(request, section, register, place)
    return answer(request, section, register, place, removing=row)


def row_form(request, section, row):
    return section.form(request.POST if request.method == "POST" else None, instance=row)


def saved(request, section, register, place):
    """The section as a fresh page would show it, or that page; with the next empty form if one is wanted."""
    more = MORE in request.POST
    if asks_for(request, section.id):
        form = section.form(instance=section.blank(place, request.user)) if more else None
        return part(request, section, place, form=form)
    url = section.new_url(place) if more else f"{register.url('detail', place.pk)}#{section.id}"
    return done(request, url, "Đã lưu.")


def answer(request, section, register, place, *, form=None, row=None, removing=None):
    if asks_for(request, section.id):
        return part(request, section, place, form=form, row=row, removing=removing)
    verb = "Xóa" if removing else "Sửa" if row else "Thêm"
    context = {
        "title": f"{verb} {section.noun}",
        "section": section,
        "register": register,
        "place": place,
        "form": form,
        "cancel_url": f"{register.url('detail', place.pk)}#{section.id}",
    }
    if not removing:
        return page(request, "fire_models/row_form.html", context | {"row": row})
    question = {"sentence": f"Xóa {section.noun} “{removing}”?", "consequences": [section.caution]}
    return page(request, "fire_models/row_remove.html", context | question | {"submit": "Xóa", "danger": True})


def part(request, section, place, **doing):
    """The section alone; "Còn thiếu" goes along, because every row may change it."""
    shown = block(section, place, full=may(request.user, "edit_models"), **doing)
    context = {"part": shown, "missing": missing(place, shown.today), "oob": True}
    response = render(request, "fire_models/section_answer.html", context, status=form_status(doing.get("form")))
    patch_vary_headers(response, ["HX-Request", "HX-Target"])
    return response
