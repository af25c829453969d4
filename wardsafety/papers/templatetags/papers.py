"""What the templates of papers ask for: words of dates and numbers, and the shape of blocks."""

from django import template
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

from wardsafety.papers import answers, blocks, words

register = template.Library()

for function in (
    *(words.long_date, words.short_date, words.paper_number, words.spelled),
    *(blocks.plain, blocks.header_rows, blocks.body_rows, blocks.grounds, blocks.recipients, blocks.ended, blocks.end),
    *(blocks.letterhead, blocks.roman),
):
    register.filter(function.__name__, function)

register.simple_tag(words.number_line)
register.simple_tag(words.paper_date)


@register.filter
def linked(text, rows_url):
    """A text for the screen: each figure that knows its rows links to them."""
    return format_html_join("", "{}", ((_part(part, rows_url),) for part in blocks.parts(text)))


def _part(part, rows_url):
    text = "" if part["text"] is None else part["text"]
    return format_html('<a href="{}{}/">{}</a>', rows_url, part["rows"], text) if part["rows"] else text


@register.simple_tag
def paper_links(title, name, *args):
    """Links to a paper in each of its forms: "PDF · Word · dạng chữ"; `name` and `args` are those of its address."""
    links = ((reverse(name, args=[*args, form]), label, title) for form, label in answers.FORMS.items())
    return format_html_join(" · ", '<a href="{}">{}<span class="visually-hidden"> {}</span></a>', links)


@register.filter
def drawing(svg):
    """A drawing, let through unescaped because it was seen to hold shapes and words only."""
    return mark_safe(blocks.drawing(svg))  # noqa: S308
