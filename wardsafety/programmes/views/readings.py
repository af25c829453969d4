"""One figure in the words of its source, with what other sources and the records say."""

from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from wardsafety.office import history
from wardsafety.pages.htmx import page
from wardsafety.pages.text import percent_vi

from .. import figures
from ..comparing import agrees
from ..models import Reading
from ..parts import PARTS
from ..standing import known_keys, period_key
from ..words import number_words, parts_words, period_words, reading_words


@require_safe
def reading_detail(request, pk):
    rows = PARTS["reading"].visible_to(request.user)
    reading = get_object_or_404(rows.select_related("document__kind", "document__issuer", "phase", "unit"), pk=pk)
    same, elsewhere = _others(reading)
    context = {
        "reading": reading,
        "programme": reading.indicator.programme,
        "words": reading_words(reading),
        "facts": _facts(reading),
        "same": same,
        "elsewhere": elsewhere,
        "entries": history.of(reading),
    }
    return page(request, "programmes/reading_detail.html", context | _counted(reading))


def _facts(reading):
    facts = [
        ("Đơn vị", str(reading.unit)),
        ("Giai đoạn", str(reading.phase) if reading.phase else "Cả chương trình"),
        ("Kỳ số liệu", period_words(reading) or "Chưa rõ"),
        ("Tính từ tử số, mẫu số", _computed(reading)),
        ("Dùng để in", "Có" if reading.is_printed else "Không, là chú thích"),
        ("Ghi chú", reading.note),
    ]
    return [(label, value) for label, value in facts if value]


def _computed(reading):
    """The rate that the parts make, beside the one stated: "13/14 = 92,86%"."""
    parts = parts_words(reading)
    return f"{parts} = {percent_vi(reading.numerator * 100 / reading.denominator)}" if parts else ""


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
