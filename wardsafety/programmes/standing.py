"""Where a programme stands on a day: for each indicator the target, the result, the percentage, whether it is met."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from wardsafety.office.models import Unit
from wardsafety.pages.text import grouped

from . import figures
from .comparing import Goal, agrees, compare
from .models import Indicator, Phase, Reading, Target
from .tree import branch_ids, in_tree
from .words import measure_of, percent_words, reading_words, with_measure

FORMS_FIRST = [Reading.Form.LEVEL, Reading.Form.WORDS, Reading.Form.CHANGE, Reading.Form.RANK]


@dataclass(frozen=True)
class Result:
    """One indicator (or one phase of it): what was assigned, counted and read, and how they compare.

    `reading` is the one chosen for print: a level before words, a change, a rank; `beside` are the chosen readings of
    the other forms (the rank next to the level); `others` those of the same period not chosen: footnotes.
    """

    indicator: Indicator
    target: Target | None
    counted: figures.Counted | None
    reading: Reading | None
    beside: tuple
    others: tuple
    goal: Goal

    @property
    def percent(self):
        """Percent of the target as a Decimal (320), or None; `explain` then says why."""
        return self.goal.percent

    @property
    def met(self):
        """True, False, or None when that cannot be said."""
        return self.goal.met

    @property
    def each(self):
        """For "mỗi tổ dân phố": how many have reached it; else None."""
        return self.goal.each

    @property
    def explain(self):
        return self.goal.explain

    @property
    def approximate(self):
        """Whether what is computed must say "khoảng"."""
        return self.counted is None and self.reading is not None and bool(self.reading.qualifier)

    @property
    def result_words(self):
        """ "64 tổ" counted, "gần 160 vụ" read, or "" while nothing is known."""
        if self.counted is not None:
            return with_measure(grouped(self.counted.total), self.indicator.measure)
        return reading_words(self.reading) if self.reading else ""

    @property
    def percent_words(self):
        return percent_words(self.percent, approximate=self.approximate)

    @property
    def differs(self):
        """Whether the source states another number than the records hold; both are shown, neither is corrected."""
        return self.counted is not None and self.reading is not None and not agrees(self.reading, self.counted.total)


@dataclass(frozen=True)
class PhaseResult(Result):
    phase: Phase


@dataclass(frozen=True)
class Standing(Result):
    """One line of the table of a programme; `depth` > 0 is a "trong đó", indented and never added."""

    depth: int
    phases: tuple
    # The indicator names a figure that no register declares any more.
    figure_missing: bool = False


@dataclass(frozen=True)
class _Facts:
    """All that is asked of the database, once, for all indicators."""

    counted: dict
    targets: dict
    readings: dict
    phases: list
    neighbourhoods: list


def standings(programme, unit, cutoff: date, period_from: date | None = None, counted=None) -> list[Standing]:
    """All indicators of a programme in order, each followed by its "trong đó", for a unit on a day.

    Counts are of `period_from` … `cutoff`. Readings are those that end on or before the cut-off (or whose end is
    unknown) and not before `period_from`. The number of queries does not depend on the number of indicators.
    `counted` ({key: Counted}) spares the counting to whoever has done it for this unit and period already.
    """
    indicators = list(programme.indicators.all())
    facts = _facts(programme, unit, figures.Period(period_from, cutoff), indicators, counted)
    return [_standing(indicator, depth, facts) for indicator, depth in in_tree(indicators)]


def _facts(programme, unit, period, indicators, counted):
    by_id = {indicator.pk: indicator for indicator in indicators}
    targets = _by_indicator(_targets(programme, unit), by_id)
    readings = _by_indicator(_readings(programme, unit, period), by_id)
    by_phase = any(row.phase_id for rows in (*targets.values(), *readings.values()) for row in rows)
    return _Facts(
        counted=figures.count(known_keys(indicators), unit, period) if counted is None else counted,
        targets=targets,
        readings=readings,
        phases=list(programme.phases.all()) if by_phase else [],
        neighbourhoods=_neighbourhoods(targets, unit, period.end),
    )


def known_keys(indicators):
    declared = dict(figures.choices())
    return [indicator.figure for indicator in indicators if indicator.figure in declared]


def _targets(programme, unit):
    rows = Target.objects.filter(indicator__programme=programme, unit=unit)
    return rows.select_related("assigned_by", "document__kind", "document__issuer").order_by("pk")


def _readings(programme, unit, period):
    rows = Reading.objects.filter(indicator__programme=programme, unit=unit)
    rows = rows.select_related("document__kind", "document__issuer").order_by("pk")
    return [reading for reading in rows if belongs(reading, period)]


def belongs(reading, period):
    last = reading.period_to or reading.period_from
    return last is None or (last <= period.end and (period.start is None or last >= period.start))


def _by_indicator(rows, by_id):
    found = defaultdict(list)
    for row in rows:
        row.indicator = by_id[row.indicator_id]
        found[row.indicator_id].append(row)
    return found


def _neighbourhoods(targets, unit, day):
    if not any(target.kind == Target.Kind.EACH for rows in targets.values() for target in rows):
        return []
    return list(Unit.objects.neighbourhoods_of(unit).current(day).values_list("pk", flat=True))


def _standing(indicator, depth, facts):
    counted = facts.counted.get(indicator.figure)
    return Standing(
        **_result(indicator, None, counted, facts),
        depth=depth,
        phases=tuple(_phase_results(indicator, counted, facts)),
        figure_missing=bool(indicator.figure) and counted is None,
    )


def _phase_results(indicator, counted, facts):
    """Phases that have a target or a reading of their own; a phase counts what lies in the phases inside it."""
    rows = [*facts.targets[indicator.pk], *facts.readings[indicator.pk]]
    spoken_of = {row.phase_id for row in rows}
    for phase, _ in in_tree(facts.phases):
        if phase.pk in spoken_of:
            part = _part(counted, branch_ids(facts.phases, phase.pk))
            yield PhaseResult(**_result(indicator, phase.pk, part, facts), phase=phase)


def _part(counted, phases):
    if counted is None:
        return None
    return figures.Counted({key: number for key, number in counted.cells.items() if key[1] in phases})


def _result(indicator, phase, counted, facts):
    target = next((row for row in facts.targets[indicator.pk] if row.phase_id == phase), None)
    readings = [row for row in facts.readings[indicator.pk] if row.phase_id == phase]
    reading, beside = chosen(readings)
    periods = {period_key(row) for row in (reading, *beside) if row}
    others = [row for row in readings if not row.is_printed and period_key(row) in periods]
    goal = compare(target, counted, reading, facts.neighbourhoods)
    return {
        "indicator": indicator,
        "target": target,
        "counted": counted,
        "reading": reading,
        "beside": tuple(beside),
        "others": tuple(others),
        "goal": goal,
    }


def chosen(readings):
    """(the reading to print, those of other forms beside it): of each form the printed one of the latest period."""
    latest = {}
    for reading in sorted((row for row in readings if row.is_printed), key=_recency):
        latest[reading.form] = reading
    in_order = [latest[form] for form in FORMS_FIRST if form in latest]
    return (in_order[0], in_order[1:]) if in_order else (None, [])


def _recency(reading):
    return (reading.period_to or reading.period_from or date.min, reading.pk)


def period_key(reading):
    """Two readings of one key speak of the same thing and time."""
    return (reading.form, reading.phase_id, reading.period_from, reading.period_to, reading.period_words)


def contradictory(readings):
    """Pairs of level readings of one indicator, phase and period whose numbers do not fit together."""
    periods = defaultdict(list)
    for reading in readings:
        if reading.form == Reading.Form.LEVEL and reading.value is not None:
            key = (reading.indicator_id, reading.unit_id, period_key(reading), measure_of(reading))
            periods[key].append(reading)
    pairs = ((rows[0], row) for rows in periods.values() for row in rows[1:])
    return [(one, two) for one, two in pairs if not (agrees(one, two.value) or agrees(two, one.value))]
