"""Mẫu kiểm tra: versions of what is checked at places of a kind."""

from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone

from wardsafety.inspections.models import Checklist, Inspection
from wardsafety.office.people.roles import allowed
from wardsafety.office.records.answers import edit_page, form_page
from wardsafety.office.records.declared import trail_to
from wardsafety.office.records.facts import facts_of
from wardsafety.office.verbs import reads, sent, writes

from .actions import new_version, rewrite
from .forms import ChecklistForm, NewVersionForm


def seen(user):
    """Checklists of the person's unit and those above or common to all, with whether an inspection used them."""
    used = Exists(Inspection.objects.filter(checklist=OuterRef("pk")))
    return Checklist.objects.for_unit(user.unit).select_related("kind", "unit").annotate(used=used)


@reads
def checklist_list(request):
    rows = seen(request.user).order_by("kind__register", "kind__name", "unit__level", "-version", "pk")
    current = {}
    for checklist in Checklist.objects.current_for(request.user.unit, timezone.localdate()):
        current.setdefault(checklist.kind_id, checklist.pk)
    context = {"title": "Mẫu kiểm tra", "rows": rows, "current": set(current.values())}
    context["trail"] = [("Danh mục", reverse("office:catalogue_home"))]
    return render(request, "inspections/checklist_list.html", context)


@reads
def checklist_detail(request, pk):
    checklist = get_object_or_404(seen(request.user), pk=pk)
    context = {
        "title": str(checklist),
        "trail": trail_to(checklist)[:-1],
        "checklist": checklist,
        "own": checklist.unit_id == request.user.unit_id,
        "facts": facts_of(checklist),
        "items": checklist.items.all(),
    }
    return render(request, "inspections/checklist_detail.html", context)


@writes
@allowed("administer")
def checklist_create(request):
    """A new version of the unit's own; it begins as a copy of the one in use."""
    unit, back = request.user.unit, "inspections:checklist_list"
    form = NewVersionForm(*sent(request), initial={"kind": request.GET.get("loai", "")[:9]}, unit=unit)
    return form_page(
        request,
        form,
        title="Lần ban hành mới",
        save=lambda form: new_version(kind=form.cleaned_data["kind"], unit=unit, by=request.user),
        said="Đã chép sang lần ban hành mới. Hãy sửa các nội dung.",
        to=lambda checklist: reverse("inspections:checklist_edit", args=[checklist.pk]),
        back=back,
        template="inspections/checklist_create.html",
        trail=[("Mẫu kiểm tra", reverse(back))],
    )


@writes
@allowed("administer")
def checklist_edit(request, pk):
    rows = Checklist.objects.own_of(request.user.unit).select_related("kind")
    # Held while it is rewritten: an inspection sent meanwhile waits, and finds the new items.
    checklist = get_object_or_404(rows.select_for_update(of=("self",)) if sent(request)[0] is not None else rows, pk=pk)
    if Inspection.objects.filter(checklist=checklist).exists():
        raise PermissionDenied
    form = ChecklistForm(*sent(request), instance=checklist, unit=request.user.unit)
    return edit_page(request, form, title=str(checklist), save=rewrite, said="Đã lưu mẫu kiểm tra.")
