"""Vietnamese text, phone numbers and numbers as officials write them."""

import re
import unicodedata
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from django.core.exceptions import ValidationError

# Marks that turn the direction of writing; they make a text read otherwise than it is stored.
BIDI_MARKS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# Word and Zalo leave these in copied text; they carry no meaning.
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
# Postgres' unaccent writes these plainly; so does the key of a search.
PLAIN_LETTERS = str.maketrans({"đ": "d", "‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "..."})

HIDDEN_CHARACTERS = "Nội dung có ký tự ẩn không hợp lệ (ký tự điều khiển hoặc dấu đổi chiều chữ). Hãy xóa và gõ lại."
NOT_A_PHONE = (
    "Số điện thoại không đúng. Nhập 10 số di động (ví dụ 0912 345 678), số máy bàn kèm mã vùng "
    "(ví dụ 0237 3852 123) hoặc số khẩn cấp (114)."
)


def nfc(s):
    """The text with each Vietnamese letter as one character (NFC)."""
    return unicodedata.normalize("NFC", s)


def capital(text):
    """The first letter large, the others as they are."""
    return f"{text[:1].upper()}{text[1:]}"


def clean_text(s):
    """Typed or pasted text as it is stored: NFC, single spaces, no blanks at line ends; line breaks stay.

    Raises ValidationError for control characters and for marks that turn the direction of writing.
    """
    text = nfc(s).replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    text = text.translate(INVISIBLE)
    if any(char in BIDI_MARKS or (unicodedata.category(char) in ("Cc", "Cs") and char not in "\n\t") for char in text):
        raise ValidationError(HIDDEN_CHARACTERS, code="hidden_characters")
    return "\n".join(" ".join(line.split()) for line in text.split("\n")).strip("\n")


def search_key(s):
    """The text without case and diacritics (đ as d), single-spaced: what lower + unaccent of Postgres make."""
    letters = unicodedata.normalize("NFD", s.lower())
    plain = "".join(char for char in letters if unicodedata.category(char) != "Mn")
    return " ".join(plain.translate(PLAIN_LETTERS).split())


def given_name_key(s):
    """A person's name with its words turned round, so that people sort by given name, then middle, then family name."""
    return " ".join(reversed(s.split()))


def normalise_phone(s):
    """The digits of a Vietnamese phone number, starting with 0 (+84 and 0084 become 0); "" stays "".

    Mobile (03, 05, 07, 08, 09), landline with area code (02…), 1800/1900 and three-digit emergency numbers.
    Raises ValidationError for anything else.
    """
    digits = re.sub(r"[\s.\-()]", "", s)
    digits = re.sub(r"^(\+84|0084|84(?=\d{9,10}$))0?", "0", digits)
    if digits and not re.fullmatch(r"0[35789][0-9]{8}|02[0-9]{9}|1[89]00[0-9]{4,6}|1[0-9]{2}", digits):
        raise ValidationError(NOT_A_PHONE, code="phone")
    return digits


def mask_phone(s):
    """A phone number for lists and prints: 0912***678. Emergency numbers stay whole."""
    return s if len(s) < 8 else f"{s[:4]}***{s[-3:]}"


def show_phone(s):
    """A phone number in groups for reading and dialling: 0912 345 678; landlines 0237 3852 123."""
    if len(s) == 10:
        return f"{s[:4]} {s[4:7]} {s[7:]}"
    return f"{s[:4]} {s[4:8]} {s[8:]}" if len(s) == 11 else s


def decimal_vi(value, decimals=None):
    """A number with dots for thousands and a comma for decimals: 1.518.000, 3,572.

    Without `decimals` a Decimal or int keeps the decimals it was entered with and a float gets at most two;
    None is "". Halves are rounded up, as officials do.
    """
    if value is None or value == "":
        return ""
    number = Decimal(str(value))
    if decimals is not None:
        number = number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    elif isinstance(value, float):
        number = _without_zeros(number.quantize(Decimal("0.01"), ROUND_HALF_UP))
    return f"{number:,f}".translate(str.maketrans(",.", ".,"))


def grouped(n):
    """A count with dots for thousands: 1.518.000. None is ""."""
    return decimal_vi(n)


def percent_vi(value, decimals=None):
    """A percentage: 320 → 320%, Decimal("92.85") → 92,85%. Without `decimals` at most two, no needless zeros."""
    if value is None or value == "":
        return ""
    if decimals is None:
        value = _without_zeros(Decimal(str(value)).quantize(Decimal("0.01"), ROUND_HALF_UP))
    return f"{decimal_vi(value, decimals)}%"


def read_number(s, *, dot="group"):
    """What an official typed as a number, in the notation of Python: "1.518.000" → "1518000", "92,85" → "92.85".

    A single dot before exactly three digits groups thousands, unless `dot` is "decimal" (coordinates).
    Text that is no number comes back as it is, for the field to refuse.
    """
    text = re.sub(r"\s", "", s)
    if dot == "decimal":
        return text.replace(",", ".")
    if re.fullmatch(r"[+-]?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?", text):
        return text.replace(".", "").replace(",", ".")
    if re.fullmatch(r"[+-]?[0-9]{1,3}(,[0-9]{3}){2,}", text):
        return text.replace(",", "")
    if text.count(",") == 1 and "." not in text:
        return text.replace(",", ".")
    return text


def is_number(value):
    """Whether the value is a number to be grouped and set to the right, and not a truth value."""
    try:
        return not isinstance(value, bool | str) and Decimal(str(value)).is_finite()
    except InvalidOperation:
        return False


def _without_zeros(number):
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()
