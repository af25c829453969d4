"""List, record, create, edit and remove: one set of views for the three registers."""

from functools import partial

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from fire_models import detail
from fire_models.registers import REGISTERS, find
from fire_models.sheet import sheet
from wardsafety.office.models import Unit
from wardsafety.office.people.roles import allowed, may
from wardsafety.office.posts.kept import while_typing
from wardsafety.office.records.answers import edit_page, form_page, remove_page
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.pages.htmx import page
from wardsafety.pages.listing import Empty, listing
from wardsafety.papers.render import PaperError, render_pdf


@reads
def place_list(request, register):
    register = REGISTERS[register]
    first = (f"Thêm {register.noun}", register.new_url) if may(request.user, "edit_models") else ("", "")
    return listing(
        request,
        queryset=register.rows(request.user),
        columns=register.columns,
        template="fire_models/place_list.html",
        filterset=register.filterset,
        context={"title": register.title, "register": register, "today": timezone.localdate()},
        filename=register.folder,
        empty=Empty(f"Chưa có {register.noun} nào.", *first),
    )


@reads
def place_open(request, pk):
    """The record page of a place, for those who know its id only."""
    register, place = find(request.user, pk)
    return redirect(register.url("detail", place.pk))


@reads
def place_detail(request, register, pk):
    register = REGISTERS[register]
    place = register.get(request.user, pk)
    return page(request, "fire_models/place_detail.html", detail.context(register, place, request.user))


@reads
def place_print(request, register, pk):
    """The record as PDF."""
    register = REGISTERS[register]
    place = register.get(request.user, pk)
    paper = sheet(detail.context(register, place, request.user), timezone.localdate())
    try:
        pdf = render_pdf("fire_models/sheet.html", paper)
    except PaperError as error:
        messages.error(request, str(error))
        return redirect(register.url("detail", pk))
    disposition = f'inline; filename="{register.folder}-{place.code}.pdf"'
    return HttpResponse(pdf, content_type="application/pdf", headers={"Content-Disposition": disposition})


@writes
@allowed("edit_models")
def place_new(request, register):
    register = REGISTERS[register]
    blank = register.blank(request.user.unit, asked_neighbourhood(request))
    return form_page(
        request,
        register.form(*sent(request), instance=blank),
        title=f"Thêm {register.noun}",
        save=partial(register.form.create, by=request.user),
        said=lambda place: f"Đã thêm {place.name}.",
        back=register.list_url,
        trail=register.trail,
    )


@while_typing
@reads
@allowed("edit_models")
def next_number(request, register):
    """The number field with the next free number of the neighbourhood just chosen."""
    register = REGISTERS[register]
    place = register.blank(request.user.unit, asked_neighbourhood(request))
    if (kind := request.GET.get("kind", "")[:18]).isdecimal():
        place.kind_id = int(kind)
    return HttpResponse(str(register.form(instance=place)["number"]))


@writes
@allowed("edit_models")
def place_edit(request, register, pk):
    register = REGISTERS[register]
    place = register.get(request.user, pk)
    form = register.form(*sent(request), instance=place)
    return edit_page(request, form, title=f"Sửa {place.name}", said=lambda place: f"Đã lưu {place.name}.")


@writes
@allowed("decide_models")
def place_remove(request, register, pk):
    register = REGISTERS[register]
    place = register.get(request.user, pk)
    return remove_page(
        request,
        place,
        to=register.list_url,
        title=f"Xóa {place.name}",
        sentence=f"Xóa {place.name} khỏi sổ theo dõi?",
        consequences=detail.consequences_of_removal(place),
    )


def asked_neighbourhood(request):
    """The neighbourhood of the URL or, for an officer with only one, their own."""
    asked = request.GET.get("neighbourhood", "")
    if asked.isdecimal():
        return Unit.objects.neighbourhoods_of(request.user.unit).filter(pk=asked[:18]).first()
    own = list(request.user.neighbourhoods.order_by("pk")[:2]) if "neighbourhood" not in request.GET else []
    return own[0] if len(own) == 1 else None
