"""Filters and tags of all templates."""

import uuid
from functools import cache, lru_cache

from django import template
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join

from wardsafety.pages import partial_dates, table, text
from wardsafety.pages.columns import shown

register = template.Library()

STATUS_ICONS = {
    "ok": "check-circle-fill",
    "warn": "exclamation-triangle-fill",
    "bad": "x-octagon-fill",
    "idle": "pause-circle",
    "info": "info-circle",
}

register.filter("grouped", text.grouped)
register.filter("percent", text.percent_vi)
register.filter("decimal", text.decimal_vi)
register.filter("phone", text.show_phone)
register.filter("mask_phone", text.mask_phone)
register.filter("partial_date", partial_dates.show_partial)
register.filter("shown", shown)


@register.simple_tag
@cache
def icon(name):
    """A drawing from the sprite, hidden from screen readers; a word always stands beside it."""
    return format_html(
        '<svg class="icon" width="16" height="16" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>',
        static("vendor/icons.svg"),
        name,
    )


@register.simple_tag
@lru_cache(maxsize=500)
def status_badge(kind, word):
    """A status as icon and word; kinds: ok, warn, bad, idle, info."""
    return format_html('<span class="status status-{}">{}{}</span>', kind, icon(STATUS_ICONS[kind]), word)


@register.simple_tag(takes_context=True)
def table_body(context, listing):
    """The rows of a list's page."""
    cells = table.Cells(listing.columns, context)
    return format_html_join("\n", "<tr>{}</tr>", ((cells.of(row),) for row in listing.rows))


@register.simple_tag(takes_context=True)
def cells_of(context, columns):
    """What draws the cells of a record's rows, whose texts may be long."""
    return table.Cells(columns, context, '<span class="long-text">{}</span>')


@register.simple_tag
def row_cells(cells, row, first):
    return cells.of(row, first)


@register.simple_tag(takes_context=True)
def submission(context, form=None):
    """The token that lets a form sent twice make one record, and the model that the page's form over a model fills."""
    model = getattr(getattr(form or context.get("form"), "_meta", None), "model", None)
    token = format_html('<input type="hidden" name="submission" value="{}">', uuid.uuid4())
    named = format_html('<input type="hidden" name="form_of" value="{}">', model._meta.label_lower) if model else ""
    return format_html("{}{}", token, named)


@register.simple_tag(takes_context=True)
def query_string(context, **changes):
    """This page's query with some parameters changed; None leaves one out; "_" in a name stands for "-"."""
    query = context["request"].GET.copy()
    for name, value in changes.items():
        query.pop(name.replace("_", "-"), None)
        if value is not None:
            query[name.replace("_", "-")] = value
    return f"?{query.urlencode()}"


@register.inclusion_tag("pages/empty_state.html")
def empty_state(sentence, label="", url=""):
    """What stands where nothing is yet, and the link that begins it."""
    return {"sentence": sentence, "label": label, "url": url}


@register.inclusion_tag("pages/breadcrumb.html")
def trail(steps, here):
    """The way to this page as [(label, url)], and its own label."""
    return {"steps": steps, "here": here}


@register.inclusion_tag("pages/breadcrumb.html")
def breadcrumb(*steps):
    """The way to this page: label, url, label, url, …, and the label of this page."""
    pairs = list(zip(steps[::2], steps[1::2], strict=False))
    return {"steps": pairs, "here": steps[-1] if len(steps) % 2 else ""}
