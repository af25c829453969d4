"""What the page of a festival shows."""

from wardsafety.office import history
from wardsafety.office.records.declared import trail_above
from wardsafety.office.records.facts import facts_of
from wardsafety.office.records.rows import Section

from .missing import missing
from .models import Festival
from .papers import PAPERS
from .parts import Parts
from .records import PARTS


def context(festival, user):
    sections = [Section(kind=kind, owner=festival, user=user) for kind in PARTS]
    # In the order of `Parts`.
    parts = Parts(*(section.rows for section in sections))
    return {
        "title": festival.name,
        "trail": trail_above(Festival),
        "festival": festival,
        "facts": facts_of(festival),
        "papers": PAPERS,
        "sections": sections,
        "illustrative": parts.illustrative,
        "missing": missing(festival, parts, sections[0].today),
        "entries": history.of(festival),
    }
