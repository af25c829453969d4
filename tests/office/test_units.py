from datetime import date

import pytest
from django.urls import reverse

from tests import make
from wardsafety.office.models import Body, Role, Unit

UNITS, BODIES, NEW_BODY, PREVIEW = (
    reverse(f"office:{name}") for name in ("unit_list", "body_list", "body_create", "body_preview")
)
READERS = [Role.OFFICER, Role.SUPERVISOR]


def edit(unit):
    return reverse("office:unit_edit", args=[unit.pk])


def add(unit):
    return reverse("office:unit_add", args=[unit.pk])


def body_url(body):
    return reverse("office:body_edit", args=[body.pk])


def text(response):
    return response.content.decode()


def test_list_shows_own_unit_and_below_in_counting_order(client, ward, admin):
    for name in ("10", "2"):
        make.neighbourhood(ward, name)
    make.unit("Khác", parent=ward.parent)
    page = text(client.get(UNITS))
    assert "Có 3 mục" in page
    assert page.index("Tổ dân phố 2") < page.index("Tổ dân phố 10")
    assert "Khác" not in page


def test_edited_with_end_and_successor(client, ward, admin):
    old, new = make.neighbourhood(ward, "1"), make.neighbourhood(ward, "2")
    data = {"designation": "Tổ dân phố", "name": "1", "valid_to": "30/6/2025", "successor": new.pk}
    assert client.post(edit(old), data).status_code == 303
    old.refresh_from_db()
    assert (old.valid_to, old.successor) == (date(2025, 6, 30), new)
    assert "Tìm thấy 2 mục" in text(client.get(UNITS, {"hien_nay": "on"}))


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"name": ""}, "bắt buộc"),
        ({"name": "2"}, "Đơn vị cùng tên đã có"),
        ({"valid_from": "02/01/2026", "valid_to": "01/01/2026"}, "phải sau ngày bắt đầu"),
        ({"valid_to": "31/02/2026"}, "Ngày không đúng"),
        ({"successor": "999999"}, "lựa chọn hợp lệ"),
        ({"name": "A" * 300}, "120"),
        ({"name": "1\x07"}, "ký tự ẩn"),
    ],
)
def test_bad_edit(client, ward, admin, changes, sentence):
    unit = make.neighbourhood(ward, "1")
    make.neighbourhood(ward, "2")
    answer = client.post(edit(unit), {"designation": "Tổ dân phố", "name": "1"} | changes)
    assert answer.status_code == 422
    assert sentence in text(answer)
    unit.refresh_from_db()
    assert (unit.name, unit.valid_to) == ("1", None)


def test_successor_without_end_is_asked_for_it(client, ward, admin):
    one, two = make.neighbourhood(ward, "1"), make.neighbourhood(ward, "2")
    answer = client.post(edit(one), {"designation": "Tổ dân phố", "name": "1", "successor": two.pk})
    assert "khi đã có đơn vị kế thừa" in text(answer)


def test_pasted_below(client, ward, admin):
    data = {"designation": "Tổ dân phố", "names": "Tổ dân phố 1\r\nTDP 2\r\n\r\n3\r\nKhu phố Nam Sơn"}
    assert client.post(add(ward), data).status_code == 303
    assert sorted(str(unit) for unit in ward.children.all()) == [
        "Khu phố Nam Sơn",
        "Tổ dân phố 1",
        "Tổ dân phố 2",
        "Tổ dân phố 3",
    ]
    assert {unit.level for unit in ward.children.all()} == {Unit.Level.NEIGHBOURHOOD}


def test_pasted_below_a_province(client, ward, enter):
    enter(ward.parent)
    data = {"designation": "Phường", "names": "Hạc Thành\nXã Đông Tiến\nThành phố Sầm Sơn"}
    client.post(add(ward.parent), data)
    levels = dict(ward.parent.children.values_list("name", "level"))
    assert levels == {"Lam Sơn": 3, "Hạc Thành": 3, "Đông Tiến": 3, "Sầm Sơn": 2}


def test_pasted_twice_is_refused(client, ward, admin):
    make.neighbourhood(ward, "1")
    answer = client.post(add(ward), {"designation": "Tổ dân phố", "names": "tổ dân phố 1\n2"})
    assert answer.status_code == 422
    assert "Đã có trong phường Lam Sơn" in text(answer)
    assert ward.children.count() == 1


def test_nothing_below_a_neighbourhood(client, ward, admin):
    assert client.get(add(make.neighbourhood(ward))).status_code == 404


def test_strangers_are_not_there(client, admin, ward):
    other = make.unit("Khác", parent=ward.parent)
    for unit in (other, ward.parent):
        assert client.get(edit(unit)).status_code == 404
        assert client.post(edit(unit), {"designation": "Phường", "name": "X"}).status_code == 404
        assert client.post(add(unit), {"names": "1"}).status_code == 404
    body = make.body(other)
    assert client.post(body_url(body), {"name": "X", "kind": "state"}).status_code == 404


@pytest.mark.parametrize("role", READERS)
def test_others_read_only(client, ward, enter, role):
    body = make.body(ward)
    enter(ward, role)
    assert edit(ward) not in text(client.get(UNITS))
    assert body.name in text(client.get(BODIES))
    assert body_url(body) not in text(client.get(BODIES))
    for address in (edit(ward), add(ward), NEW_BODY, body_url(body)):
        assert client.get(address).status_code == 403
        assert client.post(address, {"name": "X"}).status_code == 403
    assert client.get(PREVIEW).status_code == 403


def test_units_cost_the_same_for_many(client, ward, admin, django_assert_max_num_queries):
    for number in range(40):
        make.neighbourhood(ward, str(number))
    with django_assert_max_num_queries(9):
        assert client.get(UNITS).status_code == 200


BODY = {"kind": "committee", "name": "Ban Chỉ đạo 138 phường", "symbol": "BCĐ", "issuer_line": "BAN CHỈ ĐẠO 138"}


def test_body_created_and_edited(client, ward, admin):
    assert client.post(NEW_BODY, BODY).status_code == 303
    body = Body.objects.get(unit=ward)
    assert "BAN CHỈ ĐẠO 138" in text(client.get(body_url(body)))
    assert client.post(body_url(body), BODY | {"signer_name": "Lê Văn Bảy"}).status_code == 303
    body.refresh_from_db()
    assert body.signer_name == "Lê Văn Bảy"


def test_double_click_makes_one_body(client, ward, admin):
    data = BODY | {"submission": "6a3d6f0e-6a43-4b7b-8ed4-6d7f8a3c8f3e"}
    client.post(NEW_BODY, data)
    client.post(NEW_BODY, data)
    assert Body.objects.filter(unit=ward).count() == 1


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"name": "ban chỉ đạo 138 phường"}, "đã có trong danh mục"),
        ({"is_main": "on", "name": "Khác"}, "đã có cơ quan chính"),
        ({"name": ""}, "bắt buộc"),
        ({"name": "A" * 300}, "200"),
        ({"name": "A\u2066"}, "ký tự ẩn"),
        ({"kind": "x"}, "lựa chọn hợp lệ"),
    ],
)
def test_bad_body(client, ward, admin, changes, sentence):
    make.body(ward, BODY["name"], is_main=True)
    answer = client.post(NEW_BODY, BODY | changes)
    assert answer.status_code == 422
    assert sentence in text(answer)
    assert Body.objects.filter(unit=ward).count() == 1


def test_common_bodies_are_listed_not_edited(client, ward, admin):
    common = Body.objects.filter(unit=None).first()
    assert common.name in text(client.get(BODIES))
    assert body_url(common) not in text(client.get(BODIES))
    assert client.get(body_url(common)).status_code == 404


def test_preview_shows_what_is_typed_and_writes_nothing(client, ward, admin):
    page = text(client.get(PREVIEW, BODY | {"place_name": "<script>"}))
    assert "BAN CHỈ ĐẠO 138" in page
    assert "&lt;script&gt;" in page
    assert not Body.objects.filter(unit=ward).exists()
    assert client.post(PREVIEW).status_code == 405
