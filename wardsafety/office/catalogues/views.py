"""Danh mục: what is common to all is read, what is a unit's own is kept by its administrator."""

from dataclasses import dataclass

from django.contrib import messages
from django.db.models import ProtectedError
from django.forms import modelform_factory
from django.forms.models import model_to_dict
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from wardsafety.office import catalogues
from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import once
from wardsafety.pages.columns import shown
from wardsafety.pages.htmx import done, page


@dataclass(frozen=True)
class Line:
    """One row as its page shows it: cells as (heading, text), whose it is, what may be done with it."""

    row: object
    cells: list
    own: bool
    copyable: bool


@require_safe
def catalogue_home(request):
    context = {"title": "Danh mục", "catalogues": catalogues.all_catalogues()}
    return render(request, "office/catalogue_home.html", context)


@require_safe
def catalogue_list(request, key):
    catalogue = found(key)
    rows = catalogue.model.objects.for_unit(request.user.unit).select_related("unit", *catalogue.related)
    titles = headings(catalogue)
    lines = [line(catalogue, titles, row, request.user) for row in rows.order_by(*catalogue.order, "pk")]
    context = {"title": catalogue.label, "catalogue": catalogue, "lines": lines, "headings": titles}
    return render(request, "office/catalogue_list.html", context)


@require_http_methods(["GET", "POST"])
@allowed("administer")
def catalogue_create(request, key):
    """A new row of the unit's own, empty or filled in from a common one (?tu=)."""
    catalogue = found(key)
    form = form_class(catalogue)(
        request.POST if request.method == "POST" else None, initial=copied(request, catalogue), unit=request.user.unit
    )
    if form.is_bound and form.is_valid():

        def save():
            form.save()
            return list_url(catalogue)

        return done(request, once(request, save), f"Đã thêm “{form.instance}”.")
    context = {"form": form, "title": f"Thêm vào danh mục: {catalogue.label}", "cancel_url": list_url(catalogue)}
    return page(request, "office/catalogue_form.html", context | {"catalogue": catalogue})


@require_http_methods(["GET", "POST"])
@allowed("administer")
def catalogue_edit(request, key, pk):
    catalogue = found(key)
    row = get_object_or_404(catalogue.model.objects.own_of(request.user.unit), pk=pk)
    form = form_class(catalogue)(
        request.POST if request.method == "POST" else None, instance=row, unit=request.user.unit
    )
    if form.is_bound and form.is_valid():
        form.save()
        return done(request, list_url(catalogue), f"Đã lưu “{row}”.")
    context = {"form": form, "title": f"Sửa: {catalogue.label}", "cancel_url": list_url(catalogue)}
    return page(request, "office/catalogue_form.html", context | {"catalogue": catalogue, "row": row})


@require_http_methods(["GET", "POST"])
@allowed("administer")
def catalogue_delete(request, key, pk):
    catalogue = found(key)
    row = get_object_or_404(catalogue.model.objects.own_of(request.user.unit), pk=pk)
    if request.method == "POST":
        name = str(row)
        try:
            row.delete()
        except ProtectedError as error:
            messages.error(request, f"Chưa xóa được “{name}”: {in_use(error)}")
            return redirect(list_url(catalogue))
        return done(request, list_url(catalogue), f"Đã xóa “{name}” khỏi danh mục.")
    context = {
        "title": "Xóa khỏi danh mục",
        "sentence": f"Xóa “{row}” khỏi danh mục {catalogue.label}?",
        "submit": "Xóa",
        "danger": True,
        "cancel_url": list_url(catalogue),
    }
    return render(request, "pages/confirm.html", context)


def found(key):
    catalogue = catalogues.get(key)
    if catalogue is None or catalogue.url_name:
        raise Http404
    return catalogue


def form_class(catalogue):
    return modelform_factory(catalogue.model, form=catalogue.form, fields=catalogue.fields)


def list_url(catalogue):
    return reverse("office:catalogue_list", args=[catalogue.key])


def copied(request, catalogue):
    """The values of the row to be copied, if the URL names one that the person can see."""
    source = request.GET.get("tu", "")
    rows = catalogue.model.objects.for_unit(request.user.unit)
    row = rows.filter(pk=source).first() if source.isascii() and source.isdigit() and len(source) < 10 else None
    return model_to_dict(row, catalogue.fields) if row and catalogue.copyable(row) else {}


def headings(catalogue):
    names = [catalogue.model._meta.get_field(name).verbose_name for name in catalogue.columns]
    return [f"{name[:1].upper()}{name[1:]}" for name in names]


def line(catalogue, titles, row, user):
    own = row.unit_id == user.unit_id
    cells = [cell(row, name) for name in catalogue.columns]
    return Line(row, list(zip(titles, cells, strict=True)), own, not own and catalogue.copyable(row))


def cell(row, name):
    display = getattr(row, f"get_{name}_display", None)
    return display() if display else shown(getattr(row, name))


def in_use(error):
    """Why a row cannot go, in a sentence: what uses it, and what to do instead."""
    kinds = {}
    for record in error.protected_objects:
        kinds.setdefault(record._meta.verbose_name, set()).add(record.pk)
    uses = ", ".join(f"{len(pks)} {name}" for name, pks in kinds.items())
    return f"đang được dùng ở {uses}. Hãy đổi các mục đó sang loại khác trước, hoặc sửa tên mục này."
