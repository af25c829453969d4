"""A finding has been mended, or that was a mistake: in its row of the list, or on a page of its own."""

from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from wardsafety.office.people.roles import allowed
from wardsafety.pages.htmx import asks_for, done, page

from ..actions import fix_finding, reopen_finding
from ..forms import FixForm
from ..models import Finding


def finding_for(user, pk):
    """A finding of an inspection that stands; those of replaced ones are for reading only."""
    findings = Finding.objects.visible_to(user).current().filter(inspection__place__removed_at=None)
    return get_object_or_404(findings.select_related("inspection__place__neighbourhood"), pk=pk)


@allowed("inspect")
@require_http_methods(["GET", "HEAD", "POST"])
def finding_fix(request, pk):
    finding = finding_for(request.user, pk)
    form = FixForm(request.POST if request.method == "POST" else None, finding=finding)
    if form.is_bound and form.is_valid():
        fields = form.cleaned_data
        new = fix_finding(finding=finding, by=request.user, fixed_on=fields["fixed_on"], note=fields["note"])
        return answer(request, finding, "Đã ghi khắc phục." if new else "Tồn tại này đã được ghi khắc phục trước đó.")
    in_row = asks_for(request, f"ton-tai-{pk}")
    name = "inspections/finding_fix.html#row" if in_row else "inspections/finding_fix.html"
    return page(request, name, {"form": form, "finding": finding})


@allowed("inspect")
@require_http_methods(["GET", "HEAD", "POST"])
def finding_reopen(request, pk):
    finding = finding_for(request.user, pk)
    if request.method == "POST":
        reopen_finding(finding=finding)
        return answer(request, finding, "Đã bỏ ghi khắc phục.")
    return page(request, "inspections/finding_reopen.html", {"finding": finding})


def answer(request, finding, sentence):
    """The new state, in its row or by way of the inspection's page."""
    if not asks_for(request, f"ton-tai-{finding.pk}"):
        return done(request, reverse("inspections:inspection_detail", args=[finding.inspection_id]), sentence)
    finding.refresh_from_db(fields=["fixed_on", "fix_note"])
    context = {"row": finding, "announce": sentence, "today": timezone.localdate()}
    return render(request, "inspections/cells/fix.html", context)
