"""What a view takes, that a GET cannot write, and that a post counts once."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import InternalError, transaction
from django.urls import reverse
from PIL import Image

from tests import make
from wardsafety.office.models import Body, Role, Unit
from wardsafety.office.verbs import posts, reads, sent, writes
from wardsafety.reporting.models import ConferencePhoto

NEW_BODY = reverse("office:body_create")
TOKEN = "6a3d6f0e-6a43-4b7b-8ed4-6d7f8a3c8f3e"


BACKEND = "django.contrib.auth.backends.ModelBackend"


@pytest.fixture
def keeper(client, ward):
    client.force_login(make.user(ward, Role.ADMIN), backend=BACKEND)
    return client


@pytest.mark.parametrize("decorate", [reads, writes])
@pytest.mark.parametrize("method", ["get", "head"])
def test_a_get_cannot_write(rf, ward, decorate, method):
    @decorate
    def view(request):
        Unit.objects.filter(pk=ward.pk).update(name="Khác")

    with pytest.raises(InternalError, match="read-only transaction"), transaction.atomic():
        view(getattr(rf, method)("/"))
    ward.refresh_from_db()
    assert ward.name == "Lam Sơn"


def test_a_get_cannot_lock_either(rf, ward):
    view = reads(lambda request: list(Unit.objects.select_for_update()))
    with pytest.raises(InternalError, match="read-only transaction"), transaction.atomic():
        view(rf.get("/"))


def test_reading_leaves_the_transaction_around_it_as_it_was(rf, ward):
    """A page that is read inside a longer transaction, as in every test here, does not close it for writing."""
    with transaction.atomic():
        assert reads(lambda request: Unit.objects.filter(pk=ward.pk).count())(rf.get("/")) == 1
    Unit.objects.filter(pk=ward.pk).update(name="Khác")
    assert Unit.objects.get(pk=ward.pk).name == "Khác"


@pytest.mark.parametrize(
    ("decorate", "refused"),
    [(reads, ["post", "put", "delete"]), (writes, ["put", "delete"]), (posts, ["get", "head", "put"])],
)
def test_other_verbs_are_refused(rf, ward, decorate, refused):
    view = decorate(lambda request: pytest.fail("The view ran."))
    for method in refused:
        request = getattr(rf, method)("/")
        request.user, request.htmx, request.resolver_match = make.user(ward), False, None
        response = view(request)
        assert response.status_code == 405
        assert response.headers["Allow"] == ", ".join(view.verbs)


def test_the_address_of_a_button_says_so_and_leads_back(keeper):
    """For every address that only takes posts, whatever its arguments."""
    url = reverse("office:logout")
    page = keeper.get(url, headers={"referer": "http://testserver/don-vi/"})
    assert page.status_code == 405
    assert "không phải của một trang" in page.content.decode()
    assert 'href="http://testserver/don-vi/"' in page.content.decode()
    elsewhere = keeper.get(url, headers={"referer": "https://example.org/"}).content.decode()
    assert "example.org" not in elsewhere


@pytest.mark.parametrize("url", ["/k/%00/", "/kiem-tra/?q=%00", "/van-ban/?q=a%00b", "/?ngay=%00"])
def test_a_nul_in_the_address_is_a_bad_request(keeper, url):
    """PostgreSQL takes none in a text; no person types one."""
    assert keeper.get(url).status_code == 400


def test_sent_is_what_a_form_takes(rf):
    assert sent(rf.get("/?a=1")) == (None, None)
    data, files = sent(rf.post("/", {"a": "1"}))
    assert (data["a"], list(files)) == ("1", [])


def fields(name="Ban Chỉ đạo 138", **more):
    return {"kind": "committee", "name": name, "submission": TOKEN} | more


def test_a_post_counts_once_and_leads_to_the_same_page(keeper, ward):
    first = keeper.post(NEW_BODY, fields())
    assert keeper.post(NEW_BODY, fields()).url == first.url
    assert Body.objects.filter(unit=ward).count() == 1


def test_a_refused_form_leaves_its_token_for_the_mended_one(keeper, ward):
    assert keeper.post(NEW_BODY, fields(name="")).status_code == 422
    assert keeper.post(NEW_BODY, fields()).status_code == 303
    assert keeper.post(NEW_BODY, fields()).status_code == 303
    assert Body.objects.filter(unit=ward).count() == 1


def test_another_persons_token_is_not_mine(keeper, ward):
    keeper.post(NEW_BODY, fields())
    keeper.force_login(make.user(ward, Role.ADMIN), backend=BACKEND)
    assert keeper.post(NEW_BODY, fields("Ban Chỉ đạo 389")).status_code == 303
    assert Body.objects.filter(unit=ward).count() == 2


@pytest.mark.parametrize("token", ["", "abc", "00000000", TOKEN + "0"])
def test_a_broken_token_is_none(keeper, ward, token):
    for name in ("A", "B"):
        assert keeper.post(NEW_BODY, fields(name, submission=token)).status_code == 303
    assert Body.objects.filter(unit=ward).count() == 2


def png(colour):
    file = BytesIO()
    Image.new("RGB", (40, 30), colour).save(file, "PNG")
    return file.getvalue().ljust(500, b"\0")


def test_two_buttons_of_one_form_send_it_twice(keeper, ward, officer):
    group = make.group(ward, officer)
    url = reverse("fire_models:household_new", args=[group.pk])
    typed = {"head_name": "Lê Thị Hoa", "submission": TOKEN}
    assert keeper.post(url, typed).status_code == keeper.post(url, typed | {"them-nua": "1"}).status_code == 303
    assert group.households.count() == 1


def test_another_picture_of_the_same_name_and_size_is_another_post(keeper, ward, officer):
    """A phone may call every picture image.jpg."""
    url = reverse("reporting:photo_new", args=[make.conference(ward, officer).pk])
    for colour in ("red", "blue", "blue"):
        picture = SimpleUploadedFile("image.png", png(colour), "image/png")
        sent = {"caption": "Hội nghị", "order": "1", "image": picture, "submission": TOKEN}
        assert keeper.post(url, sent).status_code == 303
    assert ConferencePhoto.objects.count() == 2
