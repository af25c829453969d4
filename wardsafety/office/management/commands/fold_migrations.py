"""Writes every room's `0001_initial` from its models as they are, and removes what came after `0002_catalogues`.

For development until the first release: see docs/schema.md. No old migration is read: what they import may have moved.
"""

import re
import subprocess
import sys
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.contrib.postgres.operations import TrigramExtension, UnaccentExtension
from django.core.management.base import BaseCommand, CommandError, no_translations
from django.db.migrations import CreateModel, Migration
from django.db.migrations.state import ProjectState
from django.db.migrations.writer import MigrationWriter

from ...schema.creation import CreateModels, CreateSearchKey
from ...schema.rooms import migrations_folder, rooms

CREATION, CATALOGUES = "0001_initial", "0002_catalogues"
# What a room's tables need before they can be made.
BEFORE = {"office": [UnaccentExtension(), TrigramExtension(), CreateSearchKey()]}


class Command(BaseCommand):
    help = "Write every room's 0001_initial anew from its models."
    requires_system_checks = []

    @no_translations
    def handle(self, **options):
        later = [path for config in rooms() for path in later_files(config)]
        if data := [path for path in later if re.search("RunPython|RunSQL", path.read_text())]:
            raise CommandError(f"Move the data of {', '.join(map(str, data))} into {CATALOGUES}.py first.")
        state = ProjectState.from_apps(apps)
        written = [write(config, state) for config in rooms()]
        for path in later:
            path.unlink()
        ruff = [Path(sys.executable).with_name("ruff"), "format", "--quiet"]
        subprocess.run([*ruff, "--config", settings.BASE_DIR / "pyproject.toml", *written], check=True)  # noqa: S603


def later_files(config):
    return [path for path in migrations_folder(config).glob("0*.py") if path.stem not in (CREATION, CATALOGUES)]


def write(config, state):
    models = in_order([model for (label, _), model in state.models.items() if label == config.label])
    migration = Migration(CREATION, config.label)
    migration.initial = True
    migration.dependencies = dependencies(config, models)
    creation = CreateModels([create_model(model, state) for model in models])
    migration.operations = [*BEFORE.get(config.label, []), creation]
    path = migrations_folder(config) / f"{CREATION}.py"
    path.write_text(MigrationWriter(migration, include_header=False).as_string())
    return path


def create_model(model, state):
    """The whole model: columns, relations, constraints, indexes and triggers."""
    rendered = state.apps.get_model(model.app_label, model.name)
    options = dict(model.options)
    if "triggers" in options:
        options["triggers"] = [trigger.compile(rendered) for trigger in options["triggers"]]
    return CreateModel(model.name, list(model.fields.items()), options, model.bases, model.managers)


def in_order(models):
    """By name, but parents before their children."""
    waiting, placed = sorted(models, key=lambda model: model.name_lower), []
    while waiting:
        names = {f"{model.app_label}.{model.name_lower}" for model in waiting}
        ready = next(model for model in waiting if not names & set(model.bases))
        waiting.remove(ready)
        placed.append(ready)
    return placed


def dependencies(config, models):
    """The first migration of every other room that the models refer to, the last one of other apps."""
    fields = [field for model in models for field in model.fields.values() if field.is_relation]
    labels = [field.remote_field.model for field in fields] + [base for model in models for base in model.bases]
    others = {label.split(".")[0] for label in labels if isinstance(label, str)} - {config.label}
    own = {config.label for config in rooms()}
    return [(other, CREATION if other in own else last_migration(other)) for other in sorted(others)]


def last_migration(label):
    return max(path.stem for path in migrations_folder(apps.get_app_config(label)).glob("0*.py"))
