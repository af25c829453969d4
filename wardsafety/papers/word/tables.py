"""Tables in Word: the head returns on every page, a row never splits, columns keep their widths.

Rows are written as elements: python-docx's own `cell` looks through the whole table for each.
"""

from ..blocks import body_rows, header_rows, plain
from .styles import margins
from .xml import clean, keep_with_next, lower, make, paragraph, run, twips

NARROWEST = 5  # percent, for a column that the others leave no room
DETAIL = 14


def table(block, width):
    """The elements of a table block, `width` points wide: caption, table, footnotes."""
    if block.get("caption"):
        yield paragraph("Caption", block["caption"])
    else:
        yield paragraph("Gap", keep=True)  # two tables in a row would become one
    columns = widths(block["columns"], width)
    head = [_head_row(*row, columns) for row in _head_cells(block["columns"])]
    body = [_body_row(row, columns) for row in body_rows(block)]
    _hold(body)
    yield grid(columns, [*head, *(row for _, row in body)], margins(2.5, 4), lines=True)
    notes = [paragraph("Footnote", plain(line)) for line in block.get("footnotes", ())]
    if notes:
        lower(notes[0], 4)
    yield from notes


def widths(columns, total):
    """The widths of the columns in points: as wanted in percent, the rest shared by those that want none."""
    wanted = [float(column.get("width") or 0) for column in columns]
    free = wanted.count(0)
    share = max(NARROWEST, (100 - sum(wanted)) / free) if free else 0
    percents = [percent or share for percent in wanted]
    return [total * percent / sum(percents) for percent in percents]


def grid(columns, rows, inside, *, lines=False):
    """A table with fixed widths; LibreOffice goes by the columns, Word by the cells."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = make("tblBorders", *(make(side, val="single", sz=4, space=0, color="000000") for side in sides))
    properties = make(
        "tblPr",
        make("tblW", w=twips(sum(columns)), type="dxa"),
        borders if lines else None,
        make("tblLayout", type="fixed"),
        inside,
    )
    return make("tbl", properties, make("tblGrid", *(make("gridCol", w=twips(width)) for width in columns)), *rows)


def line(*cells, head=False):
    """A row that stays on one page; `head` repeats it on each."""
    return make("tr", make("trPr", make("cantSplit"), make("tblHeader") if head else None), *cells)


def cell(width, *paragraphs, span=1, merge="", middle=True):
    """A cell over `span` columns; `merge` is "restart" at the top of an upright span and "continue" below."""
    properties = make(
        "tcPr",
        make("tcW", w=twips(width), type="dxa"),
        make("gridSpan", val=span) if span > 1 else None,
        make("vMerge", val=merge) if merge else None,
        make("vAlign", val="center") if middle else None,
    )
    return make("tc", properties, *paragraphs)


def _head_cells(columns):
    """Each row of the head as (cells, merges): with the cells of the row above that reach down into it."""
    rows = header_rows(columns)
    if len(rows) == 1:
        yield rows[0], [""] * len(columns)
        return
    top, below = rows[0], iter(rows[1])
    yield top, ["restart" if cell["rowspan"] > 1 else "" for cell in top]
    second = []
    for upper in top:
        if upper["rowspan"] > 1:
            second.append(({**upper, "label": ""}, "continue"))
        else:
            second += [(next(below), "") for _ in range(upper["colspan"])]
    yield [lower for lower, _ in second], [merge for _, merge in second]


def _head_row(cells, merges, columns):
    made, start = [], 0
    for head, merge in zip(cells, merges, strict=True):
        end = start + head["colspan"]
        label = paragraph("Cell", run(clean(head["label"]), bold=True), align="center", keep=True)
        made.append(cell(sum(columns[start:end]), label, span=head["colspan"], merge=merge))
        start = end
    return line(*made, head=True)


def _body_row(row, columns):
    """(kind, element)."""
    if row["kind"] == "group":
        words = run(clean("".join(plain(part["text"]) for part in row["cells"])), bold=True)
        return row["kind"], line(cell(sum(columns), paragraph("Cell", words), span=len(columns)))
    texts = [_cell(part, row["kind"]) for part in row["cells"]]
    texts += [paragraph("Cell") for _ in columns[len(texts) :]]
    return row["kind"], line(*(cell(width, words) for width, words in zip(columns, texts, strict=True)))


def _cell(part, kind):
    inside = kind == "detail" and part["name"]
    words = run(clean(plain(part["text"])), bold=kind == "total", italic=inside)
    align = "" if part["align"] == "left" else part["align"]
    return paragraph("Cell", words, left=DETAIL if inside else 0, align=align)


def _hold(body):
    """A group stays with its first row, the last row and a total with the one before."""
    for index, (kind, row) in enumerate(body):
        follows = body[index + 1][0] if index + 1 < len(body) else None
        if (kind == "group" and follows is not None) or follows == "total" or index == len(body) - 2:
            keep_with_next(row)
