"""The cells of a table, drawn in Python: templates nested in one another took a third of the time of a list."""

from django.template.loader import get_template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString

from .columns import shown

CLOSING = SafeString("</td>")


class Cells:
    """Draws the cells of rows; their templates know what `context` knows, and `row` and `value`.

    `text` is what stands around plain text.
    """

    def __init__(self, columns, context, text="{}"):
        self.columns, self.context, self.text = columns, context, text
        self.openings = [(_opening(column, blank=False), _opening(column, blank=True)) for column in columns[1:]]
        names = {column.template for column in columns if column.template}
        self.nodes = {name: get_template(name).template.nodelist for name in names}

    def of(self, row, first="first"):
        """The cells of one row: the first, of class `first`, names it; on a phone the others say what they are."""
        with self.context.push(row=row):
            head, *others = [self._inside(column, row) for column in self.columns]
        cells = [opening[not cell] + cell + CLOSING for opening, cell in zip(self.openings, others, strict=True)]
        return format_html('<th scope="row" class="{}">{}</th>', first, head) + SafeString("".join(cells))

    def _inside(self, column, row):
        value = column.of(row)
        if column.template:
            self.context["value"] = value
            return self.nodes[column.template].render(self.context)
        text = conditional_escape(shown(value))
        if column.link and text:
            return format_html('<a href="{}">{}</a>', column.link(row), text)
        return format_html(self.text, text) if text else text


def _opening(column, *, blank):
    """On a phone, cells of less weight and those without a word are left out."""
    has = {"num": column.align == "end", "minor": column.priority > 1, "blank": blank and not column.template}
    classes = " ".join(name for name, true in has.items() if true)
    return format_html('<td data-label="{}" class="{}">', column.label, classes)
