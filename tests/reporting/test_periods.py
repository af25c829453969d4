"""Periodic reports: their days, and the report of the next period composed as the last one."""

from datetime import date

import pytest
from django.urls import reverse

from tests import make
from wardsafety.office.models import Role
from wardsafety.reporting.actions import add_sections
from wardsafety.reporting.models import Report
from wardsafety.reporting.periods import period_of


def go(name, *args):
    return reverse(f"reporting:{name}", args=args)


@pytest.fixture
def monthly(ward, officer):
    fields = {"period_kind": "month", "period_from": date(2026, 6, 1), "cutoff": date(2026, 6, 30)}
    fields |= {"slug": "pccc-thang-6-2026", "title": "Kết quả tháng 6/2026", "number": "5", "symbol": "BC-UBND"}
    made = make.report(make.programme(ward, officer), officer, recipients="Lưu: VT", **fields)
    add_sections(report=made)
    made.sections.filter(key="direction").update(text="Tiếp tục nhân rộng.", order=1)
    made.sections.filter(key="basis").update(is_on=False)
    return made


@pytest.mark.parametrize(
    ("kind", "day", "first", "last"),
    [
        ("week", date(2026, 1, 1), date(2025, 12, 29), date(2026, 1, 4)),
        ("month", date(2024, 2, 10), date(2024, 2, 1), date(2024, 2, 29)),
        ("month", date(2026, 12, 31), date(2026, 12, 1), date(2026, 12, 31)),
        ("quarter", date(2026, 11, 24), date(2026, 10, 1), date(2026, 12, 31)),
        ("half", date(2026, 6, 30), date(2026, 1, 1), date(2026, 6, 30)),
        ("half", date(2026, 7, 1), date(2026, 7, 1), date(2026, 12, 31)),
        ("year", date(2026, 5, 5), date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_the_days_of_a_period(kind, day, first, last):
    assert period_of(kind, day) == (first, last)


def test_summaries_and_ad_hoc_reports_have_no_length(enter, ward, officer):
    assert period_of("summary", date(2026, 1, 1)) is None
    report = make.report(make.programme(ward, officer), officer, period_kind="ad_hoc")
    client = enter(officer)
    assert "kỳ tiếp theo" not in client.get(go("report_detail", report.pk)).content.decode()
    refused = client.get(go("report_next", report.pk), follow=True).content.decode()
    assert "không có kỳ tiếp theo" in refused


def test_the_next_report_is_composed_as_this_one(enter, officer, monthly):
    client, url = enter(officer), go("report_next", monthly.pk)
    assert "từ ngày 01/07/2026 đến hết ngày 31/07/2026" in client.get(url).content.decode()
    assert Report.objects.count() == 1
    sent = {"submission": "0a5b3f52-9d7e-4e0f-8f5e-0a5b3f529d7e"}
    assert client.post(url, sent).url == client.post(url, sent).url
    made = Report.objects.exclude(pk=monthly.pk).get()
    assert (made.period_from, made.cutoff) == (date(2026, 7, 1), date(2026, 7, 31))
    assert (made.slug, made.title) == ("pccc-thang-7-2026", "Kết quả tháng 7/2026")
    assert (made.number, made.dated_on, made.conference, made.document) == ("", None, None, None)
    assert (made.symbol, made.recipients, made.body) == ("BC-UBND", "Lưu: VT", monthly.body)
    parts = [list(report.sections.values_list("key", "order", "is_on")) for report in (monthly, made)]
    assert parts[0] == parts[1]
    assert not made.sections.exclude(text="").exists()


def test_texts_come_along_when_wanted_and_file_names_stay_free(enter, officer, monthly):
    client, url = enter(officer), go("report_next", monthly.pk)
    for _ in range(2):
        client.post(url, {"with_texts": "on"})
    rows = Report.objects.exclude(pk=monthly.pk).order_by("pk")
    assert [row.slug for row in rows] == ["pccc-thang-7-2026", "pccc-thang-7-2026-2"]
    assert {row.sections.get(key="direction").text for row in rows} == {"Tiếp tục nhân rộng."}


def test_the_year_ends(enter, officer, monthly):
    Report.objects.filter(pk=monthly.pk).update(
        period_kind="quarter", period_from=date(2026, 10, 1), cutoff=date(2026, 12, 31), slug="pccc"
    )
    enter(officer).post(go("report_next", monthly.pk))
    assert Report.objects.get(slug="pccc-quy-1-2027").period_from == date(2027, 1, 1)


def test_the_kind_fills_in_the_days(enter, ward, officer, time_machine):
    time_machine.move_to(date(2026, 11, 24))
    sent = {
        "title": "Tháng",
        "programme": make.programme(ward, officer).pk,
        "body": make.body(ward).pk,
        "slug": "thang",
    }
    client = enter(officer)
    assert client.post(go("report_new"), sent | {"period_kind": "month"}).status_code == 303
    made = Report.objects.get()
    assert (made.period_from, made.cutoff) == (date(2026, 11, 1), date(2026, 11, 30))
    answer = client.post(go("report_new"), sent | {"period_kind": "ad_hoc", "slug": "khac"})
    assert answer.status_code == 422 and "Chưa nhập mục này." in answer.content.decode()


def test_the_list_is_filtered_by_kind(enter, ward, officer, monthly):
    make.report(monthly.programme, officer, title="Bản tổng kết", slug="tong-ket")
    page = enter(officer).get(go("report_list"), {"ky": "month"}).content.decode()
    assert "Kết quả tháng 6/2026" in page and "Bản tổng kết" not in page


def test_others_are_refused(enter, ward, monthly):
    url = go("report_next", monthly.pk)
    assert enter(make.user(make.unit("Khác"))).get(url).status_code == 404
    assert enter(make.user(ward, Role.SUPERVISOR)).get(url).status_code == 403
