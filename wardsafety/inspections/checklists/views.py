"""Mẫu kiểm tra: versions of what is checked at places of a kind."""

from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from wardsafety.inspections.models import Checklist, Inspection
from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import once
from wardsafety.pages.htmx import done, page

from .actions import new_version, rewrite
from .forms import ChecklistForm, NewVersionForm


def seen(user):
    """Checklists of the person's unit and those above or common to all, with whether an inspection used them."""
    used = Exists(Inspection.objects.filter(checklist=OuterRef("pk")))
    return Checklist.objects.for_unit(user.unit).select_related("kind", "unit").annotate(used=used)


@require_safe
def checklist_list(request):
    rows = seen(request.user).order_by("kind__register", "kind__name", "unit__level", "-version", "pk")
    current = {}
    for checklist in Checklist.objects.current_for(request.user.unit, timezone.localdate()):
        current.setdefault(checklist.kind_id, checklist.pk)
    context = {"title": "Mẫu kiểm tra", "rows": rows, "current": set(current.values())}
    return render(request, "inspections/checklist_list.html", context)


@require_safe
def checklist_detail(request, pk):
    checklist = get_object_or_404(seen(request.user), pk=pk)
    own = checklist.unit_id == request.user.unit_id
    context = {"title": str(checklist), "checklist": checklist, "own": own, "items": checklist.items.all()}
    return render(request, "inspections/checklist_detail.html", context)


@require_http_methods(["GET", "POST"])
@allowed("administer")
def checklist_create(request):
    """A new version of the unit's own; it begins as a copy of the one in use."""
    unit = request.user.unit
    initial = {"kind": request.GET.get("loai", "")[:9]}
    form = NewVersionForm(request.POST if request.method == "POST" else None, initial=initial, unit=unit)
    if form.is_bound and form.is_valid():

        def save():
            checklist = new_version(kind=form.cleaned_data["kind"], unit=unit, by=request.user)
            return reverse("inspections:checklist_edit", args=[checklist.pk])

        return done(request, once(request, save), "Đã chép sang lần ban hành mới. Hãy sửa các nội dung.")
    context = {"form": form, "title": "Lần ban hành mới", "cancel_url": reverse("inspections:checklist_list")}
    return page(request, "inspections/checklist_create.html", context)


@require_http_methods(["GET", "POST"])
@allowed("administer")
def checklist_edit(request, pk):
    own = Checklist.objects.own_of(request.user.unit).select_for_update(of=("self",))
    checklist = get_object_or_404(own, pk=pk)
    if Inspection.objects.filter(checklist=checklist).exists():
        raise PermissionDenied
    detail = reverse("inspections:checklist_detail", args=[pk])
    title = str(checklist)
    data = request.POST if request.method == "POST" else None
    form = ChecklistForm(data, instance=checklist, unit=request.user.unit)
    if form.is_bound and form.is_valid():
        rewrite(form=form, by=request.user)
        return done(request, detail, "Đã lưu mẫu kiểm tra.")
    context = {"form": form, "title": title, "cancel_url": detail}
    return page(request, "inspections/checklist_edit.html", context)
