"""List, record, create, edit and remove: one set of views for the three registers."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from fire_models import record
from fire_models.registers import REGISTERS, find
from fire_models.sheet import sheet
from wardsafety.office.models import Unit
from wardsafety.office.people.roles import allowed, may
from wardsafety.office.posts.kept import while_typing
from wardsafety.office.posts.once import sent, sent_before
from wardsafety.office.records.editing import remove
from wardsafety.pages.htmx import done, page
from wardsafety.pages.listing import Empty, listing
from wardsafety.papers.render import PaperError, render_pdf


@require_safe
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


@require_safe
def place_open(request, pk):
    """The record page of a place, for those who know its id only."""
    register, place = find(request.user, pk)
    return redirect(register.url("detail", place.pk))


@require_safe
def place_detail(request, register, pk):
    register = REGISTERS[register]
    place = register.get(request.user, pk)
    return page(request, "fire_models/place_detail.html", record.context(register, place, request.user))


@require_safe
def place_print(request, register, pk):
    """The record as PDF."""
    register = REGISTERS[register]
    place = register.get(request.user, pk)
    paper = sheet(register, record.context(register, place, request.user), timezone.localdate())
    try:
        pdf = render_pdf("fire_models/sheet.html", paper)
    except PaperError as error:
        messages.error(request, str(error))
        return redirect(register.url("detail", pk))
    disposition = f'inline; filename="{register.folder}-{place.code}.pdf"'
    return HttpResponse(pdf, content_type="application/pdf", headers={"Content-Disposition": disposition})


@require_http_methods(["GET", "HEAD", "POST"])
@allowed("edit_models")
def place_new(request, register):
    register = REGISTERS[register]
    if request.method == "POST" and (before := sent_before(request)):
        return before
    form = register.form(
        request.POST if request.method == "POST" else None,
        instance=register.blank(request.user.unit, asked_neighbourhood(request)),
    )
    if request.method == "POST" and form.is_valid():
        url = register.url("detail", form.create(request.user).pk)
        sent(request, url)
        return done(request, url, f"Đã thêm {form.instance.name}.")
    context = {"title": f"Thêm {register.noun}", "register": register, "form": form, "cancel_url": register.list_url}
    return page(request, "fire_models/place_form.html", context)


@while_typing
@require_safe
@allowed("edit_models")
def next_number(request, register):
    """The number field with the next free number of the neighbourhood just chosen."""
    register = REGISTERS[register]
    place = register.blank(request.user.unit, asked_neighbourhood(request))
    if request.GET.get("kind", "").isdecimal():
        place.kind_id = int(request.GET["kind"])
    return HttpResponse(str(register.form(instance=place)["number"]))


@require_http_methods(["GET", "HEAD", "POST"])
@allowed("edit_models")
def place_edit(request, register, pk):
    register = REGISTERS[register]
    place = register.get(request.user, pk)
    name, url = place.name, register.url("detail", pk)
    form = register.form(request.POST if request.method == "POST" else None, instance=place)
    if request.method == "POST" and form.is_valid():
        form.save()
        return done(request, url, f"Đã lưu {place.name}.")
    context = {"title": f"Sửa {name}", "register": register, "place": place, "name": name, "form": form}
    return page(request, "fire_models/place_form.html", context | {"cancel_url": url})


@require_http_methods(["GET", "HEAD", "POST"])
@allowed("decide_models")
def place_remove(request, register, pk):
    register = REGISTERS[register]
    place = register.get(request.user, pk)
    if request.method == "POST":
        remove(record=place, by=request.user, now=timezone.now())
        return done(request, register.list_url, f"Đã xóa {place.name}.")
    context = {
        "title": f"Xóa {place.name}",
        "register": register,
        "place": place,
        "sentence": f"Xóa {place.name} khỏi sổ theo dõi?",
        "consequences": record.consequences_of_removal(place),
        "submit": "Xóa",
        "danger": True,
        "cancel_url": register.url("detail", pk),
    }
    return page(request, "fire_models/place_remove.html", context)


def asked_neighbourhood(request):
    """The neighbourhood of the URL or, for an officer with only one, their own."""
    asked = request.GET.get("neighbourhood", "")
    if asked.isdecimal():
        return Unit.objects.neighbourhoods_of(request.user.unit).filter(pk=asked[:18]).first()
    own = list(request.user.neighbourhoods.order_by("pk")[:2]) if "neighbourhood" not in request.GET else []
    return own[0] if len(own) == 1 else None
