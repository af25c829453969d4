"""Units: the first of an installation, and those added below."""

from django.db import connection, transaction

from wardsafety.office.models import Body, Role, Unit, User


class AlreadySetUp(Exception):
    """The installation has a unit; the set-up page is closed."""


@transaction.atomic
def set_up(*, superiors, own, level, letterhead, body_name, neighbourhoods, administrator):
    """The first unit with what stands above it, its letterhead, neighbourhoods and first administrator; all or nothing.

    `superiors` are (level, Name) from the top down; `administrator` has username, full_name, position and password.
    Raises AlreadySetUp, also when two people do this at once.
    """
    with connection.cursor() as cursor:
        cursor.execute("LOCK TABLE office_unit IN SHARE ROW EXCLUSIVE MODE")
    if Unit.objects.exists():
        raise AlreadySetUp
    parent = None
    for above, name in superiors:
        parent = Unit.objects.create(level=above, designation=name.designation, name=name.name, parent=parent)
    unit = Unit.objects.create(level=level, designation=own.designation, name=own.name, parent=parent)
    Body.objects.create(unit=unit, name=body_name, is_main=True, **letterhead)
    person = User.objects.create_user(role=Role.ADMIN, unit=unit, must_change_password=False, **administrator)
    add_units(parent=unit, names=neighbourhoods, level=Unit.Level.NEIGHBOURHOOD, by=person)
    return person


@transaction.atomic
def add_units(*, parent, names, level, by):
    """Units below another, in the order given."""
    return [
        Unit.objects.create(parent=parent, level=level, designation=name.designation, name=name.name) for name in names
    ]


@transaction.atomic
def add_units_of_levels(*, parent, groups, by):
    """The same for several levels at once: {level: names}."""
    for level, names in groups.items():
        add_units(parent=parent, names=names, level=level, by=by)
