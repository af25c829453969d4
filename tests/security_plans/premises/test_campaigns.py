"""Checking campaigns: places assigned, what counts as checked, progress whose numbers open their rows."""

from datetime import date

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.urls import reverse

from security_plans.models import CampaignPlace, CheckCampaign
from security_plans.premises import campaigns
from tests import make
from wardsafety.inspections.models import PlaceKind
from wardsafety.office.models import Role
from wardsafety.programmes import figures
from wardsafety.reporting.management.commands.load_demo import load

TOKEN = "0a0a0a0a-0000-4000-8000-0000000000d2"
IN_TIME = date(2026, 3, 5)


def go(name, *args):
    return reverse(f"security_plans:{name}", args=args)


def html(client, name, *args, **asked):
    return " ".join(client.get(go(name, *args), asked).content.decode().split())


@pytest.fixture
def police(ward):
    return make.user(ward, Role.POLICE, full_name="Trần Minh")


@pytest.fixture
def campaign(ward, officer):
    return make.campaign(ward, officer)


@pytest.fixture
def places(ward, officer):
    return [make.premises(ward, officer, f"Trọ {n}") for n in range(3)]


def test_a_campaign_is_entered_once_and_changed(enter, ward, officer, measure):
    client = enter(officer)
    given = {"name": "Kiểm tra tháng 3", "starts_on": "1/3/2026", "ends_on": "20/3/2026", "submission": TOKEN}
    given |= {"measure": measure.pk}
    assert client.post(go("campaign_new"), given).url == client.post(go("campaign_new"), given).url
    made = CheckCampaign.objects.get()
    assert "Kiểm tra tháng 3" in html(client, "campaign_list")
    assert "Chưa ghi kế hoạch kiểm tra." in html(client, "campaign_detail", made.pk)
    assert go("campaign_detail", made.pk) in html(client, "conversion_detail", measure.conversion_id)
    wrong = client.post(go("campaign_edit", made.pk), given | {"ends_on": "1/2/2026", "version": made.version})
    assert wrong.status_code == 422 and "Ngày kết thúc phải sau ngày bắt đầu." in wrong.content.decode()
    plan = make.document(ward, officer, kind="Kế hoạch")
    changed = given | {"plan": plan.pk, "version": made.version}
    assert client.post(go("campaign_edit", made.pk), changed).status_code == 303
    assert "Chưa ghi kế hoạch kiểm tra." not in html(client, "campaign_detail", made.pk)
    assert client.post(go("measure_remove", measure.pk)).status_code == 303
    assert client.get(go("campaign_detail", made.pk)).status_code == 200


def test_many_are_assigned_at_once_by_kind_and_neighbourhood(enter, ward, officer, police, campaign, places):
    bar = make.premises(ward, officer, "Bar A", kind="Quán bar, pub, lounge", neighbourhood=make.neighbourhood(ward))
    client, url = enter(officer), go("campaign_assign", campaign.pk)
    rooms = PlaceKind.objects.get(unit=None, name="Nhà trọ")
    offered = html(client, "campaign_assign", campaign.pk, loai=rooms.pk)
    assert "Chọn cả 3 cơ sở đang lọc" in offered and "Bar A" not in offered
    nothing = client.post(url, {"officer": police.pk})
    assert nothing.status_code == 422 and "Chọn ít nhất một cơ sở." in nothing.content.decode()
    every = {"everything": "on", "officer": police.pk, "submission": TOKEN}
    assert client.post(f"{url}?loai={rooms.pk}", every).url == client.post(f"{url}?loai={rooms.pk}", every).url
    assert campaign.places.filter(officer=police).count() == 3
    assert client.post(url, {"premises": [bar.pk]}).status_code == 303
    assert "Không còn cơ sở nào để chọn." in html(client, "campaign_assign", campaign.pk)
    assert "Chưa giao" in html(client, "campaign_detail", campaign.pk)


def test_twice_is_refused_with_its_name_and_nothing_is_stored(enter, officer, campaign, places):
    campaigns.assign(campaign=campaign, premises=places[:1], officer=None, by=officer)
    answer = enter(officer).post(go("campaign_assign", campaign.pk), {"premises": [row.pk for row in places]})
    assert answer.status_code == 422 and "Trọ 0 đã có trong đợt kiểm tra." in answer.content.decode()
    assert campaign.places.count() == 1
    with pytest.raises(ValidationError, match="Trọ 0"):
        campaigns.assign(campaign=campaign, premises=places, officer=None, by=officer)


def test_foreign_closed_and_removed_premises_are_not_taken(enter, ward, officer, campaign, places):
    foreign = make.premises(make.unit("Khác"), officer, "Trọ xa")
    client, url = enter(officer), go("campaign_assign", campaign.pk)
    assert client.post(url, {"premises": [foreign.pk]}).status_code == 422
    assert client.post(url, {"premises": ["abc"]}).status_code == 422
    type(places[0]).objects.filter(pk=places[0].pk).update(status="closed")
    assert "Trọ 0" not in html(client, "campaign_assign", campaign.pk)
    stranger = make.user(make.unit("Khác"), Role.POLICE)
    assert client.post(url, {"premises": [places[1].pk], "officer": stranger.pk}).status_code == 422
    assert not CampaignPlace.objects.exists()


def test_they_are_handed_over(enter, officer, police, campaign, places):
    campaigns.assign(campaign=campaign, premises=places, officer=None, by=officer)
    url = go("campaign_hand_over", campaign.pk)
    sent = {"premises": [row.pk for row in places[:2]], "officer": police.pk}
    assert enter(officer).post(url, sent).status_code == 303
    assert campaign.places.filter(officer=police).count() == 2 and campaign.places.count() == 3
    campaign.places.filter(premises=places[0]).delete()
    gone = enter(officer).post(url, sent | {"officer": ""})
    assert gone.status_code == 422 and "không còn trong đợt kiểm tra" in gone.content.decode()
    assert campaign.places.get(premises=places[1]).officer == police


@pytest.mark.parametrize(
    ("visit", "checked"),
    [
        ({"done_on": make.DAY}, 1),
        ({"done_on": date(2026, 3, 20)}, 1),
        ({"done_on": date(2026, 3, 1)}, 0),
        ({"done_on": date(2026, 3, 21)}, 0),
        ({"done_on": IN_TIME, "result": "fail"}, 1),
        ({"done_on": IN_TIME, "result": "not_done"}, 0),
        ({"done_on": IN_TIME, "mode": "self"}, 0),
    ],
)
def test_what_counts_as_checked(officer, campaign, places, visit, checked):
    campaigns.assign(campaign=campaign, premises=places, officer=None, by=officer)
    make.inspection(places[0], officer, **visit)
    whole, officers, kinds = campaigns.progress(campaign)
    assert (whole.assigned, whole.checked, whole.left) == (3, checked, 3 - checked)
    for lines in (officers, kinds):
        assert sum(line.assigned for line in lines) == 3 and sum(line.checked for line in lines) == checked


def test_each_number_opens_its_rows(enter, ward, officer, police, campaign, places):
    bar = make.premises(ward, officer, "Bar A", kind="Quán bar, pub, lounge")
    campaigns.assign(campaign=campaign, premises=places[:2], officer=police, by=officer)
    campaigns.assign(campaign=campaign, premises=[places[2], bar], officer=None, by=officer)
    make.inspection(places[0], police, done_on=IN_TIME)
    make.inspection(places[0], police, done_on=IN_TIME)
    client, url = enter(officer), go("campaign_place_list", campaign.pk)
    _, officers, kinds = campaigns.progress(campaign)
    assert len(officers) == len(kinds) == 2
    for line in (*officers, *kinds):
        for part, number in (("", line.assigned), ("&tinh_trang=da", line.checked), ("&tinh_trang=chua", line.left)):
            assert client.get(f"{url}?{line.query}{part}").context["listing"].total == number, (line, part)
    page = html(client, "campaign_detail", campaign.pk)
    assert f"{url}?can_bo={police.pk}&amp;tinh_trang=chua" in page
    unchecked = html(client, "campaign_place_list", campaign.pk, tinh_trang="chua")
    assert "Trọ 0" not in unchecked and "Trọ 1" in unchecked and "Bar A" in unchecked
    assert reverse("inspections:inspection_new", args=[bar.pk]) in unchecked


def test_mine_leads_to_the_form(enter, officer, police, campaign, places):
    campaigns.assign(campaign=campaign, premises=places[:2], officer=police, by=officer)
    make.inspection(places[1], police, done_on=IN_TIME)
    with time_machine.travel("2026-03-10T12:00:00+07:00", tick=False):
        client = enter(police)
        page = html(client, "campaign_mine")
        assert reverse("inspections:inspection_new", args=[places[0].pk]) in page
        assert "Trọ 1" not in page and "Trọ 2" not in page
        assert "Đã kiểm tra <strong>1</strong> trên <strong>2</strong>" in page
        assert client.get(go("campaign_place_list", campaign.pk), {"cua_toi": "on"}).context["listing"].total == 2
        assert "Chưa có cơ sở nào giao cho" in html(enter(officer), "campaign_mine")
    with time_machine.travel("2026-04-10T12:00:00+07:00", tick=False):
        assert "Trọ 0" not in html(enter(police), "campaign_mine")
        late = html(enter(police), "campaign_detail", campaign.pk)
        assert "đã kết thúc ngày 20/03/2026 nhưng còn 1 cơ sở chưa kiểm tra" in late


def test_taking_one_out_is_confirmed(enter, officer, police, campaign, places):
    campaigns.assign(campaign=campaign, premises=places, officer=police, by=officer)
    make.inspection(places[0], police, done_on=IN_TIME)
    row, client = campaign.places.get(premises=places[0]), enter(officer)
    url = go("campaign_place_remove", row.pk)
    assert "Đưa “Trọ 0” ra khỏi “Đợt kiểm tra thử”?" in client.get(url).content.decode()
    assert campaign.places.count() == 3
    assert client.post(url).url == go("campaign_place_list", campaign.pk)
    assert campaigns.progress(campaign)[0].assigned == 2 and places[0].inspections.exists()


def test_removed_premises_leave_the_campaign(officer, campaign, places):
    campaigns.assign(campaign=campaign, premises=places, officer=None, by=officer)
    places[0].removed_at, places[0].removed_by = places[0].created_at, officer
    places[0].save()
    assert campaigns.progress(campaign)[0].assigned == 2


def test_who_may_do_what(enter, ward, officer, police, campaign, places):
    campaigns.assign(campaign=campaign, premises=places, officer=police, by=officer)
    pk, row = campaign.pk, campaign.places.first().pk
    writing = [go("campaign_edit", pk), go("campaign_assign", pk), go("campaign_hand_over", pk)]
    writing += [go("campaign_place_remove", row), go("campaign_remove", pk)]
    reading = [go("campaign_detail", pk), go("campaign_place_list", pk)]
    assert enter(officer).get(go("campaign_remove", pk)).status_code == 403
    reader = enter(make.user(ward, Role.SUPERVISOR))
    assert {reader.get(url).status_code for url in [*writing, go("campaign_new")]} == {403}
    assert {reader.get(url).status_code for url in [*reading, go("campaign_mine")]} == {200}
    stranger = enter(make.user(make.unit("Khác"), Role.ADMIN))
    assert {stranger.get(url).status_code for url in [*writing, *reading]} == {404}
    leader = enter(make.user(ward, Role.LEADER))
    assert leader.post(go("campaign_remove", pk)).status_code == 303
    assert leader.get(go("campaign_detail", pk)).status_code == 404


@pytest.mark.parametrize("many", [2, 30])
def test_queries_do_not_grow(enter, ward, officer, police, campaign, many, django_assert_max_num_queries):
    here = make.neighbourhood(ward)
    rows = [make.premises(ward, officer, f"Trọ {n}", neighbourhood=here) for n in range(many)]
    campaigns.assign(campaign=campaign, premises=rows, officer=police, by=officer)
    spare = make.campaign(ward, officer, "Đợt khác")
    client = enter(police)
    with time_machine.travel("2026-03-10T12:00:00+07:00", tick=False):
        for url in (
            *(go("campaign_list"), go("campaign_mine"), go("campaign_detail", campaign.pk)),
            *(go("campaign_place_list", campaign.pk), go("campaign_assign", spare.pk)),
            go("campaign_hand_over", campaign.pk),
        ):
            with django_assert_max_num_queries(15 + 2):
                assert client.get(url).status_code == 200


def test_the_demonstration_checks_each_place_once(db):
    load(groups=3, points=2, checked=9)
    campaign = CheckCampaign.objects.get()
    whole, officers, kinds = campaigns.progress(campaign)
    assert (whole.assigned, whole.checked) == (9, 9)
    assert [line.label for line in officers] == ["Công an minh họa"]
    assert [line.label for line in kinds] == ["Cơ sở, địa điểm thuộc diện kiểm tra"]
    period = figures.Period(campaign.starts_on, campaign.ends_on)
    keys = ["premises.known", "premises.checked", "premises.checks", "groups.founded", "points.founded"]
    counted = figures.count(keys, campaign.unit, period)
    assert [counted[key].total for key in keys] == [9, 9, 9, 3, 2]
