"""Scratch databases of five sizes, made when they are first asked for and kept; `drop()` takes them away.

demo: the demonstration, one ward. tenfold: ten times its models, premises and security rows. city: 98 wards with the
demonstration's 87 models each. country: 3,321 such wards in 34 cities. The last two are cloned in SQL.
"""

from django.conf import settings
from django.core.management import call_command
from django.db import connection, models

from fire_models.models import Drill, Equipment, FirePoint, FireSafetyGroup, Household
from wardsafety.inspections.models import Finding, Inspection, Place, PlaceKind, PlaceStep
from wardsafety.office.models import Unit
from wardsafety.serve import forbid_jit, patient_database

from . import tenfold

WARDS_OF_A_CITY = 98
# Parents before children. Answers, a third of all rows, are on none of the pages measured.
CLONED = [Place, FireSafetyGroup, FirePoint, Household, Equipment, PlaceStep, Inspection, Finding, Drill]
# Far enough apart that the ids of two wards never meet.
STRIDE = 100_000


def use(size):
    """Turn this process to the database of a size."""
    name = f"bench_{size}"
    with patient_database():
        if not _exists(name):
            MAKE[size](name)
        _turn_to(name)
        forbid_jit()


def drop():
    for size in MAKE:
        _server(f"DROP DATABASE IF EXISTS bench_{size}")


def make_demo(name):
    _server(f"CREATE DATABASE {name}")
    _turn_to(name)
    call_command("migrate", verbosity=0, interactive=False)
    call_command("load_demo")


def make_tenfold(name):
    _copy_of_demo(name)
    tenfold.enlarge()
    _analyze()


def make_city(name):
    _copy_of_demo(name)
    clone(WARDS_OF_A_CITY - 1)
    _analyze()


def make_country(name):
    _copy_of_demo(name)
    clone(3_320)
    _analyze()


MAKE = {"demo": make_demo, "tenfold": make_tenfold, "city": make_city, "country": make_country}


def clone(copies):
    """The demonstration's ward with its models, as wards 2, 3, … of its city and of cities that are added."""
    ward = Unit.objects.get(level=Unit.Level.WARD)
    with connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")  # neither history nor foreign keys
        for statement in [*_units(ward, copies), *(_rows(model, copies) for model in CLONED)]:
            cursor.execute(statement)
        cursor.execute("SET session_replication_role = origin")


def _units(ward, copies):
    table, names = Unit._meta.db_table, "level, designation, valid_from, valid_to, successor_id"
    above = ward.parent.path.removesuffix(f"{ward.parent_id}.")
    city = f"({ward.parent_id} + n / {WARDS_OF_A_CITY} * {WARDS_OF_A_CITY * STRIDE})"
    own = f"'{above}' || {city} || '.' || {ward.pk} + n * {STRIDE} || '.'"
    yield f"""INSERT INTO {table} (id, parent_id, name, path, {names})
        SELECT {city}, parent_id, name || ' ' || n, '{above}' || {city} || '.', {names}
        FROM {table}, generate_series({WARDS_OF_A_CITY}, {copies}, {WARDS_OF_A_CITY}) n WHERE id = {ward.parent_id}"""
    yield f"""INSERT INTO {table} (id, parent_id, name, path, {names})
        SELECT id + n * {STRIDE}, {city}, name || ' ' || n, {own}, {names}
        FROM {table}, generate_series(1, {copies}) n WHERE id = {ward.pk}"""
    yield f"""INSERT INTO {table} (id, parent_id, name, path, {names})
        SELECT id + n * {STRIDE}, parent_id + n * {STRIDE}, name, {own} || id + n * {STRIDE} || '.', {names}
        FROM {table}, generate_series(1, {copies}) n WHERE parent_id = {ward.pk}"""


def _rows(model, copies):
    """The statement that clones the rows of a model which belong to fire models; ids of what is cloned move along."""
    fields = [field for field in model._meta.local_concrete_fields if not field.generated]
    columns = ", ".join(f'"{field.column}"' for field in fields)
    values = ", ".join(_value(model, field) for field in fields)
    path = {Place: "pk", FireSafetyGroup: "pk", FirePoint: "pk", Household: "group", Finding: "inspection__place"}
    places = Place.objects.exclude(kind__register=PlaceKind.Register.PREMISES).values_list("pk", flat=True)
    ids = model.objects.filter(**{f"{path.get(model, 'place')}__in": places}).values_list("pk", flat=True)
    chosen = ", ".join(map(str, ids))
    return f"""INSERT INTO {model._meta.db_table} ({columns}) SELECT {values}
        FROM {model._meta.db_table}, generate_series(1, {copies}) n WHERE "{model._meta.pk.column}" IN ({chosen})"""


def _value(model, field):
    if field.name == "code":
        return f"upper(lpad(to_hex(n * 1024 + {model._meta.pk.column}), 6, '0'))"
    if isinstance(field, models.UUIDField):
        return "gen_random_uuid()"
    moves = field.primary_key or field.related_model in CLONED or field.name in ("unit", "neighbourhood")
    return f'"{field.column}" + n * {STRIDE}' if moves else f'"{field.column}"'


def _copy_of_demo(name):
    use("demo")
    connection.close()
    _server(f"CREATE DATABASE {name} TEMPLATE bench_demo")
    _turn_to(name)


def _analyze():
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _exists(name):
    with connection._nodb_cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
        return cursor.fetchone() is not None


def _server(statement):
    with connection._nodb_cursor() as cursor:
        cursor.execute(statement)


def _turn_to(name):
    connection.close()
    connection.settings_dict["NAME"] = settings.DATABASES["default"]["NAME"] = name
