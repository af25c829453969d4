"""Hotspots: their way through a conversion, their figures, and who may do what."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse

from security_plans.hotspots.lifecycle import STEPS
from security_plans.models import Hotspot, HotspotStep, HotspotType
from tests import make
from wardsafety.office.models import Role
from wardsafety.office.records.lifecycle import add_step
from wardsafety.programmes import figures

TOKEN = "0a0a0a0a-0000-4000-8000-0000000000b1"


def go(name, *args):
    return reverse(f"security_plans:{name}", args=args)


def number(key, ward, day):
    return figures.count([key], ward, figures.Period(None, day))[key].total


def sent(**more):
    types = [str(row.pk) for row in HotspotType.objects.filter(unit=None)[:2]]
    return {"name": "Tuyến phố A", "types": types, "submission": TOKEN} | more


def test_a_hotspot_is_proposed_once(enter, officer):
    client = enter(officer)
    assert client.post(go("hotspot_new"), sent()).url == client.post(go("hotspot_new"), sent()).url
    made = Hotspot.objects.get()
    assert made.types.count() == 2 and made.status == "proposed"
    html = client.get(go("home")).content.decode()
    assert html.count("Tuyến phố A") == 1 or "Tuyến phố A" in html
    assert "Địa bàn chưa thuộc đợt chuyển hóa nào." in client.get(go("hotspot_detail", made.pk)).content.decode()


def test_a_complete_area_shows_no_empty_box_of_what_is_missing(enter, officer, hotspot, conversion):
    client, area = enter(officer), hotspot("Khu B", conversion=conversion, boundary="Từ chợ đến bến xe")
    assert "Còn thiếu" not in client.get(go("hotspot_detail", area.pk)).content.decode()


def test_types_are_needed_and_found_by(enter, officer, hotspot):
    client = enter(officer)
    assert client.post(go("hotspot_new"), sent(types=[])).status_code == 422
    hotspot("Khu chợ")
    first, last = HotspotType.objects.filter(unit=None).order_by("pk")[0], HotspotType.objects.order_by("-pk")[0]
    assert "Khu chợ" in client.get(go("home"), {"loai": first.pk}).content.decode()
    assert "Khu chợ" not in client.get(go("home"), {"loai": last.pk}).content.decode()
    assert "Khu chợ" in client.get(go("home"), {"q": "khu cho"}).content.decode()


def test_the_whole_way_and_back(enter, ward, hotspot):
    police, area = enter(make.user(ward, Role.POLICE)), hotspot()
    way = ["selected", "converting", "failed", "converting", "achieved", "watched", "kept", "relapsed", "selected"]
    for status in way:
        post = {"status": status, "effective_on": "1/2/2026", "reason": "theo đánh giá"}
        assert police.post(go("hotspot_step_new", area.pk), post).status_code == 303, status
    area.refresh_from_db()
    assert area.status == "selected" and area.steps.count() == 10
    assert police.post(go("hotspot_step_remove", area.steps.last().pk)).status_code == 303
    area.refresh_from_db()
    assert area.status == "relapsed"


def test_any_step_can_be_taken_out_and_without_one_an_area_is_proposed(enter, ward, hotspot):
    police, area = enter(make.user(ward, Role.POLICE)), hotspot("Khu A", "selected", "converting")
    for status, left in (("proposed", "converting"), ("converting", "selected"), ("selected", "proposed")):
        step = area.steps.get(status=status)
        url = go("hotspot_step_remove", step.pk)
        assert "Số liệu của các ngày từ mốc này sẽ thay đổi." in police.get(url).content.decode()
        assert police.post(url).status_code == 303
        area.refresh_from_db()
        assert area.status == left
    assert "Chưa ghi mốc nào." in police.get(go("hotspot_detail", area.pk)).content.decode()


@pytest.mark.parametrize("status", ["failed", "relapsed"])
def test_failing_and_relapsing_need_a_reason(officer, hotspot, status):
    fields = {"hotspot": hotspot(), "status": status, "effective_on": date(2026, 2, 1), "recorded_by": officer}
    with pytest.raises(IntegrityError, match="hotspot_step_reason"), transaction.atomic():
        HotspotStep.objects.create(**fields)
    assert HotspotStep.objects.create(**fields, reason="Tái diễn").pk


def test_steps_that_do_not_fit_are_refused(enter, ward, officer, hotspot):
    police, area = enter(make.user(ward, Role.POLICE)), hotspot("Khu A", "selected", "converting")
    url = go("hotspot_step_new", area.pk)
    assert police.post(url, {"status": "kept", "effective_on": "1/2/2026"}).status_code == 422
    without = police.post(url, {"status": "failed", "effective_on": "1/2/2026"})
    assert "Ghi lý do: chưa đạt." in without.content.decode()
    assert "Ngày này chưa đến" in police.post(url, {"status": "achieved", "effective_on": "1/1/2999"}).content.decode()
    with pytest.raises(ValidationError):
        add_step(STEPS, record=area, by=officer, status="kept", effective_on=date(2026, 2, 1))
    assert area.steps.count() == 3


def test_steps_out_of_the_order_of_their_dates_are_kept_and_told(enter, ward, hotspot):
    police, area = enter(make.user(ward, Role.POLICE)), hotspot("Khu A", "selected", "converting")
    post = {"status": "achieved", "effective_on": "1/2/2020"}
    assert police.post(go("hotspot_step_new", area.pk), post).status_code == 303
    area.refresh_from_db()
    assert area.status == "converting"
    told = "Mốc “Đề xuất” ngày 01/01/2026 đứng sau mốc “Chuyển hóa đạt” ngày 01/02/2020"
    assert told in police.get(go("hotspot_detail", area.pk)).content.decode()


def test_figures_follow_the_day_and_count_an_area_once(ward, officer, hotspot):
    area = hotspot("Khu A", "selected", "converting", on=date(2026, 1, 1))
    hotspot("Khu B", "selected", on=date(2026, 2, 1))
    add_step(STEPS, record=area, by=officer, status="achieved", effective_on=date(2026, 3, 1))
    assert number("hotspots.selected", ward, date(2026, 1, 31)) == 1
    assert number("hotspots.selected", ward, date(2026, 2, 1)) == 2
    assert number("hotspots.converting", ward, date(2026, 2, 28)) == 1
    assert number("hotspots.converting", ward, date(2026, 3, 1)) == 0
    assert number("hotspots.achieved", ward, date(2026, 3, 1)) == 1


def test_the_rows_behind_a_figure_open_the_hotspots(enter, officer, hotspot):
    area = hotspot("Khu A", "selected")
    html = enter(officer).get(reverse("programmes:figure_rows", args=["hotspots.selected"])).content.decode()
    assert go("hotspot_detail", area.pk) in html and "Nhiều địa bàn" in html


def test_who_may_do_what(enter, ward, officer, hotspot):
    area = hotspot()
    deciding = [go(name, area.pk) for name in ("hotspot_step_new", "hotspot_remove")]
    deciding += [go("hotspot_step_remove", area.steps.get().pk)]
    assert {enter(officer).get(url).status_code for url in deciding} == {403}
    reader = enter(make.user(ward, Role.SUPERVISOR))
    assert {reader.get(url).status_code for url in [*deciding, go("hotspot_new"), go("hotspot_edit", area.pk)]} == {403}
    assert reader.get(go("hotspot_detail", area.pk)).status_code == 200
    stranger = enter(make.user(make.unit("Khác"), Role.ADMIN))
    assert {stranger.get(url).status_code for url in [*deciding, go("hotspot_detail", area.pk)]} == {404}


def test_the_second_to_save_sees_both(enter, officer, hotspot):
    client, area = enter(officer), hotspot()
    stored = Hotspot.objects.get(pk=area.pk).version
    assert client.post(go("hotspot_edit", area.pk), sent(version=stored)).status_code == 303
    stale = client.post(go("hotspot_edit", area.pk), sent(version=stored, name="Khác"))
    assert stale.status_code == 422 and "Người khác vừa lưu" in stale.content.decode()


def test_a_removed_hotspot_counts_nowhere(enter, ward, hotspot):
    area = hotspot("Khu A", "selected")
    police = enter(make.user(ward, Role.POLICE))
    assert police.post(go("hotspot_remove", area.pk)).status_code == 303
    assert police.get(go("hotspot_detail", area.pk)).status_code == 404
    assert number("hotspots.selected", ward, date(2026, 12, 1)) == 0


@pytest.mark.parametrize("many", [3, 40])
def test_queries_do_not_grow(enter, officer, hotspot, many, django_assert_max_num_queries):
    client = enter(officer)
    rows = [hotspot(f"Khu {n}") for n in range(many)]
    for url in (go("home"), go("hotspot_detail", rows[0].pk)):
        with django_assert_max_num_queries(15 + 2):
            assert client.get(url).status_code == 200


def test_a_proposal_without_a_day_writes_no_step(enter, ward):
    police = enter(make.user(ward, Role.POLICE))
    police.post(go("hotspot_new"), sent())
    area = Hotspot.objects.get()
    assert area.status == "proposed" and not area.steps.exists()
    post = {"status": "selected", "effective_on": "25/5/2023"}
    assert police.post(go("hotspot_step_new", area.pk), post).status_code == 303
    area.refresh_from_db()
    assert area.status == "selected" and area.steps.get().effective_on == date(2023, 5, 25)


def test_a_hotspot_of_the_past_is_proposed_on_its_day(enter, ward):
    police = enter(make.user(ward, Role.POLICE))
    assert "Ngày này chưa đến" in police.post(go("hotspot_new"), sent(since="1/1/2999")).content.decode()
    police.post(go("hotspot_new"), sent(since="22/5/2023"))
    area = Hotspot.objects.get()
    assert area.steps.get().effective_on == date(2023, 5, 22)
    post = {"status": "selected", "effective_on": "25/5/2023"}
    assert police.post(go("hotspot_step_new", area.pk), post).status_code == 303
    assert "Ngày đề xuất" not in police.get(go("hotspot_edit", area.pk)).content.decode()
