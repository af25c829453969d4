"""What is missing is said in sentences, and the page says the same."""

from datetime import date, timedelta

import pytest

from fire_models.missing import missing
from fire_models.models import Drill, FirePoint, FireSafetyGroup, LocalModel
from tests import make
from wardsafety.inspections.actions import refresh_caches

from .asked import html, url

DAY = make.DAY


def complete(ward, officer, **fields):
    """A group of five households that lacks nothing."""
    place = make.neighbourhood(ward)
    group = make.group(
        ward, officer, neighbourhood=place, leader_name="Lê Thị Hoa", declared_households=5, status="proposed", **fields
    )
    decision = make.document(ward, officer, number="12", symbol="QĐ-UBND")
    make.step(group, officer, status="established", document=decision)
    for _ in range(5):
        make.household(group)
    for name, quantity in [("Bình bột ABC 4 kg", 5), ("Xà beng", 5), ("Chuông báo cháy", 5), ("Nút ấn báo cháy", 10)]:
        make.equipment(group, name, quantity)
    make.inspection(group, officer, next_due=DAY + timedelta(days=30))
    Drill.objects.create(place_id=group.pk, held_on=DAY, created_by=officer)
    return fresh(group)


def fresh(place):
    refresh_caches([place.pk])
    return type(place).objects.get(pk=place.pk)


def test_a_complete_group_lacks_nothing(ward, officer):
    assert missing(complete(ward, officer), DAY) == []


LACKS = {
    "Chưa có tổ trưởng.": lambda g: FireSafetyGroup.objects.filter(pk=g.pk).update(leader_name=""),
    "Chưa xác định tổ dân phố, thôn.": lambda g: FireSafetyGroup.objects.filter(pk=g.pk).update(neighbourhood=None),
    "Chưa ghi quyết định thành lập.": lambda g: g.steps.filter(status="established").update(document=None),
    "Khai 7 hộ nhưng danh sách có 5 hộ.": lambda g: FireSafetyGroup.objects.filter(pk=g.pk).update(
        declared_households=7
    ),
    "Thiếu nút ấn báo cháy: có 0, định mức 10 (mỗi hộ 2).": lambda g: g.equipment.filter(
        type__family="Nút ấn báo cháy"
    ).update(condition="broken"),
    "Thiếu dụng cụ phá dỡ: có 3, định mức 5 (mỗi hộ 1).": lambda g: g.equipment.filter(
        type__family="Dụng cụ phá dỡ"
    ).update(quantity=3),
    "Chưa kiểm tra lần nào.": lambda g: g.inspections.all().delete(),
    "Chưa tập huấn, thực tập lần nào.": lambda g: g.drills.all().delete(),
}


@pytest.mark.parametrize("sentence", LACKS)
def test_each_thing_missing_has_its_sentence_on_the_page_too(site, ward, officer, sentence):
    group = complete(ward, officer)
    LACKS[sentence](group)
    assert missing(fresh(group), DAY) == [sentence]
    assert sentence in html(site.get(url("group_detail", group.pk)))


def test_too_few_and_too_many_households(ward, officer):
    group = complete(ward, officer)
    group.households.all()[0].delete()
    assert "Có 4 hộ, ít hơn định mức ít nhất 5 hộ." in missing(group, DAY)
    for _ in range(12):
        make.household(group)
    assert "Có 16 hộ, nhiều hơn định mức nhiều nhất 15 hộ." in missing(group, DAY)


def test_declared_households_not_yet_listed(ward, officer):
    group = fresh(make.group(ward, officer, declared_households=32))
    found = missing(group, DAY)
    assert "Khai 32 hộ nhưng chưa lập danh sách hộ." in found
    assert "Thiếu bình chữa cháy: có 0, định mức 32 (mỗi hộ 1)." in found


def test_overdue_from_the_day_after(ward, officer):
    group = complete(ward, officer)
    due = DAY + timedelta(days=30)
    assert missing(group, due) == []
    assert missing(group, due + timedelta(days=1)) == ["Quá hạn kiểm tra từ ngày 01/04/2026."]


def test_a_self_check_is_no_inspection(ward, officer):
    group = complete(ward, officer)
    group.inspections.update(mode="self")
    assert "Chưa kiểm tra lần nào." in missing(fresh(group), DAY)


def test_a_household_that_left_is_no_longer_counted(ward, officer):
    group = complete(ward, officer)
    group.households.filter(pk=group.households.first().pk).update(left_on=DAY)
    assert "Khai 5 hộ nhưng danh sách có 4 hộ." in missing(group, DAY)
    assert missing(group, DAY - timedelta(days=1)) == []


def test_a_point_needs_a_keeper_and_a_key(ward, officer):
    point = fresh(make.point(ward, officer, locked=True, neighbourhood=make.neighbourhood(ward)))
    found = missing(point, DAY)
    assert found[1:3] == ["Chưa có người hoặc tổ liên gia quản lý.", "Tủ có khóa nhưng chưa ghi người giữ chìa khóa."]
    assert "Thiếu biển báo: có 0, định mức 1." in found
    FirePoint.objects.filter(pk=point.pk).update(keeper_group=make.group(ward, officer), key_holder="Lê Thị Hoa")
    assert not {*found[1:3]} & {*missing(fresh(point), DAY)}


def test_a_local_model_needs_someone_in_charge(ward, officer):
    local = fresh(make.local_model(ward, officer))
    assert "Chưa có người phụ trách." in missing(local, DAY)
    LocalModel.objects.filter(pk=local.pk).update(leader_name="Lê Thị Hoa")
    assert "Chưa có người phụ trách." not in missing(fresh(local), DAY)


def test_a_proposal_is_asked_for_papers_and_people_a_dissolved_one_for_nothing(ward, officer):
    group = fresh(make.group(ward, officer, status="proposed", on=date(2026, 1, 1)))
    assert missing(group, DAY) == [
        "Chưa có quyết định thành lập.",
        "Chưa xác định tổ dân phố, thôn.",
        "Chưa có tổ trưởng.",
        "Chưa có số hộ và danh sách hộ.",
    ]
    make.step(group, officer, status="dissolved", on=date(2026, 2, 1))
    assert missing(fresh(group), DAY) == []
