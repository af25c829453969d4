"""The log of the measures, kept from a phone."""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from security_plans.hotspots.forms.measures import LogForm
from security_plans.hotspots.models import Hotspot, Measure
from security_plans.hotspots.records import next_entry
from wardsafety.office.people.roles import allowed
from wardsafety.office.records.answers import form_page
from wardsafety.office.records.declared import trail_above, visible
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.pages.htmx import page

QUICK = "security_plans:log_quick"


@reads
@allowed("edit_security")
def log_quick(request):
    """The measures of running conversions, each one tap from its entry."""
    today = timezone.localdate()
    rows = visible(Measure, request.user).filter(done_on=None).exclude(conversion__ends_on__lt=today)
    measures = rows.select_related("conversion", "group").order_by("conversion", "group__order", "pk")
    return page(request, "security_plans/log_quick.html", {"title": "Ghi nhanh kết quả", "measures": measures})


@writes
@allowed("edit_security")
def log_quick_new(request, pk):
    """An entry from there, and back there: the next one is of another measure."""
    measure = get_object_or_404(visible(Measure, request.user), pk=pk)
    form, back = LogForm(*sent(request), instance=next_entry(measure, request.user)), reverse(QUICK)
    frame = {"title": f"Ghi kết quả: {measure}", "trail": [*trail_above(Hotspot), ("Ghi nhanh", back)]}
    return form_page(request, form, said="Đã ghi kết quả.", back=back, to=back, **frame)
