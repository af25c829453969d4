"""The book of a report: behind every number the rows it was counted from, or the reading it was taken from.

Keys are short and stand in addresses: "groups.founded" is all rows of a figure, "groups.founded~n12~p3" those of one
neighbourhood and phase (0: chưa xác định), "reading-7" a reading. Each list is stored once, whatever parts of it are
printed; `look_up` cuts the part out.
"""

import re
from collections import Counter

from wardsafety.pages.text import grouped
from wardsafety.programmes import figures

KEY = re.compile(r"(?P<name>[\w.-]+?)(?:~n(?P<n>\d+))?(?:~p(?P<p>\d+))?\Z")


class Book:
    """Collects, while a report is built, what its numbers open."""

    def __init__(self, keys, unit, period):
        self._rows = figures.collect(keys, unit, period)
        self.entries = {key: _figure_entry(figures.get(key), rows) for key, rows in self._rows.items()}

    def count(self, key, *, neighbourhood=..., phase=...):
        return len(_part(self.entries[key]["rows"], _or_zero(neighbourhood), _or_zero(phase)))

    def number(self, key, *, neighbourhood=..., phase=..., text=None):
        """A figure as a text part with its link: {"text": "64", "rows": "groups.founded"}."""
        neighbourhood, phase = _or_zero(neighbourhood), _or_zero(phase)
        number = len(_part(self.entries[key]["rows"], neighbourhood, phase))
        return {"text": text or grouped(number), "rows": _address(key, neighbourhood, phase)}

    def rows(self, key):
        return self._rows[key]

    def add(self, key, *, title, columns, rows, note=""):
        """Rows that no figure counts (sums of equipment, documents); returns the key."""
        plain = [{"cells": [str(cell) for cell in row], "n": 0, "p": 0} for row in rows]
        self.entries[key] = {"title": title, "columns": list(columns), "rows": plain, "note": note}
        return key

    def counted(self):
        """{key: Counted} of the same rows."""
        cells = {key: Counter(figures.get(key).base.cell(row) for row in rows) for key, rows in self._rows.items()}
        return {key: figures.Counted(dict(numbers)) for key, numbers in cells.items()}

    def totals(self):
        """{key: number} of every figure, to compare with the register later."""
        return {key: len(rows) for key, rows in self._rows.items()}


def look_up(entries, key):
    """The entry behind a key with only the rows of its part; None if there is none."""
    match = KEY.fullmatch(key)
    if not match or match["name"] not in entries:
        return None
    entry = entries[match["name"]]
    cut = [int(part) if part is not None else ... for part in (match["n"], match["p"])]
    return {**entry, "rows": _part(entry["rows"], *cut)}


def _figure_entry(figure, rows):
    cells = [(row, *figure.base.cell(row)) for row in rows]
    return {
        "title": figure.label,
        "measure": figure.measure,
        "columns": [label for label, _ in figure.columns],
        "rows": [
            {"cells": [value(row) for _, value in figure.columns], "n": neighbourhood or 0, "p": phase or 0}
            for row, neighbourhood, phase in cells
        ],
    }


def _part(rows, neighbourhood, phase):
    return [row for row in rows if neighbourhood in (..., row["n"]) and phase in (..., row["p"])]


def _or_zero(part):
    return part if part is ... else (part or 0)


def _address(key, neighbourhood, phase):
    parts = [f"~{letter}{part}" for letter, part in (("n", neighbourhood), ("p", phase)) if part is not ...]
    return key + "".join(parts)
