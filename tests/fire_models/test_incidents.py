"""Fires and explosions: entered, corrected, deleted, counted."""

from datetime import date

import pytest

from fire_models.models import Incident
from tests import make
from wardsafety.programmes import figures

from .asked import fields, html, url

DATA = {"occurred_on": "02/05/2026", "where": "Số 5, ngõ 12", "put_out_by": "group", "damage_vnd": "25.000.000"}


def test_an_incident_is_entered_counted_and_listed(site, ward, officer):
    place = make.neighbourhood(ward)
    group = make.group(ward, officer, neighbourhood=place)
    data = DATA | {"neighbourhood": place.pk, "place": group.pk, "injured": "0"}
    assert site.post(url("incident_new"), data).status_code == 303
    incident = Incident.objects.get()
    assert (incident.unit, incident.created_by, incident.damage_vnd) == (ward, officer, 25_000_000)
    assert (incident.injured, incident.dead) == (0, None)
    year = figures.Period(date(2026, 1, 1), date(2026, 12, 31))
    counted = figures.count(["incidents.all", "incidents.on_the_spot"], ward, year)
    assert [counted[key].total for key in counted] == [1, 1]
    assert "25.000.000" in html(site.get(url("incident_list"), {"nam": "2026"}))
    assert site.get(url("incident_list"), {"nam": "2025"}).context["listing"].total == 1  # no such year to choose


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({"occurred_on": "30/02/2026"}, "occurred_on"),
        ({"occurred_on": "01/01/2999"}, "occurred_on"),
        ({"where": ""}, "where"),
        ({"damage_vnd": "-1"}, "__all__"),
        ({"damage_vnd": "nhiều"}, "damage_vnd"),
        ({"dead": "-1"}, "dead"),
        ({"put_out_by": "ai đó"}, "put_out_by"),
    ],
)
def test_what_cannot_be_is_refused(site, data, field):
    response = site.post(url("incident_new"), DATA | data)
    assert response.status_code == 422
    assert list(response.context["form"].errors) == [field]
    assert not Incident.objects.exists()


def test_another_units_models_cannot_be_named(site):
    elsewhere = make.unit()
    group = make.group(elsewhere, make.user(elsewhere))
    response = site.post(url("incident_new"), DATA | {"place": group.pk})
    assert list(response.context["form"].errors) == ["place"]


def test_a_double_click_makes_one_incident(site):
    token = fields(html(site.get(url("incident_new"))), "submission")
    for _ in range(2):
        site.post(url("incident_new"), DATA | {"submission": token})
    assert Incident.objects.count() == 1


def test_an_incident_is_corrected_and_deleted_after_a_question(site):
    site.post(url("incident_new"), DATA)
    incident = Incident.objects.get()
    assert site.post(url("incident_edit", incident.pk), DATA | {"where": "Số 7"}).status_code == 303
    assert "Số 7" in html(site.get(url("incident_remove", incident.pk)))
    assert Incident.objects.exists()
    assert site.post(url("incident_remove", incident.pk)).status_code == 303
    assert not Incident.objects.exists()
