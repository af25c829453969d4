"""Sections of a paper in Word: its pages, their margins and numbers; each annex counts its own pages."""

from copy import deepcopy

from .xml import MM, make, paragraph, twips

SHORT, LONG = 210 * MM, 297 * MM
TOP, RIGHT, BOTTOM, LEFT = 20 * MM, 15 * MM, 20 * MM, 30 * MM
NUMBER, FOOT = 7.2 * MM, 7.8 * MM  # the middle of the upper and of the lower margin


def width(*, landscape=False):
    """Of the text, in points."""
    return (LONG if landscape else SHORT) - LEFT - RIGHT


def begin(document, foot):
    """The properties of a section: a number on every page but the first, and `foot` below every page."""
    document.element.body.append(make("sectPr"))
    (section,) = document.sections
    section.different_first_page_header_footer = True
    _put(section.header, _number())
    _put(section.first_page_header, paragraph("Page"))
    if foot:
        _put(section.footer, paragraph("Foot", foot))
        _put(section.first_page_footer, paragraph("Foot", foot))
    properties = section._sectPr
    document.element.body.remove(properties)
    return properties


def _put(part, words):
    part.is_linked_to_previous = False
    part._element.clear()
    part._element.append(words)


def _number():
    field = make("fldSimple", make("r", make("t")), instr=" PAGE ")
    field[0][0].text = "2"
    return paragraph("Page", field)


def pages(properties, *, landscape=False):
    """The section's properties for upright or lying pages, numbered from 1."""
    made = deepcopy(properties)
    wide, high = (LONG, SHORT) if landscape else (SHORT, LONG)
    sides = {"top": TOP, "right": RIGHT, "bottom": BOTTOM, "left": LEFT, "header": NUMBER, "footer": FOOT, "gutter": 0}
    made.find(".//{*}titlePg").addprevious(make("type", val="nextPage"))
    lying = {"orient": "landscape"} if landscape else {}
    for element in (
        make("pgSz", w=twips(wide), h=twips(high), **lying),
        make("pgMar", **{side: twips(length) for side, length in sides.items()}),
        make("pgNumType", start=1),
    ):
        made.find(".//{*}titlePg").addprevious(element)
    return made


def closing(properties=None):
    """The last paragraph of a section, hardly seen; it carries the `properties` of one that another follows."""
    made = paragraph("End")
    if properties is not None:
        made.get_or_add_pPr().append(properties)
    return made
