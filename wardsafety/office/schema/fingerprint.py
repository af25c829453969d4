"""A database remembers every migration it was made by, with a hash of its file.

Until the first release `fold_migrations` changes migrations under their old names, which Django would not notice: the
site would start and fail page by page. Here such a database is told in a sentence. From the first release on files
stay as they are, and the same hashes tell a database that a newer version has already changed.
"""

import hashlib
import sys
import time
from pathlib import Path
from shlex import quote

from django.conf import settings
from django.core.management import CommandError
from django.db.migrations.loader import MigrationLoader

from .rooms import rooms

OTHER = "This database was made by another state of the program, whose tables differ, and cannot be brought up to date."
NEWER = "This database was changed by a newer version of the program, which knows {}. Update the program."


def check(connection):
    """Raises CommandError, whose sentences say what to do, where the database is not of these migrations."""
    loader = MigrationLoader(connection)
    labels = {config.label for config in rooms()}
    applied = {".".join(key) for key in loader.applied_migrations if key[0] in labels}
    ours, stored = hashes(loader, labels), remembered(connection)
    if (
        any(stored.get(name) != ours[name] for name in applied & ours.keys())
        or not applied <= ours.keys() | stored.keys()
    ):
        raise CommandError(f"{OTHER}\n{way_out()}")
    if unknown := sorted(applied - ours.keys()):
        raise CommandError(NEWER.format(", ".join(unknown)))


def remember(connection):
    """Note the migrations that are about to be applied: also after half of them the database can be told."""
    loader = MigrationLoader(connection)
    rows = hashes(loader, {config.label for config in rooms()})
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE IF NOT EXISTS schema_fingerprint (migration text PRIMARY KEY, hash text NOT NULL)")
        cursor.execute("DELETE FROM schema_fingerprint")
        cursor.executemany("INSERT INTO schema_fingerprint VALUES (%s, %s)", list(rows.items()))


def hashes(loader, labels):
    files = {
        f"{label}.{name}": Path(sys.modules[migration.__module__].__file__)
        for (label, name), migration in loader.disk_migrations.items()
        if label in labels
    }
    return {name: hashlib.sha256(file.read_bytes()).hexdigest()[:16] for name, file in files.items()}


def remembered(connection):
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass('schema_fingerprint') IS NOT NULL")
        if not cursor.fetchone()[0]:
            return {}
        cursor.execute("SELECT migration, hash FROM schema_fingerprint")
        return dict(cursor.fetchall())


def way_out():
    if settings.PRIVATE_CLUSTER:
        data, old = (quote(f"{settings.PRIVATE_CLUSTER}{suffix}") for suffix in ("", time.strftime(".%Y%m%d-%H%M%S")))
        return f"Begin anew, keeping the old one: ./run stop && mv {data} {old} && ./run"
    return "Go on with the program that made it, or give another database: docs/production.md."
