"""Results per indicator: sentences, the table of targets, readings in words, the split by neighbourhood and phase."""

from wardsafety.pages.text import grouped
from wardsafety.papers.blocks import column, heading, row, table
from wardsafety.programmes.words import NO_FIGURE, target_words
from wardsafety.reporting import drafting

from .units import by_unit
from .written import drafted, paragraphs

NOT_KNOWN = "Chưa xác định"
ASK_OF = {"change": "so sánh", "rank": "thứ hạng", "words": "lời văn"}


def build(source, section):
    made = paragraphs(source, section)
    if not source.standings:
        return made
    assigned = any(standing.target for standing in source.standings)
    made += [heading("Kết quả so với chỉ tiêu" if assigned else "Số liệu chung", number="1.", level=2)]
    made += [*drafted(source, section, sentences), *_summary(source, assigned)]
    counted = [standing for standing in source.standings if standing.counted and standing.counted.total]
    split = [*(_breakdown(source, standing) for standing in counted), *by_unit(source)]
    if split:
        made += [heading("Kết quả theo địa bàn", number="2.", level=2), *split]
    return made


def sentences(source):
    """'{Tổ liên gia an toàn PCCC}, đạt {tỷ lệ: …} chỉ tiêu được giao ({mức giao: …}); {thứ hạng: …}'."""
    known = [standing for standing in source.standings if _is_known(standing)]
    return [_sentence(source, standing) for standing in known] or [f"{NO_FIGURE[:1].upper()}{NO_FIGURE[1:]}."]


def _sentence(source, standing):
    words = source.words(standing)
    said = f"{drafting.without_braces(standing.indicator.name)}: {{{words}}}"
    if standing.percent is not None:
        said += f", đạt {{tỷ lệ: {words}}} chỉ tiêu {_assigned(standing.target)} ({{mức giao: {words}}})"
    beside = "".join(f"; {{{ASK_OF[row.form]}: {words}}}" for row in standing.beside if row.form in ASK_OF)
    return f"{said}{beside}."


def result(source, standing):
    return drafting.result(source, standing) or [NO_FIGURE]


def _assigned(target):
    return f"{target.assigned_by.name} giao" if target.assigned_by else "được giao"


def _summary(source, assigned):
    """The table of what is assigned or known; without any target only the results."""
    told = [standing for standing in source.standings if standing.target or standing.phases or _is_known(standing)]
    if not told:
        return []
    columns = [column("TT", width=7, align="center"), column("Chỉ tiêu", width=31 if assigned else 60)]
    columns += [column("Mức giao", width=20)] if assigned else []
    columns += [column("Kết quả", width=27)]
    columns += [column("Tỷ lệ", width=15, align="right")] if assigned else []
    rows, number, footnotes = [], 0, []
    for standing in told:
        number += standing.depth == 0
        cells = [standing.indicator.name, *_cells_of(standing, result(source, standing), assigned)]
        rows.append(row("detail", ["", *cells]) if standing.depth else [str(number), *cells])
        rows += _phase_rows(source, standing)
        footnotes += _footnotes(source, standing)
    caption = source.caption("Kết quả thực hiện các chỉ tiêu")
    return [table(columns=columns, rows=rows, caption=caption, footnotes=footnotes)]


def _cells_of(standing, result, assigned):
    return [_target_cell(standing), result, standing.percent_words or "–"] if assigned else [result]


def _is_known(standing):
    return standing.counted is not None or standing.reading is not None


def _target_cell(standing):
    return target_words(standing.target) if standing.target else "chưa giao"


def _phase_rows(source, standing):
    """Phases that have a target of their own, below their indicator."""
    for part in standing.phases:
        if part.target is None:
            continue
        yield row("detail", ["", f"Riêng {part.phase}", *_cells_of(part, _phase_result(source, part), True)])


def _phase_result(source, part):
    """A phase with others inside it counts them too; only its own rows can be opened under its key."""
    key, own = part.indicator.figure, part.phase.pk
    if part.counted is not None and part.counted.total == source.book.count(key, phase=own):
        return [source.book.number(key, phase=own), f" {part.indicator.measure}"]
    return part.result_words or NO_FIGURE


def _footnotes(source, standing):
    """Where a target comes from, and what other sources say of the same thing."""
    notes = []
    if standing.target and standing.target.source_note:
        notes.append(f"{standing.indicator.name}: mức giao {standing.target.source_note}.")
    if standing.counted is not None and standing.reading is not None:
        stated = source.reading(standing.reading)
        notes.append(
            [f"{standing.indicator.name}: nguồn công bố ", stated, f"; đếm từ sổ theo dõi {standing.result_words}."]
        )
    for other in standing.others:
        notes.append([f"{standing.indicator.name}: nguồn khác ghi ", source.reading(other), "."])
    return notes


def _breakdown(source, standing):
    """Neighbourhoods by phases for one counted indicator; what belongs to neither has its own row and column."""
    key, counted = standing.indicator.figure, standing.counted
    by_neighbourhood, by_phase = counted.by_neighbourhood(), counted.by_phase()
    phases = source.phases_of(key)
    # Without any phase the column would only repeat the sum.
    phases += [(None, NOT_KNOWN)] if phases and by_phase.get(None) else []
    units = _units(source, by_neighbourhood)
    rows = [_unit_row(source, key, index, unit, phases) for index, unit in enumerate(units, 1)]
    total = [source.book.number(key, phase=pk) for pk, _ in phases]
    rows.append(row("total", ["", "Tổng cộng", *total, source.book.number(key)]))
    columns = [
        column("TT", width=8, align="center"),
        column("Tổ dân phố, thôn"),
        *[column(name, width=20, align="right") for _, name in phases],
        column("Cộng", width=14, align="right"),
    ]
    along = "địa bàn và giai đoạn" if phases else "địa bàn"
    words = f"{standing.indicator.name} theo {along} ({standing.indicator.measure})"
    return table(columns=columns, rows=rows, caption=source.caption(words))


def _units(source, counts):
    """Current neighbourhoods, then any that have ended but still hold rows, then what has none."""
    known = {pk for pk, _ in source.neighbourhoods}
    ended = [(pk, source.name_of(pk)) for pk in counts if pk and pk not in known]
    return [*source.neighbourhoods, *ended, *([(None, NOT_KNOWN)] if counts.get(None) else [])]


def _unit_row(source, key, index, unit, phases):
    pk, name = unit
    cells = [_cell(source, key, neighbourhood=pk, phase=phase) for phase, _ in phases]
    return [str(index), name, *cells, _cell(source, key, neighbourhood=pk)]


def _cell(source, key, **part):
    """A number that opens its rows; nought opens nothing."""
    number = source.book.count(key, **part)
    return source.book.number(key, **part) if number else grouped(0)
