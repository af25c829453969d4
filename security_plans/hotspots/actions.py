"""Writes of hotspots and conversions to several rows: a hotspot with its first step, usual indicators."""

from django.db import transaction

from wardsafety.office.records.lifecycle import add_step
from wardsafety.pages.text import search_key
from wardsafety.programmes.models import Indicator, Programme

from .lifecycle import STEPS
from .models import HotspotStatus, UsualIndicator


@transaction.atomic
def propose(*, form, by):
    """Store a new hotspot from its form; with its first step if the day of the proposal is known."""
    form.instance.created_by = by
    hotspot = form.save()
    if since := form.cleaned_data["since"]:
        add_step(STEPS, record=hotspot, by=by, status=HotspotStatus.PROPOSED, effective_on=since)
    return hotspot


def lacking_indicators(conversion):
    """The usual indicators that the programme of the conversion does not have yet, by name."""
    programme = conversion.programme
    known = {search_key(name) for name in programme.indicators.values_list("name", flat=True)} if programme else set()
    usual = UsualIndicator.objects.for_unit(conversion.unit).order_by("order", "name", "pk")
    return [row for row in usual if search_key(row.name) not in known]


@transaction.atomic
def add_indicators(*, conversion, usual, by):
    """Give the programme of a conversion the chosen usual indicators; a conversion without one gets its own."""
    if conversion.programme is None:
        conversion.programme = Programme.objects.create(
            unit=conversion.unit, created_by=by, name=conversion.name, document=conversion.plan
        )
        conversion.save(update_fields=["programme"])
    first = conversion.programme.indicators.count() + 1
    fields = ("name", "measure", "figure", "about_people")
    Indicator.objects.bulk_create(
        Indicator(programme=conversion.programme, order=order, **{name: getattr(row, name) for name in fields})
        for order, row in enumerate(usual, first)
    )
