"""A table as somebody typed it: which cells are numbers, what is "trong đó", whether stated totals meet the sums.

Nothing is corrected: a total that does not meet the sum of its column is printed as stated, and a note says so.
"""

import re
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from wardsafety.pages.text import decimal_vi, read_number, search_key

TOTAL = re.compile(r"(tong|cong)\b")
DETAIL = re.compile(r"(trong do|[-+•])")
NUMBER = re.compile(r"(?:(gần|trên|hơn|khoảng)\s+)?([+-]?[0-9][0-9.,]*)\s*(%|[^0-9]{0,30})", re.IGNORECASE)


@dataclass(frozen=True)
class Cell:
    """A cell's text, and where it is a number: the number, its unit, and whether it says "gần"."""

    text: str
    number: Decimal | None = None
    unit: str = ""
    about: bool = False


@dataclass(frozen=True)
class Line:
    """One row; `kind` is "", "detail" (indented, never added) or "total" (as stated)."""

    kind: str
    cells: tuple


class TypedTable:
    """Rows of cells; the first row is the head, the first column of words names the rows."""

    def __init__(self, rows):
        self.head, *body = rows
        self.lines = [_line(row) for row in body if any(row)]

    @property
    def has_unknown(self):
        return any(not cell.text for line in self.lines for cell in line.cells[1:])

    def is_numeric(self, at):
        """Whether a column holds mostly numbers."""
        cells = [line.cells[at] for line in self.lines if line.cells[at].text]
        return at > 0 and sum(cell.number is not None for cell in cells) * 2 > len(cells)

    def contradictions(self):
        """Sentences about stated totals that are not the sum of their column. Percentages are not summed."""
        totals = [line for line in self.lines if line.kind == "total"]
        if not totals:
            return
        for at in range(1, len(self.head)):
            stated, cells = totals[-1].cells[at], [line.cells[at] for line in self.lines if not line.kind]
            summed = _sum([cell for cell in cells if cell.text])
            if stated.number is None or summed is None or stated.unit == "%" or summed.unit != stated.unit:
                continue
            if summed.number != stated.number and not (summed.about or stated.about):
                yield f"{self.head[at]}: tổng ghi {stated.text}, cộng các dòng được {summed.text}."


def read_cell(text):
    """ "gần 160 vụ", "3,572 tỷ", "92,85%" or words as a Cell."""
    match = NUMBER.fullmatch(text.strip())
    if not match:
        return Cell(text)
    try:
        number = Decimal(read_number(match[2]))
    except InvalidOperation:
        return Cell(text)
    return Cell(text, number, match[3].strip(), bool(match[1]))


def _line(row):
    name = search_key(next((text for text in row if text and not read_cell(text).number), ""))
    kind = "total" if TOTAL.match(name) else "detail" if DETAIL.match(name) else ""
    return Line(kind, tuple(read_cell(text) for text in row))


def _sum(cells):
    """The sum as a Cell in the unit that all share; None where words or other units are among them."""
    units = Counter(cell.unit for cell in cells)
    if not cells or len(units) > 1 or any(cell.number is None for cell in cells):
        return None
    (unit,) = units
    total = sum((cell.number for cell in cells), Decimal())
    about = any(cell.about for cell in cells)
    return Cell(f"{'khoảng ' if about else ''}{decimal_vi(total)} {unit}".strip(), total, unit, about)
