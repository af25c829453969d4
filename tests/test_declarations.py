"""Every tracked model is declared by its room, and every column of it can be typed, seen and found in the history."""

import re
from pathlib import Path

import pytest
from django.template import engines
from django.urls import resolve
from django.utils.text import camel_case_to_spaces

from wardsafety.office.history import tracked
from wardsafety.office.history.words import name_of
from wardsafety.office.models import User
from wardsafety.office.records.declared import all_records, declared
from wardsafety.office.records.facts import columns_told
from wardsafety.office.records.rows import Rows
from wardsafety.reporting.conference.papers import PAPERS
from wardsafety.reporting.models import ConferencePaper, Section
from wardsafety.reporting.sections import KINDS

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
RECORDS = {record.label: record for record in all_records()}
# Kept on the page of a catalogue or of the administrator, whose columns its own declaration lists.
WITH_A_FORM = [label for label, record in RECORDS.items() if record.form]


def tracked_models():
    return {event.pgh_tracked_model for event in tracked.event_models()}


def columns(record):
    """The columns of a record that people fill in, and its lists of other records."""
    meta = record.model._meta
    own = [column for column in meta.concrete_fields if column.editable and not column.primary_key]
    given = {"unit", record.owner}
    return [column.name for column in own if column.name not in given and column.related_model is not User] + [
        column.name for column in meta.many_to_many
    ]


def excused(record, where):
    return set(record.excused.get(where, ()))


def test_every_tracked_model_is_declared():
    assert {model._meta.label for model in tracked_models() if not declared(model)} == set()


def test_every_declared_model_is_tracked():
    """But for frozen reports, which never change and are too large to keep twice."""
    untracked = {label for label, record in RECORDS.items() if not tracked.tables(record.model)}
    assert untracked == {"reporting.snapshot"}


def test_every_tracked_model_has_a_name_of_its_own():
    """Else the history would tell of it in English."""
    names = {model: str(model._meta.verbose_name) for model in tracked_models()}
    assert [model.__name__ for model, name in names.items() if name == camel_case_to_spaces(model.__name__)] == []


@pytest.mark.parametrize("label", [label for label, record in RECORDS.items() if isinstance(record, Rows)])
def test_every_kind_of_row_has_its_addresses(label):
    for verb in ("new", "edit", "remove"):
        assert resolve(RECORDS[label].url(verb, 7)).kwargs["pk"] == 7


@pytest.mark.parametrize("label", [label for label, record in RECORDS.items() if record.told])
def test_what_a_history_tells_of_is_there(label):
    for path in RECORDS[label].told:
        model = RECORDS[label].model
        for name in path.split("."):
            model = model._meta.get_field(name).related_model
        assert declared(model)


def test_every_record_has_a_page_or_an_owner_or_is_a_catalogue():
    """What can be put back has a page to go to."""
    lost = [label for label, record in RECORDS.items() if record.restorable and not (record.page or record.owner)]
    assert lost == []


def test_every_row_that_can_be_put_back_has_a_form():
    assert [label for label, record in RECORDS.items() if record.restorable and not record.form] == []


@pytest.mark.parametrize("label", RECORDS)
def test_every_column_is_in_the_history(label):
    model = RECORDS[label].model
    if model not in tracked_models():
        return
    kept = {
        name for _, event in tracked.tables(model) for name in (column.name for column in tracked.stored_fields(event))
    }
    generated = {column.name for column in model._meta.concrete_fields if column.generated}
    derived = {"path", "last_login", "password", "must_change_password"}
    keys = {column.name for column in model._meta.concrete_fields if column.primary_key}
    assert {column.name for column in model._meta.concrete_fields} - kept - generated - derived - keys == set()


@pytest.mark.parametrize("label", WITH_A_FORM)
def test_every_column_can_be_typed(label):
    record = RECORDS[label]
    assert set(columns(record)) - set(record.form.base_fields) - excused(record, "form") == set()


@pytest.mark.parametrize("label", WITH_A_FORM)
def test_every_column_is_seen_on_the_page(label):
    record = RECORDS[label]
    assert set(columns(record)) - seen(record) - excused(record, "page") == set()


def seen(record):
    """The columns that facts, the table of rows or its own template show; a page that is its form shows all."""
    found = columns_told(record) | named_in(record.template)
    if record.page and str(record.page).endswith("_edit"):
        found |= set(record.form.base_fields)
    for column in getattr(record, "columns", ()):
        path = column.value if isinstance(column.value, str) else "" if column.value else column.key
        found |= {path.split(".")[0], *column.tells}
    return found


def named_in(template):
    """The words after a dot in a template and in what it includes: {{ photo.caption }}."""
    if not template:
        return set()
    text = (TEMPLATES / template).read_text()
    below = re.findall(r'include "([^"]+)"', text)
    words = {re.sub(r"^get_|_display$", "", word) for word in re.findall(r"\.(\w+)", text)}
    return words.union(*(named_in(name) for name in below))


@pytest.mark.parametrize("label", [label for label, record in RECORDS.items() if record.sheet])
def test_every_column_stands_in_the_sheet(label):
    record = RECORDS[label]
    assert set(columns(record)) - {field.name for field in record.sheet} - excused(record, "sheet") == set()


@pytest.mark.parametrize("label", RECORDS)
def test_nothing_is_excused_that_is_there(label):
    """An excuse that is no longer needed would hide the next thing forgotten."""
    record = RECORDS[label]
    names = set(columns(record))
    assert {name for where in record.excused.values() for name in where} - names == set()
    if record.form:
        assert excused(record, "form") & set(record.form.base_fields) == set()
        assert excused(record, "page") & seen(record) == set()
    assert excused(record, "sheet") & {field.name for field in record.sheet} == set()


def test_templates_of_sections_are_there():
    for record in RECORDS.values():
        if isinstance(record, Rows):
            assert engines["django"].get_template(record.template)


@pytest.mark.parametrize("row", [*(Section(key=key) for key in KINDS), *(ConferencePaper(key=key) for key in PAPERS)])
def test_the_history_calls_no_row_by_its_key(row):
    assert name_of(row) not in (row.key, "")
