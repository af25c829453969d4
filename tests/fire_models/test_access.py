"""Who may open and change what: every view, for every kind of person."""

from datetime import date

import pytest

from fire_models.models import Drill, Equipment, Household, Incident
from tests import make
from wardsafety.inspections.models import Place, PlaceStep

from .asked import url

READ = {"officer": 200, "police": 200, "leader": 200, "supervisor": 200, "stranger": 404}
LISTS = READ | {"stranger": 200}
EDIT = {"officer": 200, "police": 200, "leader": 403, "supervisor": 403, "stranger": 404}
NEW = EDIT | {"stranger": 200}
DECIDE = {"officer": 200, "police": 403, "leader": 200, "supervisor": 403, "stranger": 404}

VIEWS = {
    "home": LISTS,
    **{f"{key}_list": LISTS for key in ("group", "point", "local")},
    **{f"{key}_new": NEW for key in ("group", "point", "local")},
    **{f"{key}_next_number": NEW for key in ("group", "point", "local")},
    **{f"{key}_detail": READ for key in ("group", "point", "local")},
    **{f"{key}_edit": EDIT for key in ("group", "point", "local")},
    **{f"{key}_remove": DECIDE for key in ("group", "point", "local")},
    "household_new": EDIT,
    "household_edit": EDIT,
    "household_remove": EDIT,
    "equipment_new": EDIT,
    "equipment_edit": EDIT,
    "equipment_remove": EDIT,
    "drill_new": EDIT,
    "drill_edit": EDIT,
    "drill_remove": EDIT,
    "step_new": DECIDE,
    "step_remove": DECIDE,
    "incident_list": LISTS,
    "incident_new": NEW,
    "incident_edit": EDIT,
    "incident_remove": EDIT,
}


@pytest.fixture
def args(ward, officer):
    """What each view is asked about."""
    places = {key: getattr(make, maker)(ward, officer) for key, maker in MAKERS.items()}
    group = places["group"]
    rows = {
        "household": make.household(group),
        "equipment": make.equipment(group),
        "drill": Drill.objects.create(place_id=group.pk, held_on=make.DAY, created_by=officer),
        "incident": Incident.objects.create(unit=ward, where="Nhà dân", occurred_on=make.DAY, created_by=officer),
        "step": group.steps.get(),
    }
    found = {f"{key}_{page}": (place.pk,) for key, place in places.items() for page in ("detail", "edit", "remove")}
    found |= {f"{key}_{page}": (row.pk,) for key, row in rows.items() for page in ("edit", "remove")}
    return found | {f"{key}_new": (group.pk,) for key in ("household", "equipment", "drill", "step")}


MAKERS = {"group": "group", "point": "point", "local": "local_model"}


@pytest.mark.parametrize("view", VIEWS)
def test_each_person_gets_what_they_may(view, people, args, login):
    answers = {who: login(person).get(url(view, *args.get(view, ()))) for who, person in people.items()}
    assert {who: answer.status_code for who, answer in answers.items()} == VIEWS[view]


@pytest.mark.parametrize("view", [view for view in VIEWS if view.endswith(("_new", "_edit", "_remove"))])
def test_refused_posts_change_nothing(view, people, args, login):
    before = state()
    for who in (who for who, status in VIEWS[view].items() if status in (403, 404)):
        response = login(people[who]).post(url(view, *args.get(view, ())), {"name": "Tổ khác", "status": "dissolved"})
        assert response.status_code == VIEWS[view][who]
    assert state() == before


def state():
    models = (Place, PlaceStep, Household, Equipment, Drill, Incident)
    return [list(model.objects.order_by("pk").values()) for model in models]


@pytest.mark.parametrize("view", ["home", "group_list", "group_detail", "incident_list"])
def test_pages_for_reading_refuse_posts(view, args, site):
    assert site.post(url(view, *args.get(view, ()))).status_code == 405


def test_without_log_in_nothing_is_shown(client, args):
    assert client.get(url("group_detail", *args["group_detail"])).status_code == 302


def test_a_group_is_not_found_among_points(args, site):
    assert site.get(url("point_detail", *args["group_detail"])).status_code == 404


def test_points_list_no_households(args, site):
    assert site.get(url("household_new", *args["point_detail"])).status_code == 404


def test_a_place_is_opened_by_its_id_alone(args, site):
    (pk,) = args["point_detail"]
    assert site.get(url("place_open", pk)).headers["Location"] == url("point_detail", pk)


def test_a_removed_model_is_gone_with_its_rows(args, site):
    (pk,) = args["group_detail"]
    assert site.post(url("group_remove", pk)).status_code == 303
    for view in ("group_detail", "group_edit", "household_new", "household_edit", "equipment_edit", "step_remove"):
        assert site.get(url(view, *args[view])).status_code == 404


def test_phones_are_whole_for_those_who_edit_only(ward, officer, people, login):
    group = make.group(ward, officer, leader_name="Lê Thị Hoa", leader_phone="0912345678")
    make.household(group, phone="0987654321", joined_on=date(2026, 1, 1))
    for person, whole in [("officer", True), ("police", True), ("leader", False), ("supervisor", False)]:
        page = login(people[person]).get(url("group_detail", group.pk)).content.decode()
        assert ("0912 345 678" in page) == ("0987 654 321" in page) == whole
        assert ("0912***678" in page) == ("0987***321" in page) == (not whole)
        assert "0912***678" in login(people[person]).get(url("group_list")).content.decode()
