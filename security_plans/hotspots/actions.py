"""Writes of the security registers to several rows: a hotspot with its first step, further steps."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from wardsafety.pages.text import search_key
from wardsafety.programmes.models import Indicator, Programme

from .models import Hotspot, HotspotStatus, HotspotStep, UsualIndicator

S = HotspotStatus
FOLLOWING = {
    None: [S.PROPOSED],
    S.PROPOSED: [S.SELECTED],
    S.SELECTED: [S.CONVERTING],
    S.CONVERTING: [S.ACHIEVED, S.FAILED],
    S.ACHIEVED: [S.WATCHED],
    # What failed is converted once more.
    S.FAILED: [S.CONVERTING],
    S.WATCHED: [S.KEPT, S.RELAPSED],
    S.KEPT: [S.RELAPSED],
    S.RELAPSED: [S.SELECTED],
}
NEEDS_REASON = {S.FAILED, S.RELAPSED}


@transaction.atomic
def add_step(*, hotspot, by, status, effective_on, document=None, reason=""):
    """Record the next step of a hotspot. Raises ValidationError with the sentence for the form if it does not fit."""
    locked = Hotspot.objects.select_for_update(of=("self",)).get(pk=hotspot.pk)
    last = locked.steps.order_by("effective_on", "pk").last()
    if status not in FOLLOWING[last.status if last else None]:
        now = f"Địa bàn đang ở tình trạng “{last.get_status_display()}”" if last else "Địa bàn chưa có mốc nào"
        raise ValidationError(f"{now}, không chuyển sang “{S(status).label}” được.")
    if last and effective_on < last.effective_on:
        raise ValidationError(f"Mốc gần nhất là ngày {last.effective_on:%d/%m/%Y}; mốc mới không được trước ngày đó.")
    HotspotStep.objects.create(
        hotspot=locked, status=status, effective_on=effective_on, document=document, reason=reason, recorded_by=by
    )
    locked.status = status
    locked.save(update_fields=["status"])


@transaction.atomic
def propose(*, form, by):
    """Store a new hotspot from its form, with its first step: on the day it was proposed, else today."""
    hotspot = form.instance
    hotspot.created_by = by
    form.save()
    add_step(hotspot=hotspot, by=by, status=S.PROPOSED, effective_on=form.cleaned_data["since"] or timezone.localdate())
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


@transaction.atomic
def remove_last_step(*, hotspot):
    """Take out the last step, entered wrongly; history keeps it. The first stays: a hotspot has a state."""
    locked = Hotspot.objects.select_for_update(of=("self",)).get(pk=hotspot.pk)
    steps = list(locked.steps.order_by("effective_on", "pk"))
    if len(steps) < 2:
        raise ValidationError("Địa bàn phải còn ít nhất một mốc.")
    steps[-1].delete()
    locked.status = steps[-2].status
    locked.save(update_fields=["status"])
