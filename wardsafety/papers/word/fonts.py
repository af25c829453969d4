"""Tinos has the measures of Times New Roman: it tells how long a text will be in Word, and letters the drawings."""

from functools import cache

from django.contrib.staticfiles import finders
from PIL import ImageFont

UNITS = 200


@cache
def face(size, *, bold=False, italic=False):
    """The typeface at `size` pixels. The basic layout engine is everywhere the same."""
    name = {(0, 0): "Regular", (1, 0): "Bold", (0, 1): "Italic", (1, 1): "BoldItalic"}[bold, italic]
    path = finders.find(f"fonts/Tinos-{name}.ttf")
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


def length(text, size, *, bold=False, italic=False):
    """Points from the first letter to the last at `size` points."""
    return face(UNITS, bold=bold, italic=italic).getlength(text) * size / UNITS
