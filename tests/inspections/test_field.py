"""Finding a place on the phone and going on to the next."""

from datetime import timedelta

import pytest
from django.test.utils import CaptureQueriesContext

from tests import make
from tests.inspections.conftest import TODAY
from wardsafety.inspections.actions import refresh_caches
from wardsafety.office.models import Role

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("words", ["to lien gia", "LÊ LỢI", "le loi 191", "{code}"])
def test_a_place_is_found_by_name_code_and_address_without_diacritics(logged_in, police, group, words):
    page = logged_in(police).get("/kiem-tra/", {"q": words.format(code=group.code.lower())})
    assert [place.pk for place in page.context["found"]] == [group.pk]
    assert f'href="/kiem-tra/moi/{group.pk}/"' in page.content.decode()


def test_places_of_another_ward_dissolved_and_removed_ones_are_not_found(logged_in, police, ward, group):
    make.group(make.unit(), police, address="phố Lê Lợi")
    make.group(ward, police, address="phố Lê Lợi", status="dissolved")
    page = logged_in(police).get("/kiem-tra/", {"q": "le loi"})
    assert [place.pk for place in page.context["found"]] == [group.pk]


def test_htmx_gets_the_results_alone_as_a_fresh_load_has_them(logged_in, police, group):
    client = logged_in(police)
    whole = client.get("/kiem-tra/?q=le+loi").content.decode()
    part = client.get("/kiem-tra/?q=le+loi", headers={"HX-Request": "true", "HX-Target": "found"}).content.decode()
    assert part.strip().startswith('<div id="found"')
    assert part.strip() in whole


def test_nothing_found_says_what_to_try(logged_in, police):
    assert "Không có nơi nào khớp" in logged_in(police).get("/kiem-tra/?q=xyz").content.decode()


def overdue_group(ward, by, days, **fields):
    """A group founded so that its first inspection is overdue by some days."""
    group = make.group(ward, by, on=TODAY - timedelta(days=30 + days), **fields)
    refresh_caches([group.pk])
    return group


def test_home_lists_what_is_overdue_and_soon_due_in_the_own_neighbourhoods(logged_in, ward, police):
    mine, other = make.neighbourhood(ward, "7"), make.neighbourhood(ward, "8")
    police.neighbourhoods.add(mine)
    late = overdue_group(ward, police, 1, neighbourhood=mine)
    today = overdue_group(ward, police, 0, neighbourhood=mine)
    soon = overdue_group(ward, police, -7, neighbourhood=mine)
    overdue_group(ward, police, -8, neighbourhood=mine)
    overdue_group(ward, police, 3, neighbourhood=other)
    context = logged_in(police).get("/kiem-tra/").context
    assert [place.pk for place in context["overdue"]] == [late.pk]
    assert [place.pk for place in context["soon"]] == [today.pk, soon.pk]


def test_who_has_no_neighbourhood_sees_the_whole_unit(logged_in, ward, police):
    late = overdue_group(ward, police, 3, neighbourhood=make.neighbourhood(ward, "8"))
    page = logged_in(police).get("/kiem-tra/")
    assert [place.pk for place in page.context["overdue"]] == [late.pk]
    assert "chưa được giao địa bàn" in page.content.decode()


def test_after_saving_the_nearest_overdue_place_is_offered(logged_in, ward, police):
    here, there = make.neighbourhood(ward, "7"), make.neighbourhood(ward, "8")
    inspected = make.group(ward, police, neighbourhood=here, latitude=19.80, longitude=105.77)
    overdue_group(ward, police, 9, neighbourhood=here, latitude=19.82, longitude=105.77)
    near = overdue_group(ward, police, 1, neighbourhood=here, latitude=19.801, longitude=105.77)
    nearest = overdue_group(ward, police, 5, neighbourhood=there, latitude=19.8001, longitude=105.77)
    visit = make.inspection(inspected, police)
    client = logged_in(police)
    assert client.get(f"/kiem-tra/lan/{visit.pk}/xong/").context["following"].pk == near.pk
    police.neighbourhoods.add(there)
    assert client.get(f"/kiem-tra/lan/{visit.pk}/xong/").context["following"].pk == nearest.pk


@pytest.mark.parametrize("change", [str.lower, str.upper])
def test_a_code_leads_to_the_inspection(logged_in, police, group, change):
    answer = logged_in(police).get(f"/k/{change(group.code)}/")
    assert answer.headers["Location"] == f"/kiem-tra/moi/{group.pk}/"


def test_a_code_of_another_ward_and_no_code_are_not_found(logged_in, police):
    stranger = make.group(make.unit(), police)
    client = logged_in(police)
    assert client.get(f"/k/{stranger.code}/").status_code == 404
    assert client.get("/k/KHONG1/").status_code == 404


def test_a_place_of_another_ward_has_no_page(logged_in, police):
    stranger = make.group(make.unit(), police)
    client = logged_in(police)
    assert client.get(f"/kiem-tra/moi/{stranger.pk}/").status_code == 404
    assert client.get(f"/kiem-tra/noi/{stranger.pk}/").status_code == 404


@pytest.mark.parametrize("maker", [make.group, make.point, make.local_model, make.premises])
def test_a_place_leads_to_its_record_page(logged_in, ward, police, maker):
    place = maker(ward, police)
    answer = logged_in(police).get(f"/kiem-tra/noi/{place.pk}/")
    assert answer.status_code == 302
    assert str(place.pk) in answer.headers["Location"]


def test_supervisors_look_but_do_not_inspect(logged_in, ward, group):
    client = logged_in(make.user(ward, role=Role.SUPERVISOR))
    page = client.get("/kiem-tra/?q=le+loi")
    assert f'href="/kiem-tra/noi/{group.pk}/"' in page.content.decode()
    assert client.get(f"/kiem-tra/moi/{group.pk}/").status_code == 403
    assert client.post(f"/kiem-tra/moi/{group.pk}/", {"result": "pass"}).status_code == 403


def queries(client, url):
    from django.db import connection

    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured)


def test_home_costs_the_same_for_three_and_thirty(logged_in, ward, police):
    client = logged_in(police)
    police.neighbourhoods.add(mine := make.neighbourhood(ward, "7"))
    client.get("/kiem-tra/")
    counts = []
    for number in (3, 27):
        for _ in range(number):
            overdue_group(ward, police, 2, neighbourhood=mine)
        counts.append(queries(client, "/kiem-tra/?q=to"))
    assert counts[0] == counts[1] <= 15
