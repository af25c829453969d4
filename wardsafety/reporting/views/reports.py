from django.contrib import messages
from django.db import transaction
from django.db.models import Max
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from wardsafety.office import history
from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import once, sent_before
from wardsafety.office.records.editing import remove
from wardsafety.pages.columns import Column
from wardsafety.pages.filters import ChoiceFilter, FilterSet
from wardsafety.pages.htmx import done, page
from wardsafety.pages.listing import Empty, listing
from wardsafety.papers.render import PaperError

from .. import actions, periods
from ..book import look_up
from ..building import build
from ..forms import ReportForm
from ..missing import missing
from ..models import Report
from ..sections import KINDS

COLUMNS = [
    Column(
        "ten",
        "Báo cáo",
        value="title",
        sort="title",
        link=lambda row: reverse("reporting:report_detail", args=[row.pk]),
    ),
    Column("ky", "Kỳ", value="get_period_kind_display", sort="period_kind", priority=2),
    Column("ngay-chot", "Chốt đến ngày", value="cutoff", sort="cutoff"),
    Column("co-quan", "Cơ quan báo cáo", value="body.name", sort="body__name"),
    Column("tinh-trang", "Tình trạng", value=lambda row: state(row)),
]


def state(report):
    """Of a report annotated with its last freeze and issue."""
    if report.issued:
        return "Đã ban hành"
    return f"Đã chốt lần {report.frozen}" if report.frozen else "Đang soạn"


def _reports(request):
    rows = (
        Report.objects.live()
        .visible_to(request.user)
        .select_related("body", "programme", "conference", "unit", "signer", "document__kind")
    )
    return rows.annotate(frozen=Max("snapshots__version"), issued=Max("snapshots__issued_at"))


def find_report(request, pk):
    return get_object_or_404(_reports(request), pk=pk)


class ReportFilter(FilterSet):
    ky = ChoiceFilter("period_kind", label="Kỳ báo cáo", choices=Report.PeriodKind.choices)


@require_safe
def report_list(request):
    empty = Empty("Chưa có báo cáo nào.", "Lập báo cáo", reverse("reporting:report_new"))
    return listing(
        request,
        queryset=_reports(request).order_by("-cutoff"),
        columns=COLUMNS,
        filterset=ReportFilter,
        template="reporting/report_list.html",
        filename="bao-cao",
        empty=empty,
    )


@require_safe
def report_detail(request, pk):
    report = find_report(request, pk)
    sections = [(section, KINDS[section.key]) for section in report.sections.all() if section.key in KINDS]
    context = {
        "report": report,
        "state": state(report),
        "sections": sections,
        "snapshots": report.snapshots.defer("content", "pdf").select_related("frozen_by", "issued_by"),
        "missing": missing(report, sections),
        "next_period": periods.next_period(report),
        "entries": history.of(report),
    }
    return page(request, "reporting/report_detail.html", context)


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def report_new(request):
    # Asked before the form is: sent again, its file name would be called taken.
    before = sent_before(request)
    if before:
        return done(request, before.url)
    form = ReportForm(request.POST or None, user=request.user)
    if form.is_valid():
        return done(request, once(request, lambda: _create(form, request.user)), "Đã lập báo cáo.")
    return page(request, "reporting/report_new.html", {"form": form, "cancel_url": reverse("reporting:report_list")})


def _create(form, user):
    form.instance.unit, form.instance.created_by = form.cleaned_data["programme"].unit, user
    report = form.save()
    actions.add_sections(report=report)
    return reverse("reporting:report_detail", args=[report.pk])


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def report_edit(request, pk):
    report = find_report(request, pk)
    form = ReportForm(request.POST or None, instance=report, user=request.user)
    back = reverse("reporting:report_detail", args=[pk])
    if form.is_valid():
        form.save()
        return done(request, back, "Đã lưu báo cáo.")
    return page(request, "reporting/report_edit.html", {"form": form, "report": report, "cancel_url": back})


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def report_delete(request, pk):
    report = find_report(request, pk)
    if request.method == "POST":
        remove(record=report, by=request.user, now=timezone.now())
        return done(request, "reporting:report_list", "Đã xóa báo cáo; có thể khôi phục ở mục Đã xóa.")
    return page(request, "reporting/report_delete.html", {"report": report})


@require_safe
def report_preview(request, pk):
    report = find_report(request, pk)
    rows_url = reverse("reporting:report_preview", args=[pk])
    return page(
        request, "reporting/report_preview.html", {"report": report, "content": build(report), "rows_url": rows_url}
    )


@require_safe
def report_rows(request, pk, key):
    """The records behind a number of the report as it stands now."""
    report = find_report(request, pk)
    entry = look_up(build(report)["book"], key)
    if entry is None:
        raise Http404
    return page(request, "reporting/report_rows.html", {"report": report, "entry": entry})


@require_POST
@allowed("issue_reports")
@transaction.non_atomic_requests
def report_freeze(request, pk):
    snapshot = actions.freeze(report=find_report(request, pk), by=request.user)
    message = f"Đã chốt số liệu lần {snapshot.version}. Số liệu của bản này không đổi nữa."
    return done(request, reverse("reporting:snapshot_detail", args=[snapshot.pk]), message)


@require_http_methods(["GET", "POST"])
@allowed("issue_reports")
def report_issue(request, pk):
    report = find_report(request, pk)
    last = report.snapshots.defer("content", "pdf").first()
    back = reverse("reporting:report_detail", args=[pk])
    if request.method == "GET" and last and not last.issued_at:
        return page(request, "reporting/report_issue.html", {"report": report, "snapshot": last})
    try:
        if last is None:
            messages.error(request, "Chốt số liệu trước khi ban hành.")
        elif request.method == "POST":
            actions.issue(snapshot=last, by=request.user)
            messages.success(request, "Đã ban hành báo cáo.")
    except (PaperError, actions.AlreadyIssued) as error:
        messages.error(request, str(error) or "Bản chốt này đã được ban hành.")
    return done(request, back)
