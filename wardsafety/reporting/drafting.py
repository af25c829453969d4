"""Sentences with figures in braces: "xây dựng được {Tổ liên gia}, đạt {tỷ lệ: Tổ liên gia} chỉ tiêu".

The sentences that sections draft themselves are written this way too, so that an official may take one over, change its
words, and every figure in it still counts its records or opens its reading.
"""

import re

from wardsafety.pages.text import search_key
from wardsafety.programmes import figures
from wardsafety.programmes.words import percent_words, target_words

PLACEHOLDER = re.compile(r"\{([^{}\n]{1,400})\}")
UNKNOWN = "……"
# What may stand before the colon, and what it makes of an indicator's Standing.
ASKS = ("số", "tỷ lệ", "mức giao", "so sánh", "thứ hạng", "lời văn")


def label_of(indicator, indicators):
    """The words that stand for an indicator in braces: its name, with its number where two share one."""
    name = " ".join(without_braces(indicator.name).replace(":", " ").split())
    shared = sum(search_key(other.name) == search_key(indicator.name) for other in indicators) > 1
    return f"{name} #{indicator.pk}" if shared else name


def without_braces(words):
    return words.replace("{", "(").replace("}", ")")


def mentioned(text):
    """The keys of figures that a text names, by label or key."""
    known = _figures_by_label()
    keys = [known.get(search_key(match[1])) for match in PLACEHOLDER.finditer(text)]
    return [key for key in keys if key]


def unknown(text, indicators):
    """What a text names in braces that is no figure and no indicator, as typed."""
    names = {search_key(label_of(row, indicators)) for row in indicators}
    known = _figures_by_label()
    for match in PLACEHOLDER.finditer(text):
        _, name = _split(match[1])
        if search_key(match[1]) not in known and search_key(name) not in names:
            yield match[1]


def linked(source, text):
    """The text as parts, each figure linked to what it counts; what cannot be found is left as dots."""
    made, end = [], 0
    for match in PLACEHOLDER.finditer(text):
        made += [text[end : match.start()], *_resolved(source, match[1])]
        end = match.end()
    return [part for part in [*made, text[end:]] if part != ""] if made else text


def _resolved(source, words):
    ask, name = _split(words)
    standing = source.named.get(search_key(name))
    if standing:
        return _asked(source, standing, ask) or [UNKNOWN]
    key = _figures_by_label().get(search_key(words))
    return [source.book.number(key)] if key in source.book.entries else [UNKNOWN]


def _asked(source, standing, ask):
    if ask == "":
        return result(source, standing)
    if ask == "số":
        return [source.book.number(standing.indicator.figure)] if standing.counted is not None else None
    if ask == "tỷ lệ":
        share = percent_words(standing.percent, approximate=standing.approximate)
        return [share] if share else None
    if ask == "mức giao":
        return [target_words(standing.target)] if standing.target else None
    form = {"so sánh": "change", "thứ hạng": "rank", "lời văn": "words"}[ask]
    rows = [row for row in (standing.reading, *standing.beside) if row and row.form == form]
    return [source.reading(rows[0])] if rows else None


def result(source, standing):
    """The result as a text: a counted number opens its rows, a read one its reading."""
    if standing.counted is not None:
        return [source.book.number(standing.indicator.figure), f" {standing.indicator.measure}"]
    return [source.reading(standing.reading)] if standing.reading else None


def _split(words):
    """("tỷ lệ", "Tổ liên gia") of "tỷ lệ: Tổ liên gia"; without a known ask all of it is the name."""
    ask, colon, name = words.partition(":")
    asked = next((known for known in ASKS if colon and search_key(known) == search_key(ask)), "")
    return (asked, name.strip()) if asked else ("", words.strip())


def _figures_by_label():
    found = figures.all_figures()
    return {search_key(figure.label): figure.key for figure in found} | {figure.key: figure.key for figure in found}
