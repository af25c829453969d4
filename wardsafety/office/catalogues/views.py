"""Danh mục: what is common to all is read, what is a unit's own is kept by its administrator."""

from dataclasses import dataclass

from django.forms import modelform_factory
from django.forms.models import model_to_dict
from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from wardsafety.office import catalogues
from wardsafety.office.people.roles import allowed
from wardsafety.office.records.answers import confirm_page, form_page
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.pages.columns import shown
from wardsafety.pages.text import capital


@dataclass(frozen=True)
class Line:
    """One row as its page shows it: cells as (heading, text), whose it is, what may be done with it."""

    row: object
    cells: list
    own: bool
    copyable: bool


@reads
def catalogue_home(request):
    context = {"title": "Danh mục", "catalogues": catalogues.all_catalogues()}
    return render(request, "office/catalogue_home.html", context)


@reads
def catalogue_list(request, key):
    catalogue = found(key)
    rows = catalogue.model.objects.for_unit(request.user.unit).select_related("unit", *catalogue.related)
    titles = headings(catalogue)
    lines = [line(catalogue, titles, row, request.user) for row in rows.order_by(*catalogue.order, "pk")]
    context = {"title": catalogue.label, "catalogue": catalogue, "lines": lines, "headings": titles}
    return render(request, "office/catalogue_list.html", context)


@writes
@allowed("administer")
def catalogue_create(request, key):
    """A new row of the unit's own, empty or filled in from a common one (?tu=)."""
    catalogue = found(key)
    form = form_class(catalogue)(sent(request)[0], initial=copied(request, catalogue), unit=request.user.unit)
    title = f"Thêm vào danh mục: {catalogue.label}"
    return form_page(request, form, title=title, said=lambda row: f"Đã thêm “{row}”.", **frame(catalogue))


@writes
@allowed("administer")
def catalogue_edit(request, key, pk):
    catalogue, row = found_row(request, key, pk)
    form = form_class(catalogue)(sent(request)[0], instance=row, unit=request.user.unit)
    context = frame(catalogue) | {"template": "office/catalogue_form.html", "catalogue": catalogue, "row": row}
    title = f"Sửa: {catalogue.label}"
    return form_page(request, form, title=title, said=lambda row: f"Đã lưu “{row}”.", **context)


@writes
@allowed("administer")
def catalogue_remove(request, key, pk):
    catalogue, row = found_row(request, key, pk)
    return confirm_page(
        request,
        row.delete,
        title="Xóa khỏi danh mục",
        sentence=f"Xóa “{row}” khỏi danh mục {catalogue.label}?",
        said=f"Đã xóa “{row}” khỏi danh mục.",
        submit="Xóa",
        danger=True,
        **frame(catalogue),
    )


def frame(catalogue):
    """Where the pages of a catalogue's rows lead, and the way to them."""
    url = list_url(catalogue)
    return {"back": url, "to": url, "trail": [("Danh mục", reverse("office:catalogue_home")), (catalogue.label, url)]}


def found_row(request, key, pk):
    """(catalogue, row) of the unit's own, or 404."""
    catalogue = found(key)
    return catalogue, get_object_or_404(catalogue.model.objects.own_of(request.user.unit), pk=pk)


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
    return [capital(catalogue.model._meta.get_field(name).verbose_name) for name in catalogue.columns]


def line(catalogue, titles, row, user):
    own = row.unit_id == user.unit_id
    cells = [cell(row, name) for name in catalogue.columns]
    return Line(row, list(zip(titles, cells, strict=True)), own, not own and catalogue.copyable(row))


def cell(row, name):
    display = getattr(row, f"get_{name}_display", None)
    return display() if display else shown(getattr(row, name))
