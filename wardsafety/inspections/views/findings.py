"""A finding has been mended, or that was a mistake: in its row of the list, or on a page of its own."""

from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone

from wardsafety.office.people.roles import allowed
from wardsafety.office.records.answers import confirm_page
from wardsafety.office.records.declared import page_of
from wardsafety.office.verbs import sent, writes
from wardsafety.pages.htmx import asks_for, done, page

from ..actions import fix_finding, reopen_finding
from ..forms import FixForm
from ..models import Finding


def finding_for(user, pk):
    """A finding of an inspection that stands; those of replaced ones are for reading only."""
    findings = Finding.objects.visible_to(user).current().filter(inspection__place__removed_at=None)
    return get_object_or_404(findings.select_related("inspection__place__neighbourhood"), pk=pk)


@writes
@allowed("inspect")
def finding_fix(request, pk):
    finding = finding_for(request.user, pk)
    form = FixForm(sent(request)[0], finding=finding)
    if form.is_bound and form.is_valid():
        new = fix_finding(finding=finding, by=request.user, **form.cleaned_data)
        said = "Đã ghi khắc phục." if new else "Tồn tại này đã được ghi khắc phục trước đó."
        return row(request, finding, said) if in_row(request, finding) else done(request, page_of(finding), said)
    name = "inspections/finding_fix.html#row" if in_row(request, finding) else "inspections/finding_fix.html"
    above = [("Kiểm tra", reverse("inspections:home")), ("Tồn tại", reverse("inspections:finding_list"))]
    return page(request, name, {"title": "Ghi khắc phục", "trail": above, "form": form, "finding": finding})


@writes
@allowed("inspect")
def finding_reopen(request, pk):
    finding, said = finding_for(request.user, pk), "Đã bỏ ghi khắc phục."
    if in_row(request, finding) and sent(request)[0] is not None:
        reopen_finding(finding=finding)
        return row(request, finding, said)
    return confirm_page(
        request,
        lambda: reopen_finding(finding=finding),
        title="Bỏ ghi khắc phục",
        sentence=f"“{finding.text}” tại {finding.inspection.place.name} sẽ trở lại danh sách chưa khắc phục.",
        back=page_of(finding),
        said=said,
    )


def in_row(request, finding):
    return asks_for(request, f"ton-tai-{finding.pk}")


def row(request, finding, sentence):
    """The new state, in the row that asked."""
    finding.refresh_from_db(fields=["fixed_on", "fix_note"])
    context = {"row": finding, "announce": sentence, "today": timezone.localdate()}
    return render(request, "inspections/cells/fix.html", context)
