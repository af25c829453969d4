"""What the page of a conversion shows: hotspots, measures with log and sums, before and after, what is missing."""

from collections import defaultdict
from decimal import Decimal

from django.db.models import Prefetch
from django.utils import timezone

from wardsafety.office import history
from wardsafety.programmes import before_after as periods
from wardsafety.programmes.hiding import shown

from .models import Measure, MeasureLog, MeasureTask

# Entries of the log shown below each measure.
LATEST = 5


def context(conversion):
    tasks = Prefetch("tasks", MeasureTask.objects.select_related("body"))
    campaigns = Prefetch("campaigns", Measure.campaigns.rel.related_model.objects.live())
    measures = conversion.measures.select_related("group", "lead").prefetch_related("partners", tasks, campaigns)
    hotspots = list(conversion.hotspots.live().select_related("neighbourhood").prefetch_related("types"))
    logs = list(
        MeasureLog.objects.filter(measure__conversion=conversion).select_related("neighbourhood", "hotspot", "body")
    )
    by_measure, lines = defaultdict(list), before_after(conversion)
    for log in logs:
        by_measure[log.measure_id].append(log)
    return {
        "conversion": conversion,
        "hotspots": hotspots,
        "groups": grouped(measures, by_measure),
        "places": _places(logs),
        "before_after": lines,
        "today": timezone.localdate(),
        "missing": [*missing(conversion, hotspots, measures), *_without_base(conversion, lines)],
        "entries": history.of(conversion),
    }


def grouped(measures, by_measure):
    """[(group, [(measure, sums in words, its latest entries)])] in the order of the catalogue."""
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


def _places(logs):
    """[(unit of measure, [(neighbourhood, number or None where hidden)], total)]: small numbers could name somebody."""
    cells = defaultdict(lambda: defaultdict(Decimal))
    for log in logs:
        if log.count is not None:
            cells[log.measure_words][str(log.neighbourhood or "Không ghi nơi")] += log.count
    tables = [(words, shown(dict(counts)), sum(counts.values())) for words, counts in cells.items()]
    return [
        (words, sorted(counts.items()), total.normalize() + 0) for words, counts, total in tables if len(counts) > 1
    ]


def before_after(conversion):
    """Lines of the programme's indicators that are read, before the start and up to today."""
    if not conversion.programme:
        return []
    day = conversion.reported_on or timezone.localdate()
    return periods.before_after(conversion.programme, conversion.unit, conversion.starts_on, day)


def missing(conversion, hotspots, measures):
    """Sentences for the page."""
    if not conversion.resolution:
        yield "Chưa ghi nghị quyết, chỉ thị của đợt chuyển hóa."
    if not conversion.plan:
        yield "Chưa ghi kế hoạch của đợt chuyển hóa."
    if not hotspots:
        yield "Chưa có địa bàn nào trong đợt chuyển hóa."
    if not measures:
        yield "Chưa có biện pháp nào."
    if warning := duration_note(conversion):
        yield warning
    yield from _late(measures, timezone.localdate())


def _without_base(conversion, lines):
    names = [line.indicator.name for line in lines if line.result and not line.base]
    if names and conversion.starts_on:
        yield f"Chưa có số liệu trước ngày {conversion.starts_on:%d/%m/%Y} để so sánh: {'; '.join(names)}."


def _late(measures, today):
    for measure in measures:
        if measure.due_on and not measure.done_on and measure.due_on < today:
            yield f"Biện pháp “{measure}” quá hạn từ ngày {measure.due_on:%d/%m/%Y}."
        for task in measure.tasks.all():
            if task.is_overdue(today):
                yield f"Việc “{task}” quá hạn từ ngày {task.due_on:%d/%m/%Y}."


def duration_note(conversion):
    """The sentence that sets the source's duration beside the days computed; "" unless both are known."""
    if not conversion.stated_duration or conversion.days is None:
        return ""
    return (
        f"Nguồn ghi “{conversion.stated_duration}”; tính từ ngày ra quân đến ngày đánh giá là {conversion.days} ngày."
    )
