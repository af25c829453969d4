"""Awards handed over in the period: how many by level and kind of recipient. No names: those stand in the decision."""

from itertools import groupby
from typing import NamedTuple

from django.db.models import Count, F, IntegerField
from django.db.models.functions import Cast

from awards.models import Award, AwardForm, DeclaredCount, Recipient
from wardsafety.pages.text import grouped
from wardsafety.papers.blocks import column, row, table
from wardsafety.reporting.conference.words import lower

from .written import drafted, paragraphs

KINDS = {Recipient.COLLECTIVE: "Tập thể", Recipient.INDIVIDUAL: "Cá nhân", Recipient.HOUSEHOLD: "Hộ gia đình"}


class Given(NamedTuple):
    """How many awards of one form went to one kind of recipient in one round."""

    round: int
    unit: int
    title: str
    held_on: object
    presenter: str
    form: str
    level: str
    order: int
    unit_decides: bool
    kind: str
    number: int


FIELDS = (
    *("round_id", "round__unit_id", "round__title", "round__ceremony_on", "round__presenter"),
    *("form__name", "form__level", "form__order", "form__unit_decides", "kind"),
)


def build(source, section):
    made = [*paragraphs(source, section), *drafted(source, section, sentences)]
    given = _given(source)
    return [*made, _table(source, given)] if given else made


def sentences(source):
    """'Giấy khen của Chủ tịch UBND phường …: 5 tập thể, 10 cá nhân; lãnh đạo UBND phường trao.'"""
    together = groupby(_given(source), lambda one: (one.round, _name(source, one), one.presenter))
    for (_, name, presenter), lines in together:
        numbers = ", ".join(f"{grouped(one.number)} {KINDS[one.kind].lower()}" for one in lines)
        yield f"{name}: {numbers}{f'; {lower(presenter)} trao' if presenter else ''}."


def _name(source, given):
    unit = source.report.unit
    own = given.unit_decides and given.unit == unit.pk
    return given.form.replace("cấp xã", unit.in_sentence) if own else given.form


def _given(source):
    """[Given] of the rounds held in the period, in order; the stated number counts while fewer names are listed."""
    if "awards" not in source.kept:
        stated = _rows(source, DeclaredCount, F("count"))
        most = {}
        for given in map(Given._make, _rows(source, Award, Count("pk")).union(stated, all=True)):
            key = (given.round, given.form, given.kind)
            most[key] = max(given, most.get(key, given), key=lambda one: one.number)
        rows = most.values()
        source.kept["awards"] = sorted(rows, key=_usual_order)
    return source.kept["awards"]


def _rows(source, model, number):
    period, unit = source.period, source.report.unit
    rows = model.objects.of_unit(unit).filter(round__removed_at=None, round__ceremony_on__lte=period.end)
    rows = rows.filter(round__ceremony_on__gte=period.start) if period.start else rows
    return rows.order_by().values_list(*FIELDS).annotate(n=Cast(number, IntegerField()))


def _usual_order(given):
    return (given.held_on, given.round, given.order, given.form, list(KINDS).index(given.kind))


def _table(source, given):
    levels = {level: [one for one in given if one.level == level] for level in AwardForm.Level}
    columns = [column("Cấp khen", width=36)]
    columns += [column(label, width=16, align="right") for label in [*KINDS.values(), "Cộng"]]
    rows = [[level.label, *_cells(source, level, lines)] for level, lines in levels.items() if lines]
    rows.append(row("total", ["Tổng cộng", *_cells(source, "all", given)]))
    return table(columns=columns, rows=rows, caption=source.caption("Khen thưởng theo cấp khen và đối tượng"))


def _cells(source, level, given):
    parts = {kind: [one for one in given if one.kind == kind] for kind in KINDS} | {"all": given}
    return [_cell(source, f"awards-{level}-{kind}", part) for kind, part in parts.items()]


def _cell(source, key, given):
    """A number that opens its rounds; nought opens nothing."""
    if not given:
        return grouped(0)
    rows = [(one.title, f"{one.held_on:%d/%m/%Y}", one.form, KINDS[one.kind], grouped(one.number)) for one in given]
    columns = ["Đợt", "Ngày trao", "Hình thức", "Đối tượng", "Số lượng"]
    source.book.add(key, title="Khen thưởng trong kỳ", columns=columns, rows=rows)
    return {"text": grouped(sum(one.number for one in given)), "rows": key}
