"""Bring database and static files up to date, then serve, in one process: Django loads once, and workers are forked."""

import hashlib
import os
import shutil
import sys
import time
from contextlib import contextmanager
from importlib import import_module

import django
from django.apps import apps
from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import CommandError, call_command
from django.db import OperationalError, connection
from django.db.migrations.executor import MigrationExecutor
from gunicorn.app.wsgiapp import run as run_gunicorn

from wardsafety.office.schema import fingerprint

GUNICORN = (
    "wardsafety.wsgi --preload --worker-class gthread --workers 2 --threads 4 --no-control-socket --log-level warning"
)

LITTLE_DISK = 200  # MB; the demonstration and the database's log need about 100


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wardsafety.settings")
    # What is printed shows at once, also in a file, and is not left for each forked worker to print again.
    sys.stdout.reconfigure(line_buffering=True)
    django.setup()
    try:
        prepare()
    except CommandError as error:
        sys.exit(str(error))
    except (OSError, OperationalError) as error:
        sys.exit(f"The site did not start: {str(error).strip()}\n{little_disk()}Once that is mended, start again.")
    import_module(settings.ROOT_URLCONF)
    sys.argv[1:1] = GUNICORN.split()
    run_gunicorn()


def little_disk():
    """A full disk may show as a server that died."""
    free = shutil.disk_usage(settings.PRIVATE_CLUSTER or settings.BASE_DIR).free // 1024**2
    return f"Only {free} MB are free on the disk. " if free < LITTLE_DISK else ""


def prepare():
    with patient_database():
        migrate()
        forbid_jit()
        collect_static()
        if settings.PRIVATE_CLUSTER:
            load_demo()
            call_command("demo_accounts")


@contextmanager
def patient_database():
    """Without a page's limits, for a migration may take longer, and without its pool, which cannot be forked."""
    usual = connection.settings_dict["OPTIONS"]
    connection.settings_dict["OPTIONS"] = {}
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["OPTIONS"] = usual


def migrate():
    fingerprint.check(connection)
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        with step("Bringing the tables up to date"):
            call_command("migrate", verbosity=0, interactive=False)


def forbid_jit():
    """Never compile a query: for a city's first page that takes ten times as long as the query itself.

    Kept with the role in this database: what is asked for on connecting is dropped by a pooler.
    """
    with connection.cursor() as cursor:
        cursor.execute("SHOW jit")
        if cursor.fetchone() == ("on",):
            name = connection.ops.quote_name(connection.settings_dict["NAME"])
            cursor.execute(f"ALTER ROLE CURRENT_USER IN DATABASE {name} SET jit = off")


def collect_static():
    """Collect, compress and number the static files when one of them has changed."""
    stamp = settings.STATIC_ROOT / ".collected"
    state = static_state()
    if not stamp.exists() or stamp.read_text() != state:
        with step("Collecting static files"):
            call_command("collectstatic", verbosity=0, interactive=False)
            stamp.write_text(state)


def static_state():
    """A hash of the path, time and size of every static file."""
    digest = hashlib.sha256()
    for finder in get_finders():
        for name, storage in finder.list([]):
            found = os.stat(storage.path(name))
            digest.update(f"{name} {found.st_mtime_ns} {found.st_size}\n".encode())
    return digest.hexdigest()


def load_demo():
    """The demonstration into an empty database, unless DEMO=0."""
    if os.environ.get("DEMO") != "0" and is_empty():
        with step("Loading the demonstration"), open(os.devnull, "w") as nowhere:
            call_command("load_demo", stdout=nowhere)


def is_empty():
    return not any(apps.get_model("office", name).objects.exists() for name in ("User", "Unit"))


@contextmanager
def step(what):
    """Say what is being done, and then how long it took."""
    begin = time.monotonic()
    print(f"{what} … ", end="", flush=True)  # noqa: T201 - the progress of ./run
    ended = "not done."
    try:
        yield
        ended = f"{time.monotonic() - begin:.1f} s"
    finally:
        print(ended)  # noqa: T201


if __name__ == "__main__":
    main()
