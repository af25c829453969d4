"""The life cycle of a model: which step may follow which, when, and why."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from fire_models.actions import establish
from tests import make
from wardsafety.inspections.models import PlaceStep

from .asked import fields, html, url

FOLLOWING = {
    "proposed": ["established"],
    "established": ["active", "suspended", "dissolved"],
    "active": ["suspended", "dissolved"],
    "suspended": ["active", "dissolved"],
    "dissolved": [],
}
WAY = ["proposed", "established", "active", "suspended", "active", "dissolved"]
STATUSES = list(FOLLOWING)


def record(site, place, status, on="10/03/2026", **data):
    return site.post(url("step_new", place.pk), {"status": status, "effective_on": on, **data})


def statuses(place):
    return list(place.steps.values_list("status", "effective_on"))


def test_the_whole_way_in_order(site, ward, officer):
    group = make.group(ward, officer, status="proposed", on=date(2026, 1, 1))
    for month, status in enumerate(WAY[1:], start=2):
        assert record(site, group, status, f"01/{month:02}/2026", reason="Theo đề nghị").status_code == 303
        group.refresh_from_db()
        assert group.status == status
    assert [status for status, _ in statuses(group)] == WAY


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("then", STATUSES)
def test_only_the_next_steps_may_follow(site, ward, officer, status, then):
    group = make.group(ward, officer, status=status, on=date(2026, 1, 1))
    response = record(site, group, then, reason="Lý do")
    assert response.status_code == (303 if then in FOLLOWING[status] else 422)
    assert len(statuses(group)) == (2 if then in FOLLOWING[status] else 1)
    if response.status_code == 422:
        assert "không chuyển sang" in response.context["form"].errors["status"][0]


@pytest.mark.parametrize(("status", "sentence"), [("suspended", "tạm dừng"), ("dissolved", "đã giải thể")])
def test_stopping_needs_a_reason(site, ward, officer, status, sentence):
    group = make.group(ward, officer)
    response = record(site, group, status, reason="  ")
    assert response.context["form"].errors == {"reason": [f"Ghi lý do: {sentence}."]}
    assert len(statuses(group)) == 1


@pytest.mark.parametrize(
    "on", ["", "31/02/2026", "2026", "mai", f"{timezone.localdate() + timedelta(days=1):%d/%m/%Y}"]
)
def test_a_step_has_a_date_that_has_come(site, ward, officer, on):
    group = make.group(ward, officer)
    response = record(site, group, "active", on)
    assert response.status_code == 422
    assert list(response.context["form"].errors) == ["effective_on"]


def test_a_step_of_an_earlier_day_leaves_todays_state(site, ward, officer):
    group = make.group(ward, officer, on=date(2026, 1, 1))
    make.step(group, officer, status="active", on=date(2026, 5, 1))
    record(site, group, "suspended", "01/03/2026", reason="Sửa ngõ")
    group.refresh_from_db()
    assert group.status == "active"
    assert [status for status, _ in statuses(group)] == ["established", "suspended", "active"]


def test_steps_out_of_the_order_of_their_dates_are_kept_and_told(site, ward, officer):
    group = make.group(ward, officer, on=date(2026, 1, 1))
    make.step(group, officer, status="active", on=date(2026, 5, 1))
    assert record(site, group, "dissolved", "01/03/2026", reason="Ghi nhầm").status_code == 303
    group.refresh_from_db()
    assert (group.status, len(statuses(group))) == ("active", 3)
    told = "Mốc “Đang hoạt động” ngày 01/05/2026 đứng sau mốc “Đã giải thể” ngày 01/03/2026"
    assert told in html(site.get(url("group_detail", group.pk)))


def test_a_step_that_follows_neither_its_day_nor_today_is_refused(site, ward, officer):
    group = make.group(ward, officer, on=date(2026, 1, 1))
    make.step(group, officer, status="dissolved", on=date(2026, 5, 1))
    response = record(site, group, "active", "01/06/2026")
    assert response.status_code == 422
    assert "Vào ngày này mô hình đang ở tình trạng “Đã giải thể”" in html(response)
    assert len(statuses(group)) == 2


def test_a_model_without_a_dated_proposal_is_founded_on_any_day(site, ward, officer):
    group = make.group(ward, officer, status="proposed")
    group.steps.all().delete()
    decision = make.document(ward, officer, number="12", symbol="QĐ-UBND")
    assert record(site, group, "established", "08/06/2023", document=decision.pk).status_code == 303
    group.refresh_from_db()
    assert group.status == "established"
    assert statuses(group) == [("established", date(2023, 6, 8))]
    assert "12/QĐ-UBND" in html(site.get(url("group_detail", group.pk)))


def test_many_are_founded_at_once_and_those_that_stand_stay(ward, officer):
    places = [make.group(ward, officer, status="proposed") for _ in range(3)] + [make.point(ward, officer)]
    decision = make.document(ward, officer)
    ids = [place.pk for place in places]
    assert establish(place_ids=ids, by=officer, effective_on=make.DAY, document=decision) == 3
    assert establish(place_ids=ids, by=officer, effective_on=make.DAY, document=decision) == 0
    assert PlaceStep.objects.filter(document=decision).count() == 3
    places[0].refresh_from_db()
    assert places[0].status == "established"


def test_a_wrong_step_is_taken_out_and_without_any_a_model_is_proposed(site, ward, officer):
    group = make.group(ward, officer)
    wrong = make.step(group, officer, status="dissolved", on=date(2026, 4, 1), reason="Nhầm tổ")
    assert "Đã giải thể" in html(site.get(url("step_remove", wrong.pk)))
    assert site.post(url("step_remove", wrong.pk)).status_code == 303
    group.refresh_from_db()
    assert group.status == "established"
    assert site.post(url("step_remove", group.steps.get().pk)).status_code == 303
    group.refresh_from_db()
    assert group.status == "proposed"
    assert "Chưa ghi mốc nào." in html(site.get(url("group_detail", group.pk)))


def test_a_document_of_another_unit_founds_nothing(site, ward, officer):
    group = make.group(ward, officer, status="proposed", on=date(2026, 1, 1))
    elsewhere = make.unit()
    foreign = make.document(elsewhere, make.user(elsewhere))
    assert list(record(site, group, "established", document=foreign.pk).context["form"].errors) == ["document"]


def test_a_double_click_makes_one_step(site, ward, officer):
    group = make.group(ward, officer)
    token = fields(html(site.get(url("step_new", group.pk))), "submission")
    for _ in range(2):
        assert record(site, group, "active", submission=token).status_code in (302, 303)
    assert group.steps.count() == 2
