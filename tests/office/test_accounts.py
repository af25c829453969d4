import re

import pytest
from django.test import Client
from django.urls import reverse

from tests import make
from wardsafety.office.models import Role, User

LIST, CREATE, LOGIN, UNITS = (
    reverse(f"office:{name}") for name in ("account_list", "account_create", "login", "unit_list")
)
OTHERS = [Role.OFFICER, Role.POLICE, Role.LEADER, Role.SUPERVISOR]


def url(name, account):
    return reverse(f"office:{name}", args=[account.pk])


def text(response):
    return response.content.decode()


@pytest.fixture
def typed(admin, ward):
    return {
        "full_name": "Trần Thị Bích",
        "position": "Công chức",
        "username": "Bich.TT",
        "role": "officer",
        "unit": ward.pk,
        "neighbourhoods": [make.neighbourhood(ward, "3").pk],
    }


@pytest.fixture
def colleague(ward):
    return make.user(ward, username="hung")


def password_in(page):
    return re.search(r"([a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4})", text(page))[1]


def test_created_with_a_password_shown_once(client, admin, typed):
    answer = client.post(CREATE, typed)
    account = User.objects.get(username="bich.tt")
    assert answer.url == url("account_edit", account)
    password = password_in(client.get(answer.url))
    assert password not in text(client.get(answer.url))
    assert account.must_change_password
    assert account.check_password(password)
    assert [str(part) for part in account.neighbourhoods.all()] == ["Tổ dân phố 3"]
    other = Client()
    assert other.post(LOGIN, {"username": "bich.tt", "password": password}).status_code == 302
    assert other.get(UNITS).url == reverse("office:password_change")


def test_a_double_click_makes_one_account(client, admin, typed):
    typed["submission"] = "6a3d6f0e-6a43-4b7b-8ed4-6d7f8a3c8f3e"
    first = client.post(CREATE, typed)
    assert first.status_code == 303
    assert User.objects.filter(username="bich.tt").count() == 1
    assert password_in(client.get(first.url))


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"username": "hung"}, "đã có người dùng"),
        ({"username": "HUNG"}, "đã có người dùng"),
        ({"username": "bích"}, "chữ không dấu"),
        ({"username": "a b"}, "chữ không dấu"),
        ({"full_name": ""}, "bắt buộc"),
        ({"full_name": "A" * 300}, "120"),
        ({"full_name": "Bích\u202e"}, "ký tự ẩn"),
        ({"full_name": "Bích\x00"}, "ký tự ẩn"),
        ({"role": "king"}, "lựa chọn hợp lệ"),
        ({"unit": "9999999"}, "lựa chọn hợp lệ"),
        ({"unit": "abc"}, "lựa chọn hợp lệ"),
        ({"neighbourhoods": ["9999999"]}, "lựa chọn hợp lệ"),
    ],
)
def test_bad_input(client, admin, typed, colleague, changes, sentence):
    answer = client.post(CREATE, typed | changes)
    assert answer.status_code == 422
    assert sentence in text(answer)
    assert User.objects.count() == 2


def test_units_outside_cannot_be_given(client, admin, typed, ward):
    stranger = make.unit("Khác", parent=ward.parent)
    for unit in (stranger, ward.parent, make.neighbourhood(ward, "9")):
        assert client.post(CREATE, typed | {"unit": unit.pk}).status_code == 422
    part = make.neighbourhood(stranger)
    assert client.post(CREATE, typed | {"neighbourhoods": [part.pk]}).status_code == 422
    assert User.objects.count() == 1


def test_neighbourhoods_belong_to_the_account_s_unit(client, ward, enter, typed):
    province = ward.parent
    enter(province)
    sister = make.unit("Hàm Rồng", parent=province)
    answer = client.post(CREATE, typed | {"unit": sister.pk})
    assert answer.status_code == 422
    assert "Không thuộc phường Hàm Rồng" in text(answer)


def test_edited(client, admin, colleague, ward):
    page = client.get(url("account_edit", colleague))
    assert "Hung" in text(page) or "hung" in text(page)
    data = {"full_name": "Lê Hùng", "username": "hung", "role": "leader", "unit": ward.pk}
    assert client.post(url("account_edit", colleague), data).status_code == 303
    colleague.refresh_from_db()
    assert (colleague.full_name, colleague.role) == ("Lê Hùng", Role.LEADER)


def test_own_role_unit_and_access_stay(client, admin, ward):
    data = {"full_name": "Tên mới", "username": admin.username, "role": "officer", "unit": ward.parent_id}
    client.post(url("account_edit", admin), data)
    admin.refresh_from_db()
    assert (admin.full_name, admin.role, admin.unit) == ("Tên mới", Role.ADMIN, ward)
    assert client.post(url("account_stop", admin)).status_code == 404
    assert client.post(url("account_password", admin)).status_code == 404


def test_stopping_ends_open_sessions(client, admin, colleague):
    other = Client()
    other.post(LOGIN, {"username": "hung", "password": make.PASSWORD})
    assert "đăng xuất ngay" in text(client.get(url("account_stop", colleague)))
    assert other.get(UNITS).status_code == 200
    assert client.post(url("account_stop", colleague)).status_code == 303
    assert other.get(UNITS).status_code == 302
    answer = other.post(LOGIN, {"username": "hung", "password": make.PASSWORD})
    assert "ngừng dùng" in text(answer)


def test_opened_again_with_a_new_password(client, admin, colleague):
    client.post(url("account_stop", colleague))
    assert "Mở lại tài khoản" in text(client.get(url("account_password", colleague)))
    answer = client.post(url("account_password", colleague))
    password = password_in(client.get(answer.url))
    assert not colleague.check_password(password)
    colleague.refresh_from_db()
    assert colleague.is_active
    assert colleague.check_password(password)


def test_a_new_password_ends_open_sessions(client, admin, colleague):
    from zeal import zeal_ignore

    other = Client()
    other.post(LOGIN, {"username": "hung", "password": make.PASSWORD})
    client.post(url("account_password", colleague))
    with zeal_ignore([{"model": "sessions.Session"}]):
        assert other.get(UNITS).status_code == 302


def test_strangers_are_not_there(client, admin):
    stranger = make.user(make.unit("Khác"))
    above = make.user(admin.unit.parent)
    for account in (stranger, above):
        for name in ("account_edit", "account_password", "account_stop"):
            assert client.get(url(name, account)).status_code == 404
            assert client.post(url(name, account)).status_code == 404
        assert account.full_name not in text(client.get(LIST))


@pytest.mark.parametrize("role", OTHERS)
def test_others_may_not(client, ward, enter, colleague, role):
    enter(ward, role)
    for address in (LIST, CREATE, *(url(n, colleague) for n in ("account_edit", "account_password", "account_stop"))):
        assert client.get(address).status_code == 403
    assert client.post(url("account_stop", colleague)).status_code == 403
    colleague.refresh_from_db()
    assert colleague.is_active


def test_list_costs_the_same_for_many(client, admin, ward, django_assert_max_num_queries):
    for _ in range(20):
        make.user(ward)
    with django_assert_max_num_queries(8):
        assert "Có 21 mục" in text(client.get(LIST))


def test_links_of_the_menu(client, ward, enter):
    enter(ward)
    assert LIST in text(client.get(UNITS))
    enter(ward, Role.OFFICER)
    page = text(client.get(UNITS))
    assert LIST not in page
    assert reverse("office:catalogue_home") in page
    assert client.get(reverse("office:guide")).status_code == 200


def test_no_entry_of_the_navigation_claims_these_pages(client, admin):
    assert 'aria-current="page"' not in text(client.get(UNITS))
