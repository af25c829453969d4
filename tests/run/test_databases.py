"""The databases of the tests: two processes have two, a dead one's is taken over, and old templates go."""

from types import SimpleNamespace

import pytest
from django.db import connection

from tests import databases

PREFIX = "test_templates_"


@pytest.fixture
def server(db):
    with connection._nodb_cursor() as cursor:
        yield cursor
        for name in databases.databases(cursor, PREFIX):
            databases.drop(cursor, name)


def test_two_processes_have_two_databases_and_a_dead_one_s_is_taken_over(server, monkeypatch):
    monkeypatch.setattr(databases, "OURS", 1)
    with connection._nodb_cursor() as other:
        assert databases.free_number(other) == 1
        assert databases.free_number(server) == 2
    server.execute("SELECT pg_advisory_lock(1, 1)")


def test_a_template_is_made_once_and_only_the_newest_are_kept(server, monkeypatch):
    made = []
    monkeypatch.setattr(databases, "call_command", lambda *words, **options: made.append(words))
    monkeypatch.setattr(databases, "use", lambda name: None)
    for print_ in ("one", "two", "three", "four", "four"):
        monkeypatch.setattr(databases, "made_of", lambda print_=print_: print_)
        assert databases.find_template(server, PREFIX) == f"{PREFIX}{print_}"
    assert len(made) == 4
    assert databases.databases(server, PREFIX) == [f"{PREFIX}{print_}" for print_ in ("four", "three", "two")]


def test_a_changed_migration_makes_another_template(monkeypatch, tmp_path):
    migration = tmp_path / "migrations" / "0001_initial.py"
    migration.parent.mkdir()
    migration.write_text("operations = []")
    monkeypatch.setattr(databases.apps, "get_app_configs", lambda: [SimpleNamespace(label="x", path=tmp_path)])
    before = databases.made_of()
    assert databases.made_of() == before
    migration.write_text("operations = [1]")
    assert databases.made_of() != before
