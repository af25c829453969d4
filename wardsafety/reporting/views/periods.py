from django.contrib import messages
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import once
from wardsafety.pages.htmx import done, page

from .. import periods
from ..forms import NextReportForm
from .reports import find_report

NO_NEXT = "Báo cáo tổng kết, đột xuất không có kỳ tiếp theo. Hãy chọn kỳ báo cáo tuần, tháng, quý hoặc năm trước."


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def report_next(request, pk):
    """Asks, then composes the report of the next period as this one."""
    report, back = find_report(request, pk), reverse("reporting:report_detail", args=[pk])
    period = periods.next_period(report)
    if period is None:
        messages.error(request, NO_NEXT)
        return done(request, back)
    form = NextReportForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        url = once(request, lambda: _create(report, request.user, form.cleaned_data["with_texts"]))
        return done(request, url, "Đã lập báo cáo kỳ tiếp theo.")
    days = f"từ ngày {period[0]:%d/%m/%Y} đến hết ngày {period[1]:%d/%m/%Y}"
    context = {"form": form, "title": "Lập báo cáo kỳ tiếp theo", "cancel_url": back, "submit": "Lập báo cáo"}
    context["sentence"] = f"Lập báo cáo {report.get_period_kind_display().lower()} {days} với các mục như báo cáo này?"
    return page(request, "pages/confirm.html", context)


def _create(report, by, with_texts):
    made = periods.next_report(report=report, by=by, with_texts=with_texts)
    return reverse("reporting:report_detail", args=[made.pk])
