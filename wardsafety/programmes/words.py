"""Readings and targets in words, as an official would print them. Nothing here rounds or corrects."""

import calendar
from decimal import Decimal

from wardsafety.pages.text import decimal_vi, percent_vi
from wardsafety.papers.words import long_date, short_date

NO_FIGURE = "chưa có số liệu"
NO_TARGET = "chưa giao chỉ tiêu"
QUARTERS = {1: "I", 4: "II", 7: "III", 10: "IV"}


def with_measure(number, measure):
    """ "160 vụ"; the percent sign stands close: "92,85%"."""
    return f"{number}{measure}" if measure == "%" else f"{number} {measure}".strip()


def number_words(value):
    """A number without needless zeros: 20.0000 → "20", 3.5000 → "3,5"; unknown is ""."""
    return "" if value is None else decimal_vi(Decimal(value).normalize())


def measure_of(reading):
    return reading.measure or reading.indicator.measure


def reading_words(reading):
    """The figure as it is printed: its own words if it has any, else made from its parts. Reads `indicator`."""
    if reading.words:
        return reading.words
    form = reading.Form
    in_words = {form.LEVEL: _level, form.CHANGE: _change, form.RANK: _rank}.get(reading.form)
    return in_words(reading) if in_words else NO_FIGURE


def value_words(reading):
    """The number with the decimals it was typed with: "3,572"; a change without its sign."""
    return decimal_vi(abs(reading.value), reading.decimals)


def _level(reading):
    if reading.value is None:
        return NO_FIGURE
    text = f"{reading.qualifier} {with_measure(value_words(reading), measure_of(reading))}".strip()
    return f"{text} ({parts})" if (parts := parts_words(reading)) else text


def parts_words(reading):
    """ "13/14": numerator and denominator where both are known, else ""."""
    if reading.numerator is None or reading.denominator is None:
        return ""
    return f"{number_words(reading.numerator)}/{number_words(reading.denominator)}"


def _change(reading):
    if reading.value is None:
        return NO_FIGURE
    against = compared_words(reading)
    if not reading.value:
        return f"không tăng, không giảm {against}".strip()
    direction = "tăng" if reading.value > 0 else "giảm"
    amount = with_measure(value_words(reading), _change_measure(reading))
    return " ".join(filter(None, [direction, reading.qualifier, amount, against]))


def _change_measure(reading):
    basis = reading.ChangeBasis
    named = {basis.PERCENT: "%", basis.POINTS: "điểm phần trăm"}
    return named.get(reading.change_basis) or measure_of(reading)


def _rank(reading):
    if reading.rank is None:
        return NO_FIGURE
    place = f"đứng thứ {decimal_vi(reading.rank)}"
    if reading.rank_out_of:
        return f"{place}/{decimal_vi(reading.rank_out_of)} {reading.rank_scope}".strip()
    return f"{place} trong {reading.rank_scope}" if reading.rank_scope else place


def period_words(reading):
    """The period that the figure is about; "" if nothing is known of it."""
    return reading.period_words or span_words(reading.period_from, reading.period_to)


def compared_words(reading):
    """ "so với cùng kỳ năm 2022"; "" without a comparison."""
    words = reading.compared_words or span_words(reading.compared_from, reading.compared_to)
    return words if not words or words.lower().startswith("so với") else f"so với {words}"


def span_words(start, end):
    """Two dates as officials say them: "tháng 6/2023", "quý II/2023", "năm 2023", "đến ngày 08/6/2023"."""
    if not start or not end:
        return f"từ ngày {short_date(start)}" if start else f"đến ngày {short_date(end)}" if end else ""
    if start == end:
        return f"ngày {short_date(start)}"
    return _calendar_span(start, end) or f"từ ngày {short_date(start)} đến ngày {short_date(end)}"


def _calendar_span(start, end):
    """The name of whole months of one year that people have a word for, else ""."""
    whole = start.day == 1 and end.day == calendar.monthrange(end.year, end.month)[1]
    if not whole or start.year != end.year:
        return ""
    year, months = start.year, end.month - start.month + 1
    if months == 1:
        return f"tháng {short_date(f'{year}-{start.month:02}')}"
    if months == 3 and start.month in QUARTERS:
        return f"quý {QUARTERS[start.month]}/{year}"
    if months == 12:
        return f"năm {year}"
    if start.month == 1:
        return f"{months} tháng đầu năm {year}"
    return f"{months} tháng cuối năm {year}" if end.month == 12 else ""


def cutoff_words(period_from, cutoff):
    """The period of a count: "tính đến ngày 08 tháng 6 năm 2023", or from one day to the other."""
    if period_from is None:
        return f"tính đến {long_date(cutoff)}"
    return f"từ ngày {short_date(period_from)} đến ngày {short_date(cutoff)}"


def source_words(reading):
    """ "Nguồn: Kế hoạch số …, “nguyên văn”". Reads the document, its kind and issuer."""
    named = [reading.document.citation if reading.document else "", reading.source_words]
    source = "; ".join(filter(None, named)) or "chưa ghi"
    return f"Nguồn: {source}, “{reading.wording}”" if reading.wording else f"Nguồn: {source}"


def target_words(target):
    """What was assigned: "ít nhất 20 tổ", "100%", "mỗi tổ dân phố ít nhất 1 điểm", "không quá 15%".

    Reads `indicator`; without a target: "chưa giao chỉ tiêu".
    """
    return NO_TARGET if target is None else assigned(target, target.indicator.measure)


def assigned(target, measure=""):
    """The same without reading the indicator: "ít nhất 20"."""
    if target.words:
        return target.words
    if target.kind == target.Kind.PERCENT:
        return _percent_target(target)
    text = f"{target.get_comparator_display()} {with_measure(number_words(target.value), measure)}"
    return f"mỗi tổ dân phố, thôn {text}" if target.kind == target.Kind.EACH else text


def _percent_target(target):
    """All is all: neither "ít nhất 100%" nor "đúng 60%" is how people speak."""
    number = f"{number_words(target.value)}%"
    all_of_it = target.comparator == target.Comparator.AT_LEAST and target.value == 100
    plain = all_of_it or target.comparator == target.Comparator.EXACTLY
    return number if plain else f"{target.get_comparator_display()} {number}"


def percent_words(percent, *, approximate=False):
    """ "320%", or "khoảng 320%" when it is computed from "gần", "trên", "hơn", "khoảng"; unknown is ""."""
    if percent is None:
        return ""
    return f"khoảng {percent_vi(percent)}" if approximate else percent_vi(percent)
