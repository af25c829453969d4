"""Money with an award: multiple × base salary on the day of the decision, with the law that says so.

The day decides: a year in which the law changes pays two sums, each with its own legal basis.
"""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, ROUND_UP, Decimal

from wardsafety.pages.text import grouped

from .models import AwardMoney, BaseSalary, Recipient

TEN_THOUSAND = Decimal(10_000)
ROUNDED = {AwardMoney.Rounding.NEAREST: ROUND_HALF_UP, AwardMoney.Rounding.UP: ROUND_UP}


@dataclass(frozen=True)
class Money:
    """The sum in đồng, None when it cannot be told; `formula` then says what is missing."""

    amount: int | None
    formula: str


class MoneyTable:
    """What the law of one day pays, asked of the database once for a whole round."""

    def __init__(self, unit, day):
        self.day = day
        self.rules = list(_in_force(AwardMoney.objects.select_related("form"), unit, day)) if day else []
        self.salary = next(iter(_in_force(BaseSalary.objects.all(), unit, day)), None) if day else None

    def of(self, form, kind):
        """The money of one award of this form to this kind of recipient."""
        if self.day is None:
            return Money(None, "Chưa có ngày quyết định nên chưa tính được tiền thưởng.")
        rule = next((rule for rule in self.rules if rule.form_id == form.pk and rule.kind == kind), None)
        if rule is None:
            return Money(None, f"Danh mục không có mức tiền thưởng kèm theo vào ngày {self.day:%d/%m/%Y}.")
        if self.salary is None:
            return Money(None, f"Danh mục chưa có mức lương cơ sở của ngày {self.day:%d/%m/%Y}.")
        if rule.per == AwardMoney.Per.SALARY:
            return _money(rule, self.salary.amount, f"lương cơ sở: {self.salary.basis}")
        individual = self.of(form, Recipient.INDIVIDUAL)
        return _money(rule, individual.amount, "theo mức của cá nhân") if individual.amount else individual


def added(moneys):
    """The sum of several; None where one of them cannot be told."""
    amounts = [money.amount for money in moneys]
    return None if None in amounts else sum(amounts)


def rounded(amount, rounding):
    """A Decimal of đồng as a whole number, rounded as the rule says."""
    if rounding in ROUNDED:
        return int((amount / TEN_THOUSAND).quantize(Decimal(1), rounding=ROUNDED[rounding]) * TEN_THOUSAND)
    return int(amount.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def _money(rule, base, of):
    exact = rule.multiple * base
    amount = rounded(exact, rule.rounding)
    multiple = grouped(rule.multiple.normalize())
    product = f"{multiple} × {grouped(base)} đồng = {grouped(rounded(exact, None))} đồng"
    after = f", làm tròn {grouped(amount)} đồng" if amount != rounded(exact, None) else ""
    return Money(amount, f"{product}{after} ({rule.basis}; {of})")


def _in_force(rows, unit, day):
    """Rows of a day, a unit's own before the common ones, the newest rule first."""
    rows = rows.for_unit(unit).in_force(day)
    return sorted(rows, key=lambda row: (row.unit_id is None, -(row.valid_from.toordinal() if row.valid_from else 0)))
