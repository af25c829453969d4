"""What a report still lacks before it is printed, in sentences."""

from wardsafety.office.documents import undocumented
from wardsafety.pages.paste import parse_cells
from wardsafety.pages.text import grouped
from wardsafety.programmes.figures import Period
from wardsafety.programmes.standing import belongs, contradictory
from wardsafety.programmes.words import reading_words

from . import drafting
from .models import Report
from .typed import TypedTable


def missing(report, sections):
    """Sentences for the page of a report; `sections` are (Section, SectionKind) pairs."""
    indicators = list(report.programme.indicators.prefetch_related("targets", "readings__indicator"))
    return [
        *_frame(report),
        *_decisions(report),
        *_texts(sections, indicators),
        *_tables(sections),
        *_indicators(indicators),
        *_outside(report, indicators),
    ]


def _frame(report):
    if not report.number:
        yield "Chưa có số văn bản; khi in để trống trước ký hiệu."
    if not report.dated_on:
        yield "Chưa có ngày văn bản; khi in để trống ngày, tháng."
    if not report.body.issuer_line:
        yield "Cơ quan báo cáo chưa có dòng tên cơ quan trên văn bản."
    if report.body.signer_position and not report.body.signer_name and not report.signer:
        yield "Chưa có họ tên người ký."


def _decisions(report):
    """Models that a report on fire safety counts as founded though no decision is recorded."""
    gap = next((gap for gap in undocumented.gaps() if gap.key == "foundings"), None)
    count = gap.rows().of_unit(report.unit).count() if gap and report.topic != Report.Topic.SECURITY else 0
    if count:
        yield f"{grouped(count)} mô hình đã thành lập nhưng chưa ghi quyết định."


def _outside(report, indicators):
    """Indicators whose only readings speak of another time than the report."""
    period = Period(report.period_from, report.cutoff)
    names = [
        one.name
        for one in indicators
        if not one.figure and one.readings.all() and not any(belongs(row, period) for row in one.readings.all())
    ]
    if names:
        yield f"Chỉ có số liệu ngoài kỳ báo cáo, không in: {'; '.join(names)}."


def _texts(sections, indicators):
    """Sections that hold nothing but what is written, and nothing is; figures in braces that there are none of."""
    for section, kind in sections:
        name = section.title or kind.title
        if section.is_on and kind.is_written and not section.text.strip():
            yield f"Mục “{name}” chưa viết; khi in bỏ qua mục này."
        for words in drafting.unknown(section.text, indicators):
            yield f"Mục “{name}” nhắc đến số liệu {{{words}}} mà không có số liệu nào tên như vậy; khi in để dấu chấm."


def _tables(sections):
    """Typed tables without a source, or whose totals are not the sums of their columns."""
    for section, _ in sections:
        if section.key != "own_table" or not section.cells.strip():
            continue
        if not section.document_id and not section.source_words:
            yield f"Bảng “{section.title}” chưa ghi nguồn."
        for sentence in TypedTable(parse_cells(section.cells)).contradictions():
            yield f"Bảng “{section.title}”: {sentence}"


def _indicators(indicators):
    if not indicators:
        yield "Chương trình chưa có chỉ tiêu nào."
    loose = [one.name for one in indicators if not one.targets.all() and (one.figure or one.readings.all())]
    if loose:
        yield f"Chưa có mức giao, in số lượng, không in tỷ lệ: {'; '.join(loose)}."
    empty = [one.name for one in indicators if not one.figure and not one.readings.all()]
    if empty:
        yield f"Chưa có số liệu, không in: {'; '.join(empty)}."
    readings = [reading for indicator in indicators for reading in indicator.readings.all()]
    for one, two in contradictory(readings):
        yield f"“{one.indicator.name}” có hai nguồn nói khác nhau: {reading_words(one)} và {reading_words(two)}."
