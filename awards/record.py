"""What the page of a round shows: recipients with their money, counts without names, steps, what is missing."""

from django.db.models import Func, OuterRef, Subquery, Sum, TextField

from wardsafety.office import history
from wardsafety.programmes import figures

from .forms.rounds import next_steps
from .missing import missing
from .models import DeclaredCount
from .money import MoneyTable
from .papers import PAPERS

# What a nominee's neighbourhood has done, asked of the registry by key as far as the registers are there.
MERITS = ("groups.founded", "groups.inspected", "groups.drilled", "points.founded")


def search_key(field):
    return Func(field, function="search_key", output_field=TextField())


def stated():
    """The sum of a round's counts without names, as a column."""
    rows = DeclaredCount.objects.filter(round=OuterRef("pk")).order_by().values("round")
    return Subquery(rows.annotate(n=Sum("count")).values("n"))


def context(round_, user):
    awards = list(round_.awards.select_related("form", "neighbourhood"))
    declared = list(round_.declared.select_related("form", "document__kind"))
    money = MoneyTable(round_.unit, round_.ceremony_on)
    lines = [(award, money.of(award.form, award.kind)) for award in awards]
    numbered = round_.papers.filter(document__removed_at=None).select_related("document__kind")
    documents = {row.key: row.document for row in numbered} | {"quyet-dinh": round_.document}
    decides = any(row.form.unit_decides for row in [*awards, *declared])
    # What others decide has no decision, money or certificate of the ward's.
    offered = PAPERS if decides or not (awards or declared) else ["to-trinh"]
    return {
        "round": round_,
        "decides": decides,
        "lines": lines,
        "declared": declared,
        "total": sum(paid.amount or 0 for _, paid in lines),
        "formulas": sorted(
            {(f"{award.form}, {award.get_kind_display().lower()}", paid.formula) for award, paid in lines}
        ),
        "merits": _merits(round_, awards),
        "steps": round_.steps.select_related("document__kind", "recorded_by"),
        "may_step": bool(next_steps(round_, user)),
        "papers": [(key, PAPERS[key], documents.get(key)) for key in offered],
        "missing": missing(round_, awards, declared, money),
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
