"""What the page of a programme shows."""

from wardsafety.office import history
from wardsafety.office.records.declared import trail_to
from wardsafety.office.records.facts import facts_of
from wardsafety.office.records.rows import Section

from .records import INDICATORS, PHASES, TASKS


def context(programme, user, asked):
    """Everything on the page; results on the day that is `asked` (a CutoffForm)."""
    results = Section(kind=INDICATORS, owner=programme, user=user, day=asked.cutoff())
    results.shown["asked"] = asked
    others = [Section(kind=kind, owner=programme, user=user) for kind in (PHASES, TASKS)]
    return {
        "title": programme.name,
        "trail": trail_to(programme)[:-1],
        "programme": programme,
        "facts": facts_of(programme),
        "sections": {section.kind.section: section for section in (results, *others)},
        "missing": results.shown["missing"],
        "entries": history.of(programme),
    }
