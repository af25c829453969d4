"""Figures that were read in, unit by unit below the report's own: 0 is a value, unknown is a dash, small numbers about
people are hidden. The sum of what is known stands beside what the whole unit states; neither corrects the other.
"""

from collections import defaultdict
from decimal import Decimal

from wardsafety.office.models import Unit
from wardsafety.pages.text import decimal_vi
from wardsafety.papers.blocks import column, row, table
from wardsafety.programmes.before_after import is_level
from wardsafety.programmes.comparing import agrees
from wardsafety.programmes.hiding import shown
from wardsafety.programmes.models import Reading
from wardsafety.programmes.standing import belongs, chosen
from wardsafety.programmes.words import measure_of, reading_words

UNKNOWN, HIDDEN = "–", "*"
# Columns of numbers that one table has room for.
WIDEST = 4
NOTE_UNKNOWN = "–: chưa có số liệu."
NOTE_HIDDEN = "*: số nhỏ, không in để không nhận ra từng người."


def by_unit(source):
    """Tables of the indicators that units below have given figures for, at most `WIDEST` columns each."""
    read = any(not standing.indicator.figure for standing in source.standings)
    readings = _readings(source) if read else {}
    told = [standing for standing in source.standings if any(key[0] == standing.indicator.pk for key in readings)]
    if not told:
        return []
    units = list(Unit.objects.filter(parent=source.report.unit).current(source.report.cutoff))
    units = [unit for unit in units if any((standing.indicator.pk, unit.pk) in readings for standing in told)] and units
    return [_table(source, told[at : at + WIDEST], units, readings) for at in range(0, len(told), WIDEST) if units]


def _readings(source):
    """{(indicator id, unit id): the reading to print}, one query."""
    report, found = source.report, defaultdict(list)
    rows = Reading.objects.filter(indicator__programme=report.programme, unit__parent=report.unit, phase=None)
    for reading in rows.select_related("indicator", "document__kind", "document__issuer").order_by("pk"):
        if belongs(reading, source.period):
            found[reading.indicator_id, reading.unit_id].append(reading)
    first = {key: chosen(rows)[0] for key, rows in found.items()}
    return {key: reading for key, reading in first.items() if reading}


def _table(source, standings, units, readings):
    columns = [column("TT", width=8, align="center"), column("Đơn vị")]
    width = {1: 30, 2: 24, 3: 19}.get(len(standings), 16)
    columns += [column(_heading(standing), width=width, align="right") for standing in standings]
    parts = [_Column(source, standing, units, readings) for standing in standings]
    rows = [[str(n), str(unit), *(part.cell(unit) for part in parts)] for n, unit in enumerate(units, 1)]
    rows.append(row("total", ["", "Cộng các đơn vị", *(part.sum_words() for part in parts)]))
    if any(standing.reading for standing in standings):
        rows.append(row("total", ["", f"{source.report.unit} (theo báo cáo)", *(part.stated() for part in parts)]))
    names = "; ".join(standing.indicator.name for standing in standings)
    notes = [note for part in parts for note in part.notes()]
    return table(
        columns=columns, rows=rows, caption=source.caption(f"{names} theo đơn vị"), footnotes=list(dict.fromkeys(notes))
    )


def _heading(standing):
    measure = standing.indicator.measure
    return f"{standing.indicator.name} ({measure})" if measure else standing.indicator.name


class _Column:
    """One indicator's column: what each unit gives, the sum, and what the whole states."""

    def __init__(self, source, standing, units, readings):
        self.source, self.standing, self.units = source, standing, units
        self.readings = {unit.pk: readings.get((standing.indicator.pk, unit.pk)) for unit in units}
        levels = {pk: row for pk, row in self.readings.items() if row and is_level(row)}
        self.levels = levels
        counts = {pk: row.value for pk, row in levels.items()}
        self.hidden = {pk for pk, value in shown(counts).items() if value is None} if self._about_people else set()

    @property
    def _about_people(self):
        return self.standing.indicator.about_people

    def cell(self, unit):
        reading = self.readings[unit.pk]
        if reading is None:
            return UNKNOWN
        return HIDDEN if unit.pk in self.hidden else self._short(reading)

    def _short(self, reading):
        """Without the measure that stands in the head of the column already."""
        part = self.source.reading(reading)
        own = measure_of(reading) == self.standing.indicator.measure and is_level(reading) and not reading.words
        if own and reading.numerator is None:
            words = f"{reading.qualifier} {decimal_vi(reading.value, reading.decimals)}".strip()
            return part | {"text": words}
        return part

    @property
    def _sum(self):
        """The sum of what the units give in the indicator's own measure; None where a sum would say nothing."""
        same = {measure_of(row) for row in self.levels.values()} == {self.standing.indicator.measure}
        if not same or self.standing.indicator.measure == "%":
            return None
        return sum((row.value for row in self.levels.values()), Decimal())

    def sum_words(self):
        if self._sum is None:
            return ""
        places = max(row.decimals for row in self.levels.values())
        about = "khoảng " if any(row.qualifier for row in self.levels.values()) else ""
        return f"{about}{decimal_vi(self._sum, places)}"

    def stated(self):
        reading = self.standing.reading
        return self._short(reading) if reading else UNKNOWN

    def notes(self):
        if any(reading is None for reading in self.readings.values()):
            yield NOTE_UNKNOWN
        if self.hidden:
            yield NOTE_HIDDEN
        reading = self.standing.reading
        if self._sum is not None and reading and not agrees(reading, self._sum):
            yield (
                f"{self.standing.indicator.name}: báo cáo chung ghi {reading_words(reading)}, "
                f"cộng các đơn vị được {self.sum_words()}."
            )
