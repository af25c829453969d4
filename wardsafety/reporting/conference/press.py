"""The press summary of a conference: who, when, where, what; results, course, awards, conclusions; photos.

Only what the registers hold is told, each fact in the sentence a newspaper would use; nothing is invented.
"""

from django.db.models import Prefetch

from awards.papers import words as award_words
from security_plans.hotspots.results import by_group
from security_plans.models import Conversion, MeasureLog
from wardsafety.office.models import Document
from wardsafety.pages.text import grouped as number_words
from wardsafety.papers.blocks import paragraph, photo
from wardsafety.papers.words import short_date
from wardsafety.programmes.words import percent_words, reading_words

from ..building import Source
from .lists import rounds_of
from .words import concluded, conclusions, items_of, lower, session, who

HANDING_OVER = "Trao thưởng"


def build(conference):
    rounds = list(rounds_of(conference))
    told = [
        _lead(conference),
        *(text for report in _reports(conference) for text in _report(report)),
        _course(conference, rounds),
        *map(_awards, rounds),
        _ending(conference),
    ]
    return conference.name, list(_illustrated([paragraph(text) for text in told if text], _photos(conference)))


def _illustrated(paragraphs, photos):
    """A photo between one paragraph and the next, as newspapers have it; the last words end the paper."""
    for index, text in enumerate(paragraphs[:-1]):
        yield text
        yield from photos[index : index + 1]
    yield from photos[max(len(paragraphs) - 1, 0) :]
    yield from paragraphs[-1:]


def _reports(conference):
    rows = conference.reports.live().select_related("unit", "body", "programme__document__kind")
    cited = Document.objects.live().select_related("kind", "issuer").order_by("kind__order", "issued_on", "pk")
    rows = rows.select_related("programme__document__issuer").prefetch_related(
        Prefetch("programme__document__bases", cited),
        Prefetch("programme__conversions", Conversion.objects.live()),
        "programme__indicators",
        "programme__conversions__measures__group",
    )
    return rows.order_by("pk")


def _lead(conference):
    above = f" ({conference.unit.parent.in_sentence})" if conference.unit.parent else ""
    day = f"{session(conference)}ngày {short_date(conference.held_on)}".capitalize()
    place = f" tại {conference.place}" if conference.place else ""
    chair = f", do {conference.chair} chủ trì" if conference.chair else ""
    present = f" Dự hội nghị có {number_words(conference.attended)} đại biểu." if conference.attended else ""
    return f"{day},{place} {conference.unit.in_sentence}{above} tổ chức {lower(conference.name)}{chair}.{present}"


def _report(report):
    """Paragraphs on what a report reports: the plan and what it carries out, results, measures of conversion."""
    source = Source(report, [])
    yield _plan(report.programme.document)
    yield _results(source)
    for conversion in report.programme.conversions.all():
        yield _conversion(conversion, source.period)


def _plan(document):
    if document is None:
        return ""
    bases = document.bases.all()
    on = f"Thực hiện {'; '.join(_named(base) for base in bases)}, " if bases else ""
    text = f"{on}{document.issuer.name} đã ban hành {_reference(document)} {lower(document.summary)}"
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


def _named(document):
    named = _reference(document) if document.reference else lower(document.kind.name)
    return f"{named} của {document.issuer.name}"


def _reference(document):
    """'Kế hoạch số 19/KH-UBND ngày 26/02/2023', as much of it as is known."""
    number = f" số {document.reference}" if document.reference else ""
    when = f" ngày {short_date(document.issued_on)}" if len(document.issued_on) == 10 else ""
    return f"{document.kind.name.removesuffix(' của Đảng')}{number}{when}"


def _results(source):
    said = [_result(standing) for standing in source.standings if standing.result_words]
    return f"Kết quả đến ngày {short_date(source.report.cutoff)}: {'; '.join(said)}." if said else ""


def _result(standing):
    """'tổ liên gia an toàn PCCC: 64 tổ, đạt 320% chỉ tiêu UBND thành phố … giao (dẫn đầu 34 phường, xã)'."""
    text = f"{lower(standing.indicator.name)}: {standing.result_words}"
    if standing.percent is not None:
        assigned = f"{standing.target.assigned_by.name} giao" if standing.target.assigned_by else "được giao"
        text += f", đạt {percent_words(standing.percent, approximate=standing.approximate)} chỉ tiêu {assigned}"
    beside = "; ".join(reading_words(reading) for reading in standing.beside)
    return f"{text} ({beside})" if beside else text


def _conversion(conversion, period):
    measures = list(conversion.measures.all())
    logs = {measure.pk: [] for measure in measures}
    for log in MeasureLog.objects.filter(measure__in=measures, done_on__lte=period.end).order_by("done_on", "pk"):
        logs[log.measure_id].append(log)
    after = f"Sau {conversion.stated_duration}, " if conversion.stated_duration else ""
    done = [_measure(*line) for _, group in by_group(measures, logs) for line in group]
    text = f"{after}{lower(conversion.name) if after else conversion.name}"
    return f"{text}{': ' if done else ''}{'; '.join(done)}."


def _measure(measure, sums, logs, _):
    found = [f"{number_words(total)} {what}" for what, total in sums]
    found += list(dict.fromkeys(log.words.strip().rstrip(".;") for log in logs if log.words.strip()))
    said = lower(measure.title.strip().rstrip(".;"))
    return f"{said} ({', '.join(found)})" if found else said


def _course(conference, rounds):
    """'Tại hội nghị, Chủ tịch UBND phường phát biểu khai mạc hội nghị; …'; awards have a sentence of their own."""
    items = [item for item in items_of(conference) if not (rounds and item.kind.name == HANDING_OVER)]
    said = [_item(item) for item in items]
    return f"Tại hội nghị, {'; '.join(said)}." if said else ""


def _item(item):
    said = f"{who(item)} {lower(str(item))}".strip().rstrip(".;")
    return f"{said}: {item.summary.strip().rstrip('.;')}" if item.summary.strip() else said


def _awards(round_):
    counts = award_words.counts(round_, award_words.awards_of(round_))
    given = [
        f"{lower(award_words.form_name(form, round_.unit))} cho {award_words.how_many(numbers)}"
        for form, numbers in counts.items()
    ]
    return f"{round_.presenter or 'Hội nghị'} trao {'; '.join(given)} {award_words.merit(round_)}." if given else ""


def _ending(conference):
    said = [concluded(row).rstrip(".") for row in conclusions(conference)]
    return f"Hội nghị kết luận: {'; '.join(map(lower, said))}." if said else ""


def _photos(conference):
    """Photos that are there; a caption without its picture waits on the page of the conference."""
    rows = [row for row in conference.photos.all() if row.image and row.image.storage.exists(row.image.name)]
    return [photo(f"/media/{row.image.name}", caption=row.caption) for row in rows]
