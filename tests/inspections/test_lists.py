"""Lists of the field: findings by date, due places, models that fail, the printed record."""

from datetime import timedelta
from io import BytesIO
from subprocess import run

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from docx import Document
from openpyxl import load_workbook

from tests import make
from tests.inspections.conftest import TODAY
from wardsafety.inspections.actions import refresh_caches
from wardsafety.inspections.models import Finding, PlaceStatus
from wardsafety.office.models import Role
from wardsafety.programmes.figures import Period, get

pytestmark = pytest.mark.django_db


def days(number):
    return TODAY + timedelta(days=number)


def rows(page):
    return [row.pk for row in page.context["listing"].page]


@pytest.fixture
def visit(group, police):
    return make.inspection(group, police, result="fail", done_on=days(-10), next_due=days(20))


@pytest.fixture
def finding(visit):
    return visit.findings.create(text="Bình hết áp suất", responsible="Bà Hoa", due_on=days(-1))


# Findings


def unresolved(ward, day):
    return list(get("findings.unresolved").rows(ward, Period(None, day)).values_list("pk", flat=True))


def test_findings_are_unresolved_until_the_day_they_are_mended(ward, police, finding):
    Finding.objects.filter(pk=finding.pk).update(fixed_on=days(-2))
    assert unresolved(ward, days(-11)) == []
    assert unresolved(ward, days(-10)) == [finding.pk]
    assert unresolved(ward, days(-3)) == [finding.pk]
    assert unresolved(ward, days(-2)) == []


def test_the_list_shows_what_is_open_first(logged_in, police, visit, finding):
    later = visit.findings.create(text="Thiếu búa", due_on=days(9))
    fixed = visit.findings.create(text="Thiếu rìu", fixed_on=TODAY)
    client = logged_in(police)
    assert rows(client.get("/kiem-tra/ton-tai/")) == [finding.pk, later.pk]
    assert rows(client.get("/kiem-tra/ton-tai/?tinh_trang=qua-han")) == [finding.pk]
    assert rows(client.get("/kiem-tra/ton-tai/?tinh_trang=da")) == [fixed.pk]
    assert len(rows(client.get("/kiem-tra/ton-tai/?tinh_trang=tat-ca"))) == 3


def test_a_finding_is_marked_as_mended_and_that_is_undone(logged_in, police, finding):
    client = logged_in(police)
    url = f"/kiem-tra/ton-tai/{finding.pk}"
    prefix = f"f{finding.pk}"
    fields = {f"{prefix}-fixed_on": f"{days(-3):%d/%m/%Y}", f"{prefix}-note": "Đã thay bình"}
    assert client.post(f"{url}/khac-phuc/", fields).status_code == 303
    finding.refresh_from_db()
    assert (finding.fixed_on, finding.fix_note, finding.fixed_recorded_by) == (days(-3), "Đã thay bình", police)
    client.post(f"{url}/khac-phuc/", {f"{prefix}-fixed_on": f"{TODAY:%d/%m/%Y}"})
    finding.refresh_from_db()
    assert finding.fixed_on == days(-3)
    assert client.get(f"{url}/mo-lai/").status_code == 200
    client.post(f"{url}/mo-lai/")
    finding.refresh_from_db()
    assert (finding.fixed_on, finding.fix_note, finding.fixed_recorded_at) == (None, "", None)


def test_in_the_list_the_form_and_the_new_state_take_the_place_of_the_cell(logged_in, police, finding):
    client = logged_in(police)
    url, htmx = f"/kiem-tra/ton-tai/{finding.pk}", {"HX-Request": "true", "HX-Target": f"ton-tai-{finding.pk}"}
    form = client.get(f"{url}/khac-phuc/", headers=htmx).content.decode()
    assert form.strip().startswith(f'<form class="fix-form" id="ton-tai-{finding.pk}"')
    fields = {f"f{finding.pk}-fixed_on": f"{TODAY:%d/%m/%Y}", f"f{finding.pk}-note": ""}
    cell = client.post(f"{url}/khac-phuc/", fields, headers=htmx).content.decode()
    assert 'data-announce="Đã ghi khắc phục."' in cell and "<html" not in cell
    fresh = client.get("/kiem-tra/ton-tai/?tinh_trang=da").content.decode()
    assert "Ngày 15/06/2026" in cell and "Ngày 15/06/2026" in fresh
    undone = client.post(f"{url}/mo-lai/", headers=htmx).content.decode()
    assert "Quá hạn khắc phục" in undone


@pytest.mark.parametrize(
    ("day", "sentence"),
    [(days(1), "sau hôm nay"), (days(-11), "trước ngày phát hiện"), (None, "Nhập ngày khắc phục")],
)
def test_a_wrong_day_of_mending_is_refused(logged_in, police, finding, day, sentence):
    fields = {f"f{finding.pk}-fixed_on": f"{day:%d/%m/%Y}" if day else ""}
    page = logged_in(police).post(f"/kiem-tra/ton-tai/{finding.pk}/khac-phuc/", fields)
    assert page.status_code == 422 and sentence in page.content.decode()
    finding.refresh_from_db()
    assert finding.fixed_on is None


@pytest.mark.parametrize("tail", ["khac-phuc", "mo-lai"])
def test_findings_of_others_and_of_replaced_inspections_are_out_of_reach(logged_in, ward, police, finding, tail):
    url = f"/kiem-tra/ton-tai/{finding.pk}/{tail}/"
    assert logged_in(make.user(role=Role.POLICE)).post(url).status_code == 404
    assert logged_in(make.user(ward, role=Role.SUPERVISOR)).post(url).status_code == 403
    make.inspection(finding.inspection.place, police, replaces=finding.inspection, correction_reason="Ghi nhầm")
    assert logged_in(police).post(url).status_code == 404
    assert logged_in(police).get("/kiem-tra/ton-tai/").context["listing"].total == 0


# Due and inspected


def test_due_places_by_delay(logged_in, ward, police):
    places = [make.group(ward, police, on=days(-30 + n)) for n in (-1, 0, 7, 8, 29)]
    make.inspection(places[-1], police, done_on=TODAY, next_due=days(31))
    make.group(ward, police, status=PlaceStatus.SUSPENDED, on=days(-90))
    refresh_caches([place.pk for place in places])
    client = logged_in(police)
    pks = [place.pk for place in places]
    assert rows(client.get("/kiem-tra/lich/?han=qua-han")) == pks[:1]
    assert rows(client.get("/kiem-tra/lich/?han=7")) == pks[:3]
    assert rows(client.get("/kiem-tra/lich/?han=30")) == pks[:4]
    assert rows(client.get("/kiem-tra/lich/")) == pks


def test_the_list_of_inspections_is_narrowed_by_its_filters(logged_in, ward, police, group, visit):
    colleague = make.user(ward)
    point = make.point(ward, police)
    passed = make.inspection(point, colleague, done_on=days(-2))
    replaced = make.inspection(point, police, done_on=days(-1))
    correction = make.inspection(point, police, done_on=days(-1), replaces=replaced, correction_reason="Nhầm")
    make.inspection(make.group(make.unit(), police), police)
    client = logged_in(police)
    url = "/kiem-tra/lan/"
    assert rows(client.get(url)) == [correction.pk, passed.pk, visit.pk]
    assert rows(client.get(url, {"ket_qua": "fail"})) == [visit.pk]
    assert rows(client.get(url, {"tu": "13/06/2026", "den": "13/06/2026"})) == [passed.pk]
    assert rows(client.get(url, {"loai": group.kind_id})) == [visit.pk]
    assert rows(client.get(url, {"dia_ban": group.neighbourhood_id})) == [visit.pk]
    assert rows(client.get(url, {"nguoi": colleague.pk})) == [passed.pk]
    assert rows(client.get(url, {"cua_toi": "on"})) == [correction.pk, visit.pk]
    assert rows(client.get(url, {"q": "le loi"})) == [visit.pk]
    assert client.get(url, {"tu": "hôm qua", "loai": "abc"}).status_code == 200


# Failing models


def failing(client, **query):
    return rows(client.get("/kiem-tra/khong-dat/", query))


def test_a_model_fails_by_its_last_result_its_findings_or_its_delay(logged_in, ward, police):
    result, open_finding, late, never, good, new = (make.group(ward, police, on=days(-60)) for _ in range(6))
    make.inspection(result, police, result="pass", done_on=days(-20), next_due=days(10))
    make.inspection(result, police, result="fail", done_on=days(-5), next_due=days(25))
    visit = make.inspection(open_finding, police, result="advice", done_on=days(-5), next_due=days(25))
    visit.findings.create(text="Thiếu búa", due_on=days(9))
    make.inspection(late, police, done_on=days(-40), next_due=days(-10))
    make.inspection(never, police, done_on=days(-5), next_due=None, result="not_done")
    make.inspection(good, police, result="fail", done_on=days(-30), next_due=days(-1))
    make.inspection(good, police, done_on=days(-2), next_due=days(28))
    new.steps.update(effective_on=days(-30))
    for status in (PlaceStatus.DISSOLVED, PlaceStatus.PROPOSED):
        make.group(ward, police, status=status, on=days(-60))
    client = logged_in(police)
    assert failing(client) == [result.pk, open_finding.pk, late.pk, never.pk]
    assert failing(client, ly_do="chua-dat") == [result.pk]
    assert failing(client, ly_do="ton-tai") == [open_finding.pk]
    assert failing(client, ly_do="qua-han") == [late.pk, never.pk]
    assert "chưa được kiểm tra lần nào" in client.get("/kiem-tra/khong-dat/").content.decode()


def test_the_failing_list_of_an_earlier_day_stays_as_it_was(logged_in, ward, police):
    group = make.group(ward, police, on=days(-60))
    visit = make.inspection(group, police, result="fail", done_on=days(-20), next_due=days(10))
    visit.findings.create(text="Thiếu búa", fixed_on=days(-4))
    make.inspection(group, police, done_on=days(-3), next_due=days(27))
    client = logged_in(police)
    asked = {-25: True, -31: False, -10: True, -4: True, -3: False, 0: False}
    shown = {day: bool(failing(client, ngay=f"{days(day):%d/%m/%Y}")) for day in asked}
    assert shown == asked
    assert failing(client, ngay="30/02/2026") == []


def test_a_suspended_model_is_not_late_but_its_findings_stay(logged_in, police, group, visit, finding):
    make.step(group, police, status=PlaceStatus.SUSPENDED, on=days(-1))
    client = logged_in(police)
    assert failing(client) == [group.pk]
    assert failing(client, ly_do="qua-han") == []


# All of them


LISTS = ["/kiem-tra/lan/", "/kiem-tra/lich/", "/kiem-tra/ton-tai/", "/kiem-tra/khong-dat/"]


@pytest.fixture
def many(ward, police):
    def grow(number):
        for _ in range(number):
            group = make.group(ward, police, neighbourhood=make.neighbourhood(ward, f"{ward.children.count() + 1}"))
            visit = make.inspection(group, police, result="fail", done_on=days(-40), next_due=days(-10))
            visit.findings.create(text="Thiếu búa")
            refresh_caches([group.pk])

    return grow


@pytest.mark.parametrize("url", LISTS)
def test_lists_cost_the_same_for_three_and_more(logged_in, police, many, url):
    client = logged_in(police)
    counts = []
    for number in (3, 12):
        many(number)
        with CaptureQueriesContext(connection) as captured:
            assert client.get(url).context["listing"].total >= number
        counts.append(len(captured))
    assert counts[0] == counts[1] <= 15


@pytest.mark.parametrize("url", LISTS)
def test_lists_go_to_excel(logged_in, police, many, url):
    many(2)
    answer = logged_in(police).get(url, {"xuat": "xlsx"})
    sheet = load_workbook(BytesIO(b"".join(answer.streaming_content))).active
    assert sheet.max_row == 3
    assert None not in [cell.value for cell in sheet[1]]


@pytest.mark.parametrize("url", LISTS)
def test_an_empty_list_and_a_list_of_another_ward(logged_in, many, url):
    many(1)
    page = logged_in(make.user(role=Role.POLICE)).get(url)
    assert (page.status_code, page.context["listing"].total) == (200, 0)


@pytest.mark.parametrize("url", ["/kiem-tra/", *LISTS])
def test_lists_only_answer_get(logged_in, police, url):
    assert logged_in(police).post(url).status_code == 405


# On paper


def test_the_record_prints_as_a_bien_ban(logged_in, police, group, visit, finding, tmp_path):
    visit.answers.create(item=visit.checklist.items.first(), value="not_ok", note="Hộ số 4")
    answer = logged_in(police).get(f"/kiem-tra/lan/{visit.pk}/in/")
    assert answer.headers["Content-Type"] == "application/pdf"
    (tmp_path / "a.pdf").write_bytes(answer.content)
    text = run(["pdftotext", "-layout", tmp_path / "a.pdf", "-"], capture_output=True, text=True, check=True).stdout
    said = " ".join(text.split())
    for words in ("BIÊN BẢN", group.name, "Không bảo đảm", "Hộ số 4", "Bình hết áp suất", "Bà Hoa", "Chưa đạt"):
        assert words in said
    assert "ngày 05 tháng 6 năm 2026" in said and police.full_name in said


def test_the_record_comes_as_a_word_file(logged_in, police, group, visit):
    answer = logged_in(police).get(reverse("inspections:inspection_print", args=[visit.pk, "word"]))
    assert f"bien-ban-kiem-tra-{group.code}-2026-06-05.docx" in answer["Content-Disposition"]
    signers = Document(BytesIO(answer.content)).tables[-1].rows[0].cells
    assert [cell.text for cell in signers] == ["BÊN ĐƯỢC KIỂM TRA\n", f"NGƯỜI KIỂM TRA\n{police.full_name}"]
