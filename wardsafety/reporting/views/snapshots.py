from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse

from wardsafety.office.verbs import reads
from wardsafety.pages.htmx import page

from .. import actions
from ..book import look_up
from ..models import Snapshot


def find_snapshot(request, pk):
    rows = Snapshot.objects.visible_to(request.user).filter(report__removed_at=None)
    return get_object_or_404(rows.select_related("report__unit", "frozen_by", "issued_by"), pk=pk)


@reads
def snapshot_detail(request, pk):
    snapshot = find_snapshot(request, pk)
    context = {
        "snapshot": snapshot,
        "report": snapshot.report,
        "content": snapshot.content,
        "drift": actions.drift(snapshot),
        "rows_url": reverse("reporting:snapshot_detail", args=[pk]) + "so/",
    }
    return page(request, "reporting/snapshot_detail.html", context)


@reads
def snapshot_rows(request, pk, key):
    """The stored records behind a number of a frozen report."""
    snapshot = find_snapshot(request, pk)
    entry = look_up(snapshot.content["book"], key)
    if entry is None:
        raise Http404
    return page(
        request, "reporting/snapshot_rows.html", {"snapshot": snapshot, "report": snapshot.report, "entry": entry}
    )
