"""Sites of the festival as a figure: each counted on its own day, or on the main day when it has none."""

from django.db.models import Q

from wardsafety.programmes.figures import Base, Figure, register

from .models import FestivalSite

SITES = Base(
    "festival_sites",
    lambda: FestivalSite.objects.filter(festival__removed_at=None).select_related("neighbourhood", "festival"),
    unit_path="festival__unit__path",
    phase="festival__phase",
    order=("neighbourhood__sort_number", "name"),
)
COLUMNS = (
    ("Điểm tổ chức", str),
    ("Địa điểm", lambda row: row.place),
    ("Ngày", lambda row: f"{day:%d/%m/%Y}" if (day := row.held_on or row.festival.held_on) else ""),
    ("Ngày hội", lambda row: row.festival.name),
)


def _held(period):
    def within(path):
        since = Q(**{f"{path}__gte": period.start}) if period.start else Q()
        return since & Q(**{f"{path}__lte": period.end})

    return within("held_on") | (Q(held_on=None) & within("festival__held_on"))


register(Figure("festivals.sites", "Điểm tổ chức Ngày hội", "điểm", SITES, (_held,), COLUMNS))
