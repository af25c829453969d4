"""Pages that several registers share: open to those of the ward, not there for anybody else."""

import pytest
from django.urls import reverse

from tests import make
from wardsafety.inspections.models import Finding
from wardsafety.office.models import Role

BACKEND = "django.contrib.auth.backends.ModelBackend"
POINTS = [
    *("fire_models:point_next_number", "fire_models:point_edit"),
    *("fire_models:point_remove", "fire_models:point_print"),
]
LOCALS = [
    *("fire_models:local_next_number", "fire_models:local_detail", "fire_models:local_edit"),
    *("fire_models:local_remove", "fire_models:local_print"),
]
VISITS = ["inspections:inspection_correct"]
FINDINGS = ["inspections:finding_fix", "inspections:finding_reopen"]


@pytest.fixture
def addresses(db):
    """(ward, addresses of its records)."""
    ward = make.unit("Hoa Lư")
    officer = make.user(ward)
    point, local = make.point(ward, officer), make.local_model(ward, officer)
    visit = make.inspection(point, officer)
    finding = Finding.objects.create(inspection=visit, text="Bình tụt áp")
    rows = [(POINTS, point), (LOCALS, local), (VISITS, visit), (FINDINGS, finding), (["inspections:place"], point)]
    named = [(name, [row.pk]) for names, row in rows for name in names if not name.endswith("next_number")]
    others = [("inspections:place_by_code", [point.code]), ("inspections:inspection_print", [visit.pk, "in"])]
    return ward, [reverse(name, args=args) for name, args in [*named, *others]]


def test_a_stranger_finds_none_of_them(client, addresses):
    client.force_login(make.user(make.unit("Khác"), Role.ADMIN), backend=BACKEND)
    answers = {url: client.get(url).status_code for url in addresses[1]}
    assert {url: status for url, status in answers.items() if status not in (404, 405)} == {}


def test_their_officer_opens_them(client, addresses):
    client.force_login(make.user(addresses[0]), backend=BACKEND)
    answers = {url: client.get(url).status_code for url in addresses[1]}
    assert {url: status for url, status in answers.items() if status not in (200, 302, 303, 405)} == {}
