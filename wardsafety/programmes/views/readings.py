"""One figure in the words of its source, with what other sources and the records say."""

from django.shortcuts import get_object_or_404
from django.utils import timezone

from wardsafety.office import history
from wardsafety.office.records.declared import trail_to, visible
from wardsafety.office.records.facts import facts_of
from wardsafety.office.verbs import reads
from wardsafety.pages.htmx import page

from .. import figures
from ..comparing import agrees
from ..models import Reading
from ..standing import known_keys, period_key
from ..words import number_words, reading_words


@reads
def reading_detail(request, pk):
    rows = visible(Reading, request.user).select_related("document__kind", "document__issuer", "phase", "unit")
    reading = get_object_or_404(rows, pk=pk)
    same, elsewhere = _others(reading)
    context = {
        "title": f"{reading.indicator.name}: {reading_words(reading)}",
        "trail": trail_to(reading.indicator.programme),
        "reading": reading,
        "facts": facts_of(reading),
        "same": same,
        "elsewhere": elsewhere,
        "entries": history.of(reading),
    }
    return page(request, "programmes/reading_detail.html", context | _counted(reading))


def _others(reading):
    """Readings of the same form: those of the same period (other sources), and those of other periods."""
    rows = Reading.objects.filter(indicator=reading.indicator, unit=reading.unit, form=reading.form)
    rows = rows.exclude(pk=reading.pk).select_related("indicator", "document__kind", "document__issuer")
    same, elsewhere = [], []
    for row in rows.order_by("-period_to", "-pk"):
        (same if period_key(row) == period_key(reading) else elsewhere).append(row)
    return same, elsewhere


def _counted(reading):
    """What the records say of the same period, where the indicator is also counted; neither number is corrected."""
    if not known_keys([reading.indicator]) or reading.phase_id:
        return {"counted": None}
    key = reading.indicator.figure
    day = reading.period_to or timezone.localdate()
    total = figures.count([key], reading.unit, figures.Period(reading.period_from, day))[key].total
    start = f"&tu={reading.period_from:%Y-%m-%d}" if reading.period_from else ""
    query = f"?den={day:%Y-%m-%d}{start}&don_vi={reading.unit_id}"
    return {"counted": number_words(total), "counted_on": day, "query": query, "differs": not agrees(reading, total)}
