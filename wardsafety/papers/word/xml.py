"""The few elements of WordprocessingML that papers are made of. Lengths are in points; Word counts in twentieths."""

import re

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Pt

MM = 72 / 25.4
# What XML 1.0 cannot hold; a paste from elsewhere may.
ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
SPACE = re.compile(r"[ \t\n\r\f]+")


def make(tag, *children, **attributes):
    """The element w:`tag`; children that are None are left out."""
    element = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), str(value))
    element.extend(child for child in children if child is not None)
    return element


def twips(points):
    return round(points * 20)


def clean(text):
    """A text as HTML would show it: runs of spaces and line ends are one space."""
    return SPACE.sub(" ", allowed(text)).strip()


def allowed(text):
    return ILLEGAL.sub("", str(text))


def run(text, *, bold=False, italic=False):
    """Words of a paragraph, as they are: spaces count."""
    looks = [make(name) for name in (*(("b", "bCs") if bold else ()), *(("i", "iCs") if italic else ()))]
    words = make("t")
    words.text = allowed(text)
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return make("r", make("rPr", *looks) if looks else None, words)


def paragraph(style, *content, keep=False, border=None, after=0, left=0, right=0, align=""):
    """A paragraph of `style` (styles.py); its content are texts and elements. `keep` holds it to what follows."""
    properties = make(
        "pPr",
        make("pStyle", val=style),
        make("keepNext") if keep else None,
        border,
        make("spacing", after=twips(after)) if after else None,
        make("ind", left=twips(left), right=twips(right)) if left or right else None,
        make("jc", val=align) if align else None,
    )
    return make("p", properties, *(run(clean(part)) if isinstance(part, str) else part for part in content))


def lower(element, points):
    """Begin a paragraph so many points below what stands before it."""
    element.get_or_add_pPr().get_or_add_spacing().before = Pt(points)


def keep_with_next(element):
    """Hold a paragraph, or all paragraphs of a table's row, to what follows."""
    for found in element.iter(qn("w:p")):
        found.get_or_add_pPr().get_or_add_keepNext()
