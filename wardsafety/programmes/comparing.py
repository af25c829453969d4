"""A result held against its target. Pure arithmetic on Decimals; nothing is rounded here."""

import operator
from dataclasses import dataclass
from decimal import Decimal

from .models import Reading, Target

COMPARE = {
    Target.Comparator.AT_LEAST: operator.ge,
    Target.Comparator.MORE: operator.gt,
    Target.Comparator.AT_MOST: operator.le,
    Target.Comparator.LESS: operator.lt,
    Target.Comparator.EXACTLY: operator.eq,
}
# Under these the smaller result is the better one: a percentage of the target would mislead.
CEILINGS = {Target.Comparator.AT_MOST, Target.Comparator.LESS}
# "gần 160" speaks of numbers up to a tenth below, "hơn 160" up to a tenth above, "khoảng 160" of both.
BELOW, ABOVE = Decimal("0.9"), Decimal("1.1")
BOUNDS = {
    "": (1, 1),
    Reading.Qualifier.NEARLY: (BELOW, 1),
    Reading.Qualifier.OVER: (1, ABOVE),
    Reading.Qualifier.MORE: (1, ABOVE),
    Reading.Qualifier.ABOUT: (BELOW, ABOVE),
}
HUNDRED = Decimal(100)

NO_TARGET = "Chưa giao chỉ tiêu nên không tính tỷ lệ."
IN_WORDS = "Chỉ tiêu giao bằng chữ nên không tính tỷ lệ."
NO_RESULT = "Chưa có số liệu nên chưa tính được tỷ lệ."
NO_RATE = "Chưa có số liệu tỷ lệ % để so với chỉ tiêu."
DIRECTLY = "So trực tiếp tỷ lệ đạt được với chỉ tiêu."
NO_NEIGHBOURHOODS = "Đơn vị chưa có tổ dân phố, thôn nào trong danh mục."
CEILING = "Chỉ tiêu là mức khống chế nên chỉ so đạt hay vượt."
ZERO = "Chỉ tiêu là 0 nên không tính tỷ lệ."


@dataclass(frozen=True)
class Each:
    """ "Mỗi tổ dân phố": `needed` in all, neighbourhoods that have `reached` it (None: not known), `of` how many."""

    needed: Decimal
    reached: int | None
    of: int


@dataclass(frozen=True)
class Goal:
    """Percent of the target, whether it is met; where there is no percentage, the reason in a sentence."""

    percent: Decimal | None = None
    met: bool | None = None
    each: Each | None = None
    explain: str = ""


@dataclass(frozen=True)
class Amount:
    """A number and how far off it may be: "gần 20" may be 18 and is at most 20."""

    value: Decimal
    low: Decimal
    high: Decimal

    def meets(self, comparator, wanted):
        """True or False where every number it may be says so, else None."""
        verdicts = {COMPARE[comparator](number, wanted) for number in (self.low, self.high)}
        return verdicts.pop() if len(verdicts) == 1 else None


def compare(target, counted, reading, neighbourhoods=()):
    """Goal of one target; `counted` goes before a reading, `neighbourhoods` are ids of the current ones."""
    if target is None:
        return Goal(explain=NO_TARGET)
    if target.value is None:
        return Goal(explain=IN_WORDS)
    if target.kind == Target.Kind.PERCENT:
        return _rate(target, counted, reading)
    result = amount_of(counted, reading)
    if target.kind == Target.Kind.EACH:
        return _each(target, counted, result, neighbourhoods)
    if result is None:
        return Goal(explain=NO_RESULT)
    return _share(target, result, target.value, result.meets(target.comparator, target.value))


def amount_of(counted, reading):
    """The number that speaks for the indicator: counted, else a level as read; None if there is none."""
    if counted is not None:
        return _exactly(Decimal(counted.total))
    return _as_read(reading) if _is_level(reading) else None


def rate_of(reading):
    """A reading in percent: from numerator and denominator where known, else its value; None if it is no rate."""
    if not _is_level(reading):
        return None
    if reading.numerator is not None and reading.denominator:
        return _exactly(reading.numerator * HUNDRED / reading.denominator)
    return _as_read(reading) if (reading.measure or reading.indicator.measure) == "%" else None


def agrees(reading, number):
    """Whether a level as stated fits a number: the same when rounded as stated, or near it when it says "gần"."""
    if not _is_level(reading):
        return True
    if reading.qualifier:
        return reading.value * BELOW <= number <= reading.value * ABOVE
    return round(Decimal(number), reading.decimals) == reading.value


def _is_level(reading):
    return reading is not None and reading.form == Reading.Form.LEVEL and reading.value is not None


def _exactly(number):
    return Amount(number, number, number)


def _as_read(reading):
    low, high = BOUNDS[reading.qualifier]
    return Amount(reading.value, reading.value * low, reading.value * high)


def _rate(target, counted, reading):
    """A target in percent is met or not; a percentage of a percentage is not what anyone reports."""
    rate = None if counted is not None else rate_of(reading)
    if rate is None:
        return Goal(explain=NO_RATE)
    return Goal(met=rate.meets(target.comparator, target.value), explain=DIRECTLY)


def _each(target, counted, result, neighbourhoods):
    needed = target.value * len(neighbourhoods)
    reached = _reached(target, counted, neighbourhoods)
    each = Each(needed, reached, len(neighbourhoods))
    if not neighbourhoods or result is None:
        return Goal(each=each, explain=NO_RESULT if neighbourhoods else NO_NEIGHBOURHOODS)
    if reached is not None:
        return _share(target, result, needed, reached == len(neighbourhoods), each)
    # Without numbers per neighbourhood only a failure of the whole is certain.
    failed = result.meets(target.comparator, needed) is False
    return _share(target, result, needed, False if failed else None, each)


def _reached(target, counted, neighbourhoods):
    if counted is None:
        return None
    sums = counted.by_neighbourhood()
    return sum(COMPARE[target.comparator](sums.get(pk, 0), target.value) for pk in neighbourhoods)


def _share(target, result, needed, met, each=None):
    if target.comparator in CEILINGS:
        return Goal(met=met, each=each, explain=CEILING)
    if not needed:
        return Goal(met=met, each=each, explain=ZERO)
    return Goal(result.value * HUNDRED / needed, met, each)
