"""What the pages of a hotspot and of a conversion show."""

from wardsafety.office import history
from wardsafety.office.records.declared import trail_above
from wardsafety.office.records.facts import facts_of
from wardsafety.office.records.lifecycle import steps_of
from wardsafety.office.records.rows import Section

from . import missing
from .lifecycle import BADGES, STEPS
from .records import MEASURES


def of_hotspot(hotspot, user):
    steps = steps_of(STEPS, hotspot, user)
    return _record(hotspot) | {
        "hotspot": hotspot,
        "badge": BADGES.get(hotspot.status, "info"),
        "steps": steps,
        "logs": hotspot.logs.select_related("measure", "body")[:10],
        "missing": list(missing.of_hotspot(hotspot, [row["step"] for row in steps.rows])),
    }


def of_conversion(conversion, user):
    measures, lines = Section(kind=MEASURES, owner=conversion, user=user), missing.before_after(conversion)
    hotspots = list(conversion.hotspots.live().select_related("neighbourhood").prefetch_related("types"))
    return _record(conversion) | {
        "conversion": conversion,
        "hotspots": hotspots,
        "measures": measures,
        "before_after": lines,
        "missing": missing.of_conversion(conversion, hotspots, measures.rows, lines, measures.today),
    }


def _record(record):
    return {
        "title": record.name,
        "trail": trail_above(type(record)),
        "facts": facts_of(record),
        "entries": history.of(record),
    }
