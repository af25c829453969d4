"""Ways to break places and what happens there down, beside neighbourhood and phase: by kind, by street."""

import re

from wardsafety.programmes.figures import Dimension

# "Đầu ngõ 191 phố Lê Lợi", "Số 12, đường Trần Phú": the name that follows the last word for a street.
STREET = re.compile(r".*\b((?:phố|đường|đại lộ|quốc lộ|tỉnh lộ)\s+[^,;(]+)", re.IGNORECASE | re.DOTALL)


def street_of(address):
    """'Phố Lê Lợi', or "" for an address that names no street."""
    match = STREET.match(address)
    street = " ".join(match[1].split()) if match else ""
    return f"{street[:1].upper()}{street[1:]}"


def of_places(place=lambda row: row):
    """By kind and by street; `place(row)` is the place that a row is about, its kind at hand."""
    return {
        "loai": Dimension("Loại", lambda row: [str(place(row).kind)]),
        "duong-pho": Dimension("Đường, phố", lambda row: list(filter(None, [street_of(place(row).address)]))),
    }
