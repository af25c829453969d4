"""What measures have come to: the sums of their log, by measure and by place."""

from collections import defaultdict
from decimal import Decimal

from wardsafety.programmes.hiding import shown

# Entries of the log shown below each measure.
LATEST = 5


def by_group(measures, by_measure):
    """[(group, [(measure, sums in words, its latest entries, their number)])] in the order of the catalogue."""
    groups = defaultdict(list)
    for measure in measures:
        own = by_measure[measure.pk]
        groups[measure.group].append((measure, sums(own), own[:LATEST], len(own)))
    return list(groups.items())


def sums(logs):
    """[(unit of measure, sum)] of the counted entries."""
    totals = defaultdict(Decimal)
    for log in logs:
        if log.count is not None:
            totals[log.measure_words] += log.count
    return [(words, total.normalize() + 0) for words, total in totals.items()]


def by_place(logs):
    """[(unit of measure, [(neighbourhood, number or None where hidden)], total)]: small numbers could name somebody."""
    cells = defaultdict(lambda: defaultdict(Decimal))
    for log in logs:
        if log.count is not None:
            cells[log.measure_words][str(log.neighbourhood or "Không ghi nơi")] += log.count
    tables = [(words, shown(dict(counts)), sum(counts.values())) for words, counts in cells.items()]
    return [
        (words, sorted(counts.items()), total.normalize() + 0) for words, counts, total in tables if len(counts) > 1
    ]


def told(section):
    """The section of the measures: each with its sums and latest entries, and the results by place."""
    logs = {measure.pk: list(measure.logs.all()) for measure in section.rows}
    places = by_place(log for own in logs.values() for log in own)
    return {"groups": by_group(section.rows, logs), "places": places}
