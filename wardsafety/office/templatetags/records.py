"""What can be done with a row under a record, wherever its section draws it."""

from django import template
from django.utils.html import format_html, format_html_join

from ..records.declared import declared

register = template.Library()


@register.simple_tag(takes_context=True)
def row_links(context, row, more=()):
    """The links of a row by its declaration, in place or on a page of its own; none for who may not change it.

    `more` are links before them, as (label, address).
    """
    section = context["section"]
    if not section.full:
        return ""
    # A form that opens above the rows is scrolled to.
    swap = "outerHTML" if section.kind.in_table else "outerHTML show:top"
    link = format_html(
        '<a class="row-action" href="{{}}" hx-get="{{}}" hx-target="#{}" hx-swap="{}">'
        '{{}}<span class="visually-hidden"> {{}}</span></a>',
        section.kind.section,
        swap,
    )
    links = [*more, *declared(type(row)).links(row)]
    return format_html_join("\n", link, ((url, url, label, row) for label, url in links))
