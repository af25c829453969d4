"""Groups, points and households pasted from Excel: checked row by row, stored all together or not at all."""

import pytest
from django.urls import reverse

from fire_models.models import FirePoint, FireSafetyGroup, Household
from tests import make
from wardsafety.inspections.models import PlaceStatus, PlaceStep

TOKEN = "0a0a0a0a-0000-4000-8000-000000000001"
GROUPS = """Số\tTổ dân phố\tĐịa chỉ\tSố hộ\tTổ trưởng\tSĐT
1\tTDP 1\tNgõ 2\t9\tLê Ánh\t0912345678
\t01\tNgõ 5\t\t\t
4\tTổ dân phố 2\t\t\t\t"""


@pytest.fixture
def places(ward):
    return [make.neighbourhood(ward, "1"), make.neighbourhood(ward, "2")]


def go(name, *args):
    return reverse(f"fire_models:{name}", args=args)


def paste(site, url, cells, button="luu", **more):
    return site.post(url, {"cells": cells, button: "1", "submission": TOKEN, **more})


def columns(*names):
    return {f"cot-{number}": name for number, name in enumerate(names)}


CHOSEN = columns("number", "neighbourhood", "address", "declared_households", "leader_name", "leader_phone")


def test_the_preview_stores_nothing_and_keeps_what_was_typed(site, places):
    answer = paste(site, go("group_paste"), GROUPS, "kiem-tra")
    html = answer.content.decode()
    assert answer.status_code == 200
    assert "Lưu 3 tổ liên gia" in html
    assert "Lê Ánh" in html
    assert not FireSafetyGroup.objects.exists()


def test_groups_are_stored_with_numbers_and_names_proposed(site, places):
    assert paste(site, go("group_paste"), GROUPS, **CHOSEN).status_code == 303
    stored = FireSafetyGroup.objects.order_by("neighbourhood__name", "number")
    assert [(str(row.neighbourhood), row.number, row.name) for row in stored] == [
        ("Tổ dân phố 1", 1, "Tổ liên gia số 1"),
        ("Tổ dân phố 1", 2, "Tổ liên gia số 2"),
        ("Tổ dân phố 2", 4, "Tổ liên gia số 4"),
    ]
    assert stored[0].declared_households == 9
    assert {row.status for row in stored} == {PlaceStatus.PROPOSED}
    assert not PlaceStep.objects.exists()  # nobody has said when


def test_sent_twice_is_stored_once(site, places):
    assert paste(site, go("group_paste"), GROUPS, **CHOSEN).url == paste(site, go("group_paste"), GROUPS, **CHOSEN).url
    assert FireSafetyGroup.objects.count() == 3


def test_points_with_a_founding_day_are_founded(site, places):
    cells = "TDP\tĐịa chỉ\tNgười quản lý\tNgày thành lập\n1\tĐầu ngõ 2\tLê Ánh\t8/6/2023\n2\tChợ\t\t"
    answer = paste(site, go("point_paste"), cells, **columns("neighbourhood", "address", "keeper_name", "effective_on"))
    assert answer.url == go("point_list")
    assert [point.status for point in FirePoint.objects.order_by("pk")] == ["established", "proposed"]
    assert str(PlaceStep.objects.get(status="established").effective_on) == "2023-06-08"


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("1\t9", "Không tìm thấy tổ dân phố, thôn “9”."),
        ("3\t1", "Số 3 đã có trong tổ dân phố, thôn này."),
        ("5\t1\n5\t1", "Số 5 đã có trong tổ dân phố, thôn này."),
        ("-1\t1", "Số thứ tự"),
        ("ba\t1", "Nhập một số nguyên"),
        ("99999999999999\t1", "Số thứ tự"),
    ],
)
def test_a_wrong_row_is_told_and_nothing_is_stored(site, ward, officer, places, row, sentence):
    make.group(ward, officer, neighbourhood=places[0], number=3)
    answer = paste(site, go("group_paste"), f"Số thứ tự\tTDP\n8\t2\n{row}", **columns("number", "neighbourhood"))
    assert answer.status_code == 200
    assert sentence in answer.content.decode()
    assert FireSafetyGroup.objects.count() == 1


def test_strange_letters_and_odd_sheets_get_an_answer(site, places):
    for cells in ("", "\t\n", "Số\tTDP", "\x00\x07a\u202e\t<script>x</script>", "a\n" * 3000, "x\t" * 80):
        for button in ("kiem-tra", "theo-cot", "luu"):
            answer = paste(site, go("group_paste"), cells, button)
            assert answer.status_code in (200, 422)
            assert "<script>x" not in answer.content.decode()
    assert not FireSafetyGroup.objects.exists()


def test_a_name_of_two_neighbourhoods_must_be_whole(site, ward, places):
    make.unit("1", level=places[0].level, designation="Thôn", parent=ward)
    html = paste(site, go("group_paste"), "Số\tTDP\n1\t1", "kiem-tra").content.decode()
    assert "Hãy ghi cả tên gọi" in html
    assert "Lưu 1 tổ liên gia" in paste(site, go("group_paste"), "Số\tTDP\n1\tThôn 1", "kiem-tra").content.decode()


def test_another_ward_is_out_of_reach(login, ward, places, people):
    stranger = login(people["stranger"])
    group = make.group(ward, people["officer"])
    assert "Không tìm thấy" in paste(stranger, go("group_paste"), "Số\tTDP\n1\t2", "luu").content.decode()
    assert stranger.get(go("household_paste", group.pk)).status_code == 404


@pytest.mark.parametrize("who", ["leader", "supervisor"])
def test_who_may_not_add_models_may_not_paste(login, people, who):
    for name in ("group_paste", "point_paste", "household_paste"):
        assert login(people[who]).get(go(name)).status_code == 403
        assert paste(login(people[who]), go(name), GROUPS).status_code == 403


def test_households_of_one_group(site, ward, officer, places):
    group = make.group(ward, officer)
    cells = "Chủ hộ\tĐiện thoại\tSố người\tLối thoát nạn thứ 2\n"
    cells += "Lê Ánh\t0912 345 678\t4\tcó\nTrần Bình\t\t\tKhông\nVũ Cát\t\t\t"
    chosen = columns("head_name", "phone", "people", "second_exit")
    answer = paste(site, go("household_paste", group.pk), cells, **chosen)
    assert answer.url == go("group_detail", group.pk)
    assert list(Household.objects.values_list("head_name", "phone", "people", "second_exit")) == [
        ("Lê Ánh", "0912345678", 4, True),
        ("Trần Bình", "", None, False),
        ("Vũ Cát", "", None, None),
    ]
    again = paste(site, go("household_paste", group.pk), cells, "kiem-tra").content.decode()
    assert "3 hộ trùng tên" in again


def test_six_hundred_households_of_many_groups(site, ward, officer, places, django_assert_max_num_queries):
    groups = [make.group(ward, officer, neighbourhood=places[n % 2], number=n // 2 + 1) for n in range(60)]
    named = [(str(group.neighbourhood), str(group.number)) for group in groups]
    rows = [f"{named[n % 60][0]}\t{named[n % 60][1]}\tChủ hộ {n}" for n in range(600)]
    cells = "\n".join(["TDP\tTổ liên gia\tHọ và tên", *rows])
    with django_assert_max_num_queries(20):
        answer = paste(site, go("household_paste"), cells, **columns("neighbourhood", "group", "head_name"))
    assert answer.status_code == 303
    assert {group.households.count() for group in groups} == {10}


def test_a_household_needs_its_group(site, ward, officer, places):
    group = make.group(ward, officer, neighbourhood=places[0], number=1)
    make.group(ward, officer, neighbourhood=places[1], number=1)
    url = go("household_paste")
    assert "Chưa có cột “Tổ liên gia”." in paste(site, url, "Chủ hộ\nLê Ánh", "kiem-tra").content.decode()
    html = paste(site, url, "Tổ liên gia\tChủ hộ\n1\tLê Ánh\n7\tLê Bình", "kiem-tra").content.decode()
    assert "Hãy thêm cột tổ dân phố" in html
    assert "Không tìm thấy tổ liên gia “7”." in html
    html = paste(site, url, f"Tổ liên gia\tChủ hộ\n{group.code}\tLê Ánh", "kiem-tra").content.decode()
    assert "Lưu 1 hộ" in html


def test_lists_lead_to_pasting(site, ward, officer):
    assert go("group_paste") in site.get(go("group_list")).content.decode()
    assert go("point_paste") in site.get(go("point_list")).content.decode()
    group = make.group(ward, officer)
    assert go("household_paste", group.pk) in site.get(go("group_detail", group.pk)).content.decode()


def test_only_a_ward_pastes_models(db, login):
    city = make.unit("Thử", level=2, designation="Thành phố")
    html = paste(login(make.user(city)), go("group_paste"), GROUPS).content.decode()
    assert "tài khoản này thuộc cấp khác" in html
