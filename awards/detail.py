"""What the page of a round shows beside its rows: papers, what the nominees' neighbourhoods did, what is missing."""

from django.db.models import OuterRef, Subquery, Sum

from wardsafety.office import history
from wardsafety.office.records.facts import facts_of
from wardsafety.office.records.lifecycle import steps_of
from wardsafety.office.records.rows import Section
from wardsafety.programmes import figures

from .lifecycle import BADGES, STEPS
from .missing import missing
from .models import DeclaredCount
from .papers import PAPERS
from .records import AWARDS, DECLARED

# What a nominee's neighbourhood has done, asked of the registry by key as far as the registers are there.
MERITS = ("groups.founded", "groups.inspected", "groups.drilled", "points.founded")


def stated():
    """The sum of a round's counts without names, as a column."""
    rows = DeclaredCount.objects.filter(round=OuterRef("pk")).order_by().values("round")
    return Subquery(rows.annotate(n=Sum("count")).values("n"))


def context(round_, user):
    awards, declared = (Section(kind=kind, owner=round_, user=user) for kind in (AWARDS, DECLARED))
    rows = [*awards.rows, *declared.rows]
    decides = any(row.form.unit_decides for row in rows)
    numbered = round_.papers.filter(document__removed_at=None).select_related("document__kind")
    documents = {row.key: row.document for row in numbered} | {"quyet-dinh": round_.document}
    # What others decide has no decision, money or certificate of the ward's.
    offered = PAPERS if decides or not rows else ["to-trinh"]
    return {
        "title": round_.title,
        "round": round_,
        "badge": BADGES.get(round_.status, "info"),
        "facts": facts_of(round_),
        "awards": awards,
        "declared": declared,
        "decides": decides,
        "merits": _merits(round_, awards.rows),
        "steps": steps_of(STEPS, round_, user),
        "papers": [(key, PAPERS[key], documents.get(key)) for key in offered],
        "missing": missing(round_, awards.rows, declared.rows, awards.shown["money"]),
        "entries": history.of(round_),
    }


def _merits(round_, awards):
    """[(neighbourhood, [(label, number)])] of the nominees' neighbourhoods, on the day of the ceremony."""
    places = {award.neighbourhood_id: award.neighbourhood for award in awards if award.neighbourhood_id}
    known = {figure.key for figure in figures.all_figures()}
    keys = [key for key in MERITS if key in known]
    if not places or not round_.ceremony_on:
        return []
    counted = figures.count(keys, round_.unit, figures.Period(None, round_.ceremony_on))
    by_place = {key: counted[key].by_neighbourhood() for key in keys}
    return [
        (place, [(figures.get(key).label, by_place[key].get(pk, 0)) for key in keys]) for pk, place in places.items()
    ]
