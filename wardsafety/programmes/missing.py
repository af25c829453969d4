"""What a programme still lacks, and what its sources say differently, in sentences; nothing here blocks."""

from itertools import combinations

from .standing import contradictory
from .words import reading_words, source_words


def missing(programme, standings):
    """Sentences for the page of a programme."""
    return [*_frame(programme, standings), *_lines(standings), *_contradictions(standings)]


def _frame(programme, standings):
    if programme.document is None:
        yield "Chưa có văn bản ban hành."
    if not standings:
        yield "Chưa có chỉ tiêu nào."


def _lines(standings):
    for standing in standings:
        name = standing.indicator.name
        if standing.target is None and standing.depth == 0 and not standing.phases:
            yield f"Chỉ tiêu “{name}” chưa có mức giao."
        if standing.counted is None and standing.reading is None:
            yield f"Chỉ tiêu “{name}” chưa có số liệu."
        if standing.figure_missing:
            yield f"Chỉ tiêu “{name}” đếm từ một sổ theo dõi không còn dùng."
        if standing.differs:
            said = reading_words(standing.reading)
            yield f"“{name}”: nguồn ghi {said}, sổ theo dõi đếm được {standing.result_words}."


def _contradictions(standings):
    """Sources that speak of the shown period and do not fit together."""
    results = [result for standing in standings for result in (standing, *standing.phases)]
    readings = [row for result in results for row in (result.reading, *result.others) if row]
    for one, two in contradictory(readings):
        yield f"“{one.indicator}”: hai nguồn nói khác nhau, {_said(one)} và {_said(two)}."


def _said(reading):
    named = reading.document is not None or reading.source_words
    source = source_words(reading).removeprefix("Nguồn: ").split(", “")[0]
    return f"{reading_words(reading)} ({source})" if named else reading_words(reading)


def overlaps(phases):
    """Sister phases whose days overlap, and phases that leave the one they lie in: allowed, but worth a look."""
    by_id = {phase.pk: phase for phase in phases}
    for one, two in combinations([phase for phase in phases if phase.starts_on and phase.ends_on], 2):
        if one.parent_id == two.parent_id and one.starts_on <= two.ends_on and two.starts_on <= one.ends_on:
            yield f"“{one}” và “{two}” có thời gian trùng nhau."
    for phase in phases:
        parent = by_id.get(phase.parent_id)
        if parent and _outside(phase, parent):
            yield f"“{phase}” có ngày nằm ngoài “{parent}”."


def _outside(phase, parent):
    days = [day for day in (phase.starts_on, phase.ends_on) if day]
    early = parent.starts_on and any(day < parent.starts_on for day in days)
    return bool(early or (parent.ends_on and any(day > parent.ends_on for day in days)))
