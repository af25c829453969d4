"""What the first page tells a person: results against targets, honest stages, what is overdue, what awaits."""

from django.db.models import Exists, Max, OuterRef
from django.urls import reverse

from wardsafety.inspections.models import Finding, Place
from wardsafety.programmes import figures
from wardsafety.programmes.models import Programme, Target
from wardsafety.programmes.standing import known_keys, standings
from wardsafety.programmes.words import NO_FIGURE, target_words

from .models import Conference, Report
from .sections.stages import FIGURES, REGISTERS, STAGES

# Programmes shown in full; the others are on their own list.
SHOWN = 1


def of(user, today):
    """Everything on the page, for one person on one day; a constant number of queries."""
    places = Place.objects.visible_to(user).overdue(today)
    programmes = list(_programmes(user))
    apart = any(programme.unit == user.unit for programme in programmes)
    counted = figures.count(FIGURES, user.unit, figures.Period(None, today), apart=apart)
    return {
        "today": today,
        "programmes": [(programme, _lines(programme, user.unit, today, counted)) for programme in programmes],
        "stage_labels": list(STAGES.values()),
        "stages": _stages(counted, today),
        "overdue": places.count(),
        "overdue_mine": places.mine(user).count(),
        "unresolved": Finding.objects.visible_to(user)
        .filter(inspection__place__removed_at=None)
        .unresolved(today)
        .count(),
        "awaiting": _awaiting(user),
        "conference": Conference.objects.live()
        .visible_to(user)
        .filter(held_on__gte=today)
        .order_by("held_on", "pk")
        .first(),
    }


def _programmes(user):
    return (
        Programme.objects.live()
        .visible_to(user)
        .select_related("unit")
        .prefetch_related("indicators", "phases")
        # Those that something was assigned for come first: there is a result to look at.
        .order_by(Exists(Target.objects.filter(indicator__programme=OuterRef("pk"))).desc(), "-pk")[:SHOWN]
    )


def _lines(programme, unit, today, counted):
    """Lines of a programme's indicators; what has been counted for the stages is not counted again."""
    followed = known_keys(programme.indicators.all())
    known = counted if programme.unit == unit and set(followed) <= set(counted) else None
    return [_line(standing, today) for standing in standings(programme, programme.unit, today, counted=known)]


def _line(standing, today):
    figure = standing.indicator.figure
    return {
        "name": standing.indicator.name,
        "target": target_words(standing.target) if standing.target else "chưa giao",
        "result": standing.result_words or NO_FIGURE,
        "percent": standing.percent_words or "–",
        "met": standing.met,
        "url": rows_url(figure, today) if standing.counted is not None else "",
    }


def rows_url(figure, day):
    return f"{reverse('programmes:figure_rows', args=[figure])}?den={day.isoformat()}"


def _stages(counted, today):
    return [
        (label, [(counted[f"{key}.{stage}"].total, rows_url(f"{key}.{stage}", today)) for stage in STAGES])
        for key, label in REGISTERS.items()
    ]


def _awaiting(user):
    rows = Report.objects.live().visible_to(user)
    return (
        rows.annotate(frozen=Max("snapshots__version")).filter(snapshots__issued_at=None).order_by("cutoff", "pk")[:5]
    )
