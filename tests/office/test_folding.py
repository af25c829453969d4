"""Every room's first migration is what folding writes, and later ones with data of their own are not thrown away."""

import shutil

import pytest
from django.core.management import CommandError, call_command

from wardsafety.office.management.commands import fold_migrations
from wardsafety.office.schema.rooms import migrations_folder, rooms


@pytest.fixture
def copy(monkeypatch, tmp_path):
    """The rooms' migrations in another place, where the command writes."""
    for config in rooms():
        shutil.copytree(migrations_folder(config), tmp_path / config.label)

    def folder(config):
        return tmp_path / config.label if (tmp_path / config.label).exists() else migrations_folder(config)

    monkeypatch.setattr(fold_migrations, "migrations_folder", folder)
    return tmp_path


def test_folding_writes_what_is_there_and_removes_what_came_later(copy):
    (copy / "awards" / "0003_later.py").write_text("operations = []")
    call_command("fold_migrations")
    for config in rooms():
        kept = {path.name: path.read_text() for path in migrations_folder(config).glob("*.py")}
        assert {path.name: path.read_text() for path in (copy / config.label).glob("*.py")} == kept


def test_data_are_not_folded_away(copy):
    later = copy / "awards" / "0003_data.py"
    later.write_text("operations = [migrations.RunPython(fill)]")
    with pytest.raises(CommandError, match=r"Move the data of .*0003_data.py into 0002_catalogues.py first"):
        call_command("fold_migrations")
    assert later.exists()
