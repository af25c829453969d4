"""The law that a paper cites: that of the day of its act, which the room of the act tells."""

from wardsafety.office.models import LegalBasis

UNKNOWN = "……………………"


def law_on(day, unit, *topics):
    """The lines of "Căn cứ", those of every paper included, in order of rank; dots where the day is not known."""
    if day is None:
        return [UNKNOWN]
    rows = LegalBasis.objects.for_unit(unit).in_force(day).filter(printed=True)
    rows = rows.filter(topic__in=[LegalBasis.Topic.GENERAL, *topics])
    return list(rows.order_by("order", "pk").values_list("text", flat=True))
