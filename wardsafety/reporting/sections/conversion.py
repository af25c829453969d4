"""The conversion of hotspots: how long it has run, measures with their results, areas, before and after."""

from collections import defaultdict

from django.db.models import Count

from security_plans.hotspots.missing import duration_note
from security_plans.hotspots.results import by_group
from security_plans.models import CampaignPlace, MeasureLog
from wardsafety.pages.text import grouped as number_words
from wardsafety.papers.blocks import bullets, chart, column, heading, note, row, table
from wardsafety.papers.words import long_date
from wardsafety.programmes.before_after import NO_BASE, before_after
from wardsafety.programmes.words import NO_FIGURE, target_words
from wardsafety.reporting.conference.words import lower

from .written import drafted, paragraphs

STATES = {
    "hotspots.converting": "đang chuyển hóa",
    "hotspots.achieved": "chuyển hóa đạt",
    "hotspots.failed": "chưa đạt",
    "hotspots.relapsed": "phức tạp trở lại",
}
FIGURES = ("hotspots.selected", *STATES)


def build(source, section):
    conversions = _conversions(source)
    made = [*paragraphs(source, section), *drafted(source, section, sentences)]
    if not section.is_drafted:
        logs, checked = _logs(source, conversions), _checked(conversions)
        made += [block for conversion in conversions for block in _measures(conversion, logs, checked)]
    return [*made, *(block for conversion in conversions for block in _before_after(source, conversion))]


def sentences(source):
    """'…: ra quân từ ngày …; sau gần 1 tháng ra quân, bước đầu có sự chuyển biến tích cực'; then the areas."""
    for conversion in _conversions(source):
        yield f"{conversion.name.strip().rstrip('.')}{_course(conversion)}."
    count = source.book.count
    if count("hotspots.selected"):
        parts = "".join(f"; {words} {{{key}}}" for key, words in STATES.items() if count(key))
        yield f"Địa bàn được lựa chọn chuyển hóa: {{hotspots.selected}}{parts}."


def _conversions(source):
    if "conversions" not in source.kept:
        rows = source.report.programme.conversions.live().prefetch_related("measures__group", "measures__lead")
        source.kept["conversions"] = list(rows)
    return source.kept["conversions"]


def _logs(source, conversions):
    """{measure id: entries of the period}, one query."""
    found = defaultdict(list)
    rows = MeasureLog.objects.filter(measure__conversion__in=conversions, done_on__lte=source.period.end)
    for log in rows.filter(done_on__gte=source.period.start) if source.period.start else rows:
        found[log.measure_id].append(log)
    return found


def _course(conversion):
    start = f"ra quân từ {long_date(conversion.starts_on)}" if conversion.starts_on else ""
    after = f"sau {conversion.stated_duration}" if conversion.stated_duration else ""
    judged = ", ".join(filter(None, [after, lower(conversion.result.strip().rstrip("."))]))
    said = "; ".join(filter(None, [start, judged]))
    return f": {said}" if said else ""


def _checked(conversions):
    """{measure id: places checked in its campaigns}, each place counted once in a campaign."""
    rows = CampaignPlace.objects.current().with_checked().filter(checked=True)
    rows = rows.filter(campaign__measure__conversion__in=conversions).order_by()
    return dict(rows.values_list("campaign__measure").annotate(n=Count("pk")))


def _measures(conversion, logs, checked):
    made = []
    for number, (group, measures) in enumerate(by_group(conversion.measures.all(), logs), 1):
        made += [
            heading(str(group), number=f"{number}.", level=2),
            bullets([_measure(*line, checked) for line in measures]),
        ]
    warning = duration_note(conversion)
    return [*made, note(warning)] if warning else made


def _measure(measure, sums, logs, _, checked):
    """'Tuần tra …: 47 trường hợp; bước đầu chuyển biến tích cực'."""
    results = [f"đã kiểm tra {number_words(checked[measure.pk])} nơi"] if measure.pk in checked else []
    results += [f"{number_words(total)} {words}" for words, total in sums]
    results += list(dict.fromkeys(log.words.strip().rstrip(".;") for log in logs if log.words.strip()))
    said = measure.title.strip().rstrip(".;")
    return f"{said}: {'; '.join(results)}." if results else f"{said}."


def _before_after(source, conversion):
    """Table and charts of the indicators that are read; what has no base or no result says so."""
    report = source.report
    lines = before_after(report.programme, report.unit, conversion.starts_on, report.cutoff)
    lines = [line for line in lines if line.base or line.result]
    # Without any base there is nothing to hold the results against; they stand among the results.
    if not any(line.base for line in lines):
        return []
    columns = [
        column("Chỉ tiêu", width=34),
        column("Trước chuyển hóa", width=17),
        column("Đến ngày chốt", width=17),
        column("Tăng, giảm", width=17),
        column("Mức giao", width=15),
    ]
    rows = [_line(source, line) for line in lines]
    caption = source.caption("Các chỉ tiêu trước và sau chuyển hóa")
    charts = [chart(line.chart, caption=line.indicator.name) for line in lines if line.chart]
    return [table(columns=columns, rows=rows, caption=caption), *charts]


def _line(source, line):
    base = source.reading(line.base) if line.base else NO_BASE
    told = line.result or line.standing.reading
    target = target_words(line.standing.target) if line.standing.target else "chưa giao"
    cells = [line.indicator.name, base, source.reading(told) if told else NO_FIGURE, _change(line), target]
    return row("detail", cells) if line.standing.depth else cells


def _change(line):
    return line.change if line.base and line.change else "–"
