"""What a removal takes along is told, and what referred to a removed record keeps it, without a dead link."""

import re

import pytest
from django.db import connection, transaction
from django.db.models import CASCADE, SET_NULL
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from tests import make
from wardsafety.office.history import tracked
from wardsafety.office.models import Document, Role
from wardsafety.office.records.along import goes_along, mentions
from wardsafety.office.records.declared import all_records, declared, is_removable, page_of
from wardsafety.office.records.editing import remove
from wardsafety.office.records.rows import Rows
from wardsafety.reporting.management.commands.load_demo import load

# Documents stay while anything cites them.
REMOVABLE = [record.model for record in all_records() if is_removable(record.model) and record.page and record.form]
REMOVABLE.remove(Document)
ROWS = [record for record in all_records() if isinstance(record, Rows)]


def removed(record, by):
    remove(record=record, by=by, now=timezone.now())
    return record


@pytest.mark.parametrize("kind", ROWS, ids=lambda kind: kind.label)
def test_whatever_a_row_takes_along_has_a_name_to_be_told_by(kind):
    events = set(tracked.event_models())
    for relation in kind.model._meta.related_objects:
        if relation.on_delete in (CASCADE, SET_NULL) and relation.related_model not in events:
            assert declared(relation.related_model), relation


@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true", "HX-Target": "households"}])
def test_a_household_tells_of_its_equipment(enter, ward, officer, headers):
    group = make.group(ward, officer)
    household = make.household(group)
    make.equipment(group, household=household)
    client, url = enter(officer), reverse("fire_models:household_remove", args=[household.pk])
    assert "1 phương tiện bị xóa theo." in client.get(url, headers=headers).content.decode()
    answer = client.post(url, headers=headers)
    # The other section of the page showed the equipment: the whole page is shown anew.
    assert "#households" in answer.headers["HX-Location" if headers else "Location"]
    assert not group.equipment.exists()


def test_a_phase_tells_what_its_parts_take_along_and_what_loses_it(ward, officer):
    programme = make.programme(ward, officer)
    phase, indicator = make.phase(programme), make.indicator(programme)
    part = make.phase(programme, "Đợt 1", parent=phase)
    make.target(indicator, ward, phase=part)
    make.reading(indicator, ward, officer, value=64, phase=phase)
    told = goes_along(phase)
    assert "1 giai đoạn bị xóa theo." in told
    assert "1 mức giao bị xóa theo." in told
    assert any("không còn gắn với giai đoạn này." in sentence for sentence in told)


def test_a_row_that_others_need_stays_and_tells_nothing(ward, officer):
    programme = make.programme(ward, officer)
    phase = make.phase(programme)
    make.group(ward, officer, phase=phase)
    assert goes_along(phase) == []


def test_removing_a_record_says_where_it_is_mentioned(enter, ward, officer):
    programme = make.programme(ward, officer)
    make.report(programme, officer)
    assert mentions(programme, officer) == [
        "Đang được nhắc đến ở: 1 báo cáo. Ở đó vẫn còn tên, nhưng không mở ra được."
    ]
    page = enter(officer).get(reverse("programmes:programme_remove", args=[programme.pk]))
    assert "1 báo cáo" in page.content.decode()


def test_no_link_leads_to_a_removed_record(enter, ward, officer):
    group = make.group(ward, officer, name="Tổ liên gia số 1")
    point = make.point(ward, officer, keeper_group=group)
    page, link = (
        reverse("fire_models:point_detail", args=[point.pk]),
        reverse("fire_models:group_detail", args=[group.pk]),
    )
    client = enter(officer)
    assert f'href="{link}"' in client.get(page).content.decode()
    removed(group, officer)
    text = client.get(page).content.decode()
    assert "Tổ liên gia số 1" in text
    assert f'href="{link}"' not in text


def test_a_form_keeps_what_is_offered_no_more(enter, ward, officer):
    group = make.group(ward, officer)
    point = make.point(ward, officer, keeper_group=group)
    removed(group, officer)
    client, url = enter(officer), reverse("fire_models:point_edit", args=[point.pk])
    form = client.get(url).context["form"]
    sent = {name: form.get_initial_for_field(field, name) for name, field in form.fields.items()}
    sent = {name: value for name, value in sent.items() if value not in (None, "")}
    assert client.post(url, sent | {"keeper_phone": "0912345678"}).status_code == 303
    point.refresh_from_db()
    assert (point.keeper_group_id, point.keeper_phone) == (group.pk, "0912345678")


@pytest.mark.parametrize("verb", ["edit", "remove"])
def test_a_row_is_held_while_it_is_changed(enter, ward, officer, verb):
    """Else who saves a form that was opened before the removal brings the row back."""
    household = make.household(make.group(ward, officer))
    client, url = enter(officer), reverse(f"fire_models:household_{verb}", args=[household.pk])
    with CaptureQueriesContext(connection) as captured:
        assert client.post(url, {"head_name": "Lê Thị Hoa"}).status_code == 303
    assert any('FROM "fire_models_household"' in query["sql"] and "FOR UPDATE" in query["sql"] for query in captured)


def pages_that_mention(record):
    """The pages of the records that refer to one, by the keys of the database."""
    for relation in record._meta.related_objects:
        kind = declared(relation.related_model)
        if kind and (relation.one_to_many or relation.many_to_many):
            for row in relation.related_model._base_manager.filter(**{relation.field.name: record.pk})[:3]:
                if url := page_of(row):
                    yield url


def test_no_page_leads_to_what_was_removed(enter, db):
    """Walks the demonstration: removes a record of each kind and follows the links of the pages that mention it."""
    load(groups=8, points=4)
    walked = [model for model in REMOVABLE if _walk_without(enter, model)]
    assert {model.__name__ for model in walked} >= {"Programme", "Conference", "FireSafetyGroup", "Conversion"}


def _walk_without(enter, model):
    """How many pages were read; everything is as before afterwards."""
    rows = model.objects.filter(removed_at=None).order_by("pk")
    record = max(rows[:10], key=lambda row: len(set(pages_that_mention(row))), default=None)
    if record is None:
        return 0
    urls, admin = sorted(set(pages_that_mention(record))), make.user(record.unit, Role.ADMIN)
    client, before = enter(admin), transaction.savepoint()
    rows.filter(pk=record.pk).update(removed_at=timezone.now(), removed_by=admin)
    assert page_of(model._base_manager.get(pk=record.pk)) == ""
    answers = [client.get(url) for url in urls]
    mains = [answer.content.decode().partition("<main")[2] for answer in answers if answer.status_code == 200]
    links = {link for main in mains for link in re.findall(r'<a [^>]*href="(/[^"#?]+)', main)}
    own = {link for link in links if str(record.pk) in link.split("/")}
    assert {link for link in own if client.get(link).status_code == 404} == set(), model
    transaction.savepoint_rollback(before)
    return len(mains)
