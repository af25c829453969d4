"""The blocks that reports are made of: JSON-able dicts, the same on paper and on the screen.

A *text* is a string or a list of parts. A part is a string or a figure: {"text": "64", "rows": "r12"}, where `rows` is
the key of the records behind the number; on the screen it becomes a link, on paper only its text remains.
`docs/decisions/0002-papers-from-dicts.md` lists the whole paper.
"""

import re
from xml.etree import ElementTree

SVG = "{http://www.w3.org/2000/svg}"
SVG_ELEMENTS = {
    *("div", "svg", "g", "title", "desc", "rect", "line", "path", "circle", "ellipse", "polyline", "polygon"),
    *("text", "tspan"),
}
ACTS = re.compile(r"^on|href$|^style$", re.IGNORECASE)
# A long name of an office breaks before the name of its place, as clerks break it.
PLACE_KIND = re.compile(r"\s+(?=(?:PHƯỜNG|XÃ|THỊ TRẤN|ĐẶC KHU|THỊ XÃ|THÀNH PHỐ|TỈNH|QUẬN|HUYỆN)\s)", re.IGNORECASE)
LETTERHEAD_WIDTH = 24


def heading(text, *, number="", level=1):
    """A heading: level 1 "I. KẾT QUẢ", 2 "1. Tuyên truyền", 3 "a) …"."""
    return {"kind": "heading", "number": number, "text": text, "level": level}


def paragraph(text):
    return {"kind": "paragraph", "text": text}


def bullets(items):
    """A list whose items begin with a dash."""
    return {"kind": "list", "items": items}


def table(*, columns, rows, caption="", footnotes=()):
    """A table. `columns` and `rows` are made by `column` and, where a row is no plain list of texts, by `row`."""
    return {"kind": "table", "caption": caption, "columns": columns, "rows": rows, "footnotes": list(footnotes)}


def column(label, *, width=0, align="left", group=""):
    """A column; `width` in percent of the table (0: the rest), `group` a heading over neighbouring columns."""
    return {"label": label, "width": width, "align": align, "group": group}


def row(kind, cells):
    """A "group" row (one text over the whole width), a "total" row, or a "detail" row ("trong đó", indented)."""
    return {"kind": kind, "cells": cells}


def note(text):
    return {"kind": "note", "text": text}


def chart(svg, *, caption=""):
    """A drawing made by the server: an <svg>, in a <div> or bare, that names its own font ("Tinos" first)."""
    return {"kind": "chart", "svg": svg, "caption": caption}


def photo(src, *, caption, address=""):
    """A photo by its file ("/media/…"); `address` is where the site shows it, on a page it may be looked at."""
    return {"kind": "photo", "src": src, "caption": caption, "address": address}


def parts(text):
    """The parts of a text, each a {"text", "rows"} dict."""
    found = text if isinstance(text, list) else [text]
    return [{"rows": "", **part} if isinstance(part, dict) else {"text": part, "rows": ""} for part in found]


def plain(text):
    """A text without its links; "" for nothing."""
    return "".join(str(part["text"]) for part in parts(text) if part["text"] is not None)


def header_rows(columns):
    """The rows of a table's head: one, or two when columns stand in groups.

    A cell is {"label", "align", "colspan", "rowspan"}.
    """
    if not any(column.get("group") for column in columns):
        return [[_head(column["label"]) for column in columns]]
    top, below, open_group = [], [], ""
    for column in columns:
        group = column.get("group") or ""
        if group and group == open_group:
            top[-1]["colspan"] += 1
        else:
            top.append(_head(group) if group else _head(column["label"], rowspan=2))
        below += [_head(column["label"])] if group else []
        open_group = group
    return [top, below]


def _head(label, *, rowspan=1):
    return {"label": label, "colspan": 1, "rowspan": rowspan}


def body_rows(table):
    """The rows of a table's body as {"kind", "cells"}, each cell with the alignment of its column.

    The first cell that reads from the left names the row: it is the one that a detail row indents.
    """
    columns = table["columns"]
    name = next((index for index, column in enumerate(columns) if column.get("align", "left") == "left"), 0)
    for row in table["rows"]:
        row = row if isinstance(row, dict) else {"kind": "", "cells": row}
        cells = [
            {"text": text, "align": column.get("align", "left"), "name": index == name}
            for index, (text, column) in enumerate(zip(row["cells"], columns, strict=False))
        ]
        yield {"kind": row.get("kind", ""), "cells": cells}


def grounds(lines):
    """The lines of "căn cứ": each ends with ";", the last with "."."""
    bare = [line.rstrip(" ;.,") for line in lines or () if line and line.strip(" ;.,")]
    return [f"{line};" for line in bare[:-1]] + [f"{line}." for line in bare[-1:]]


def recipients(lines):
    """The lines of "Nơi nhận": a dash before each, ";" after each and "." after the last."""
    return [f"- {line.removeprefix('-').strip()}" for line in grounds(lines)]


def ended(blocks):
    """The blocks of a paper's body with its closing mark "./." after the last words."""
    if not blocks:
        return []
    last = blocks[-1]
    if last["kind"] == "paragraph":
        return [*blocks[:-1], {**last, "text": end(last["text"])}]
    if last["kind"] == "list" and last["items"]:
        return [*blocks[:-1], {**last, "items": [*last["items"][:-1], end(last["items"][-1])]}]
    return [*blocks, paragraph("./.")]


def end(text):
    """A text with "./." at its end, in place of its full stop."""
    found = text if isinstance(text, list) else [text]
    if found and isinstance(found[-1], str):
        return [*found[:-1], f"{found[-1].rstrip(' ;./')}./."]
    return [*found, "./."]


def letterhead(name):
    """The lines of an office's name: as given, or broken before the name of its place when too long for one."""
    lines = name.split("\n")
    if len(lines) == 1 and len(name) > LETTERHEAD_WIDTH:
        return PLACE_KIND.split(name, maxsplit=1)
    return lines


def roman(number):
    """1–89 in Roman numerals, for annexes."""
    tens, ones = divmod(number, 10)
    return ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX")[tens] + (
        ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]
    )


def drawing(svg):
    """`svg` itself, once it is seen to hold shapes and words only, its colours and fonts as attributes.

    Raises ValueError for anything that could act or load.
    """
    root = ElementTree.fromstring(svg)  # noqa: S314  (made by the server; expat itself bounds entity expansion)
    for element in root.iter():
        name = str(element.tag).removeprefix(SVG)
        acts = [key for key, value in element.attrib.items() if ACTS.search(key) or "url(" in value.lower()]
        if name not in SVG_ELEMENTS or acts:
            raise ValueError(f"Not a drawing: <{name} {' '.join(acts)}>")
    return svg
