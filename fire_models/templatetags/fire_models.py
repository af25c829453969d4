"""How a model's person and address look in the cells of lists."""

from django import template

register = template.Library()


@register.filter
def phone_of(place, of_register):
    return getattr(place, of_register.phone)


@register.simple_tag
def place_url(of_register, place, page="detail"):
    return of_register.url(page, place.pk)
