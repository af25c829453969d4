"""The charts of the house as pictures: Word shows no SVG on older machines, and nothing here turns SVG into dots.

Only the shapes that wardsafety/pages/charts.py makes are known; any other is an error, never a gap in the picture.
"""

from io import BytesIO
from xml.etree import ElementTree

from PIL import Image, ImageDraw

from ..blocks import SVG, drawing
from .fonts import face

SCALE = 3  # dots per unit of the viewBox: 350 to the inch over the width of a page
SILENT = {"title", "desc"}
GROUPS = {"div", "svg", "g"}
MIDDLES = {"start": "ls", "middle": "ms", "end": "rs"}
LETTERS = 16  # the size of letters where an SVG names none


def picture(svg):
    """(PNG, width, height, title) of a drawing; width and height in its own units."""
    root = ElementTree.fromstring(drawing(svg))  # noqa: S314  (seen by `drawing`)
    root = root if _name(root) == "svg" else root.find(f".//{SVG}svg")
    width, height = (float(part) for part in root.get("viewBox").split()[2:])
    image = Image.new("RGB", (round(width * SCALE), round(height * SCALE)), "white")
    _draw(ImageDraw.Draw(image), root, {"font-size": LETTERS})
    made = BytesIO()
    image.quantize(64, dither=Image.Dither.NONE).save(made, "PNG", optimize=True)
    return made.getvalue(), width, height, root.findtext(f"{SVG}title") or ""


def _draw(pen, element, inherited):
    """An element and what stands in it; attributes pass from a group to its members."""
    name = _name(element)
    known = {**inherited, **element.attrib}
    if name in GROUPS:
        for child in element:
            _draw(pen, child, known)
    elif name not in SILENT:
        SHAPES[name](pen, element, known)


def _name(element):
    return element.tag.removeprefix(SVG)


def _dots(element, *names):
    return [float(element.get(name, 0)) * SCALE for name in names]


def _ink(known, name, otherwise=None):
    colour = known.get(name, otherwise)
    return None if colour == "none" else colour


def _thick(known):
    return round(float(known.get("stroke-width", 1)) * SCALE)


def _rect(pen, element, known):
    x, y, width, height = _dots(element, "x", "y", "width", "height")
    if width and height:
        box = (x, y, x + width - 1, y + height - 1)
        line = _ink(known, "stroke")
        pen.rectangle(box, fill=_ink(known, "fill", "black"), outline=line, width=_thick(known) if line else 0)


def _line(pen, element, known):
    pen.line(_dots(element, "x1", "y1", "x2", "y2"), fill=_ink(known, "stroke"), width=_thick(known))


def _polyline(pen, element, known):
    points = [float(number) * SCALE for number in element.get("points").replace(",", " ").split()]
    pen.line(points, fill=_ink(known, "stroke"), width=_thick(known), joint="curve")


def _circle(pen, element, known):
    x, y, radius = _dots(element, "cx", "cy", "r")
    pen.circle((x, y), radius, fill=_ink(known, "fill", "black"), outline=_ink(known, "stroke"))


def _text(pen, element, known):
    x, y, right, down = _dots(element, "x", "y", "dx", "dy")
    letters = face(round(float(known["font-size"]) * SCALE), bold=known.get("font-weight") == "bold")
    anchor = MIDDLES[known.get("text-anchor", "start")]
    pen.text((x + right, y + down), element.text or "", fill=_ink(known, "fill", "black"), font=letters, anchor=anchor)


SHAPES = {"rect": _rect, "line": _line, "polyline": _polyline, "circle": _circle, "text": _text}
