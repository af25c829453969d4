"""Households, equipment and drills, edited in place and without JavaScript."""

from datetime import date

import pytest

from fire_models.models import Drill, Equipment, EquipmentType, Household
from tests import make

from .asked import fields, html, section, url


@pytest.fixture
def group(ward, officer):
    return make.group(ward, officer, declared_households=3)


def htmx(name):
    return {"HX-Request": "true", "HX-Target": name}


def fresh(site, group, name):
    return section(html(site.get(url("group_detail", group.pk))), name)


def equipment_type(name="Xà beng"):
    return EquipmentType.objects.get(name=name, unit=None).pk


def test_a_household_is_added_on_a_plain_page(site, group):
    assert site.get(url("household_new", group.pk)).status_code == 200
    response = site.post(url("household_new", group.pk), {"head_name": "Lê Thị Hoa", "phone": "+84 912 345 678"})
    assert response.headers["Location"] == f"{url('group_detail', group.pk)}#households"
    household = group.households.get()
    assert (household.head_name, household.phone) == ("Lê Thị Hoa", "0912345678")


def test_save_and_add_another_opens_the_next_form(site, group):
    data = {"head_name": "Lê Thị Hoa", "them-nua": "1"}
    assert site.post(url("household_new", group.pk), data).headers["Location"] == url("household_new", group.pk)
    answer = html(site.post(url("household_new", group.pk), data, headers=htmx("households")))
    assert answer.count("<form") == 1
    assert 'value="Lê Thị Hoa"' not in answer


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("household", {"head_name": "Lê Thị Hoa", "joined_on": "01/02/2026"}),
        ("equipment", {"quantity": "2", "condition": "good"}),
        ("drill", {"kind": "training", "held_on": "01/02/2026", "participants": "20"}),
    ],
)
def test_what_htmx_swaps_in_is_what_a_fresh_page_shows(site, group, name, data):
    element = {"household": "households", "equipment": "equipment", "drill": "drills"}[name]
    if name == "equipment":
        data = data | {"type": equipment_type()}
    added = site.post(url(f"{name}_new", group.pk), data, headers=htmx(element))
    assert section(html(added), element) == fresh(site, group, element)
    row = {"household": Household, "equipment": Equipment, "drill": Drill}[name].objects.get()
    edited = site.post(url(f"{name}_edit", row.pk), data | {"note": "sửa"}, headers=htmx(element))
    assert section(html(edited), element) == fresh(site, group, element)
    removed = site.post(url(f"{name}_remove", row.pk), headers=htmx(element))
    assert section(html(removed), element) == fresh(site, group, element)
    assert not type(row).objects.exists()


def test_every_answer_brings_what_is_still_missing(site, group):
    answer = html(site.post(url("household_new", group.pk), {"head_name": "A"}, headers=htmx("households")))
    assert '<div id="shortcomings" hx-swap-oob="true">' in answer
    assert "Khai 3 hộ nhưng danh sách có 1 hộ." in answer


def test_forms_open_in_place_and_close_again(site, group):
    household = make.household(group)
    for name in ("household_edit", "household_remove"):
        answer = html(site.get(url(name, household.pk), headers=htmx("households")))
        assert answer.lstrip().startswith("<section")
        assert answer.count("<form") == 1
        assert html(site.get(url(name, household.pk))).lstrip().startswith("<!doctype html>")
        assert 'hx-select="#households" hx-target="#households"' in answer


def test_a_household_leaves_on_a_day_and_stays_in_the_list(site, group):
    household = make.household(group, joined_on=date(2026, 1, 1))
    data = {"head_name": household.head_name, "joined_on": "01/01/2026", "left_on": "01/03/2026"}
    site.post(url("household_edit", household.pk), data)
    page = html(site.get(url("group_detail", group.pk)))
    assert "rời tổ 01/03/2026" in page
    assert "danh sách có 0 hộ" in page


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({"head_name": ""}, "head_name"),
        ({"phone": "123456"}, "phone"),
        ({"people": "-1"}, "people"),
        ({"people": "100000"}, "people"),
        ({"joined_on": "32/01/2026"}, "joined_on"),
        ({"joined_on": "01/01/2999"}, "joined_on"),
        ({"joined_on": "01/02/2026", "left_on": "01/01/2026"}, "__all__"),
        ({"head_name": "Lê\x1bThị"}, "head_name"),
    ],
)
def test_a_wrong_household_is_refused_in_place_and_on_its_page(site, group, data, field):
    household = make.household(group)
    data = {"head_name": "Lê Thị Hoa", "address": "Số 5"} | data
    for headers in ({}, htmx("households")):
        response = site.post(url("household_edit", household.pk), data, headers=headers)
        assert response.status_code == 422
        assert "field-errors" in html(response) or "error-summary" in html(response)
        assert 'value="Số 5"' in html(response)
    household.refresh_from_db()
    assert household.address == ""


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({"quantity": "0"}, "quantity"),
        ({"quantity": "-2"}, "quantity"),
        ({"quantity": "hai"}, "quantity"),
        ({"type": "0"}, "type"),
        ({"condition": "lost"}, "condition"),
        ({"in_service_on": "01/01/2999"}, "in_service_on"),
    ],
)
def test_wrong_equipment_is_refused(site, group, data, field):
    response = site.post(
        url("equipment_new", group.pk), {"type": equipment_type(), "quantity": "1", "condition": "good"} | data
    )
    assert list(response.context["form"].errors) == [field]
    assert not Equipment.objects.exists()


def test_equipment_belongs_to_a_household_of_this_group_only(site, ward, officer, group):
    other = make.household(make.group(ward, officer))
    data = {"type": equipment_type(), "quantity": "1", "condition": "good"}
    response = site.post(url("equipment_new", group.pk), data | {"household": other.pk})
    assert list(response.context["form"].errors) == ["household"]
    own = make.household(group)
    site.post(url("equipment_new", group.pk), data | {"household": own.pk})
    assert Equipment.objects.get().household == own


def test_points_have_equipment_of_their_own(site, ward, officer):
    point = make.point(ward, officer)
    assert "household" not in site.get(url("equipment_new", point.pk)).context["form"].fields
    site.post(url("equipment_new", point.pk), {"type": equipment_type(), "quantity": "4", "condition": "good"})
    assert "Xà beng" in html(site.get(url("point_detail", point.pk)))


def test_a_double_click_adds_one_household(site, group):
    token = fields(html(site.get(url("household_new", group.pk))), "submission")
    for headers in ({}, htmx("households")):
        data = {"head_name": "Lê Thị Hoa", "submission": token}
        assert site.post(url("household_new", group.pk), data, headers=headers).status_code in (200, 303)
    assert group.households.count() == 1


def test_a_supervisor_sees_no_links_that_change(ward, officer, people, login, group):
    make.household(group)
    page = html(login(people["supervisor"]).get(url("group_detail", group.pk)))
    assert url("household_new", group.pk) not in page
    assert "row-action" not in page
    assert url("step_new", group.pk) not in page
