"""Is anything here yet? An empty installation leads every page to the set-up page."""

from wardsafety.office.models import Unit

# A unit, once there, is never deleted: after the first yes the database is not asked again.
_known = {"set_up": False}


def is_set_up():
    """Whether the installation has a unit. Costs a query only while it has none, and once per process after that."""
    if not _known["set_up"]:
        _known["set_up"] = Unit.objects.exists()
    return _known["set_up"]


def forget():
    """Ask the database again, after it has been replaced."""
    _known["set_up"] = False
