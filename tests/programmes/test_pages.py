"""Pages of programmes: who sees them, who may change them, what bad input gets, what opens behind a number."""

from datetime import date

import pytest
from django.urls import reverse

from tests import make
from wardsafety.office.models import Role
from wardsafety.programmes.models import Indicator, Phase, Programme, Reading, Target, Task


def rows_of(programme, ward, officer):
    indicator = make.indicator(programme, figure="groups.founded")
    return {
        "phase": make.phase(programme),
        "task": Task.objects.create(programme=programme, title="Tuyên truyền"),
        "indicator": indicator,
        "target": make.target(indicator, ward),
        "reading": make.reading(indicator, ward, officer, value=64),
    }


def test_a_programme_shows_targets_results_and_what_is_missing(enter, programme, ward, officer):
    rows_of(programme, ward, officer)
    page = enter(officer).get(reverse("programmes:programme_detail", args=[programme.pk]))
    assert page.status_code == 200
    text = page.content.decode()
    assert "ít nhất 20 tổ" in text
    assert "nguồn ghi 64 tổ, sổ theo dõi đếm được 0 tổ" in text
    assert "Chưa có văn bản ban hành." in text


@pytest.mark.parametrize("role", [Role.OFFICER, Role.POLICE, Role.LEADER, Role.ADMIN, Role.SUPERVISOR])
def test_every_role_of_the_ward_sees_the_list(enter, ward, programme, role):
    page = enter(make.user(ward, role)).get(reverse("programmes:programme_list"))
    assert "Kế hoạch phòng cháy" in page.content.decode()


def test_a_stranger_finds_nothing(enter, programme, ward, officer):
    parts = rows_of(programme, ward, officer)
    stranger = enter(make.user(make.unit("Khác")))
    assert "Kế hoạch phòng cháy" not in stranger.get(reverse("programmes:programme_list")).content.decode()
    names = ["programme_detail", "programme_edit", "programme_remove", "phase_new", "task_new", "indicator_new"]
    urls = [reverse(f"programmes:{name}", args=[programme.pk]) for name in names]
    urls += [reverse(f"programmes:{name}_new", args=[parts["indicator"].pk]) for name in ("target", "reading")]
    for verb in ("edit", "remove"):
        urls += [reverse(f"programmes:{key}_{verb}", args=[row.pk]) for key, row in parts.items()]
    urls += [reverse("programmes:reading_detail", args=[parts["reading"].pk])]
    assert {stranger.get(url).status_code for url in urls} == {404}
    assert {stranger.post(url).status_code for url in urls[1:-1]} == {404}
    assert Programme.objects.get().removed_at is None


@pytest.mark.parametrize("role", [Role.SUPERVISOR])
def test_those_without_the_right_change_nothing(enter, programme, ward, officer, role):
    parts = rows_of(programme, ward, officer)
    client = enter(make.user(ward, role))
    urls = [reverse("programmes:programme_new"), reverse("programmes:programme_edit", args=[programme.pk])]
    urls += [reverse(f"programmes:{key}_remove", args=[row.pk]) for key, row in parts.items()]
    assert {client.post(url, {"name": "Khác"}).status_code for url in urls} == {403}
    assert Programme.objects.get().name == "Kế hoạch phòng cháy"
    assert Reading.objects.count() == 1


def test_a_double_click_makes_one_programme(enter, officer):
    client, token = enter(officer), "6f2b3a44-2b36-4c8e-9a39-0c8f4f3f6a11"
    sent = {"name": "Kế hoạch mới", "launched_on": "2/2023", "submission": token}
    first = client.post(reverse("programmes:programme_new"), sent)
    second = client.post(reverse("programmes:programme_new"), sent)
    assert (first.status_code, first.url) == (303, second.url)
    assert Programme.objects.get().launched_on == "2023-02"


def test_the_second_to_save_sees_both_names(enter, programme, officer):
    client, url = enter(officer), reverse("programmes:programme_edit", args=[programme.pk])
    assert client.post(url, {"name": "Tên của người trước", "version": 1}).status_code == 303
    late = client.post(url, {"name": "Tên của người sau", "version": 1})
    text = late.content.decode()
    assert late.status_code == 422
    assert "Tên của người trước" in text
    assert "Tên của người sau" in text
    assert Programme.objects.get().name == "Tên của người trước"


def test_a_removed_programme_leaves_the_list(enter, programme, officer):
    client = enter(officer)
    assert client.get(reverse("programmes:programme_remove", args=[programme.pk])).status_code == 200
    client.post(reverse("programmes:programme_remove", args=[programme.pk]))
    assert Programme.objects.get().removed_by == officer
    assert client.get(reverse("programmes:programme_detail", args=[programme.pk])).status_code == 404


def test_parts_are_added_changed_and_deleted(enter, programme, ward, officer):
    client = enter(officer)
    new = {
        "phase_new": (programme, {"name": "Giai đoạn 1", "order": 1, "starts_on": "1/3/2023", "ends_on": "08/06/2023"}),
        "task_new": (programme, {"title": "Lập danh sách hộ", "due_on": "1/5/2023"}),
        "indicator_new": (programme, {"name": "Tổ liên gia", "measure": "tổ", "figure": "groups.founded", "order": 1}),
    }
    for name, (owner, sent) in new.items():
        assert client.post(reverse(f"programmes:{name}", args=[owner.pk]), sent).status_code == 303, name
    phase, task, indicator = Phase.objects.get(), Task.objects.get(), Indicator.objects.get()
    assert (phase.starts_on, phase.ends_on) == (date(2023, 3, 1), date(2023, 6, 8))
    target = {"kind": "count", "comparator": "gte", "value": "20", "unit": ward.pk}
    assert client.post(reverse("programmes:target_new", args=[indicator.pk]), target).status_code == 303
    task_url = reverse("programmes:task_edit", args=[task.pk])
    assert client.post(task_url, {"title": "Lập danh sách", "done_on": "2/5/2023"}).status_code == 303
    done_url = reverse("programmes:task_done", args=[task.pk])
    assert client.get(done_url).status_code == 200
    assert client.post(done_url, {"done_on": "3/5/2023", "result": "Đủ danh sách"}).status_code == 303
    task.refresh_from_db()
    assert task.done_on == date(2023, 5, 3)
    for key, row in (("phase", phase), ("task", task), ("target", Target.objects.get()), ("indicator", indicator)):
        assert client.get(reverse(f"programmes:{key}_edit", args=[row.pk])).status_code == 200
        assert client.post(reverse(f"programmes:{key}_remove", args=[row.pk])).status_code == 303
    assert not Phase.objects.exists() and not Indicator.objects.exists()


BAD = [
    ("phase_new", {"name": "Ngược", "order": 1, "starts_on": "8/6/2023", "ends_on": "1/3/2023"}, "phải kết thúc sau"),
    ("phase_new", {"name": "Ngày lạ", "order": 1, "starts_on": "31/2/2023"}, "Ngày không đúng"),
    ("task_new", {"title": "Mai mới xong", "done_on": "1/1/2999"}, "không được ở sau ngày hôm nay"),
    ("indicator_new", {"name": "Lạ", "measure": "tổ", "figure": "no.such", "order": 1}, "không"),
]


@pytest.mark.parametrize(("name", "sent", "sentence"), BAD)
def test_bad_input_gets_a_sentence_and_saves_nothing(enter, programme, officer, name, sent, sentence):
    answer = enter(officer).post(reverse(f"programmes:{name}", args=[programme.pk]), sent)
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not Phase.objects.exists() and not Task.objects.exists() and not Indicator.objects.exists()


READINGS = [
    ({"form": "level", "value": "3,572", "measure": "tỷ đồng"}, "3,572 tỷ đồng"),
    ({"form": "level", "value": "160", "qualifier": "gần"}, "gần 160 tổ"),
    ({"form": "change", "value": "12,5", "direction": "giam", "change_basis": "percent"}, "giảm 12,5%"),
    ({"form": "rank", "rank": "1", "rank_out_of": "34", "rank_scope": "phường, xã"}, "đứng thứ 1/34 phường, xã"),
    ({"form": "words", "words": "bước đầu chuyển biến tích cực"}, "bước đầu chuyển biến tích cực"),
    ({"form": "level", "value": "0"}, "0 tổ"),
]


@pytest.mark.parametrize(("sent", "words"), READINGS)
def test_readings_of_every_form_are_entered_and_shown(enter, programme, ward, officer, sent, words):
    indicator, client = make.indicator(programme), enter(officer)
    sent = {"unit": ward.pk, "is_printed": "on", "source_words": "Báo cáo tháng", **sent}
    answer = client.post(reverse("programmes:reading_new", args=[indicator.pk]), sent)
    assert answer.status_code == 303, answer.content.decode()
    page = client.get(reverse("programmes:reading_detail", args=[Reading.objects.get().pk]))
    assert words in page.content.decode()
    assert words in client.get(reverse("programmes:programme_detail", args=[programme.pk])).content.decode()


def test_choosing_one_reading_for_print_leaves_the_other_as_footnote(enter, programme, ward, officer):
    indicator = make.indicator(programme)
    first = make.reading(indicator, ward, officer, value=64)
    sent = {"form": "level", "value": "60", "unit": ward.pk, "is_printed": "on"}
    assert enter(officer).post(reverse("programmes:reading_new", args=[indicator.pk]), sent).status_code == 303
    first.refresh_from_db()
    assert not first.is_printed
    assert Reading.objects.get(is_printed=True).value == 60


def test_a_reading_is_edited_as_it_was_typed(enter, programme, ward, officer):
    reading = make.reading(make.indicator(programme), ward, officer, value="3.572", decimals=3)
    page = enter(officer).get(reverse("programmes:reading_edit", args=[reading.pk]))
    assert 'value="3,572"' in page.content.decode()
    assert enter(officer).post(reverse("programmes:reading_remove", args=[reading.pk])).status_code == 303


def test_a_counted_number_opens_its_rows(enter, programme, ward, officer):
    inside, outside = make.group(ward, officer, name="Tổ ở đây"), make.unit("Khác")
    make.group(outside, make.user(outside), name="Tổ nơi khác")
    url = reverse("programmes:figure_rows", args=["groups.founded"])
    text = enter(officer).get(f"{url}?den=2026-03-31").content.decode()
    assert "1 tổ" in text and inside.name in text and "Tổ nơi khác" not in text
    assert "0 tổ" in enter(officer).get(f"{url}?den=1/1/2020").content.decode()


def test_rows_can_be_cut_by_neighbourhood_and_phase(enter, programme, ward, officer):
    here, phase = make.neighbourhood(ward), make.phase(programme)
    make.group(ward, officer, neighbourhood=here, phase=phase, name="Có địa bàn")
    make.group(ward, officer, name="Không địa bàn")
    url, client = reverse("programmes:figure_rows", args=["groups.founded"]), enter(officer)
    assert "1 tổ" in client.get(f"{url}?to_dan_pho={here.pk}&giai_doan={phase.pk}").content.decode()
    unknown = client.get(f"{url}?to_dan_pho=chua-xac-dinh").content.decode()
    assert "Không địa bàn" in unknown and "Có địa bàn" not in unknown


def test_an_unknown_figure_is_not_found_and_a_bad_date_gets_a_sentence(enter, officer):
    client = enter(officer)
    assert client.get(reverse("programmes:figure_rows", args=["no.such"])).status_code == 404
    bad = client.get(reverse("programmes:figure_rows", args=["groups.founded"]) + "?den=31/2/2026")
    assert bad.status_code == 200
    assert "Ngày không đúng" in bad.content.decode()


def test_queries_do_not_grow_with_the_programme(enter, programme, ward, officer, django_assert_max_num_queries):
    client, url = enter(officer), reverse("programmes:programme_detail", args=[programme.pk])
    for many in (3, 27):
        for number in range(many):
            figure = "groups.founded" if number % 2 else ""
            indicator = make.indicator(programme, name=f"Chỉ tiêu {number}", figure=figure)
            make.target(indicator, ward, document=make.document(ward, officer))
            make.reading(indicator, ward, officer, value=number, document=make.document(ward, officer))
            make.phase(programme, f"Giai đoạn {number}", document=make.document(ward, officer))
            Task.objects.create(programme=programme, title="Tuyên truyền", lead=make.body(ward)).partners.add(
                make.body(ward)
            )
        with django_assert_max_num_queries(15):
            assert client.get(url).status_code == 200


PART_PAGES = [
    *("programmes:phase_new", "programmes:phase_edit", "programmes:phase_remove"),
    *("programmes:task_new", "programmes:task_edit", "programmes:task_remove"),
    *("programmes:indicator_new", "programmes:indicator_edit", "programmes:indicator_remove"),
    *("programmes:target_new", "programmes:target_edit", "programmes:target_remove"),
    *("programmes:reading_new", "programmes:reading_edit", "programmes:reading_remove"),
]


@pytest.mark.parametrize("name", PART_PAGES)
def test_every_page_of_a_part_opens(enter, programme, ward, officer, name):
    parts = rows_of(programme, ward, officer)
    key, verb = name.removeprefix("programmes:").split("_")
    owner = parts["indicator"] if key in ("target", "reading") else programme
    assert enter(officer).get(reverse(name, args=[(owner if verb == "new" else parts[key]).pk])).status_code == 200
