"""Cơ quan, tổ chức: who issues documents, with the letterhead of their papers."""

from django.db.models import BooleanField, Q
from django.db.models.functions import Coalesce
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from wardsafety.office.documents.forms.bodies import BodyForm
from wardsafety.office.models import Body
from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.kept import while_typing
from wardsafety.office.records.answers import form_page
from wardsafety.office.records.own import SIGNERS
from wardsafety.office.records.rows import Section
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.pages.columns import Column
from wardsafety.pages.filters import ChoiceFilter, FilterSet
from wardsafety.pages.listing import Empty, listing

LIST = "office:body_list"
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


@reads
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


@writes
@allowed("administer")
def body_create(request):
    form = BodyForm(sent(request)[0], instance=Body(unit=request.user.unit))
    return form_page(
        request, form, title="Thêm cơ quan, tổ chức", said=lambda body: f"Đã thêm {body.name}.", **frame(form)
    )


@writes
@allowed("administer")
def body_edit(request, pk):
    body = get_object_or_404(own(request.user), pk=pk)
    form, name = BodyForm(sent(request)[0], instance=body), body.name
    signers = Section(kind=SIGNERS, owner=body, user=request.user)
    return form_page(
        request, form, title=name, said=lambda body: f"Đã lưu {body.name}.", signers=signers, **frame(form)
    )


def frame(form):
    head = {name: form[name].value() or "" for name in form.fields}
    trail = [("Cơ quan, tổ chức", reverse(LIST))]
    return {"template": "office/body_edit.html", "head": head, "trail": trail, "back": LIST, "to": LIST}


@while_typing
@reads
@allowed("administer")
def body_preview(request):
    """How the head of a paper looks with what is being typed."""
    typed = {name: request.GET.get(name, "")[:200] for name in BodyForm.Meta.fields}
    return render(request, "office/letterhead.html", {"head": typed})
