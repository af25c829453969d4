"""The lists of the three registers and the home page of the room."""

from datetime import date, timedelta
from io import BytesIO

import pytest
from django.utils import timezone
from openpyxl import load_workbook

from fire_models.models import Drill
from tests import make
from wardsafety.inspections.actions import refresh_caches
from wardsafety.programmes import figures

from .asked import html, queries, url


def names(response):
    return [row.name for row in response.context["listing"].rows]


def found(site, **query):
    return names(site.get(url("group_list"), query))


@pytest.fixture
def groups(ward, officer):
    """Three groups in two neighbourhoods, one without."""
    second, tenth = make.neighbourhood(ward, "2"), make.neighbourhood(ward, "10")
    officer.neighbourhoods.add(second)
    phase = make.phase(make.programme(ward, officer))
    made = [
        make.group(ward, officer, name="Chưa rõ", number=1),
        make.group(ward, officer, name="Mười một", number=1, neighbourhood=tenth, leader_name="Đỗ Thị Ánh"),
        make.group(ward, officer, name="Hai hai", number=2, neighbourhood=second, status="proposed"),
        make.group(ward, officer, name="Hai một", number=1, neighbourhood=second, address="Ngõ Đội Cấn", phase=phase),
    ]
    refresh_caches([group.pk for group in made])
    return made


def test_the_order_is_that_of_neighbourhood_and_number(site, groups):
    assert found(site) == ["Hai một", "Hai hai", "Mười một", "Chưa rõ"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"q": "doi can"}, ["Hai một"]),
        ({"q": "ĐỘI CẤN"}, ["Hai một"]),
        ({"q": "do thi anh"}, ["Mười một"]),
        ({"q": "không có"}, []),
        ({"cua_toi": "on"}, ["Hai một", "Hai hai"]),
        ({"tinh_trang": "proposed"}, ["Hai hai"]),
        ({"tinh_trang": "con-hieu-luc"}, ["Hai một", "Mười một", "Chưa rõ"]),
        ({"to_dan_pho": "null"}, ["Chưa rõ"]),
        ({"giai_doan": "null"}, ["Hai hai", "Mười một", "Chưa rõ"]),
        ({"thieu": "on"}, ["Hai một", "Mười một", "Chưa rõ"]),
        ({"sap-xep": "-ten"}, ["Hai hai", "Chưa rõ", "Hai một", "Mười một"]),
        ({"to_dan_pho": "999999"}, None),
        ({"tinh_trang": "<script>"}, None),
    ],
)
def test_search_filters_and_sort(site, groups, query, expected):
    response = site.get(url("group_list"), query)
    assert response.status_code == 200
    if expected is not None:
        assert sorted(names(response)) == sorted(expected) if "sap-xep" in query else names(response) == expected


def test_codes_find_their_group(site, groups):
    assert found(site, q=groups[0].code.lower()) == ["Chưa rõ"]


def test_overdue_is_icon_and_word(site, ward, officer, groups):
    late, kept = groups[1], groups[3]
    yesterday = timezone.localdate() - timedelta(days=1)
    make.inspection(late, officer, done_on=yesterday - timedelta(days=30), next_due=yesterday)
    make.inspection(kept, officer, done_on=yesterday, next_due=timezone.localdate())
    refresh_caches([late.pk, kept.pk])
    response = site.get(url("group_list"), {"qua_han": "on"})
    assert "Mười một" in names(response)
    assert "Hai một" not in names(response)
    assert f"Quá hạn {yesterday:%d/%m/%Y}" in html(response)


def test_equipped_groups_are_not_short(site, ward, officer):
    group = make.group(ward, officer)
    refresh_caches([group.pk])
    for name, quantity in [("Bình bột ABC 4 kg", 1), ("Búa", 1), ("Chuông báo cháy", 1), ("Nút ấn báo cháy", 2)]:
        assert found(site, thieu="on") == [group.name]
        make.equipment(group, name, quantity)
    assert found(site, thieu="on") == []


def test_generated_rows_say_so(site, ward, officer):
    make.group(ward, officer, illustrative=True)
    assert "minh họa" in html(site.get(url("group_list")))


def test_excel_holds_declared_and_listed_households_apart(site, ward, officer):
    group = make.group(ward, officer, declared_households=32, leader_name="=Lê")
    make.household(group)
    make.household(group, left_on=date(2026, 1, 1))
    response = site.get(url("group_list"), {"xuat": "xlsx"})
    sheet = load_workbook(BytesIO(b"".join(response.streaming_content))).active
    head, row = ([cell.value for cell in line] for line in sheet.iter_rows(min_row=1, max_row=2))
    cells = dict(zip(head, row, strict=True))
    assert (cells["Hộ (khai)"], cells["Hộ (đã lập)"], cells["Tổ trưởng"]) == (32, 1, "=Lê")
    assert "0912" not in str(row)


def test_two_empty_states(site, people, login):
    assert "Chưa có tổ liên gia nào." in html(site.get(url("group_list")))
    assert url("group_new") in html(site.get(url("group_list")))
    assert url("group_new") not in html(login(people["supervisor"]).get(url("group_list")))
    assert "Không có mục nào khớp" in html(site.get(url("group_list"), {"q": "xyz"}))


def test_the_superior_sees_wards_below_and_no_others(ward, officer, login, groups):
    city = make.unit(level=2, designation="Thành phố")
    ward.parent = city
    ward.save()
    elsewhere = make.unit()
    make.group(elsewhere, make.user(elsewhere), name="Nơi khác")
    assert len(found(login(make.user(city, "supervisor")))) == 4


def fill(ward, officer, numbers):
    for number in numbers:
        place = make.neighbourhood(ward, f"{number}")
        group = make.group(ward, officer, neighbourhood=place, leader_name="Lê Thị Hoa")
        point = make.point(ward, officer, neighbourhood=place, keeper_group=group)
        make.local_model(ward, officer, neighbourhood=place)
        make.household(group)
        make.equipment(point)


@pytest.mark.parametrize("page", ["home", "group_list", "point_list", "local_list", "incident_list"])
def test_lists_ask_as_often_for_thirty_as_for_three(site, ward, officer, page):
    fill(ward, officer, range(3))
    few = queries(site, url(page))
    fill(ward, officer, range(3, 24))
    assert queries(site, url(page)) == few <= 15


def enrich(group, officer, ward, count):
    for number in range(count):
        household = make.household(group)
        make.equipment(group, household=household)
        document = make.document(ward, officer, number=f"{group.pk}{number}")
        make.step(group, officer, status="active", on=make.DAY + timedelta(days=number), document=document)
        Drill.objects.create(place_id=group.pk, held_on=make.DAY, created_by=officer, document=document)
        inspection = make.inspection(group, officer, result="advice")
        inspection.findings.create(text="Bình hết hạn", due_on=make.DAY)
        make.point(ward, officer, keeper_group=group)


@pytest.mark.parametrize("kind", ["group", "point", "local_model"])
def test_records_ask_as_often_for_thirty_rows_as_for_three(site, ward, officer, kind):
    group = make.group(ward, officer)
    place = group if kind == "group" else getattr(make, kind)(ward, officer)
    address = url(f"{kind.split('_')[0]}_detail", place.pk)
    enrich(group, officer, ward, 3)
    few = queries(site, address)
    enrich(group, officer, ward, 27)
    assert queries(site, address) == few <= 15


def test_the_home_page_counts_what_its_links_list(site, ward, officer, groups):
    make.point(ward, officer, status="proposed")
    response = site.get(url("home"))
    today = timezone.localdate()
    keys = ["groups.founded", "points.founded", "locals.founded"]
    counted = figures.count(keys, ward, figures.Period(None, today))
    for (register, numbers), key in zip(response.context["registers"], keys, strict=True):
        links = {"founded": "tinh_trang=con-hieu-luc", "proposed": "tinh_trang=proposed", "overdue": "qua_han=on"}
        for name, query in links.items():
            assert f"{register.list_url}?{query}" in html(response)
            assert site.get(f"{register.list_url}?{query}").context["listing"].total == numbers[name]
        assert numbers["founded"] == counted[key].total
