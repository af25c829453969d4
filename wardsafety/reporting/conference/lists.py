"""Lists that go with a conference: the decisions it rests on or announced, the awards handed out."""

from django.db.models import Q

from awards.models import AwardRound
from awards.papers import words
from wardsafety.office.models import Document
from wardsafety.papers.blocks import column, paragraph, row, table
from wardsafety.papers.words import long_date, short_date
from wardsafety.programmes.models import Phase

NO_DECISIONS = "Chưa có quyết định nào gắn với hội nghị."
NO_AWARDS = "Chưa ghi khen thưởng nào được trao trong ngày hội nghị."


def decisions(conference):
    columns = [
        column("TT", width=7, align="center"),
        column("Số, ký hiệu", width=20),
        column("Ngày ban hành", width=20),
        column("Cơ quan ban hành", width=20),
        column("Trích yếu"),
    ]
    rows = [
        [str(index), document.reference, _issued(document), document.issuer.name, document.summary]
        for index, document in enumerate(decisions_of(conference), 1)
    ]
    made = table(columns=columns, rows=rows) if rows else paragraph(NO_DECISIONS)
    return f"Phục vụ {conference.name[:1].lower()}{conference.name[1:]}", [made]


def decisions_of(conference):
    """Live decisions linked to the conference or its agenda, issued by phases of its programmes, or on its awards."""
    programmes = conference.reports.live().values("programme")
    phases = Phase.objects.filter(Q(programme__in=programmes) | Q(programme=conference.programme_id or 0))
    linked = Q(pk__in=conference.documents.values("pk")) | Q(pk__in=conference.items.values("document"))
    linked |= Q(pk__in=phases.values("document")) | Q(pk__in=rounds_of(conference).values("document"))
    rows = Document.objects.live().filter(linked, kind__abbreviation="QĐ")
    return sorted(rows.select_related("kind", "issuer"), key=lambda row: (row.issued_on or "9", row.pk))


def _issued(document):
    return document.issued_words or short_date(document.issued_on)


def rounds_of(conference):
    """Rounds of awards of the unit that were handed over on the day of the conference."""
    rows = AwardRound.objects.live().filter(unit=conference.unit_id, ceremony_on=conference.held_on)
    return rows.select_related("unit", "document__kind").prefetch_related(*words.PARTS).order_by("pk")


def awards(conference):
    """Names as they were typed, and counts where only these are known; who handed them over."""
    columns = [
        column("TT", width=7, align="center"),
        column("Tên tập thể, cá nhân, hộ gia đình", width=36),
        column("Chức vụ, đơn vị, địa chỉ", width=30),
        column("Cấp khen, người trao"),
    ]
    rows, number = [], 0
    for round_ in rounds_of(conference):
        listed = words.awards_of(round_)
        for form, numbers in words.counts(round_, listed).items():
            rows.append(row("group", [f"{words.form_name(form, round_.unit)}: {words.how_many(numbers)}"]))
            for cells in _lines(round_, form, numbers, listed):
                number += 1
                rows.append([str(number), *cells])
    made = table(columns=columns, rows=rows) if rows else paragraph(NO_AWARDS)
    return f"Trao {long_date(conference.held_on)}", [made]


def _lines(round_, form, numbers, listed):
    """A line for each name; for a kind of recipient without names one with its number."""
    given = "; ".join(filter(None, [form.get_level_display(), round_.presenter]))
    for kind in words.ORDER:
        named = [award for award in listed if award.form_id == form.pk and award.kind == kind]
        for award in named:
            yield [award.name, award.position, given]
        if numbers[kind] and not named:
            yield [f"{numbers[kind]:02d} {words.NOUNS[kind]}", "chưa có danh sách", given]
