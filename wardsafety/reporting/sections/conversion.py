"""The conversion of hotspots: how long it has run, areas by where they stand, measures with their results."""

from collections import defaultdict

from security_plans.models import MeasureLog
from security_plans.record import duration_note, grouped
from wardsafety.papers.blocks import bullets, heading, note, paragraph
from wardsafety.papers.words import grouped as number_words
from wardsafety.papers.words import long_date

from .written import paragraphs

STATES = {
    "hotspots.converting": "đang chuyển hóa",
    "hotspots.achieved": "chuyển hóa đạt",
    "hotspots.failed": "chưa đạt",
    "hotspots.relapsed": "phức tạp trở lại",
}
FIGURES = ("hotspots.selected", *STATES)


def build(source):
    conversions = list(source.report.programme.conversions.live().prefetch_related("measures__group", "measures__lead"))
    logs = _logs(source, conversions)
    made = paragraphs(source, "conversion")
    for conversion in conversions:
        made += _conversion(conversion, logs)
    return [*made, *_areas(source)] if conversions else made


def _logs(source, conversions):
    """{measure id: entries of the period}, one query."""
    found = defaultdict(list)
    rows = MeasureLog.objects.filter(measure__conversion__in=conversions, done_on__lte=source.period.end)
    for log in rows.filter(done_on__gte=source.period.start) if source.period.start else rows:
        found[log.measure_id].append(log)
    return found


def _conversion(conversion, logs):
    made = [paragraph(f"{conversion.name}{_time(conversion)}.")]
    for number, (group, measures) in enumerate(grouped(conversion.measures.all(), logs), 1):
        made += [heading(str(group), number=f"{number}.", level=2), bullets([_measure(*line) for line in measures])]
    if conversion.result:
        made.append(paragraph(f"Đánh giá chung: {conversion.result.strip().rstrip('.')}."))
    warning = duration_note(conversion)
    return [*made, note(warning)] if warning else made


def _time(conversion):
    start = f", ra quân từ {long_date(conversion.starts_on)}" if conversion.starts_on else ""
    return f"{start}{f', sau {conversion.stated_duration}' if conversion.stated_duration else ''}"


def _measure(measure, sums, logs, _):
    """'Tuần tra …: 47 trường hợp; bước đầu chuyển biến tích cực'."""
    results = [f"{number_words(total)} {words}" for words, total in sums]
    results += list(dict.fromkeys(log.words.strip().rstrip(".;") for log in logs if log.words.strip()))
    said = measure.title.strip().rstrip(".;")
    return f"{said}: {'; '.join(results)}." if results else f"{said}."


def _areas(source):
    book = source.book
    if not book.count("hotspots.selected"):
        return []
    said = ["Địa bàn được lựa chọn chuyển hóa: ", book.number("hotspots.selected")]
    for key, words in STATES.items():
        if book.count(key):
            said += [f"; {words} ", book.number(key)]
    return [paragraph([*said, "."])]
