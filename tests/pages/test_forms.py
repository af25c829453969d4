from datetime import date
from decimal import Decimal

import pytest
from django import forms as plain

from tests.pages.site import Household
from wardsafety.pages.forms import Form


def cleaned(**data):
    form = Household({"name": "Lê Ánh", **data})
    assert form.is_valid(), form.errors
    return form.cleaned_data


def refused(field, /, **data):
    form = Household({"name": "Lê Ánh", **data})
    assert not form.is_valid()
    assert list(form.errors) == [field]
    return form.errors[field][0]


def test_text_is_cleaned():
    data = cleaned(name="  Le\u0302 \u00a0 A\u0301nh\ufeff\n", note="Dòng một  \r\nDòng\thai")
    assert data["name"] == "Lê Ánh"
    assert data["note"] == "Dòng một\nDòng hai"


@pytest.mark.parametrize("text", ["Lê\u202eÁnh", "Lê\u200fÁnh", "Lê\x07Ánh", "Lê\x00Ánh", "\ud800"])
def test_hidden_characters_are_refused_beside_the_field(text):
    assert "ký tự ẩn" in refused("name", name=text)


def test_script_is_only_text():
    form = Household({"name": "<script>alert(1)</script>"})
    assert form.is_valid()
    assert "<script>" not in str(form)


def test_passwords_are_left_alone():
    class Secret(Form):
        password = plain.CharField(widget=plain.PasswordInput, strip=False)

    form = Secret({"password": " hai  dấu cách "})
    assert form.is_valid()
    assert form.cleaned_data["password"] == " hai  dấu cách "


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.518.000", 1518000),
        ("1.518", 1518),
        ("92,85", "92.85"),
        ("92.85", "92.85"),
        ("1 200", 1200),
        ("1.200,5", "1200.5"),
    ],
)
def test_money_is_read_as_written_here(text, value):
    assert cleaned(cost=text)["cost"] == Decimal(value)


def test_coordinates_keep_their_decimal_dot():
    assert cleaned(latitude="19.807")["latitude"] == Decimal("19.807")
    assert cleaned(latitude="19,807123")["latitude"] == Decimal("19.807123")


def test_numbers_are_refused_in_vietnamese():
    assert refused("members", members="nhiều") == "Nhập một số nguyên, ví dụ 15 hoặc 1.500."
    assert refused("members", members="-1")
    assert refused("cost", cost="12đ") == "Nhập một số, ví dụ 15 hoặc 92,85."


def test_large_numbers_are_shown_grouped_and_years_are_not():
    assert 'value="1.518.000"' in str(Household(initial={"cost": 1518000})["cost"])
    assert 'value="2026"' in str(Household(initial={"members": 2026})["members"])


def test_what_was_typed_is_shown_again_unchanged():
    form = Household({"name": "", "cost": "1,5.0", "joined": "31/02/2023"})
    assert 'value="1,5.0"' in str(form["cost"])
    assert 'value="31/02/2023"' in str(form["joined"])


@pytest.mark.parametrize("text", ["8/6/2023", "08-06-2023", "08.06.2023", "2023-06-08", "08062023", " 8/ 6/2023"])
def test_dates_are_day_month_year(text):
    assert cleaned(joined=text)["joined"] == date(2023, 6, 8)


def test_impossible_dates_are_refused():
    assert refused("joined", joined="30/02/2023").startswith("Ngày không đúng.")


def test_phones():
    assert cleaned(phone="+84 912.345.678")["phone"] == "0912345678"
    assert "Số điện thoại không đúng" in refused("phone", phone="0912")


def test_errors_are_tied_to_their_fields():
    html = str(Household({"name": "", "phone": "12"}))
    assert '<a href="#id_name">Họ và tên:' in html
    assert 'aria-describedby="id_phone_helptext id_phone_error"' in html
    assert 'id="id_phone_error"' in html
    assert html.count('aria-invalid="true"') == 2
    assert "is-invalid" in html
    assert '<span class="required">(bắt buộc)</span>' in html


def test_groups_of_choices_are_fieldsets_and_linked_from_the_summary():
    html = str(Household({"name": "Ánh", "gates": "khong-co"}))
    assert '<legend class="form-label">Lối thoát nạn</legend>' in html
    assert 'href="#id_gates_0"' in html
    assert 'id="id_gates_0"' in html


def test_layout_groups_fields_and_forgets_none():
    form = Household()
    assert [(legend, columns) for legend, _, columns in form.groups] == [("Chủ hộ", 2), ("Nhà", 1), ("", 1)]
    assert {field.name for _, fields, _ in form.groups for field in fields} == set(form.fields) - {"version"}
    assert '<input type="hidden" name="version"' in str(form)


def test_inputs_fit_their_answers():
    form = Household()
    assert 'inputmode="numeric"' in str(form["members"])
    assert 'type="text"' in str(form["members"])
    assert "size-number" in str(form["cost"])
    assert 'placeholder="dd/mm/yyyy"' in str(form["joined"])
    assert 'type="tel"' in str(form["phone"])


def test_forms_of_django_itself_look_the_same():
    class Plain(plain.Form):
        name = plain.CharField(label="Tên")

    assert '<label class="form-label" for="id_name">Tên' in str(Plain())
    assert '<a href="#id_name">Tên:' in str(Plain({}))


@pytest.mark.django_db
def test_a_refused_post_is_422_and_keeps_all(client):
    response = client.post("/them/", {"name": "", "note": "Còn nguyên"})
    assert response.status_code == 422
    assert "Còn nguyên" in response.content.decode()


@pytest.mark.django_db
def test_a_good_post_goes_on_with_a_message(client):
    response = client.post("/them/", {"name": "Lê Ánh"})
    assert (response.status_code, response["Location"]) == (303, "/danh-sach/")
    assert "Đã lưu hộ gia đình." in client.get("/danh-sach/").content.decode()


@pytest.mark.django_db
def test_htmx_is_sent_on_by_a_header(client):
    response = client.post("/them/", {"name": "Lê Ánh"}, headers={"HX-Request": "true"})
    assert response.status_code == 200
    assert '"/danh-sach/"' in response["HX-Location"]


@pytest.mark.django_db
def test_the_form_page_has_a_token_of_its_own_each_time(client):
    tokens = {client.get("/them/").content.decode().split('name="submission" value="')[1][:36] for _ in range(2)}
    assert len(tokens) == 2


@pytest.mark.django_db
def test_a_conflict_shows_both_values(client):
    html = client.get("/xung-dot/").content.decode()
    assert '<td data-label="Đang lưu">Lê Ánh</td><td data-label="Vừa nhập">Lê Thị Ánh</td>' in html
    assert 'value="Lê Thị Ánh"' in html


def test_what_is_missing_is_said_plainly():
    assert refused("name", name="") == "Chưa nhập mục này."


def test_own_words_for_what_is_missing_stay():
    class Own(Form):
        name = plain.CharField(error_messages={"required": "Hãy ghi tên."})

    assert Own({}).errors["name"] == ["Hãy ghi tên."]
