"""What is brought up to date before the site opens, and what is left alone."""

import errno
import os
from unittest.mock import Mock

import pytest
from django.db import OperationalError, connection

from tests import make
from wardsafety import serve


@pytest.fixture
def called(monkeypatch):
    """Names of the commands that were called, instead of calling them."""
    names = []
    monkeypatch.setattr(serve, "call_command", lambda name, **options: names.append(name))
    return names


def test_an_empty_database_gets_the_demo(db, called, monkeypatch):
    monkeypatch.delenv("DEMO", raising=False)
    serve.load_demo()
    assert called == ["load_demo"]


def test_demo_0_leaves_an_empty_database_empty(db, called, monkeypatch):
    monkeypatch.setenv("DEMO", "0")
    serve.load_demo()
    assert called == []


def test_a_ward_that_set_itself_up_never_gets_the_demo(db, called, monkeypatch):
    monkeypatch.delenv("DEMO", raising=False)
    make.unit()
    serve.load_demo()
    assert called == []


def test_nothing_is_migrated_when_nothing_is_pending(db, called):
    serve.migrate()
    assert called == []


def test_later_sessions_of_this_database_never_compile_queries(db):
    serve.forbid_jit()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT setconfig FROM pg_db_role_setting JOIN pg_database ON pg_database.oid = setdatabase "
            "WHERE datname = current_database() AND setrole = current_user::regrole"
        )
        assert cursor.fetchall() == [(["jit=off"],)]


def test_static_files_are_collected_again_only_when_one_changed(called, settings, tmp_path):
    source = tmp_path / "site.css"
    source.write_text("body {}")
    settings.STATICFILES_DIRS = [tmp_path]
    serve.collect_static()
    serve.collect_static()
    assert called == ["collectstatic"]
    os.utime(source, (0, 0))
    serve.collect_static()
    assert called == ["collectstatic", "collectstatic"]


def test_migrations_have_no_page_s_limits_and_pages_get_theirs_back(monkeypatch):
    monkeypatch.setattr(connection, "close", lambda: None)
    usual = connection.settings_dict["OPTIONS"]
    assert "statement_timeout" in usual["options"]
    with serve.patient_database():
        assert connection.settings_dict["OPTIONS"] == {}
    assert connection.settings_dict["OPTIONS"] == usual


@pytest.mark.parametrize(
    "trouble", [OSError(errno.ENOSPC, "No space left on device"), OperationalError("No space left on device")]
)
def test_a_full_disk_is_told_in_a_sentence(monkeypatch, trouble):
    def fill_the_disk():
        raise trouble

    monkeypatch.setattr(serve, "prepare", fill_the_disk)
    monkeypatch.setattr(serve.sys, "stdout", Mock())
    monkeypatch.setattr(serve.shutil, "disk_usage", lambda path: Mock(free=8 * 1024**2))
    told = r"(?s)did not start: .*No space left on device\nOnly 8 MB are free on the disk\. Once that is mended"
    with pytest.raises(SystemExit, match=told):
        serve.main()
