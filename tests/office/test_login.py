import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from zeal import zeal_ignore

from tests import make

LOGIN, CHANGE, LOGOUT = (reverse(f"office:{name}") for name in ("login", "password_change", "logout"))
UNITS = reverse("office:unit_list")


def text(response):
    return response.content.decode()


def log_in(client, username, password=make.PASSWORD, then=""):
    return client.post(f"{LOGIN}?next={then}" if then else LOGIN, {"username": username, "password": password})


@pytest.fixture
def person(ward):
    return make.user(ward, username="lan.nt")


def test_log_in_leads_to_the_page_asked_for(client, person):
    asked = client.get(UNITS + "?cap=4")
    assert asked.status_code == 302
    answer = client.post(asked.url, {"username": "lan.nt", "password": make.PASSWORD})
    assert answer.url == UNITS + "?cap=4"
    assert client.get(UNITS).status_code == 200


def test_log_in_without_next_leads_home(client, person):
    assert log_in(client, "lan.nt").url == reverse("reporting:home")


@pytest.mark.parametrize(
    "then", ["https://example.com/", "//example.com", "javascript:alert(1)", "/\\example.com", "abc", "-1"]
)
def test_next_stays_on_this_site(client, person, then):
    assert log_in(client, "lan.nt", then=then).url == reverse("reporting:home")


def test_names_are_the_same_in_capitals(client, person):
    assert log_in(client, "  LAN.NT ").status_code == 302


def test_wrong_password_says_so_and_keeps_the_name(client, person):
    answer = log_in(client, "lan.nt", "sai")
    assert answer.status_code == 422
    assert "Tên đăng nhập hoặc mật khẩu không đúng" in text(answer)
    assert 'value="lan.nt"' in text(answer)


@pytest.mark.parametrize("name", ["lan\x00nt", "lan\x07", "\u202elan"])
def test_control_characters_in_the_name_are_refused(client, person, name):
    answer = log_in(client, name)
    assert answer.status_code == 422
    assert "ký tự" in text(answer)


def test_login_page_has_no_navigation(client, person):
    answer = client.get(LOGIN)
    assert answer.status_code == 200
    assert "<nav" not in text(answer)


def test_someone_signed_in_needs_no_log_in(client, person, enter):
    enter(person)
    assert client.get(LOGIN).url == reverse("reporting:home")


def test_five_wrong_passwords_lock_whatever_the_spelling(client, person):
    answers = [log_in(client, name, "sai") for name in ("lan.nt", "LAN.NT", "Lan.nt", "lan.Nt", "lan.nt")]
    assert [answer.status_code for answer in answers] == [422, 422, 422, 422, 429]
    assert "15 phút" in text(answers[-1])
    assert "Tạm khóa đăng nhập" in text(answers[-1])
    assert log_in(client, "lan.nt").status_code == 429


def test_a_locked_name_locks_nobody_else(client, person, ward):
    make.user(ward, username="hung")
    for _ in range(5):
        log_in(client, "lan.nt", "sai")
    assert log_in(client, "hung").status_code == 302


def test_log_out_needs_a_post(client, person, enter):
    enter(person)
    assert client.get(LOGOUT).status_code == 405
    assert client.post(LOGOUT).url == LOGIN
    assert client.get(UNITS).status_code == 302


def test_log_out_twice_keeps_nothing(client, person):
    answer = client.post(LOGOUT)
    assert answer.url.startswith(LOGIN)
    assert "held_post" not in client.session


def test_pages_are_not_stored_by_the_browser(client, person, enter):
    enter(person)
    assert "no-store" in client.get(UNITS)["Cache-Control"]


def test_session_ends_after_twelve_hours(client, person):
    log_in(client, "lan.nt")
    session = Session.objects.get(pk=client.session.session_key)
    assert client.cookies["sessionid"]["max-age"] == 12 * 60 * 60
    session.expire_date = session.expire_date.replace(year=2020)
    session.save()
    assert client.get(UNITS).status_code == 302


def change(client, old=make.PASSWORD, new="ba-con-meo-den", again=None):
    return client.post(CHANGE, {"old_password": old, "new_password1": new, "new_password2": again or new})


def test_changing_the_password_ends_other_sessions_only(client, person, enter):
    enter(person)
    other = Client()
    log_in(other, "lan.nt")
    assert other.get(UNITS).status_code == 200
    assert change(client).status_code == 303
    assert client.get(UNITS).status_code == 200
    # Django reads an ended session a second time, to delete it.
    with zeal_ignore([{"model": "sessions.Session"}]):
        assert other.get(UNITS).status_code == 302
    assert log_in(Client(), "lan.nt", "ba-con-meo-den").status_code == 302


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"old": "sai"}, "Mật khẩu đang dùng không đúng"),
        ({"new": "ngan"}, "8 ký tự"),
        ({"new": "password"}, "quá phổ biến"),
        ({"again": "khac-han-cai-kia"}, "không giống nhau"),
        ({"new": make.PASSWORD}, "phải khác mật khẩu đang dùng"),
    ],
)
def test_bad_new_passwords(client, person, enter, typed, sentence):
    enter(person)
    answer = change(client, **typed)
    assert answer.status_code == 422
    assert sentence in text(answer)
    person.refresh_from_db()
    assert person.check_password(make.PASSWORD)


def test_new_account_must_choose_a_password_first(client, ward, enter):
    person = enter(make.user(ward, must_change_password=True))
    assert client.get(UNITS).url == CHANGE
    assert "mật khẩu được cấp" in text(client.get(CHANGE))
    change(client)
    person.refresh_from_db()
    assert not person.must_change_password
    assert client.get(UNITS).status_code == 200


def test_htmx_is_led_to_the_log_in_as_a_whole_page(client, person):
    headers = {"HX-Request": "true", "HX-Current-URL": "http://testserver/don-vi/?cap=4&trang=2"}
    answer = client.get(UNITS, headers=headers)
    assert answer.status_code == 200
    assert answer["HX-Redirect"] == f"{LOGIN}?next=%2Fdon-vi%2F%3Fcap%3D4%26trang%3D2"


def test_refused_form_without_token_explains(person):
    client = Client(enforce_csrf_checks=True)
    answer = client.post(LOGIN, {"username": "lan.nt", "password": make.PASSWORD})
    assert answer.status_code == 403
    assert "Biểu mẫu đã hết hạn" in text(answer)


def test_an_address_of_htmx_that_is_none_leads_to_the_log_in(client, person):
    answer = client.get(UNITS, headers={"HX-Request": "true", "HX-Current-URL": "http://[::1"})
    assert answer.headers["HX-Redirect"] == f"{reverse('office:login')}?next=%2F"
