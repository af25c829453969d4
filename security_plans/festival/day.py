"""The day whose law holds for the plan of a festival."""

from wardsafety.pages.partial_dates import whole_day


def planned_on(festival):
    """The date of the plan; None where it is not known to the day."""
    return whole_day(festival.plan.issued_on) if festival.plan else None
