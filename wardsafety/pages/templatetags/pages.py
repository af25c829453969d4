"""Filters and tags of all templates."""

import uuid

from django import template
from django.templatetags.static import static
from django.utils.html import format_html

from wardsafety.pages import partial_dates, text
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
def icon(name):
    """A drawing from the sprite, hidden from screen readers; a word always stands beside it."""
    return format_html(
        '<svg class="icon" width="16" height="16" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>',
        static("vendor/icons.svg"),
        name,
    )


@register.simple_tag
def status_badge(kind, word):
    """A status as icon and word; kinds: ok, warn, bad, idle, info."""
    return format_html('<span class="status status-{}">{}{}</span>', kind, icon(STATUS_ICONS[kind]), word)


@register.simple_tag(takes_context=True)
def submission(context, form=None):
    """The token that lets a form sent twice make one record, and the model that the page's form over a model fills."""
    model = getattr(getattr(form or context.get("form"), "_meta", None), "model", None)
    token = format_html('<input type="hidden" name="submission" value="{}">', uuid.uuid4())
    named = format_html('<input type="hidden" name="form_of" value="{}">', model._meta.label_lower) if model else ""
    return token + named


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
