"""How a model's state, person and address look in the cells of lists."""

from django import template

from fire_models.registers import BADGES, is_overdue
from wardsafety.pages.templatetags.pages import status_badge

register = template.Library()

register.filter("overdue_on", is_overdue)


@register.filter
def place_badge(place):
    return status_badge(BADGES[place.status], place.get_status_display())


@register.filter
def phone_of(place, of_register):
    return getattr(place, of_register.phone)


@register.simple_tag
def place_url(of_register, place, page="detail"):
    return of_register.url(page, place.pk)
