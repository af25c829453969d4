"""What the pages of all registers tell of a place alike."""

from wardsafety.office.choosing import UNKNOWN
from wardsafety.office.records.facts import Fact

NEIGHBOURHOOD = Fact("Tổ dân phố, thôn", lambda place: place.neighbourhood or UNKNOWN, ("neighbourhood",))
COORDINATES = Fact(
    "Tọa độ",
    lambda place: f"{place.latitude:.6f}, {place.longitude:.6f}" if place.latitude is not None else "",
    ("latitude", "longitude"),
    quiet=True,
)
