"""The festival of 2023: the article says only that its plan was presented at the conference of 8 June.

The window and the usual items come from the catalogue; sites are made up and marked "dữ liệu minh họa".
"""

from datetime import date, time

from security_plans.festival import actions
from security_plans.models import FestivalSite
from wardsafety.office.models import Document, DocumentKind

YEAR = 2023
# Neighbourhoods of the ward by their place in the list, and the day.
SITES = [(7, date(2023, 8, 12)), (0, date(2023, 8, 13)), (3, date(2023, 8, 13)), (11, date(2023, 8, 17))]


def festival(ward, bodies, neighbourhoods, by):
    made = actions.create(unit=ward, year=YEAR, body=bodies["ward"], by=by)
    made.plan = Document.objects.create(
        unit=ward,
        created_by=by,
        kind=DocumentKind.objects.get(unit=None, name="Kế hoạch"),
        issuer=bodies["ward"],
        symbol="KH-UBND",
        issued_words="được triển khai ngày 08/6/2023",
        summary="Tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc năm 2023",
        note="Triển khai tại hội nghị ngày 08/6/2023; bài báo không nêu số, ngày và nội dung kế hoạch.",
    )
    made.save(update_fields=["plan"])
    actions.add_usual(festival=made)
    made.items.update(illustrative=True)
    for index, day in SITES[: len(neighbourhoods)]:
        place = neighbourhoods[index % len(neighbourhoods)]
        FestivalSite.objects.create(
            festival=made,
            neighbourhood=place,
            name=str(place),
            place=f"Nhà văn hóa {place}",
            held_on=day,
            starts_at=time(7, 30),
            is_point=index == SITES[0][0],
            illustrative=True,
        )
    return made
