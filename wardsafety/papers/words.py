"""Dates and numbers in the words of official papers (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW)."""

import datetime
import re

UNKNOWN = "…"
DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
PARTIAL = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
BILLION = 10**9


def date_parts(value):
    """(year, month, day) of a date or of "2023", "2023-06", "2023-06-08"; None for what is unknown.

    Raises ValueError for anything else.
    """
    if not value:
        return None, None, None
    if isinstance(value, datetime.date):
        return value.year, value.month, value.day
    match = PARTIAL.fullmatch(value)
    if not match:
        raise ValueError(f"Not a date: {value!r}")
    year, month, day = (int(part) if part else None for part in match.groups())
    datetime.date(year, month or 1, day or 1)
    return year, month, day


def month_text(month):
    """Only January and February get a leading zero."""
    return f"{month:02}" if month <= 2 else str(month)


def long_date(value):
    """ "ngày 08 tháng 6 năm 2023", or as much of it as is known; "" for no date."""
    year, month, day = date_parts(value)
    parts = [
        f"ngày {day:02}" if day else "",
        f"tháng {month_text(month)}" if month else "",
        f"năm {year}" if year else "",
    ]
    return " ".join(filter(None, parts))


def short_date(value):
    """ "08/6/2023", "6/2023" or "2023"; "" for no date."""
    year, month, day = date_parts(value)
    parts = [f"{day:02}" if day else "", month_text(month) if month else "", str(year) if year else ""]
    return "/".join(filter(None, parts))


def paper_date(place_name, value):
    """Place and date of a paper; what is unknown is left to be filled in by hand."""
    year, month, day = date_parts(value)
    day_text = f"{day:02}" if day else UNKNOWN
    month_words = month_text(month) if month else UNKNOWN
    return f"{place_name}, ngày {day_text} tháng {month_words} năm {year or UNKNOWN}"


def paper_number(number):
    """A paper's number: two digits at least; "" when unknown, "12a" as it is."""
    text = "" if number is None else str(number).strip()
    return text.zfill(2) if text.isdigit() else text


def number_line(number, symbol, *, party=False):
    """ "Số: 05/BC-UBND" with room for an unknown number; the Party writes "Số 89-NQ/ĐU"."""
    text = paper_number(number) or " " * 7
    if party:
        return f"Số {text}-{symbol}" if symbol else f"Số {text}"
    return f"Số: {text}/{symbol}" if symbol else f"Số: {text}"


def spelled(number):
    """A whole number in words: 1.518.000 is "một triệu năm trăm mười tám nghìn"."""
    number = int(number)
    if number < 0:
        return f"âm {spelled(-number)}"
    if number == 0:
        return DIGITS[0]
    return " ".join(_words(number, leading=True))


def _words(number, *, leading):
    """Words of a number > 0; `leading` is False after a higher group, where "không trăm" is spoken."""
    if number >= BILLION:
        high, rest = divmod(number, BILLION)
        return [*_words(high, leading=leading), "tỷ", *(_words(rest, leading=False) if rest else [])]
    words = []
    for unit, name in ((10**6, "triệu"), (10**3, "nghìn"), (1, "")):
        group, number = divmod(number, unit)
        if group:
            words += [*_group(group, leading=leading and not words), *([name] if name else [])]
    return words


def _group(group, *, leading):
    """Words of 1–999."""
    hundreds, rest = divmod(group, 100)
    tens, ones = divmod(rest, 10)
    words = [] if leading and not hundreds else [DIGITS[hundreds], "trăm"]
    if not rest:
        return words
    if tens == 0:
        return [*words, *(["linh"] if words else []), DIGITS[ones]]
    words += ["mười"] if tens == 1 else [DIGITS[tens], "mươi"]
    return [*words, *([_last_digit(tens, ones)] if ones else [])]


def _last_digit(tens, ones):
    if ones == 5:
        return "lăm"
    if tens > 1 and ones == 1:
        return "mốt"
    if tens > 1 and ones == 4:
        return "tư"
    return DIGITS[ones]


def listed_ends(items):
    """The items of a list closed as an official paper closes them: each with ";", the last with "."."""
    closed = [str(item).rstrip(" ;.") for item in items]
    return [*(f"{item};" for item in closed[:-1]), *(f"{item}." for item in closed[-1:])]
