import html
import re

import pytest
from django.test import Client
from django.urls import reverse

from tests import make
from wardsafety.office.models import Body, Role

HELD, DROP, LOGIN, ADD = (reverse(f"office:{name}") for name in ("held_post", "held_post_drop", "login", "body_create"))
TYPED = {"kind": "committee", "name": "Ban Chỉ đạo 138\r\nphường", "symbol": "BCĐ", "is_main": "", "place_name": "<b>"}
TYPED["form_of"] = "office.body"


@pytest.fixture
def officer(ward):
    return make.user(ward, Role.ADMIN, username="an")


def log_in(client, person, then=HELD):
    return client.post(f"{LOGIN}?next={then}", {"username": person.username, "password": make.PASSWORD})


def expired(client, person, **headers):
    """Signs in, lets the session end, sends a form."""
    log_in(client, person)
    del client.cookies["sessionid"]
    return client.post(ADD, TYPED, headers=headers)


def fields_of(page):
    found = re.findall(r'<textarea name="([^"]*)" hidden>\n(.*?)</textarea>', page, re.DOTALL)
    token = re.search(r'name="held_token" value="([^"]*)"', page)[1]
    return {name: html.unescape(value) for name, value in found} | {"held_token": token}


def test_kept_shown_and_sent_once(client, officer):
    answer = expired(client, officer)
    assert answer.url == f"{LOGIN}?next=%2Fbai-da-giu%2F"
    assert "vẫn được giữ" in client.get(answer.url).content.decode()
    assert log_in(client, officer).url == HELD
    page = client.get(HELD).content.decode()
    assert "Tên đầy đủ" in page
    assert "Ban chỉ đạo, hội đồng" in page
    assert "&lt;b&gt;" in page
    fields = fields_of(page)
    assert fields["name"] == TYPED["name"]
    assert client.post(ADD, fields).status_code == 303
    assert Body.objects.get(unit=officer.unit).name == "Ban Chỉ đạo 138 phường"
    again = client.post(ADD, fields | {"name": "Lần hai"})
    assert again.url == HELD
    assert Body.objects.filter(unit=officer.unit).count() == 1
    assert "đã được gửi hoặc đã bỏ" in client.get(HELD).content.decode()


def test_nothing_is_sent_by_looking(client, officer):
    expired(client, officer)
    log_in(client, officer)
    client.get(HELD)
    assert fields_of(client.get(HELD).content.decode())
    assert not Body.objects.filter(unit=officer.unit).exists()


def test_htmx_post_is_kept(client, officer):
    answer = expired(client, officer, **{"HX-Request": "true"})
    assert answer["HX-Redirect"] == f"{LOGIN}?next=%2Fbai-da-giu%2F"
    log_in(client, officer)
    assert "BCĐ" in client.get(HELD).content.decode()


def test_a_preview_after_the_end_leaves_the_typed_fields_alone(client, officer):
    expired(client, officer)
    answer = client.get(reverse("office:body_preview"), TYPED, headers={"HX-Request": "true"})
    assert answer.status_code == 401
    assert "HX-Redirect" not in answer
    assert client.session["held_post"]["path"] == ADD


def test_another_person_does_not_see_nor_send_it(client, officer):
    other = make.user(officer.unit, Role.ADMIN)
    expired(client, officer)
    log_in(client, other)
    page = client.get(HELD).content.decode()
    assert "Ban Chỉ đạo 138" not in page
    token = client.session["held_post"]["token"]
    assert client.post(ADD, TYPED | {"held_token": token}).url == HELD
    assert not Body.objects.filter(unit=officer.unit).exists()


def test_dropped(client, officer):
    expired(client, officer)
    log_in(client, officer)
    assert client.post(DROP).status_code == 303
    assert "held_post" not in client.session


def test_files_must_be_chosen_again(client, officer):
    log_in(client, officer)
    del client.cookies["sessionid"]
    from django.core.files.uploadedfile import SimpleUploadedFile

    client.post(ADD, TYPED | {"scan": SimpleUploadedFile("a.pdf", b"%PDF-")})
    log_in(client, officer)
    assert "chọn lại tệp" in client.get(HELD).content.decode()


def test_passwords_and_tokens_are_never_kept(client, ward):
    client.post(ADD, {"name": "A", "password": "x", "new_password1": "y", "csrfmiddlewaretoken": "z"})
    assert client.session["held_post"]["fields"] == [["name", "A"]]


def test_a_very_long_post_is_not_kept(client, ward):
    client.post(ADD, {"name": "A" * 1_000_001})
    assert "held_post" not in client.session


def test_kept_through_a_forced_new_password(client, officer):
    expired(client, officer)
    officer.must_change_password = True
    officer.save()
    log_in(client, officer)
    url = reverse("office:password_change")
    assert client.get(HELD).url == url
    new = "ba-con-meo-den"
    data = {"old_password": make.PASSWORD, "new_password1": new, "new_password2": new}
    assert client.post(url, data).url == HELD
    assert "BCĐ" in client.get(HELD).content.decode()


def test_no_log_in_no_look(officer):
    assert Client().get(HELD).url.startswith(LOGIN)


def test_a_forged_sender_cookie_says_nobody(client, officer):
    client.cookies["last_user"] = f"{officer.pk}:forged"
    client.post(ADD, TYPED)
    assert client.session["held_post"]["user"] is None
