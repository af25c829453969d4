"""What a round of awards still lacks, and what looks wrong, in sentences. Nothing of this blocks."""

from collections import Counter

from wardsafety.pages.text import search_key

from .day import decided_on
from .models import Award, Recipient, RoundStatus
from .money import MoneyTable


def missing_of(round_, day):
    """Sentences for the page of a round, asked anew."""
    awards, declared = (rows.select_related("form") for rows in (round_.awards, round_.declared))
    return missing(round_, list(awards), list(declared), MoneyTable(round_.unit, decided_on(round_)))


def missing(round_, awards, declared, money):
    """Sentences for the page of a round; `money` is its MoneyTable."""
    known = [*_frame(round_, awards, declared), *_repeated(awards), *_elsewhere(round_, awards)]
    return [*known, *(_sums(awards, money) if money.day else _undated([*awards, *declared]))]


def _frame(round_, awards, declared):
    if not awards and not declared:
        yield "Chưa có ai được đề nghị khen thưởng."
    if round_.status in (RoundStatus.DECIDED, RoundStatus.GIVEN) and not round_.document:
        yield "Chưa ghi quyết định khen thưởng."
    if not round_.ceremony_on:
        yield "Chưa có ngày trao."
    elif round_.steps.filter(status=RoundStatus.PROPOSED, effective_on__gt=round_.ceremony_on).exists():
        yield "Ngày trao trước ngày đề nghị."
    for form in sorted({row.form for row in awards if not row.form.unit_decides}, key=str):
        yield f"{form}: {form.issuer or 'cấp trên'} quyết định; phường, xã chỉ đề nghị."
    stated = {(row.form_id, row.kind): row.count for row in declared}
    listed = Counter((row.form_id, row.kind) for row in awards)
    for key, count in stated.items():
        if listed[key] and listed[key] != count:
            words = next(row for row in declared if (row.form_id, row.kind) == key)
            yield f"{words.form}: nguồn ghi {words}, danh sách có {listed[key]}."


def _repeated(awards):
    """The same recipient twice for the same merit in this round."""
    seen = Counter((search_key(row.name), search_key(row.position), search_key(row.merit)) for row in awards)
    for (name, *_), number in seen.items():
        if number > 1:
            typed = next(row.name for row in awards if search_key(row.name) == name)
            yield f"{typed} có {number} hình thức khen cho cùng một thành tích."


def _elsewhere(round_, awards):
    """An award that is given once in a life, given to the same name in another round."""
    once = [row for row in awards if row.form.once_in_life and row.kind == Recipient.INDIVIDUAL]
    if not once:
        return
    others = Award.objects.of_unit(round_.unit).filter(form__in={row.form_id for row in once}, round__removed_at=None)
    known = set(others.exclude(round=round_).values_list("form", "name"))
    for row in once:
        if (row.form_id, row.name) in known:
            yield f"{row.name} đã có {row.form} ở một đợt khác; mỗi người chỉ được tặng một lần."


def _undated(rows):
    """What others decide is neither paid nor decided by a paper of the ward's."""
    if any(row.form.unit_decides for row in rows):
        yield "Chưa có ngày quyết định: chưa tính được tiền thưởng, căn cứ pháp lý in ra để trống."


def _sums(awards, money):
    unpaid = sorted(
        {
            (str(row.form), row.get_kind_display(), money.of(row.form, row.kind).formula)
            for row in awards
            if row.form.unit_decides and money.of(row.form, row.kind).amount is None
        }
    )
    for form, kind, why in unpaid:
        yield f"{form}, {kind.lower()}: {why}"
