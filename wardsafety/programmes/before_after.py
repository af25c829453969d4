"""Before and after: the indicators that are read, held against what they were before a day ("ngày ra quân").

The base is the last level whose period ended before that day, the result the last level that ended on it or later.
Where either is missing a sentence says so; nothing is estimated.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from wardsafety.pages.charts import line_chart
from wardsafety.pages.text import decimal_vi, percent_vi

from .models import Reading
from .standing import standings
from .words import measure_of, period_words

NO_BASE = "chưa có số liệu trước đợt"
OTHER_MEASURE = "khác đơn vị tính"


@dataclass(frozen=True)
class Line:
    """One indicator: its Standing on the cut-off, its printed readings in order, base and result among them."""

    standing: object
    readings: tuple
    base: Reading | None
    result: Reading | None

    @property
    def indicator(self):
        return self.standing.indicator

    @property
    def change(self):
        """'giảm 3 vụ (25%)', 'tăng 2 điểm phần trăm', or the sentence why it cannot be said."""
        if self.base is None or self.result is None:
            return NO_BASE if self.result is not None else ""
        if measure_of(self.base) != measure_of(self.result):
            return OTHER_MEASURE
        return change_words(self.base, self.result)

    @property
    def chart(self):
        """The levels over time as an SVG; "" for fewer than two of one measure."""
        levels = [row for row in self.readings if is_level(row)]
        if len(levels) < 2 or len({measure_of(row) for row in levels}) > 1 or any(row.value < 0 for row in levels):
            return ""
        name = self.indicator.name
        values = [float(row.value) for row in levels]
        return line_chart([period_words(row) or "?" for row in levels], [(name, values)], title=name)


def before_after(programme, unit, turning_day, cutoff):
    """[Line] of the programme's indicators that are read or have been read, in their order. Three queries and those of
    `standings`. Without a turning day the first level is the base."""
    readings = defaultdict(list)
    rows = Reading.objects.filter(indicator__programme=programme, unit=unit, is_printed=True, phase=None)
    for row in rows.select_related("indicator", "document__kind", "document__issuer"):
        if _end(row) is None or _end(row) <= cutoff:
            readings[row.indicator_id].append(row)
    lines = standings(programme, unit, cutoff, counted={})
    return [_line(line, readings[line.indicator.pk], turning_day) for line in lines if not line.indicator.figure]


def is_level(reading):
    return reading.form == Reading.Form.LEVEL and reading.value is not None


def change_words(base, result):
    """How far the result is from the base, in units and percent; of percentages in points."""
    difference = result.value - base.value
    if not difference:
        return "không thay đổi"
    about = "khoảng " if base.qualifier or result.qualifier else ""
    measure = measure_of(result)
    unit = "điểm phần trăm" if measure == "%" else measure
    places = max(base.decimals, result.decimals)
    said = f"{'tăng' if difference > 0 else 'giảm'} {about}{decimal_vi(abs(difference), places)} {unit}".strip()
    if measure == "%" or not base.value:
        return said
    return f"{said} ({percent_vi(abs(difference) * Decimal(100) / base.value)})"


def _line(standing, rows, turning_day):
    rows = sorted(rows, key=lambda row: (_end(row) or date.min, row.pk))
    levels = [row for row in rows if is_level(row)]
    return Line(standing, tuple(rows), *_pair(levels, turning_day))


def _pair(levels, turning_day):
    if turning_day is None:
        return (levels[0], levels[-1]) if len(levels) > 1 else (None, levels[-1] if levels else None)
    before = [row for row in levels if _end(row) and _end(row) < turning_day]
    after = [row for row in levels if _end(row) is None or _end(row) >= turning_day]
    return (before[-1] if before else None, after[-1] if after else None)


def _end(reading):
    return reading.period_to or reading.period_from
