"""A release's dump is brought up to date by ordinary migrations; a database of other tables is told in a sentence."""

import os
import re
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.core.management import CommandError
from django.db import ProgrammingError, connection

import manage
from tests import make
from tests.databases import connected_to, drop
from wardsafety import serve
from wardsafety.cluster.server import installed_servers
from wardsafety.office.schema import fingerprint
from wardsafety.programmes.models import Programme

RELEASES = sorted(Path(__file__).parent.glob("releases/*.dump"))
committed = pytest.mark.django_db(transaction=True, serialized_rollback=True)
SCRATCH = """
from django.db import migrations, models
from django.db.models import F


def fill(apps, schema_editor):
    apps.get_model("programmes", "Programme").objects.update(scratch=F("name"))


class Migration(migrations.Migration):
    dependencies = [("programmes", "0001_initial")]
    operations = [
        migrations.AddField("programme", "scratch", models.TextField(default="")),
        migrations.RunPython(fill),
    ]
"""
SHAPE = """
SELECT table_name, column_name || ' ' || data_type || ' ' || is_nullable || coalesce(column_default, '')
FROM information_schema.columns WHERE table_schema = 'public'
UNION ALL SELECT conrelid::regclass::text, conname || ' ' || pg_get_constraintdef(oid)
FROM pg_constraint WHERE connamespace = 'public'::regnamespace
UNION ALL SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'
UNION ALL SELECT tgrelid::regclass::text, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
UNION ALL SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace
ORDER BY 1, 2
"""


def postgres(program, *arguments):
    """One of PostgreSQL's programs on the server of the tests."""
    config = connection.settings_dict
    access = {f"PG{name}": config[name] for name in ("HOST", "PORT", "USER", "PASSWORD") if config[name]}
    servers = installed_servers()
    subprocess.run([servers[max(servers)] / program, *arguments], env=os.environ | access, check=True)


@pytest.fixture
def dump(ward, officer, tmp_path):
    """The present tables, with a programme in them, as a release is kept."""
    make.programme(ward, officer, name="Kế hoạch cũ")
    postgres("pg_dump", "--format=custom", f"--file={tmp_path / 'today.dump'}", connection.settings_dict["NAME"])
    return tmp_path / "today.dump"


@contextmanager
def restored(dump):
    """Django's connection leads to a new database that was restored from the dump."""
    name = f"{connection.settings_dict['NAME']}_restored"
    with connection._nodb_cursor() as cursor:
        drop(cursor, name)
        cursor.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
        postgres("pg_restore", "--no-owner", "--exit-on-error", f"--dbname={name}", dump)
        with connected_to(name):
            yield
        drop(cursor, name)


def rows(sql):
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchall()


@committed
@pytest.mark.parametrize("release", [*RELEASES, None], ids=str)
def test_every_release_comes_to_have_the_present_tables(release, dump):
    # A restored rule may be written in other words than a fresh one, so both are restored.
    with restored(dump):
        present = rows(SHAPE)
    with restored(release or dump):
        serve.migrate()
        assert rows(SHAPE) == present
        assert Programme.objects.exists()


@committed
def test_a_later_migration_changes_a_restored_database(dump, settings, monkeypatch, tmp_path, capsys):
    folder = shutil.copytree("wardsafety/programmes/migrations", tmp_path / "scratch_migrations")
    (folder / "0002_scratch.py").write_text(SCRATCH)
    monkeypatch.syspath_prepend(tmp_path)
    with restored(dump):
        settings.MIGRATION_MODULES = {"programmes": "scratch_migrations"}
        for _ in range(2):
            serve.migrate()
        assert capsys.readouterr().out.count("Bringing the tables up to date") == 1
        assert rows("SELECT name, scratch FROM programmes_programme") == [("Kế hoạch cũ", "Kế hoạch cũ")]
        settings.MIGRATION_MODULES = {}
        with pytest.raises(CommandError, match=r"newer version .* knows programmes\.0002_scratch\."):
            serve.migrate()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE schema_fingerprint SET hash = 'folded since' WHERE migration = 'awards.0001_initial'",
        "DROP TABLE schema_fingerprint",
        "INSERT INTO django_migrations (app, name, applied) VALUES ('office', '0002_initial', now())",
    ],
)
def test_a_database_of_other_tables_is_told_with_the_way_out(db, settings, change):
    fingerprint.check(connection)
    with connection.cursor() as cursor:
        cursor.execute(change)
    settings.PRIVATE_CLUSTER = "/home/ward/đội 2/db"
    with pytest.raises(CommandError, match="made by another state") as told:
        serve.migrate()
    assert re.search(
        r"\./run stop && mv '/home/ward/đội 2/db' '/home/ward/đội 2/db\.[\d-]+' && \./run$", str(told.value)
    )
    settings.PRIVATE_CLUSTER = None
    with pytest.raises(CommandError, match=r"docs/production\.md"):
        serve.migrate()


def test_a_migration_cut_short_goes_on(db, monkeypatch):
    called = []
    monkeypatch.setattr(serve, "call_command", lambda name, **options: called.append(name))
    rows("DELETE FROM django_migrations WHERE app = 'reporting' RETURNING name")
    serve.migrate()
    assert called == ["migrate"]


def test_a_command_on_other_tables_says_so(monkeypatch):
    def refuse(connection):
        raise CommandError("made by another state")

    def ask_missing_table(words):
        raise ProgrammingError("no such table")

    monkeypatch.setattr("django.core.management.execute_from_command_line", ask_missing_table)
    with pytest.raises(ProgrammingError), monkeypatch.context() as same:
        same.setattr(fingerprint, "check", lambda connection: None)
        manage.main()
    monkeypatch.setattr(fingerprint, "check", refuse)
    with pytest.raises(SystemExit, match="made by another state"):
        manage.main()
