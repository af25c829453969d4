"""The cells of a table, drawn in Python: templates nested in one another took a third of the time of a list."""

from django.template.loader import get_template
from django.utils.html import conditional_escape, format_html, format_html_join

from .columns import shown


class Cells:
    """Draws the cells of rows; their templates know what `context` knows, and `row` and `value`.

    `text` is what stands around plain text.
    """

    def __init__(self, columns, context, text="{}"):
        self.columns, self.context, self.text = columns, context, text
        names = {column.template for column in columns if column.template}
        self.nodes = {name: get_template(name).template.nodelist for name in names}

    def of(self, row, first="first"):
        """The cells of one row: the first, of class `first`, names it; on a phone the others say what they are."""
        with self.context.push(row=row):
            head, *others = [self._inside(column, row) for column in self.columns]
        cells = zip(self.columns[1:], others, strict=True)
        return format_html('<th scope="row" class="{}">{}</th>', first, head) + format_html_join(
            "",
            '<td data-label="{}" class="{}">{}</td>',
            ((column.label, _classes(column, inside), inside) for column, inside in cells),
        )

    def _inside(self, column, row):
        value = column.of(row)
        if column.template:
            self.context["value"] = value
            return self.nodes[column.template].render(self.context)
        text = conditional_escape(shown(value))
        if not text:
            return text
        return (
            format_html('<a href="{}">{}</a>', column.link(row), text) if column.link else format_html(self.text, text)
        )


def _classes(column, inside):
    """On a phone, cells of less weight and those without a word are left out."""
    has = {"num": column.align == "end", "minor": column.priority > 1, "blank": not (inside or column.template)}
    return " ".join(name for name, true in has.items() if true)
