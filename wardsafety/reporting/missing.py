"""What a report still lacks before it is printed, in sentences."""

from wardsafety.programmes.standing import contradictory
from wardsafety.programmes.words import reading_words


def missing(report, sections):
    """Sentences for the page of a report; `sections` are (Section, SectionKind) pairs."""
    return [*_frame(report), *_texts(sections), *_indicators(report)]


def _frame(report):
    if not report.number:
        yield "Chưa có số văn bản; khi in để trống trước ký hiệu."
    if not report.dated_on:
        yield "Chưa có ngày văn bản; khi in để trống ngày, tháng."
    if not report.body.issuer_line:
        yield "Cơ quan báo cáo chưa có dòng tên cơ quan trên văn bản."
    if report.body.signer_position and not report.body.signer_name and not report.signer:
        yield "Chưa có họ tên người ký."


def _texts(sections):
    """Sections that hold nothing but what is written, and nothing is."""
    for section, kind in sections:
        if section.is_on and kind.is_written and not section.text.strip():
            yield f"Mục “{kind.title}” chưa viết; khi in bỏ qua mục này."


def _indicators(report):
    indicators = list(report.programme.indicators.prefetch_related("targets", "readings__indicator"))
    if not indicators:
        yield "Chương trình chưa có chỉ tiêu nào."
    for indicator in indicators:
        if not indicator.targets.all():
            yield f"“{indicator.name}” chưa có mức giao; báo cáo in số lượng, không in tỷ lệ."
        if not indicator.figure and not indicator.readings.all():
            yield f"“{indicator.name}” chưa có số liệu."
    readings = [reading for indicator in indicators for reading in indicator.readings.all()]
    for one, two in contradictory(readings):
        yield f"“{one.indicator.name}” có hai nguồn nói khác nhau: {reading_words(one)} và {reading_words(two)}."
