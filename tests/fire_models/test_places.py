"""Entering and editing models: numbers, founding, what is refused, two editors, double clicks."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from fire_models.models import FirePoint, FireSafetyGroup, LocalModel
from tests import make
from wardsafety.inspections.models import Place, PlaceKind, PlaceStatus

from .asked import fields, html, url

TODAY = timezone.localdate


@pytest.fixture
def first(ward):
    return make.neighbourhood(ward, "1")


def add(site, kind="group", **data):
    return site.post(url(f"{kind}_new"), data)


def test_an_entered_group_is_proposed_under_the_next_number(site, ward, officer, first):
    make.group(ward, officer, neighbourhood=first, number=7)
    assert add(site, neighbourhood=first.pk, leader_name="Đỗ  Văn Ấn").status_code == 303
    group = FireSafetyGroup.objects.get(number=8)
    assert (group.name, group.leader_name, group.unit, group.created_by) == (
        "Tổ liên gia số 8",
        "Đỗ Văn Ấn",
        ward,
        officer,
    )
    assert not group.steps.exists()  # nobody has said since when
    assert (group.status, group.next_due) == (PlaceStatus.PROPOSED, None)


def test_an_established_group_keeps_date_and_decision_and_falls_due(site, ward, officer):
    decision = make.document(ward, officer, number="12", symbol="QĐ-UBND")
    add(site, effective_on="08/06/2023", document=decision.pk, number="3", name="Tổ ngõ 191")
    group = FireSafetyGroup.objects.get()
    step = FireSafetyGroup.objects.get(number=3).steps.get()
    assert (step.status, step.effective_on, step.document) == (PlaceStatus.ESTABLISHED, date(2023, 6, 8), decision)
    assert (group.status, group.next_due) == (PlaceStatus.ESTABLISHED, date(2023, 7, 8))


def test_the_form_suggests_the_next_number_of_the_neighbourhood(site, ward, officer, first):
    make.group(ward, officer, neighbourhood=first, number=4)
    assert 'value="5"' in html(site.get(url("group_next_number"), {"neighbourhood": first.pk}))
    assert 'value="1"' in html(site.get(url("group_next_number"), {"neighbourhood": ""}))


def test_an_officer_of_one_neighbourhood_begins_there(site, officer, first):
    officer.neighbourhoods.add(first)
    assert f'<option value="{first.pk}" selected>' in html(site.get(url("group_new")))


def test_a_used_number_is_refused_beside_the_field(site, ward, officer, first):
    other = make.group(ward, officer, neighbourhood=first, number=1)
    response = add(site, neighbourhood=first.pk, number="1", address="Ngõ 5")
    assert response.status_code == 422
    assert response.context["form"].errors == {"number": ["Số 1 đã có trong tổ dân phố, thôn này."]}
    assert 'value="Ngõ 5"' in html(response)
    other.removed_at, other.removed_by = timezone.now(), officer
    other.save()
    assert add(site, neighbourhood=first.pk, number="1").status_code == 303


def test_points_and_groups_count_for_themselves(site, ward, officer, first):
    make.group(ward, officer, neighbourhood=first, number=1)
    assert add(site, "point", neighbourhood=first.pk, number="1").status_code == 303
    assert FirePoint.objects.get().name == "Điểm chữa cháy số 1"


REFUSED = [
    ({"effective_on": "31/02/2023"}, "effective_on"),
    ({"effective_on": "06/2023"}, "effective_on"),
    ({"effective_on": "2026"}, "effective_on"),
    ({"number": "-1"}, "number"),
    ({"number": "ba"}, "number"),
    ({"number": "99999999999"}, "number"),
    ({"declared_households": "-5"}, "declared_households"),
    ({"declared_households": "12,5"}, "declared_households"),
    ({"leader_phone": "12345"}, "leader_phone"),
    ({"name": "a\u202eb"}, "name"),
    ({"name": "a\x00b"}, "name"),
    ({"name": "x" * 201}, "name"),
    ({"latitude": "91", "longitude": "105"}, "__all__"),
    ({"latitude": "20.2"}, "__all__"),
    ({"latitude": "nan", "longitude": "105"}, "latitude"),
    ({"latitude": "2O.2", "longitude": "105"}, "latitude"),
    ({"neighbourhood": "abc"}, "neighbourhood"),
    ({"neighbourhood": "999999999999999999999"}, "neighbourhood"),
    ({"phase": "0"}, "phase"),
    ({"document": "-1", "effective_on": "08/06/2023"}, "document"),
]


@pytest.mark.parametrize(("data", "field"), REFUSED)
def test_what_cannot_be_is_refused_with_a_sentence_and_nothing_is_lost(site, data, field):
    response = add(site, **({"address": "Đầu ngõ 191"} | data))
    assert response.status_code == 422
    assert list(response.context["form"].errors) == [field]
    assert 'value="Đầu ngõ 191"' in html(response)
    assert not Place.objects.exists()


def test_the_future_and_a_decision_without_its_date_are_refused(site, ward, officer):
    tomorrow = f"{TODAY() + timedelta(days=1):%d/%m/%Y}"
    assert "effective_on" in add(site, effective_on=tomorrow).context["form"].errors
    document = make.document(ward, officer)
    assert "effective_on" in add(site, document=document.pk).context["form"].errors
    assert not Place.objects.exists()


def test_what_belongs_to_another_unit_cannot_be_chosen(site, officer):
    elsewhere = make.unit()
    stranger = make.user(elsewhere)
    data = {
        "neighbourhood": make.neighbourhood(elsewhere).pk,
        "phase": make.phase(make.programme(elsewhere, stranger)).pk,
        "document": make.document(elsewhere, stranger).pk,
        "effective_on": "08/06/2023",
    }
    assert set(add(site, **data).context["form"].errors) == {"neighbourhood", "phase", "document"}
    data = {"keeper_group": make.group(elsewhere, stranger).pk}
    assert set(add(site, "point", **data).context["form"].errors) == {"keeper_group"}


def test_an_ended_neighbourhood_is_offered_only_where_it_stands(site, ward, officer, first):
    group = make.group(ward, officer, neighbourhood=first)
    first.valid_to = date(2025, 6, 30)
    first.save()
    assert "neighbourhood" in add(site, neighbourhood=first.pk).context["form"].errors
    response = site.post(url("group_edit", group.pk), {"version": 1, "neighbourhood": first.pk, "name": "Tổ A"})
    assert response.status_code == 303


def test_text_is_stored_composed_and_scripts_are_only_text(site):
    add(site, name="To\u0302\u0309 <script>alert(1)</script>")
    group = FireSafetyGroup.objects.get()
    assert group.name == "Tổ <script>alert(1)</script>"
    assert "<script>alert" not in html(site.get(url("group_detail", group.pk)))


def test_a_double_click_makes_one_group(site):
    token = fields(html(site.get(url("group_new"))), "submission")
    answers = [add(site, submission=token, number="1") for _ in range(2)]
    assert answers[0].headers["Location"] == answers[1].headers["Location"]
    assert FireSafetyGroup.objects.count() == 1


def test_the_second_to_save_sees_both_values_and_decides(site, ward, officer):
    group = make.group(ward, officer, leader_name="Lê Thị Hoa")
    address = url("group_edit", group.pk)
    data = {"version": 1, "name": group.name, "number": group.number}
    assert site.post(address, data | {"leader_name": "Trần Văn Bình"}).status_code == 303
    response = site.post(address, data | {"leader_name": "Đỗ Thị Cúc"})
    assert response.status_code == 422
    assert "Trần Văn Bình" in html(response)
    assert 'value="Đỗ Thị Cúc"' in html(response)
    version = fields(html(response), "version")
    assert site.post(address, data | {"version": version, "leader_name": "Đỗ Thị Cúc"}).status_code == 303
    group.refresh_from_db()
    assert (group.leader_name, group.version) == ("Đỗ Thị Cúc", 3)


def test_editing_writes_no_step_and_keeps_the_number_its_own(site, ward, officer):
    group = make.group(ward, officer, number=1)
    make.group(ward, officer, number=2)
    data = {"version": 1, "name": group.name}
    assert site.post(url("group_edit", group.pk), data | {"number": "2"}).status_code == 422
    assert site.post(url("group_edit", group.pk), data | {"number": "1"}).status_code == 303
    assert group.steps.count() == 1


def test_a_new_kind_of_local_model_is_named_on_the_form(site, ward):
    assert add(site, "local").context["form"].errors["kind"]
    add(site, "local", new_kind="Tiếng kẻng an toàn PCCC")
    add(site, "local", new_kind="tiếng kẻng an toàn pccc")
    assert PlaceKind.objects.filter(unit=ward).count() == 1
    assert [model.number for model in LocalModel.objects.order_by("pk")] == [1, 2]
    again = add(site, "local", new_kind="Tiếng kẻng an toàn PCCC", number="1")
    assert list(again.context["form"].errors) == ["number"]


def test_a_point_names_the_group_that_keeps_it(site, ward, officer):
    group = make.group(ward, officer)
    add(site, "point", keeper_group=group.pk, value_vnd="12.500.000", alley_width="2,5")
    point = FirePoint.objects.get()
    assert (point.keeper_group, point.value_vnd) == (group, 12_500_000)
    assert point.name in html(site.get(url("group_detail", group.pk)))
    assert group.name in html(site.get(url("point_detail", point.pk)))


def test_an_account_above_the_wards_enters_no_models(db, login):
    city = make.unit(level=2, designation="Thành phố")
    response = add(login(make.user(city)))
    assert response.status_code == 422
    assert "phường, xã" in html(response)


def test_removal_says_what_follows_and_can_be_taken_back(site, ward, officer):
    group = make.group(ward, officer)
    make.inspection(group, officer)
    assert "1 lần kiểm tra" in html(site.get(url("group_remove", group.pk)))
    site.post(url("group_remove", group.pk))
    group.refresh_from_db()
    assert group.removed_by == officer
    assert site.get(url("group_list")).context["listing"].total == 0
    assert group.steps.exists()
