"""Groups, points and households copied from Excel."""

from fire_models import pasting
from fire_models.registers import GROUPS, REGISTERS
from wardsafety.office.people.roles import allowed
from wardsafety.office.records.pasting import paste_page
from wardsafety.office.verbs import writes


@writes
@allowed("edit_models")
def place_paste(request, register):
    return paste_page(request, pasting.places(REGISTERS[register], request.user.unit))


@writes
@allowed("edit_models")
def household_paste(request, place_pk=None):
    """For one group, or for all groups of the unit."""
    group = GROUPS.get(request.user, place_pk) if place_pk else None
    unit = group.unit if group else request.user.unit
    return paste_page(request, pasting.households(GROUPS, unit, group))
