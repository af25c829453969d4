"""Tables that an official composes: counted along another breakdown (type, street, size), or typed with a source."""

from collections import defaultdict

from wardsafety.pages.paste import parse_cells
from wardsafety.pages.text import grouped, search_key
from wardsafety.papers.blocks import column, note, row, table
from wardsafety.programmes import figures
from wardsafety.reporting.typed import TypedTable

from .results import NOT_KNOWN
from .written import paragraphs

SEVERAL = "Một mục có thể thuộc nhiều loại; số cộng chỉ tính một lần."
NO_FIGURES = "Chưa chọn số đếm hoặc cách chia cho bảng này."
EMPTY = "–: chưa có số liệu."


def choices():
    """[(key, label)] of all breakdowns that any register offers, each once."""
    found = {key: one.label for figure in figures.all_figures() for key, one in figure.base.dimensions.items()}
    return sorted(found.items(), key=lambda entry: entry[1])


def along(dimension):
    """Keys of the figures that can be broken down this way."""
    return [figure.key for figure in figures.all_figures() if dimension in figure.base.dimensions]


def own_figures(section):
    """The keys that a breakdown counts, as far as registers still declare them."""
    return [key for key in section.figures if key in along(section.dimension)]


def build_breakdown(source, section):
    made = paragraphs(source, section)
    keys = own_figures(section)
    if not keys:
        return [*made, note(NO_FIGURES)]
    parts = {key: _parts(source, key, section.dimension) for key in keys}
    labels = sorted({label for split in parts.values() for label in split}, key=_vietnamese_order)
    rows = [[label, *(_cell(source, section, key, label, parts[key]) for key in keys)] for label in labels]
    rows.append(row("total", ["Tổng cộng", *(source.book.number(key) for key in keys)]))
    several = any(sum(map(len, split.values())) > source.book.count(key) for key, split in parts.items())
    dimension = figures.get(keys[0]).base.dimensions[section.dimension]
    width = max(12, 60 // len(keys))
    columns = [column(dimension.label)]
    columns += [column(_heading(key), width=width, align="right") for key in keys]
    caption = source.caption(section.title or f"Số liệu chia theo {dimension.label.lower()}")
    return [*made, table(columns=columns, rows=rows, caption=caption, footnotes=[SEVERAL] if several else [])]


def _heading(key):
    figure = figures.get(key)
    return f"{figure.label} ({figure.measure})"


def _parts(source, key, dimension):
    """{label: indexes of the figure's rows in the book}."""
    split = defaultdict(list)
    of = figures.get(key).base.dimensions[dimension].of
    for index, one in enumerate(source.book.rows(key)):
        for label in of(one) or [NOT_KNOWN]:
            split[label].append(index)
    return split


def _cell(source, section, key, label, split):
    indexes = split.get(label, [])
    if not indexes:
        return grouped(0)
    entry = source.book.entries[key]
    rows = [entry["rows"][index]["cells"] for index in indexes]
    name = f"{key}-{section.dimension}-{search_key(label).replace(' ', '-')}"
    opened = source.book.add(_safe(name), title=f"{entry['title']}: {label}", columns=entry["columns"], rows=rows)
    return {"text": grouped(len(rows)), "rows": opened}


def _safe(name):
    """Keys stand in addresses: letters, digits, dots and hyphens."""
    return "".join(char if char.isalnum() or char in ".-_" else "-" for char in name)


def _vietnamese_order(label):
    return (label == NOT_KNOWN, search_key(label), label)


def build_typed(source, section):
    """The typed table: every number opens the source that it was taken from."""
    made = paragraphs(source, section)
    if not section.cells.strip():
        return made
    typed = TypedTable(parse_cells(section.cells))
    opened = source.book.add(
        f"table-{section.pk}",
        title=section.title or "Bảng số liệu",
        columns=["Mục", "Nội dung"],
        rows=[("Nguồn", source_of(section))],
    )
    columns = [column(head, align="right" if typed.is_numeric(at) else "left") for at, head in enumerate(typed.head)]
    rows = [_typed_row(line, opened) for line in typed.lines]
    caption = source.caption(section.title or "Số liệu")
    notes = [f"Nguồn: {source_of(section)}.", *typed.contradictions(), *([EMPTY] if typed.has_unknown else [])]
    return [*made, table(columns=columns, rows=rows, caption=caption, footnotes=notes)]


def source_of(section):
    named = [section.document.citation if section.document else "", section.source_words]
    return "; ".join(filter(None, named)) or "chưa ghi"


def _typed_row(line, opened):
    cells = [
        {"text": cell.text, "rows": opened} if cell.number is not None else cell.text or "–" for cell in line.cells
    ]
    return row(line.kind, cells) if line.kind else cells
