"""How results and due days look: icon, word and colour."""

from django import template
from django.utils import timezone

from wardsafety.pages.templatetags.pages import status_badge

from ..lifecycle import BADGES
from ..models import Answer, Inspection

register = template.Library()

RESULT_KINDS = {
    Inspection.Result.PASS: "ok",
    Inspection.Result.ADVICE: "warn",
    Inspection.Result.FAIL: "bad",
    Inspection.Result.NOT_DONE: "idle",
}
ANSWER_KINDS = {Answer.Value.OK: "ok", Answer.Value.NOT_OK: "bad", Answer.Value.NA: "idle"}


@register.filter
def place_badge(place):
    """The state of a place."""
    return status_badge(BADGES[place.status], place.get_status_display())


@register.filter
def overdue_on(place, day):
    return place.is_overdue(day)


@register.simple_tag
def result_badge(result):
    """The result of an inspection; "" for none."""
    return status_badge(RESULT_KINDS[result], Inspection.Result(result).label) if result else ""


@register.simple_tag
def answer_badge(value):
    return status_badge(ANSWER_KINDS[value], Answer.Value(value).label)


@register.simple_tag
def due_badge(day):
    """How a due day lies to today; "" when nothing is due."""
    if day is None:
        return ""
    days = (day - timezone.localdate()).days
    if days < 0:
        return status_badge("bad", f"Quá hạn {-days} ngày")
    if days == 0:
        return status_badge("warn", "Đến hạn hôm nay")
    return status_badge("warn" if days <= 7 else "info", f"Còn {days} ngày")


@register.simple_tag
def deadline_badge(finding):
    """Where the mending of a finding stands."""
    if finding.fixed_on:
        return status_badge("ok", "Đã khắc phục")
    if finding.due_on and finding.due_on < timezone.localdate():
        return status_badge("bad", "Quá hạn khắc phục")
    return status_badge("warn", "Chưa khắc phục")


@register.filter
def at(rows, key):
    """The value of a dict under a key that only the template knows."""
    return rows[key]
