import pytest
from django.urls import reverse

from tests import make
from wardsafety.office.models import Body, Role, Unit, User
from wardsafety.office.units import installation

pytestmark = pytest.mark.django_db
SETUP = reverse("office:setup")
STEP = {"kind": "phuong", "name": "Hạc Thành", "province": "Tỉnh Thanh Hóa", "district": "TP. Thanh Hóa"}
NEIGHBOURHOODS = "STT\tTên tổ\r\n1\tTổ dân phố 1\r\n2\tTDP 2\r\n3\t10\r\n4\tKhu phố Đông\r\n"
ADMIN = {
    "username": "QuanTri",
    "full_name": "Lê Thị Thu",
    "position": "Văn phòng",
    "password1": "ba-con-meo-den",
    "password2": "ba-con-meo-den",
}


def letterhead(client, **changes):
    return client.get(SETUP, STEP | changes).context["form"].initial


def post(client, step=STEP, **changes):
    head = client.get(SETUP, step).context["form"].initial
    data = head | {"neighbourhoods": NEIGHBOURHOODS} | ADMIN | changes
    return client.post(SETUP, data, query_params=step)


def text(response):
    return response.content.decode()


@pytest.mark.parametrize("url", ["/", "/don-vi/", "/dang-nhap/", "/tai-khoan/them/"])
def test_every_page_of_an_empty_installation_leads_here(client, url):
    assert client.get(url).url == SETUP


def test_letterhead_follows_from_the_name(client):
    head = letterhead(client)
    assert head["superior_line"] == "UBND THÀNH PHỐ THANH HÓA"
    assert head["issuer_line"] == "ỦY BAN NHÂN DÂN PHƯỜNG HẠC THÀNH"
    assert head["place_name"] == "Hạc Thành"
    assert head["authority"] == "TM. ỦY BAN NHÂN DÂN"


def test_units_named_by_number_keep_their_whole_name_as_place(client):
    assert letterhead(client, name="Phường 7")["place_name"] == "Phường 7"


def test_a_ward_is_set_up(client):
    answer = post(client)
    assert answer.status_code == 303
    ward = Unit.objects.get(level=Unit.Level.WARD)
    assert [str(ward), str(ward.parent), str(ward.parent.parent)] == [
        "Phường Hạc Thành",
        "Thành phố Thanh Hóa",
        "Tỉnh Thanh Hóa",
    ]
    parts = [str(unit) for unit in Unit.objects.neighbourhoods_of(ward)]
    assert parts == ["Tổ dân phố 1", "Tổ dân phố 2", "Tổ dân phố 10", "Khu phố Đông"]
    body = Body.objects.get(unit=ward)
    assert (body.name, body.is_main) == ("Ủy ban nhân dân phường Hạc Thành", True)
    person = User.objects.get()
    assert (person.username, person.role, person.unit) == ("quantri", Role.ADMIN, ward)
    assert client.get(reverse("office:account_list")).status_code == 200


def test_a_commune_under_the_province(client):
    post(client, {"kind": "xa", "name": "Đông Sơn", "province": "Thanh Hóa"}, neighbourhoods="Đoàn Kết\nXóm 2")
    commune = Unit.objects.get(designation="Xã")
    assert str(commune.parent) == "Tỉnh Thanh Hóa"
    assert [str(unit) for unit in Unit.objects.neighbourhoods_of(commune)] == ["Xóm 2", "Thôn Đoàn Kết"]


def test_a_province_without_neighbourhoods(client):
    step = {"kind": "tinh", "name": "Tỉnh Thanh Hóa"}
    page = client.get(SETUP, step)
    assert "neighbourhoods" not in page.context["form"].fields
    assert client.post(SETUP, page.context["form"].initial | ADMIN, query_params=step).status_code == 303
    assert str(Unit.objects.get()) == "Tỉnh Thanh Hóa"


def test_closed_for_ever(client):
    post(client)
    client.logout()
    again = client.post(SETUP, ADMIN, query_params=STEP)
    assert again.url == reverse("office:login")
    assert client.get(SETUP).url == reverse("office:login")
    assert Unit.objects.filter(level=Unit.Level.WARD).count() == 1
    assert User.objects.count() == 1


def test_two_people_at_once_make_one(client):
    page = client.get(SETUP, STEP)
    make.user(make.unit("Khác"))
    # This process still believes that there is nothing.
    assert not installation._known["set_up"]
    data = page.context["form"].initial | ADMIN
    assert client.post(SETUP, data, query_params=STEP).url == reverse("office:login")
    assert User.objects.count() == 1


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"name": ""}, "bắt buộc"),
        ({"province": ""}, "Nhập tên tỉnh"),
        ({"district": "Thanh Hóa"}, "Ghi cả loại đơn vị"),
        ({"kind": "lang"}, "Hãy chọn"),
        ({"name": "A" * 300}, "120"),
        ({"name": "Hạc\u202eThành"}, "ký tự ẩn"),
    ],
)
def test_bad_unit(client, changes, sentence):
    answer = client.get(SETUP, STEP | changes)
    assert answer.status_code == 422
    assert sentence in text(answer)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"password2": "khac-hoan-toan"}, "không giống nhau"),
        ({"password1": "123", "password2": "123"}, "8 ký tự"),
        ({"username": "Quản trị"}, "chữ không dấu"),
        ({"full_name": "A\x00B"}, "ký tự"),
        ({"full_name": "A" * 300}, "120"),
        ({"neighbourhoods": "Tổ 1\nTổ 2\ntổ 1"}, "Dòng 3: “Tổ 1” trùng với dòng 1."),
        ({"neighbourhoods": "Tổ 1\nTổ \u202e2"}, "Dòng 2:"),
        ({"neighbourhoods": "Tổ " + "A" * 300}, "120 ký tự"),
        ({"neighbourhoods": "\n".join(map(str, range(501)))}, "500 dòng"),
        ({"issuer_line": ""}, "bắt buộc"),
    ],
)
def test_bad_second_step_saves_nothing(client, changes, sentence):
    answer = post(client, **changes)
    assert answer.status_code == 422
    assert sentence in text(answer)
    assert "Lê Thị Thu" in text(answer) or "full_name" in changes
    assert not Unit.objects.exists()


def test_back_to_the_first_step_keeps_what_was_typed(client):
    back = client.get(SETUP, STEP).context["back"]
    page = client.get(back)
    assert page.status_code == 200
    assert 'value="Hạc Thành"' in text(page)


def test_no_query_once_known(client, django_assert_num_queries):
    make.unit()
    assert installation.is_set_up()
    with django_assert_num_queries(0):
        assert installation.is_set_up()
