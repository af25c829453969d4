from functools import partial

from django.contrib import messages
from django.db import transaction
from django.db.models import Max
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse

from wardsafety.office import history
from wardsafety.office.people.roles import allowed
from wardsafety.office.records.answers import CAN_COME_BACK, confirm_page, edit_page, form_page, remove_page
from wardsafety.office.records.declared import page_of, trail_to
from wardsafety.office.records.facts import facts_of
from wardsafety.office.verbs import posts, reads, sent, writes
from wardsafety.pages.columns import Column, shown
from wardsafety.pages.filters import ChoiceFilter, FilterSet
from wardsafety.pages.htmx import done, page
from wardsafety.pages.listing import Empty, listing

from .. import actions, periods
from ..book import look_up
from ..building import build
from ..forms import ReportForm
from ..missing import missing
from ..models import Report
from ..sections import KINDS

COLUMNS = [
    Column("ten", "Báo cáo", value="title", sort="title", link=page_of),
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


@reads
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


@reads
def report_detail(request, pk):
    report = find_report(request, pk)
    sections = [(section, KINDS[section.key]) for section in report.sections.all() if section.key in KINDS]
    context = {
        "title": report.title,
        "report": report,
        "facts": facts_of(report),
        "state": state(report),
        "sections": sections,
        "snapshots": report.snapshots.defer("content", "pdf").select_related("frozen_by", "issued_by"),
        "missing": missing(report, sections),
        "next_period": periods.next_period(report),
        "entries": history.of(report),
    }
    return page(request, "reporting/report_detail.html", context)


@writes
@allowed("edit_reports")
def report_new(request):
    form = ReportForm(*sent(request), instance=Report(unit=request.user.unit))
    return form_page(
        request,
        form,
        title="Lập báo cáo",
        save=lambda form: actions.create_report(report=form.instance, by=request.user),
        said="Đã lập báo cáo.",
        back="reporting:report_list",
    )


@writes
@allowed("edit_reports")
def report_edit(request, pk):
    return edit_page(request, ReportForm(*sent(request), instance=find_report(request, pk)), said="Đã lưu báo cáo.")


@writes
@allowed("edit_reports")
def report_remove(request, pk):
    consequences = ["Các bản đã chốt được giữ nguyên.", CAN_COME_BACK]
    return remove_page(request, find_report(request, pk), to="reporting:report_list", consequences=consequences)


@reads
def report_preview(request, pk):
    report = find_report(request, pk)
    rows_url = reverse("reporting:report_preview", args=[pk])
    return page(
        request, "reporting/report_preview.html", {"report": report, "content": build(report), "rows_url": rows_url}
    )


@reads
def report_rows(request, pk, key):
    """The records behind a number of the report as it stands now."""
    report = find_report(request, pk)
    entry = look_up(build(report)["book"], key)
    if entry is None:
        raise Http404
    return page(request, "reporting/report_rows.html", {"report": report, "entry": entry})


@posts
@allowed("issue_reports")
@transaction.non_atomic_requests
def report_freeze(request, pk):
    snapshot = actions.freeze(report=find_report(request, pk), by=request.user)
    message = f"Đã chốt số liệu lần {snapshot.version}. Số liệu của bản này không đổi nữa."
    return done(request, page_of(snapshot), message)


@writes
@allowed("issue_reports")
def report_issue(request, pk):
    report = find_report(request, pk)
    last = report.snapshots.defer("content", "pdf").first()
    if last is None or last.issued_at:
        messages.error(request, actions.ALREADY_ISSUED if last else "Chốt số liệu trước khi ban hành.")
        return done(request, page_of(report))
    frozen = f"bản chốt lần {last.version} ({shown(last.frozen_at)})"
    return confirm_page(
        request,
        partial(actions.issue, snapshot=last, by=request.user),
        title="Ban hành báo cáo",
        sentence=f"Ban hành “{report.title}” theo {frozen}?",
        consequences=["Tệp PDF được lưu lại cùng mã kiểm tra và không thay đổi được nữa."],
        back=page_of(report),
        said="Đã ban hành báo cáo.",
        trail=trail_to(report),
        submit="Ban hành",
    )
