"""Premises: entered, pasted, inspected through the house's form, counted apart from the fire models."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.db import transaction
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from security_plans.models import Premises
from tests import make
from tests.papers.pdf import pages
from wardsafety.inspections.models import Checklist, Finding, Inspection, PlaceKind
from wardsafety.office.documents.undocumented import found
from wardsafety.office.models import Role, Unit
from wardsafety.programmes import figures
from wardsafety.reporting.building import build
from wardsafety.reporting.sections import inspections as section

TOKEN = "0a0a0a0a-0000-4000-8000-0000000000d1"
KEYS = ["premises.known", "premises.checked", "premises.mismatch", "premises.checks"]


def go(name, *args):
    return reverse(f"security_plans:{name}", args=args)


def kind(name="Nhà trọ"):
    return PlaceKind.objects.get(unit=None, name=name)


def sent(**more):
    return {"kind": kind().pk, "name": "Nhà trọ Bình An", "submission": TOKEN} | more


def numbers(ward, day, start=None):
    counted = figures.count(KEYS, ward, figures.Period(start, day))
    return {key.split(".")[1]: counted[key].total for key in KEYS}


def html(client, name, *args, **asked):
    return " ".join(client.get(go(name, *args), asked).content.decode().split())


def test_premises_are_entered_once_and_changed(enter, ward, officer):
    client = enter(officer)
    given = sent(registered_trade="Dịch vụ ăn uống", since="1/5/2026", contact_phone="0912 345 678")
    assert client.post(go("premises_new"), given).url == client.post(go("premises_new"), given).url
    made = Premises.objects.get()
    assert made.status == "active" and made.next_due == date(2026, 5, 1) + timedelta(days=90)
    assert "0912345678" in html(client, "premises_detail", made.pk)
    changed = sent(registered_trade="Dịch vụ ăn uống", actual_trade="Quán bar", version=made.version)
    assert client.post(go("premises_edit", made.pk), changed).status_code == 303
    assert "khác ngành nghề đăng ký" in html(client, "premises_detail", made.pk)
    stale = client.post(go("premises_edit", made.pk), changed | {"name": "Khác"})
    assert stale.status_code == 422 and "Người khác vừa lưu" in stale.content.decode()


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"name": ""}, "Chưa nhập mục này."),
        ({"kind": ""}, "Chưa chọn mục này."),
        ({"rooms": "-2"}, "Đảm bảo giá trị này"),
        ({"contact_phone": "12"}, "Số điện thoại không đúng"),
        ({"since": "1/1/2999"}, "Ngày này chưa đến"),
        ({"latitude": "19,8"}, "Nhập cả vĩ độ và kinh độ"),
    ],
)
def test_wrong_input_is_told_and_not_stored(enter, officer, given, sentence):
    answer = enter(officer).post(go("premises_new"), sent(**given))
    assert answer.status_code == 422 and sentence in answer.content.decode()
    assert not Premises.objects.exists()


@pytest.mark.parametrize(
    ("registered", "actual", "differs"),
    [("Nhà trọ", "nhà trọ", False), ("", "Quán bar", False), ("Nhà trọ", "", False), ("Ăn uống", "Quán bar", True)],
)
def test_only_two_known_trades_differ(ward, officer, registered, actual, differs):
    made = make.premises(ward, officer, registered_trade=registered, actual_trade=actual)
    assert made.mismatch is differs
    assert numbers(ward, make.DAY)["mismatch"] == int(differs)


def test_the_list_is_narrowed_and_exported(enter, ward, officer):
    here = make.neighbourhood(ward)
    make.premises(ward, officer, "Bar A", kind="Quán bar, pub, lounge", neighbourhood=here)
    make.premises(ward, officer, "Trọ B", registered_trade="Ăn uống", actual_trade="Bar", contact_name="Lê Thị Hoa")
    client = enter(officer)
    for asked, shown, hidden in [
        ({"loai": kind().pk}, "Trọ B", "Bar A"),
        ({"to_dan_pho": here.pk}, "Bar A", "Trọ B"),
        ({"to_dan_pho": "null"}, "Trọ B", "Bar A"),
        ({"khac": "on"}, "Trọ B", "Bar A"),
        ({"q": "le hoa"}, "Trọ B", "Bar A"),
        ({"tinh_trang": "active", "q": "tro b"}, "Trọ B", "Bar A"),
    ]:
        text = html(client, "premises_list", **asked)
        assert shown in text and hidden not in text, asked
    assert "Trọ B" in html(client, "premises_list", qua_han="on")
    assert "spreadsheet" in client.get(go("premises_list"), {"xuat": "xlsx"})["Content-Type"]


def test_premises_close_and_open_again(enter, ward, officer):
    police, place = enter(make.user(ward, Role.POLICE)), make.premises(ward, officer)
    url = go("premises_step_new", place.pk)
    without = police.post(url, {"status": "closed", "effective_on": "10/3/2026"})
    assert "Ghi lý do: đã ngừng hoạt động." in without.content.decode()
    assert police.post(url, {"status": "dissolved", "effective_on": "10/3/2026", "reason": "x"}).status_code == 422
    for status, day in (("suspended", "10/3/2026"), ("closed", "12/3/2026"), ("active", "20/3/2026")):
        assert police.post(url, {"status": status, "effective_on": day, "reason": "Chủ đề nghị"}).status_code == 303
    assert [numbers(ward, date(2026, 3, day))["known"] for day in (1, 5, 11, 15, 20)] == [0, 1, 1, 0, 1]
    assert "Đã ngừng hoạt động" in html(police, "premises_detail", place.pk)
    twice = police.post(url, {"status": "active", "effective_on": "21/3/2026"})
    assert "không chuyển sang “Đang hoạt động” được" in twice.content.decode()
    for step in place.steps.order_by("-effective_on"):
        answer = police.post(go("premises_step_remove", step.pk))
    assert answer.status_code == 422 and "Phải còn ít nhất một mốc" in answer.content.decode()


def test_pasted_rows_are_checked_and_stored_together(enter, ward, officer):
    make.neighbourhood(ward, "3")
    head = "Tên\tLoại hình\tTDP\tNgành nghề đăng ký\tHoạt động thực tế\tSĐT\n"
    good = "Bar A\tQuán bar\t3\tĂn uống\tBar\t0912345678\nTrọ B\tnha tro\t\t\t\t\n"
    client, url = enter(officer), go("premises_paste")
    wrong = client.post(url, {"cells": head + good + "C\tKhách sạn 5 sao\t9\t\t\t12\n", "luu": "1"}).content.decode()
    assert "Không tìm thấy loại" in wrong and "Không tìm thấy tổ dân phố" in wrong and "điện thoại không đúng" in wrong
    assert not Premises.objects.exists()
    saving = {"cells": head + good, "luu": "1", "submission": TOKEN}
    assert client.post(url, saving).url == client.post(url, saving).url == go("premises_list")
    bar, room = Premises.objects.order_by("name")
    assert bar.mismatch and str(bar.neighbourhood) == "Tổ dân phố 3" and room.kind == kind()
    assert bar.status == "active" and bar.contact_phone == "0912345678"
    again = client.post(url, {"cells": head + good, "kiem-tra": "1"}).content.decode()
    assert "2 cơ sở trùng tên và địa chỉ" in again


def test_only_a_ward_keeps_premises(db, enter):
    officer = make.user(make.unit("Thành phố X", level=Unit.Level.DISTRICT, designation="Thành phố"))
    assert "thuộc cấp khác" in enter(officer).post(go("premises_new"), sent()).content.decode()
    pasted = enter(officer).post(go("premises_paste"), {"cells": "Loại\tTên\nNhà trọ\tA", "luu": "1"})
    assert "thuộc cấp khác" in pasted.content.decode() and not Premises.objects.exists()


def test_the_house_form_inspects_premises(enter, ward, officer):
    police, place = make.user(ward, Role.POLICE, full_name="Trần Minh"), make.premises(ward, officer)
    client = enter(police)
    assert place.name in client.get(reverse("inspections:home"), {"q": "binh an"}).content.decode()
    url = client.get(reverse("inspections:place_by_code", args=[place.code])).url
    form = client.get(url).content.decode()
    assert "Thông báo lưu trú" in form and "chu kỳ 90 ngày" in form and "hoạt động của cơ sở" in form
    items = list(Checklist.objects.get(kind=place.kind).items.all())
    visit = {f"answer_{item.pk}": "ok" for item in items} | {f"answer_{items[2].pk}": "not_ok"}
    visit |= {"uuid": uuid4(), "result": "advice", "mode": "official", "done_on": "5/3/2026"}
    assert client.post(url, visit).status_code == 303
    made = Inspection.objects.get()
    place.refresh_from_db()
    assert place.next_due == date(2026, 6, 3)
    detail = html(client, "premises_detail", place.pk)
    assert "Không bảo đảm: Thông báo lưu trú" in detail and "Trần Minh" in detail
    assert client.get(reverse("inspections:place", args=[place.pk])).url == go("premises_detail", place.pk)
    printed = pages(client.get(reverse("inspections:inspection_print", args=[made.pk, "in"])).content)
    paper = " ".join(page.text for page in printed)
    assert "Kiểm tra cơ sở, địa điểm về an ninh, trật tự" in paper and "phòng cháy và chữa cháy" not in paper


def test_closed_premises_are_not_offered_in_the_field(enter, ward, officer):
    place = make.premises(ward, officer)
    make.step(place, officer, status="closed", on=date(2026, 3, 5))
    Premises.objects.filter(pk=place.pk).update(status="closed")
    assert place.name not in enter(officer).get(reverse("inspections:home"), {"q": "binh an"}).content.decode()


def test_premises_are_counted_once_however_often_they_are_visited(ward, officer):
    place, other = make.premises(ward, officer), make.premises(ward, officer, "Trọ B")
    for day in (5, 6, 20):
        make.inspection(place, officer, done_on=date(2026, 3, day))
    make.inspection(other, officer, done_on=date(2026, 3, 6), result="not_done")
    make.inspection(other, officer, done_on=date(2026, 3, 6), mode="self")
    expected = {"known": 2, "checked": 1, "mismatch": 0, "checks": 2}
    assert numbers(ward, date(2026, 3, 10), make.DAY) == expected
    assert numbers(ward, date(2026, 3, 31), date(2026, 3, 21))["checked"] == 0


def test_models_and_premises_are_counted_apart(enter, ward, officer):
    """What a report on fire models counts, lists and misses does not change with premises."""
    programme, group = make.programme(ward, officer), make.group(ward, officer)
    make.inspection(group, officer)
    report, day = make.report(programme, officer), figures.Period(None, date(2026, 3, 31))
    keys = [*section.FIGURES, "groups.founded"]
    before, paper = figures.count(keys, ward, day), build(report)
    gaps = [(gap.label, gap.count) for gap in found(officer)]
    place = make.premises(ward, officer)
    visit = make.inspection(place, officer, result="fail")
    Finding.objects.create(inspection=visit, text="Không ghi sổ khách", due_on=date(2026, 3, 3))
    assert figures.count(keys, ward, day) == before and build(report) == paper
    assert [(gap.label, gap.count) for gap in found(officer)] == gaps
    assert before["inspections.done"].total == 1 and numbers(ward, day.end)["checks"] == 1
    failing = enter(officer).get(reverse("inspections:failing_list")).content.decode()
    assert group.name in failing and place.name not in failing
    # What has to be mended is worked on in one list, whatever the register.
    assert "Không ghi sổ khách" in enter(officer).get(reverse("inspections:finding_list")).content.decode()


PLACES = st.lists(
    st.tuples(
        st.sampled_from([None, "1", "2"]),
        st.booleans(),
        st.lists(st.integers(0, 20), max_size=3),
        st.sampled_from(["active", "closed"]),
    ),
    max_size=5,
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(PLACES)
def test_sums_by_neighbourhood_are_the_total_and_the_rows(ward, officer, places):
    with transaction.atomic():
        units = {name: make.neighbourhood(ward, name) for name in ("1", "2")}
        for where, differs, days, status in places:
            trades = {"registered_trade": "Ăn uống", "actual_trade": "Bar"} if differs else {}
            place = make.premises(ward, officer, neighbourhood=units.get(where), **trades)
            make.step(place, officer, status=status, on=date(2026, 3, 4))
            for day in days:
                make.inspection(place, officer, done_on=make.DAY + timedelta(days=day))
        period = figures.Period(make.DAY, date(2026, 3, 12))
        counted, collected = figures.count(KEYS, ward, period), figures.collect(KEYS, ward, period)
        for key in KEYS:
            rows = list(figures.get(key).rows(ward, period))
            assert sum(counted[key].by_neighbourhood().values()) == len(rows) == len(collected[key]) == len(set(rows))
        assert counted["premises.checked"].total == sum(any(day <= 10 for day in days) for _, _, days, _ in places)
        assert counted["premises.known"].total == sum(status == "active" for *_, status in places)
        transaction.set_rollback(True)


def test_the_rows_behind_the_figures_open(enter, ward, officer):
    place = make.premises(ward, officer, registered_trade="Ăn uống", actual_trade="Bar")
    visit = make.inspection(place, officer)
    client = enter(officer)
    for key in KEYS:
        page = client.get(reverse("programmes:figure_rows", args=[key])).content.decode()
        target = reverse("inspections:inspection_detail", args=[visit.pk]) if key == "premises.checks" else None
        assert (target or go("premises_detail", place.pk)) in page, key


def test_who_may_do_what(enter, ward, officer):
    place = make.premises(ward, officer)
    first = place.steps.get()
    deciding = [
        go("premises_remove", place.pk),
        go("premises_step_new", place.pk),
        go("premises_step_remove", first.pk),
    ]
    writing = [go("premises_edit", place.pk), *deciding]
    assert {enter(officer).get(url).status_code for url in deciding} == {403}
    reader = enter(make.user(ward, Role.SUPERVISOR))
    assert {reader.get(url).status_code for url in [*writing, go("premises_new"), go("premises_paste")]} == {403}
    Premises.objects.update(contact_phone="0912345678")
    assert "0912***678" in html(reader, "premises_detail", place.pk)
    stranger = enter(make.user(make.unit("Khác"), Role.ADMIN))
    assert {stranger.get(url).status_code for url in [*writing, go("premises_detail", place.pk)]} == {404}
    leader = enter(make.user(ward, Role.LEADER))
    assert leader.get(go("premises_remove", place.pk)).status_code == 200
    assert leader.post(go("premises_remove", place.pk)).status_code == 303
    assert leader.get(go("premises_detail", place.pk)).status_code == 404
    assert numbers(ward, make.DAY)["known"] == 0
    assert place.name in leader.get(reverse("office:removed_list")).content.decode()


@pytest.mark.parametrize("many", [2, 30])
def test_queries_do_not_grow(enter, ward, officer, many, django_assert_max_num_queries):
    here = make.neighbourhood(ward)
    rows = [make.premises(ward, officer, f"Trọ {n}", neighbourhood=here) for n in range(many)]
    for n in range(many):
        visit = make.inspection(rows[0], officer, done_on=make.DAY + timedelta(days=n % 5))
        Finding.objects.create(inspection=visit, text=f"Tồn tại {n}")
    client = enter(officer)
    for url in (go("premises_list"), go("premises_detail", rows[0].pk), go("premises_edit", rows[0].pk)):
        with django_assert_max_num_queries(15 + 2):
            assert client.get(url).status_code == 200
