"""Models that were established without a decision on record."""

from wardsafety.office.documents.undocumented import Gap, register

from .models import PlaceStatus, PlaceStep


def foundings():
    rows = PlaceStep.objects.filter(status=PlaceStatus.ESTABLISHED, document=None, place__removed_at=None)
    in_place = ("place__neighbourhood__sort_number", "place__kind", "place__number")
    return rows.select_related("place__kind").order_by("place__unit", *in_place, "pk")


register(
    Gap(
        "foundings",
        "Mô hình đã thành lập nhưng chưa ghi quyết định",
        foundings,
        name=lambda step: f"{step.place}, từ ngày {step.effective_on:%d/%m/%Y}",
    )
)
