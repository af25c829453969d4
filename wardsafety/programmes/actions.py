"""Writes to several rows of a programme."""

from django.db import transaction

from .models import Indicator, Reading

REPLACED = "Số liệu trước đó của cùng kỳ không còn dùng để in, nay là chú thích."


@transaction.atomic
def save_reading(form, by):
    """Save a reading; one chosen for print takes the place of the one chosen before, and a sentence says so."""
    reading, replaced = form.instance, 0
    if reading.is_printed:
        # Two people choosing at once take turns.
        Indicator.objects.select_for_update().get(pk=reading.indicator_id)
        replaced = _same_period(reading).update(is_printed=False)
    form.save()
    return REPLACED if replaced else ""


def _same_period(reading):
    fields = ("indicator", "unit", "phase", "form", "period_from", "period_to", "period_words")
    others = Reading.objects.filter(is_printed=True, **{name: getattr(reading, name) for name in fields})
    return others.exclude(pk=reading.pk)
