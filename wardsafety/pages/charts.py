"""Charts as SVG made on the server, the same on page and paper; beside each stands a table with its figures.

All geometry is in whole units of the viewBox, so that no locale touches it, and colours are attributes, because
neither a strict CSP nor the PDF maker reads styles inside an SVG.
"""

import math
from dataclasses import dataclass
from itertools import pairwise

from django.template.loader import render_to_string

from wardsafety.pages.text import decimal_vi

WIDTH = 640
BAR, GAP, TOP = 22, 12, 8
LETTER = 7  # mean width of a letter at 14 units
BLUE, GREEN, AMBER, GREY, RED, TEAL = "#1a4480", "#2e8b57", "#d98e04", "#9aa5b1", "#b8101f", "#4a9aa8"
COLOURS = (BLUE, GREEN, AMBER, GREY, TEAL, RED)
DARK = {BLUE, GREEN, RED}


@dataclass(frozen=True)
class Bar:
    """One line of a bar chart: value, and the target it is measured by, if any."""

    label: str
    value: float
    target: float | None = None


def bar_chart(rows, *, title, desc="", unit=""):
    """Lying bars, one per row: Bar or (label, value[, target]); a target is an upright mark.

    Values are not negative.
    """
    bars = [row if isinstance(row, Bar) else Bar(*row) for row in rows]
    left = _label_width(bar.label for bar in bars)
    top = max((max(bar.value, bar.target or 0) for bar in bars), default=0)
    width = WIDTH - left - 90
    drawn = [
        {
            **_line(index, bar.label, left),
            "width": _scaled(bar.value, top, width),
            "text": _with_unit(bar.value, unit),
            "after": left + _scaled(max(bar.value, bar.target or 0), top, width) + 8,
            "mark": None if bar.target is None else left + _scaled(bar.target, top, width),
            "said": _said(bar, unit),
        }
        for index, bar in enumerate(bars)
    ]
    has_target = any(bar.target is not None for bar in bars)
    return _render("bar", bars=drawn, left=left, has_target=has_target, title=title, desc=desc, lines=len(bars))


def stacked_bar(rows, parts, *, title, desc="", unit="", colours=COLOURS):
    """Lying bars made of parts: rows are (label, [value per part]), `parts` the names of the parts in order."""
    left = _label_width(label for label, _ in rows)
    top = max((sum(values) for _, values in rows), default=0)
    width = WIDTH - left - 90
    drawn = []
    for index, (label, values) in enumerate(rows):
        ends = [left + _scaled(sum(values[:count]), top, width) for count in range(len(values) + 1)]
        pieces = [_piece(*piece, unit) for piece in zip(values, parts, colours, pairwise(ends), strict=False)]
        total = {"text": _with_unit(sum(values), unit), "after": ends[-1] + 8}
        drawn.append({**_line(index, label, left), "pieces": pieces, **total})
    legend = _legend(parts, colours)
    return _render("stacked", bars=drawn, left=left, legend=legend, title=title, desc=desc, lines=len(rows))


def line_chart(labels, series, *, title, desc="", unit=""):
    """Values over time: `series` are (name, [value or None per label]); None leaves a gap. Values are not negative."""
    known = [value for _, values in series for value in values if value is not None]
    top, step = _scale(max(known, default=0))
    left, height = LETTER * len(decimal_vi(top)) + 16, 220
    across = WIDTH - left - 24
    xs = [left + round(across * (index + 0.5) / max(len(labels), 1)) for index in range(len(labels))]
    lines = [
        {"name": name, "fill": fill, "points": _points(xs, labels, values, top, height, name, unit)}
        for (name, values), fill in zip(series, COLOURS, strict=False)
    ]
    for line in lines:
        line["paths"] = _paths(line["points"])
    grid = [{"y": TOP + height - _scaled(value, top, height), "text": decimal_vi(value)} for value in _ticks(top, step)]
    every = max(1, math.ceil(max((len(label) for label in labels), default=1) * LETTER * len(labels) / max(across, 1)))
    names = [
        {"x": x, "text": label} for index, (x, label) in enumerate(zip(xs, labels, strict=True)) if index % every == 0
    ]
    context = {"series": lines, "grid": grid, "names": names, "left": left, "floor": TOP + height, "right": WIDTH - 8}
    return _render("line", **context, legend=_legend([name for name, _ in series]), title=title, desc=desc)


def _render(kind, *, lines=0, legend=(), **context):
    below = TOP + lines * (BAR + GAP) if lines else TOP + 220 + 30
    height = below + (30 if legend or context.get("has_target") else 0)
    context |= {"chart_width": WIDTH, "chart_height": height, "legend": legend, "legend_y": below + 14, "bar": BAR}
    return render_to_string(f"pages/charts/{kind}.html", context)


def _piece(value, part, fill, ends, unit):
    start, end = ends
    text = decimal_vi(value)
    return {
        "x": start,
        "width": end - start,
        "middle": (start + end) // 2,
        "fill": fill,
        "ink": "#ffffff" if fill in DARK else "#1b1f24",
        "text": text,
        "fits": end - start >= LETTER * len(text) + 8,
        "said": f"{part}: {_with_unit(value, unit)}",
    }


def _line(index, label, left):
    y = TOP + index * (BAR + GAP)
    room = left // LETTER
    short = label if len(label) <= room else f"{label[: room - 1].rstrip()}…"
    return {"label": label, "short": short, "y": y, "baseline": y + BAR - 6, "low": y + BAR + 3, "high": y - 3}


def _label_width(labels):
    return min(264, max((len(label) for label in labels), default=0) * LETTER + 24)


def _scaled(value, top, length):
    return round(float(value) * length / float(top)) if top else 0


def _with_unit(value, unit):
    number = decimal_vi(value)
    return f"{number}{unit}" if unit in ("", "%") else f"{number} {unit}"


def _said(bar, unit):
    target = "" if bar.target is None else f" (chỉ tiêu {_with_unit(bar.target, unit)})"
    return f"{bar.label}: {_with_unit(bar.value, unit)}{target}"


def _legend(parts, colours=COLOURS):
    starts, x = [], 0
    for part in parts:
        starts.append(x)
        x += 18 + LETTER * len(part) + 26
    return [{"x": x, "text": part, "fill": fill} for x, part, fill in zip(starts, parts, colours, strict=False)]


def _scale(highest):
    """The top of the axis and the step between its lines: 1, 2 or 5 times a power of ten."""
    if highest <= 0:
        return 1, 1
    rough = float(highest) / 4
    power = 10 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)
    step = max(step, 1) if highest >= 4 else step
    return math.ceil(float(highest) / step) * step, step


def _ticks(top, step):
    return [step * count for count in range(round(top / step) + 1)]


def _points(xs, labels, values, top, height, name, unit):
    """The points, with None where a value is unknown."""
    return [
        None
        if value is None
        else {
            "x": x,
            "y": TOP + height - _scaled(value, top, height),
            "said": f"{name}, {label}: {_with_unit(value, unit)}",
        }
        for x, label, value in zip(xs, labels, values, strict=True)
    ]


def _paths(points):
    """The stretches between gaps, as the points attribute of a polyline."""
    paths, current = [], []
    for point in [*points, None]:
        if point:
            current.append(f"{point['x']},{point['y']}")
        elif current:
            paths.append(" ".join(current))
            current = []
    return paths
