"""One migrated database, kept on the server as a template, and a clone of it for every process that tests.

The template's name holds a hash of what it was made of, so it serves every run until one of that changes. Advisory
locks order the processes: 0 is held while a template is looked for, made or cloned, any other number for as long as
the clone of that number is used. The server frees them however a process dies, and the next one takes the clone over.
"""

import hashlib
import re
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import count
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection

from wardsafety.office.schema import fingerprint

OURS = 0x77617264  # the advisory locks of these tests
KEPT = 3  # templates, so that going back and forth between branches costs nothing
OWN_IMPORT = re.compile(r"^(?:import|from) ((?:wardsafety|fire_models|security_plans|awards)[\w.]*)", re.M)


@contextmanager
def own_database():
    """Django's connection leads to a fresh database of this process's own."""
    prefix = f"test_{connection.settings_dict['NAME']}"
    with connection._nodb_cursor() as server:
        server.execute("SET statement_timeout = 0; SET lock_timeout = 0")
        server.execute("SELECT pg_advisory_lock(%s, 0)", [OURS])
        template = find_template(server, f"{prefix}_template_")
        name = f"{prefix}_{free_number(server)}"
        drop(server, name)
        server.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        server.execute("SELECT pg_advisory_unlock(%s, 0)", [OURS])
        with connected_to(name):
            yield
        drop(server, name)


def find_template(server, prefix):
    """Name of the template for the files as they are; it is made if missing, and the oldest go."""
    name = prefix + made_of()
    if name not in databases(server, prefix):
        drop(server, f"{prefix}new")
        server.execute(f'CREATE DATABASE "{prefix}new"')
        with connected_to(f"{prefix}new"):
            call_command("migrate", verbosity=0, run_syncdb=True)
        server.execute(f'ALTER DATABASE "{prefix}new" RENAME TO "{name}"')
        for old in databases(server, prefix)[KEPT:]:
            drop(server, old)
    return name


def made_of():
    """A hash of all that a migrated database holds: migrations, what they import, Django's rows about models."""
    digest = hashlib.sha256(Path(settings.BASE_DIR, "requirements.lock").read_bytes())
    digest.update(Path(fingerprint.__file__).read_bytes())
    for config in apps.get_app_configs():
        for path in sorted(Path(config.path, "migrations").glob("*.py")):
            text = path.read_text()
            imported = [Path(find_spec(module).origin).read_text() for module in OWN_IMPORT.findall(text)]
            digest.update("".join([config.label, path.name, text, *imported]).encode())
    for model in apps.get_models(include_auto_created=True):
        digest.update(f"{model._meta.label} {model._meta.verbose_name_raw} {model._meta.permissions}".encode())
    return digest.hexdigest()[:16]


def databases(server, prefix):
    """Those whose names begin so, the newest first."""
    server.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s) ORDER BY oid DESC", [prefix])
    return [name for (name,) in server.fetchall()]


def free_number(server):
    for number in count(1):
        server.execute("SELECT pg_try_advisory_lock(%s, %s)", [OURS, number])
        if server.fetchone()[0]:
            return number


def drop(server, name):
    server.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


@contextmanager
def connected_to(name):
    """Django's connection and its pool lead to the database `name`."""
    usual = connection.settings_dict["NAME"]
    use(name)
    try:
        yield
    finally:
        use(usual)


def use(name):
    connection.close()
    connection.close_pool()
    connection.settings_dict["NAME"] = name
