from django.contrib import messages

from wardsafety.office.people.roles import allowed
from wardsafety.office.records.answers import confirm_page
from wardsafety.office.records.declared import page_of, trail_to
from wardsafety.office.verbs import sent, writes
from wardsafety.pages.htmx import done

from .. import periods
from ..forms import NextReportForm
from .reports import find_report

NO_NEXT = "Báo cáo tổng kết, đột xuất không có kỳ tiếp theo. Hãy chọn kỳ báo cáo tuần, tháng, quý hoặc năm trước."


@writes
@allowed("edit_reports")
def report_next(request, pk):
    """Asks, then composes the report of the next period as this one."""
    report = find_report(request, pk)
    period = periods.next_period(report)
    if period is None:
        messages.error(request, NO_NEXT)
        return done(request, page_of(report))
    days = f"từ ngày {period[0]:%d/%m/%Y} đến hết ngày {period[1]:%d/%m/%Y}"
    return confirm_page(
        request,
        lambda chosen: periods.next_report(report=report, by=request.user, **chosen),
        form=NextReportForm(*sent(request)),
        title="Lập báo cáo kỳ tiếp theo",
        sentence=f"Lập báo cáo {report.get_period_kind_display().lower()} {days} với các mục như báo cáo này?",
        back=page_of(report),
        to=page_of,
        said="Đã lập báo cáo kỳ tiếp theo.",
        trail=trail_to(report),
        submit="Lập báo cáo",
    )
