"""Conversions: measures, their log and sums, before and after, what is hidden and what is missing."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from security_plans.models import Conversion, Measure, MeasureGroup, MeasureLog, MeasureTask, UsualIndicator
from tests import make
from wardsafety.office.models import Role
from wardsafety.programmes.models import Reading

from ..asked import section

TOKEN = "0a0a0a0a-0000-4000-8000-0000000000c1"


def go(name, *args):
    return reverse(f"security_plans:{name}", args=args)


def text(client, conversion):
    return " ".join(client.get(go("conversion_detail", conversion.pk)).content.decode().split())


def test_a_conversion_is_entered_and_changed(enter, officer):
    client = enter(officer)
    sent = {"name": "Đợt 1", "submission": TOKEN}
    assert client.post(go("conversion_new"), sent).url == client.post(go("conversion_new"), sent).url
    made = Conversion.objects.get()
    assert "Đợt 1" in client.get(go("conversion_list")).content.decode()
    edit = {"name": "Đợt một", "starts_on": "22/5/2023", "reported_on": "8/6/2023", "version": made.version}
    assert client.post(go("conversion_edit", made.pk), edit | {"stated_duration": "gần 1 tháng"}).status_code == 303
    html = text(client, made)
    assert "Nguồn ghi “gần 1 tháng”; tính từ ngày ra quân đến ngày đánh giá là 17 ngày." in html
    wrong = client.post(go("conversion_edit", made.pk), edit | {"version": 2, "reported_on": "1/1/2020"})
    assert "Ngày đánh giá phải sau ngày ra quân." in wrong.content.decode()


def test_measures_stand_in_their_groups_with_lead_and_partners(enter, ward, officer, conversion):
    client = enter(officer)
    police, board = make.body(ward, "Công an phường"), make.body(ward, "Ban quản lý chung cư")
    group = MeasureGroup.objects.get(name="Tuyên truyền", unit=None)
    sent = {"group": group.pk, "title": "Phát tờ rơi", "lead": police.pk, "partners": [board.pk], "due_on": "1/1/2026"}
    assert client.post(go("measure_new", conversion.pk), sent).status_code == 303
    html = text(client, conversion)
    assert "Chủ trì: Công an phường." in html and "Phối hợp: Ban quản lý chung cư." in html
    assert "quá hạn từ ngày 01/01/2026" in html
    measure = Measure.objects.get()
    assert client.post(go("measure_edit", measure.pk), sent | {"done_on": "1/1/2999"}).status_code == 422
    assert client.post(go("measure_edit", measure.pk), sent | {"done_on": "2/1/2026"}).status_code == 303
    assert client.post(go("measure_remove", measure.pk)).status_code == 303


def test_results_are_logged_by_number_or_by_words(enter, officer, conversion, measure):
    client = enter(officer)
    assert "Tuần tra" in client.get(go("log_quick")).content.decode()
    url = go("log_new", measure.pk)
    for count in ("40", "7"):
        sent = {"count": count, "measure_words": "trường hợp", "done_on": "1/6/2023", "what": "lập hồ sơ xử lý"}
        assert client.post(url, sent).status_code == 303
    assert client.post(url, {"done_on": "2/6/2023", "words": "bước đầu chuyển biến tích cực"}).status_code == 303
    html = text(client, conversion)
    assert "47 trường hợp" in html and "bước đầu chuyển biến tích cực" in html
    again = client.get(url).content.decode()
    assert 'value="trường hợp"' in again and f'value="{timezone.localdate():%d/%m/%Y}"' in again
    log = MeasureLog.objects.get(count=7)
    assert client.post(go("log_edit", log.pk), sent | {"count": "8"}).status_code == 303
    assert "48 trường hợp" in text(client, conversion)
    assert client.post(go("log_remove", log.pk)).status_code == 303


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"count": "-3", "measure_words": "vụ"}, "Số không được âm."),
        ({"count": "3"}, "Ghi đơn vị tính"),
        ({"count": "ba", "measure_words": "vụ"}, "Nhập một số"),
        ({}, "Ghi kết quả bằng số, bằng chữ, hoặc việc đã làm."),
        ({"what": "tuần tra", "done_on": "1/1/2999"}, "Ngày này chưa đến"),
        ({"what": "tuần tra", "done_on": "30/2/2023"}, "Ngày không đúng"),
    ],
)
def test_wrong_results_are_told_and_not_stored(enter, officer, measure, sent, sentence):
    answer = enter(officer).post(go("log_new", measure.pk), {"done_on": "1/6/2023"} | sent)
    assert answer.status_code == 422 and sentence in answer.content.decode()
    assert not MeasureLog.objects.exists()


def test_small_numbers_by_place_are_hidden(enter, ward, officer, conversion, measure):
    for name, count in (("1", 1), ("2", 5), ("3", 9)):
        MeasureLog.objects.create(
            measure=measure,
            created_by=officer,
            done_on=date(2026, 1, 5),
            count=count,
            measure_words="trường hợp",
            neighbourhood=make.neighbourhood(ward, name),
        )
    html = text(enter(officer), conversion)
    assert html.count("(ẩn số nhỏ)") == 2
    assert "Tổ dân phố 3 9; cộng <strong>15</strong>" in html


def test_before_and_after_as_table_and_chart(enter, ward, officer, conversion):
    programme = make.programme(ward, officer)
    conversion.programme = programme
    conversion.save()
    crimes = make.indicator(programme, "Số vụ phạm pháp hình sự", measure="vụ")
    make.indicator(programme, "Số nhóm thanh thiếu niên được quản lý", measure="nhóm")
    for year, value in ((2022, 12), (2023, 9)):
        make.reading(
            crimes, ward, officer, form="level", value=value, period_from=date(year, 1, 1), period_to=date(year, 12, 31)
        )
    html = text(enter(officer), conversion)
    assert "giảm 3" in html and "12 vụ" in html and "9 vụ" in html
    assert "<svg" in html and "chưa có số liệu" in html


def test_who_may_do_what(enter, ward, officer, conversion, measure):
    log = MeasureLog.objects.create(measure=measure, created_by=officer, done_on=date(2026, 1, 5), words="tốt")
    writing = [go("conversion_edit", conversion.pk), go("measure_new", conversion.pk), go("measure_edit", measure.pk)]
    writing += [go("measure_remove", measure.pk), go("log_new", measure.pk), go("log_edit", log.pk)]
    writing += [go("log_remove", log.pk), go("conversion_remove", conversion.pk)]
    stranger = enter(make.user(make.unit("Khác"), Role.ADMIN))
    assert {stranger.get(url).status_code for url in [*writing, go("conversion_detail", conversion.pk)]} == {404}
    reader = enter(make.user(ward, Role.SUPERVISOR))
    assert {reader.get(url).status_code for url in [*writing, go("log_quick")]} == {403}
    assert reader.get(go("conversion_detail", conversion.pk)).status_code == 200
    police = enter(make.user(ward, Role.POLICE))
    assert police.post(go("conversion_remove", conversion.pk)).status_code == 303
    assert police.get(go("conversion_detail", conversion.pk)).status_code == 404


def test_what_htmx_swaps_in_is_what_a_fresh_page_shows(enter, ward, officer, conversion, measure):
    """Tasks and log are edited in the section of the measures, and say whose they are."""
    client, group = enter(officer), measure.group_id
    here, page = {"HX-Request": "true", "HX-Target": "measures"}, go("conversion_detail", conversion.pk)
    for url, sent, heading in (
        (go("measure_new", conversion.pk), {"group": group, "title": "Phát tờ rơi"}, "Thêm biện pháp"),
        (go("measure_edit", measure.pk), {"group": group, "title": "Tuần tra"}, "Sửa biện pháp"),
        (go("task_new", measure.pk), {"title": "Kẻ vạch", "due_on": "1/1/2026"}, "Thêm việc: Tuần tra"),
        (go("log_new", measure.pk), {"done_on": "1/6/2023", "words": "tốt"}, "Thêm kết quả: Tuần tra"),
    ):
        assert f"<h3>{heading}" in section(client.get(url, headers=here), "measures")
        answer = client.post(url, sent, headers=here)
        assert section(answer, "measures") == section(client.get(page), "measures")
        assert '<div id="shortcomings" hx-swap-oob="true">' in answer.content.decode()
    assert "Việc “Kẻ vạch” quá hạn từ ngày 01/01/2026." in answer.content.decode()
    for name, row in (("log", measure.logs.get()), ("task", measure.tasks.get()), ("measure", measure)):
        answer = client.post(go(f"{name}_remove", row.pk), headers=here)
        assert section(answer, "measures") == section(client.get(page), "measures")
    assert Measure.objects.get().title == "Phát tờ rơi"


def test_from_the_phone_an_entry_leads_back_to_the_measures(enter, ward, officer, measure):
    client, url = enter(officer), go("log_quick_new", measure.pk)
    assert url in client.get(go("log_quick")).content.decode()
    assert f'href="{go("log_quick")}">Hủy' in client.get(url).content.decode()
    sent = {"count": "6", "measure_words": "cuộc", "done_on": "2/6/2023", "submission": TOKEN}
    for _ in range(2):
        assert client.post(url, sent).url == go("log_quick")
    assert MeasureLog.objects.get().count == 6
    assert client.post(url, {"done_on": "2/6/2023"}).status_code == 422
    assert enter(make.user(ward, Role.SUPERVISOR)).get(url).status_code == 403
    assert enter(make.user(make.unit("Khác"), Role.ADMIN)).get(url).status_code == 404


@pytest.mark.parametrize("many", [2, 30])
def test_queries_do_not_grow(enter, officer, conversion, measure, hotspot, many, django_assert_max_num_queries):
    for n in range(many):
        hotspot(f"Khu {n}", conversion=conversion)
        MeasureLog.objects.create(measure=measure, created_by=officer, done_on=date(2026, 1, 5), what=f"Lần {n}")
    client = enter(officer)
    for url in (go("conversion_list"), go("conversion_detail", conversion.pk), go("log_quick")):
        with django_assert_max_num_queries(15 + 2):
            assert client.get(url).status_code == 200


def test_tasks_of_a_measure_have_deadlines(enter, ward, officer, conversion, measure):
    client, board = enter(officer), make.body(ward, "Ban quản lý chung cư")
    sent = {"title": "Kẻ vạch chỗ đỗ xe", "body": board.pk, "due_on": "1/1/2026"}
    assert client.post(go("task_new", measure.pk), sent).status_code == 303
    html = text(client, conversion)
    assert "Kẻ vạch chỗ đỗ xe" in html and "Việc “Kẻ vạch chỗ đỗ xe” quá hạn từ ngày 01/01/2026." in html
    task = MeasureTask.objects.get()
    assert client.post(go("task_edit", task.pk), sent | {"done_on": "1/1/2999"}).status_code == 422
    assert client.post(go("task_edit", task.pk), sent | {"done_on": "2/1/2026"}).status_code == 303
    assert "quá hạn" not in text(client, conversion)
    reader = enter(make.user(ward, Role.SUPERVISOR))
    urls = [go("task_new", measure.pk), go("task_edit", task.pk), go("task_remove", task.pk)]
    assert {reader.get(url).status_code for url in urls} == {403}
    assert {enter(make.user(make.unit("Khác"), Role.ADMIN)).get(url).status_code for url in urls} == {404}
    assert enter(officer).post(go("task_remove", task.pk)).status_code == 303
    assert not MeasureTask.objects.exists()


def test_usual_indicators_are_added_once_and_have_no_value(enter, ward, conversion):
    client, url = enter(make.user(ward, Role.POLICE)), go("usual_indicators", conversion.pk)
    chosen = list(UsualIndicator.objects.filter(unit=None).values_list("pk", flat=True))
    assert client.post(url, {"chosen": chosen[:3]}).status_code == 303
    conversion.refresh_from_db()
    assert conversion.programme.indicators.count() == 3
    assert client.post(url, {"chosen": chosen[:3]}).status_code == 422
    assert client.post(url, {"chosen": chosen[3:]}).status_code == 303
    assert conversion.programme.indicators.count() == len(chosen)
    assert not Reading.objects.exists()
    assert "Số vụ trộm cắp tài sản" in text(client, conversion)
    assert enter(make.user(ward, Role.SUPERVISOR)).get(url).status_code == 403
    assert enter(make.user(make.unit("Khác"), Role.ADMIN)).get(url).status_code == 404
