"""The rows of a programme edited in its page, and what goes along when one is removed."""

from datetime import date

import pytest
from django.urls import reverse

from tests import make
from tests.fire_models.asked import section
from wardsafety.programmes.models import Indicator, Phase, Reading, Target, Task

TODAY = date(2026, 6, 8)


def asked_by(section):
    return {"HX-Request": "true", "HX-Target": section}


@pytest.fixture(autouse=True)
def a_day(time_machine):
    time_machine.move_to(TODAY)


@pytest.fixture
def time_machine():
    import time_machine as machine

    class Mover:
        def move_to(self, day):
            self.traveller = machine.travel(f"{day}T09:00:00+07:00", tick=False)
            self.traveller.start()

    mover = Mover()
    yield mover
    mover.traveller.stop()


def test_a_phase_is_added_in_its_section(enter, programme, officer):
    client, url = enter(officer), reverse("programmes:phase_new", args=[programme.pk])
    form = client.get(url, headers=asked_by("phases")).content.decode()
    assert form.lstrip().startswith('<section id="phases"')
    assert 'name="starts_on"' in form
    saved = client.post(url, {"name": "Giai đoạn 1", "order": 1, "ends_on": "08/06/2026"}, headers=asked_by("phases"))
    text = saved.content.decode()
    assert saved.status_code == 200
    assert 'data-announce="1 giai đoạn"' in text
    assert "… – 08/06/2026" in text
    assert "<form" not in text


ROWS = {
    "phase": ("phases", {"name": "Giai đoạn 2", "order": 2}),
    "task": ("tasks", {"title": "Tuyên truyền", "due_on": "1/6/2026"}),
    "indicator": ("indicators", {"name": "Số vụ", "measure": "vụ", "order": 2}),
    "target": ("indicators", {"kind": "count", "comparator": "gte", "value": "20"}),
    "reading": ("indicators", {"form": "level", "value": "64", "is_printed": "on"}),
}
MORE = {"them-nua": "1"}


@pytest.mark.parametrize("key", ROWS)
def test_the_swapped_section_is_what_a_fresh_page_shows(enter, programme, ward, officer, key):
    client, (name, sent), owner = enter(officer), ROWS[key], programme
    if key in ("target", "reading"):
        owner, sent = make.indicator(programme), sent | {"unit": ward.pk}
    model = {"phase": Phase, "task": Task, "indicator": Indicator, "target": Target, "reading": Reading}[key]

    def answer(verb, pk):
        done = client.post(reverse(f"programmes:{key}_{verb}", args=[pk]), sent, headers=asked_by(name))
        assert done.status_code == 200
        fresh = client.get(reverse("programmes:programme_detail", args=[programme.pk])).content.decode()
        assert section(done.content.decode(), name) == section(fresh, name)
        return done.content.decode()

    more = client.post(reverse(f"programmes:{key}_new", args=[owner.pk]), sent | MORE, headers=asked_by(name))
    assert more.content.decode().count('<form class="row-form') == 1
    model.objects.all().delete()
    answer("new", owner.pk)
    row = model.objects.get()
    assert '<form class="row-form' not in answer("edit", row.pk)
    answer("remove", row.pk)
    assert not model.objects.exists()


def test_a_target_is_removed_from_its_form_in_place(enter, programme, ward, officer):
    target = make.target(make.indicator(programme), ward)
    client, url = enter(officer), reverse("programmes:target_remove", args=[target.pk])
    form = client.get(reverse("programmes:target_edit", args=[target.pk]), headers=asked_by("indicators"))
    assert f'hx-get="{url}"' in form.content.decode()
    assert "Xóa mức giao “ít nhất 20”?" in client.get(url, headers=asked_by("indicators")).content.decode()
    client.post(url, headers=asked_by("indicators"))
    assert not Target.objects.exists()


def test_the_answer_brings_what_is_still_missing(enter, programme, officer):
    url = reverse("programmes:indicator_new", args=[programme.pk])
    answer = enter(officer).post(url, {"name": "Số vụ", "measure": "vụ", "order": 1}, headers=asked_by("indicators"))
    shortcomings = answer.content.decode().partition('<div id="shortcomings" hx-swap-oob="true">')[2]
    assert "Chỉ tiêu “Số vụ” chưa có mức giao." in shortcomings
    assert "Chưa có chỉ tiêu nào." not in shortcomings


def test_an_indicator_says_in_place_what_goes_along(enter, programme, ward, officer):
    indicator = make.indicator(programme)
    make.target(indicator, ward)
    url = reverse("programmes:indicator_remove", args=[indicator.pk])
    text = enter(officer).get(url, headers=asked_by("indicators")).content.decode()
    assert "1 mức giao bị xóa theo." in text
    assert Indicator.objects.exists()


def test_replacing_the_printed_reading_is_told_in_place(enter, programme, ward, officer):
    indicator = make.indicator(programme)
    make.reading(indicator, ward, officer, value=64)
    sent = {"form": "level", "value": "60", "unit": ward.pk, "is_printed": "on"}
    url = reverse("programmes:reading_new", args=[indicator.pk])
    answer = enter(officer).post(url, sent, headers=asked_by("indicators"))
    assert "nay là chú thích" in answer.content.decode()


def test_results_stand_on_the_day_asked_for(enter, programme, officer):
    make.indicator(programme)
    url = reverse("programmes:programme_detail", args=[programme.pk])
    text = enter(officer).get(f"{url}?den=2026-03-31").content.decode()
    assert "Chỉ tiêu, kết quả đến ngày 31/03/2026" in text
    assert 'value="31/03/2026"' in text


def test_a_wrong_phase_comes_back_into_its_section_with_a_sentence(enter, programme, officer):
    phase = make.phase(programme)
    sent = {"name": "Sửa dở", "order": 1, "starts_on": "9/6/2026", "ends_on": "8/6/2026"}
    url = reverse("programmes:phase_edit", args=[phase.pk])
    answer = enter(officer).post(url, sent, headers=asked_by("phases"))
    text = answer.content.decode()
    assert answer.status_code == 422
    assert "phải kết thúc sau khi bắt đầu" in text
    assert 'value="Sửa dở"' in text
    assert Phase.objects.get().name == "Giai đoạn 1"


def test_a_phase_cannot_lie_in_itself(enter, programme, officer):
    outer = make.phase(programme)
    inner = make.phase(programme, "Đợt 1", parent=outer)
    url = reverse("programmes:phase_edit", args=[outer.pk])
    answer = enter(officer).post(url, {"name": "Giai đoạn 1", "order": 1, "parent": inner.pk})
    assert answer.status_code == 422
    outer.refresh_from_db()
    assert outer.parent is None


def test_overlapping_phases_are_saved_with_a_warning(enter, programme, officer):
    first = make.phase(programme, starts_on=date(2026, 1, 1), ends_on=date(2026, 3, 31))
    make.phase(programme, "Đợt 1", parent=first, starts_on=date(2026, 3, 1), ends_on=date(2026, 4, 30))
    sent = {"name": "Giai đoạn 2", "order": 2, "starts_on": "1/3/2026", "ends_on": "30/6/2026"}
    text = (
        enter(officer)
        .post(reverse("programmes:phase_new", args=[programme.pk]), sent, headers=asked_by("phases"))
        .content.decode()
    )
    assert "“Giai đoạn 1” và “Giai đoạn 2” có thời gian trùng nhau." in text
    assert "“Đợt 1” có ngày nằm ngoài “Giai đoạn 1”." in text
    assert Phase.objects.count() == 3


def test_a_task_is_overdue_until_it_is_done(enter, programme, officer):
    task = Task.objects.create(programme=programme, title="Lập danh sách", due_on=date(2026, 6, 7))
    Task.objects.create(programme=programme, title="Hôm nay mới đến hạn", due_on=TODAY)
    client, url = enter(officer), reverse("programmes:task_done", args=[task.pk])
    page = client.get(reverse("programmes:programme_detail", args=[programme.pk])).content.decode()
    assert page.count("Quá hạn") == 1
    assert 'value="08/06/2026"' in client.get(url, headers=asked_by("tasks")).content.decode()
    answer = client.post(url, {"done_on": "08/06/2026", "result": "Đủ 50 hộ"}, headers=asked_by("tasks"))
    text = answer.content.decode()
    assert "Hoàn thành" in text and "Đủ 50 hộ" in text and "Quá hạn" not in text
    task.refresh_from_db()
    assert task.done_on == TODAY


@pytest.mark.parametrize(("sent", "sentence"), [("", "bắt buộc"), ("9/6/2026", "không được ở sau ngày hôm nay")])
def test_a_task_is_done_on_a_day_that_has_been(enter, programme, officer, sent, sentence):
    task = Task.objects.create(programme=programme, title="Lập danh sách")
    answer = enter(officer).post(reverse("programmes:task_done", args=[task.pk]), {"done_on": sent})
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    task.refresh_from_db()
    assert task.done_on is None


def test_a_task_is_deleted_after_a_question(enter, programme, officer):
    task = Task.objects.create(programme=programme, title="Lập danh sách")
    client, url = enter(officer), reverse("programmes:task_remove", args=[task.pk])
    assert "Xóa nhiệm vụ “Lập danh sách”?" in client.get(url).content.decode()
    assert Task.objects.exists()
    assert client.post(url).url.endswith("#tasks")
    assert not Task.objects.exists()


def test_deleting_says_what_goes_along(enter, programme, ward, officer):
    phase, indicator = make.phase(programme), make.indicator(programme)
    make.phase(programme, "Đợt 1", parent=phase)
    make.target(indicator, ward)
    make.target(indicator, ward, phase=phase)
    make.reading(indicator, ward, officer, value=64)
    client = enter(officer)
    text = client.get(reverse("programmes:phase_remove", args=[phase.pk])).content.decode()
    assert "1 giai đoạn bị xóa theo." in text
    assert "1 mức giao bị xóa theo." in text
    text = client.get(reverse("programmes:indicator_remove", args=[indicator.pk])).content.decode()
    assert "2 mức giao bị xóa theo." in text
    assert "1 số liệu" in text


@pytest.mark.parametrize("headers", [{}, asked_by("phases")])
def test_a_phase_with_models_stays(enter, programme, ward, officer, headers):
    phase = make.phase(programme)
    make.group(ward, officer, phase=phase)
    answer = enter(officer).post(reverse("programmes:phase_remove", args=[phase.pk]), headers=headers)
    assert answer.status_code == 422
    assert "Chưa xóa được" in answer.content.decode()
    assert Phase.objects.exists()


def test_an_indicator_cannot_be_part_of_itself_and_keeps_a_lost_figure(enter, programme, officer):
    one = make.indicator(programme, figure="gone.away")
    client, url = enter(officer), reverse("programmes:indicator_edit", args=[one.pk])
    assert "không còn sổ này" in client.get(url).content.decode()
    sent = {"name": "Tổ liên gia", "measure": "tổ", "order": 1, "figure": "gone.away"}
    assert client.post(url, {**sent, "parent": one.pk}).status_code == 422
    assert client.post(url, sent).status_code == 303
    assert Indicator.objects.get().figure == "gone.away"


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"value": "-5"}, "không được âm"),
        ({"value": "nhiều"}, "Nhập một số"),
        ({}, "Nhập giá trị hoặc nội dung bằng chữ."),
        ({"value": "20"}, "Đơn vị đã có mức giao cho chỉ tiêu và giai đoạn này."),
    ],
)
def test_wrong_targets_get_a_sentence(enter, programme, ward, officer, sent, sentence):
    indicator = make.indicator(programme)
    make.target(indicator, ward, 7)
    sent = {"kind": "count", "comparator": "gte", "unit": ward.pk, **sent}
    answer = enter(officer).post(reverse("programmes:target_new", args=[indicator.pk]), sent)
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert Target.objects.get().value == 7


def test_a_target_is_changed_and_deleted(enter, programme, ward, officer):
    target = make.target(make.indicator(programme), ward, 20)
    client, url = enter(officer), reverse("programmes:target_edit", args=[target.pk])
    assert 'value="20"' in client.get(url).content.decode()
    sent = {"kind": "percent", "comparator": "lte", "value": "12,5", "unit": ward.pk}
    assert client.post(url, sent).status_code == 303
    assert str(Target.objects.get()) == "không quá 12,5%"
    assert client.post(reverse("programmes:target_remove", args=[target.pk])).status_code == 303
    assert not Target.objects.exists()


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"form": "level"}, "Nhập giá trị như trong nguồn"),
        ({"form": "level", "value": "-3"}, "không được âm"),
        ({"form": "level", "value": "1,2,3"}, "Nhập một số"),
        ({"form": "level", "value": "5", "denominator": "0"}, "Mẫu số phải lớn hơn 0."),
        ({"form": "change"}, "thì nhập 0"),
        ({"form": "change", "value": "-3", "direction": "tang"}, "chọn chiều “Giảm”"),
        ({"form": "rank"}, "Nhập thứ hạng"),
        ({"form": "rank", "rank": "35", "rank_out_of": "34"}, "Thứ hạng phải nằm trong tổng số"),
        ({"form": "words"}, "Nhập nội dung bằng chữ"),
        ({"form": "level", "value": "5", "period_from": "9/6/2026", "period_to": "8/6/2026"}, "phải sau ngày bắt đầu"),
        ({"form": "level", "value": "5", "period_to": "31/2/2026"}, "Ngày không đúng"),
    ],
)
def test_wrong_readings_get_a_sentence(enter, programme, ward, officer, sent, sentence):
    indicator = make.indicator(programme)
    answer = enter(officer).post(
        reverse("programmes:reading_new", args=[indicator.pk]), {"unit": ward.pk, "is_printed": "on", **sent}
    )
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not Reading.objects.exists()


@pytest.mark.parametrize(("direction", "typed", "kept"), [("giam", "3", -3), ("giam", "-3", -3), ("tang", "3", 3)])
def test_a_fall_is_typed_without_a_sign(enter, programme, ward, officer, direction, typed, kept):
    sent = {"form": "change", "value": typed, "direction": direction, "unit": ward.pk}
    url = reverse("programmes:reading_new", args=[make.indicator(programme).pk])
    assert enter(officer).post(url, sent).status_code == 303
    assert Reading.objects.get().value == kept


def test_replacing_the_printed_reading_is_told(enter, programme, ward, officer):
    indicator = make.indicator(programme)
    make.reading(indicator, ward, officer, value=64)
    url = reverse("programmes:reading_new", args=[indicator.pk])
    sent = {"form": "level", "value": "60", "unit": ward.pk, "is_printed": "on"}
    page = enter(officer).post(url, sent, follow=True)
    assert "nay là chú thích" in page.content.decode()
