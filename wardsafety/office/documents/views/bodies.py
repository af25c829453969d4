"""Cơ quan, tổ chức: who issues documents, with the letterhead of their papers."""

from django.db.models import BooleanField, Q
from django.db.models.functions import Coalesce
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from wardsafety.office.documents.forms.bodies import BodyForm
from wardsafety.office.models import Body
from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.kept import while_typing
from wardsafety.office.posts.once import once
from wardsafety.pages.columns import Column
from wardsafety.pages.filters import ChoiceFilter, FilterSet
from wardsafety.pages.htmx import done, page
from wardsafety.pages.listing import Empty, listing

COLUMNS = [
    Column("ten", "Cơ quan, tổ chức", "name", sort="name", template="office/body_cell.html", width=40),
    Column("loai", "Loại", "get_kind_display", sort="kind"),
    Column("viet-tat", "Chữ viết tắt", "symbol", sort="symbol"),
    Column("nguoi-ky", "Người ký", "signer_name", width=24, priority=2),
    Column("cua", "Của đơn vị", lambda row: row.unit or "Dùng chung", sort="unit__name", width=24),
]


class BodyFilter(FilterSet):
    loai = ChoiceFilter("kind", label="Loại", choices=Body.Kind.choices)


def own(user):
    """Bodies that the person's unit keeps, or a unit below it."""
    return Body.objects.filter(unit__path__startswith=user.unit.path)


@require_safe
def body_list(request):
    unit = request.user.unit
    own = Q(unit__path__startswith=unit.path)
    bodies = Body.objects.filter(Q(unit=None) | Q(unit__in=unit.lineage_ids()) | own).select_related("unit")
    # A body without a unit is compared with nothing: not its own.
    bodies = bodies.annotate(editable=Coalesce(own, False, output_field=BooleanField()))
    return listing(
        request,
        queryset=bodies.order_by("-is_main", "kind", "name"),
        columns=COLUMNS,
        filterset=BodyFilter,
        template="office/body_list.html",
        context={"title": "Cơ quan, tổ chức"},
        filename="co-quan",
        empty=Empty("Chưa có cơ quan, tổ chức nào."),
    )


@require_http_methods(["GET", "POST"])
@allowed("administer")
def body_create(request):
    blank = Body(unit=request.user.unit)
    form = BodyForm(request.POST if request.method == "POST" else None, instance=blank)
    if form.is_bound and form.is_valid():

        def save():
            form.save()
            return reverse("office:body_list")

        return done(request, once(request, save), f"Đã thêm {form.instance.name}.")
    return body_page(request, form, "Thêm cơ quan, tổ chức")


@require_http_methods(["GET", "POST"])
@allowed("administer")
def body_edit(request, pk):
    body = get_object_or_404(own(request.user), pk=pk)
    name = body.name
    form = BodyForm(request.POST if request.method == "POST" else None, instance=body)
    if form.is_bound and form.is_valid():
        form.save()
        return done(request, "office:body_list", f"Đã lưu {body.name}.")
    return body_page(request, form, name)


@while_typing
@require_safe
@allowed("administer")
def body_preview(request):
    """How the head of a paper looks with what is being typed."""
    typed = {name: request.GET.get(name, "")[:200] for name in BodyForm.Meta.fields}
    return render(request, "office/letterhead.html", {"head": typed})


def body_page(request, form, title):
    head = {name: form[name].value() or "" for name in form.fields}
    body = form.instance if form.instance.pk else None
    context = {"form": form, "title": title, "head": head, "cancel_url": reverse("office:body_list"), "body": body}
    context["signers"] = body.signers.order_by("valid_from", "full_name", "pk") if body else ()
    return page(request, "office/body_edit.html", context)
