"""Names of administrative units as people type them, and the letterhead that follows from a name."""

import re
from dataclasses import dataclass

from wardsafety.office.models import Unit
from wardsafety.pages.text import clean_text, search_key

Level = Unit.Level

# Longer words first, where one begins with another. Constitution 2013, art. 110; self-governing below the ward.
DESIGNATIONS = {
    Level.PROVINCE: ("Tỉnh", "Thành phố"),
    Level.DISTRICT: ("Thành phố", "Thị xã", "Quận", "Huyện"),
    Level.WARD: ("Phường", "Thị trấn", "Xã", "Đặc khu"),
    Level.NEIGHBOURHOOD: (
        "Tổ dân phố",
        "Khối phố",
        "Khu phố",
        "Khu dân cư",
        "Tiểu khu",
        "Thôn",
        "Xóm",
        "Ấp",
        "Bản",
        "Buôn",
        "Bon",
        "Plei",
        "Làng",
        "Sóc",
        "Khóm",
        "Khối",
        "Khu",
        "Phố",
        "Tổ",
    ),
}
SHORT = {"tdp": "Tổ dân phố", "kp": "Khu phố", "tp": "Thành phố", "tx": "Thị xã", "tt": "Thị trấn"}


@dataclass(frozen=True)
class Name:
    """A unit's name in its two parts: ("Phường", "Lam Sơn")."""

    designation: str
    name: str

    def __str__(self):
        return f"{self.designation} {self.name}"


def split(text, designations, default=""):
    """'Tổ dân phố 3', 'TDP 3' or '3' as a Name; `default` is the designation of a name without one."""
    text = clean_text(text).strip(" .;,")
    first, _, rest = text.partition(" ")
    long = SHORT.get(search_key(first).strip("."))
    if long in designations and rest:
        return Name(long, rest)
    for designation in designations:
        if search_key(text).startswith(f"{search_key(designation)} "):
            return Name(designation, " ".join(text.split()[len(designation.split()) :]))
    return Name(default, text)


def place_name(name):
    """Địa danh: the bare name; of units named by a number the whole name (Nghị định 30/2020, Phụ lục I, II.4)."""
    return str(name) if re.fullmatch(r"[0-9]+[A-Za-z]?", name.name) else name.name


def letterhead(name, superior=None):
    """The letterhead of the People's Committee of a unit under another, after Nghị định 30/2020; people correct it."""
    return {
        "superior_line": f"UBND {superior}".upper() if superior else "",
        "issuer_line": f"ỦY BAN NHÂN DÂN {name}".upper(),
        "place_name": place_name(name),
        "symbol": "UBND",
        "authority": "TM. ỦY BAN NHÂN DÂN",
        "signer_position": "CHỦ TỊCH",
    }


def committee(name):
    """'Ủy ban nhân dân phường Lam Sơn'."""
    return f"Ủy ban nhân dân {name.designation[:1].lower()}{name.designation[1:]} {name.name}"
