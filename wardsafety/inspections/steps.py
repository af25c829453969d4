"""The life cycle of what can be visited: dated steps, added and (wrongly entered ones) taken out.

Models are founded by a decision; premises run from a day on and close.
"""

from django.core.exceptions import ValidationError
from django.db import transaction

from .actions import refresh_caches
from .models import Place, PlaceStatus, PlaceStep

# đề xuất → thành lập → hoạt động ⇄ tạm dừng → giải thể; None: nothing has been recorded yet.
FOLLOWING = {
    None: [PlaceStatus.PROPOSED, PlaceStatus.ESTABLISHED],
    PlaceStatus.PROPOSED: [PlaceStatus.ESTABLISHED],
    PlaceStatus.ESTABLISHED: [PlaceStatus.ACTIVE, PlaceStatus.SUSPENDED, PlaceStatus.DISSOLVED],
    PlaceStatus.ACTIVE: [PlaceStatus.SUSPENDED, PlaceStatus.DISSOLVED],
    PlaceStatus.SUSPENDED: [PlaceStatus.ACTIVE, PlaceStatus.DISSOLVED],
    PlaceStatus.DISSOLVED: [],
}
# hoạt động ⇄ tạm dừng → ngừng hoạt động; a business may open again.
FOLLOWING_OF_PREMISES = {
    None: [PlaceStatus.ACTIVE],
    PlaceStatus.ACTIVE: [PlaceStatus.SUSPENDED, PlaceStatus.CLOSED],
    PlaceStatus.SUSPENDED: [PlaceStatus.ACTIVE, PlaceStatus.CLOSED],
    PlaceStatus.CLOSED: [PlaceStatus.ACTIVE],
}
NEEDS_REASON = {PlaceStatus.SUSPENDED, *PlaceStatus.ended()}


def following(place):
    """{status: statuses that may follow it} of the life cycle of a place."""
    return FOLLOWING_OF_PREMISES if place.is_premises else FOLLOWING


@transaction.atomic
def add_step(*, place, by, status, effective_on, document=None, reason=""):
    """Record one step of a life cycle, today's or an earlier one; the state is that of the last step by date.

    Raises ValidationError with the sentence for the form if it does not fit between the steps around it.
    """
    Place.objects.select_for_update().get(pk=place.pk)
    if status == PlaceStatus.ESTABLISHED:
        propose_no_later_than(effective_on, [place.pk])
    refuse_misfit(place, status, effective_on)
    step = PlaceStep.objects.create(
        place_id=place.pk,
        recorded_by=by,
        status=status,
        effective_on=effective_on,
        document=document,
        reason=reason,
    )
    refresh_caches([place.pk])
    return step


@transaction.atomic
def remove_step(*, step):
    """Take out a step that was entered wrongly; history keeps it. The only step stays: a place has a state."""
    place = Place.objects.select_for_update(of=("self",)).select_related("kind").get(pk=step.place_id)
    if not PlaceStep.objects.filter(place=place).exclude(pk=step.pk).exists():
        raise ValidationError(
            f"{place.noun.capitalize()} phải còn ít nhất một mốc. Hãy thêm mốc đúng trước, rồi xóa mốc ghi nhầm."
        )
    step.delete()
    refresh_caches([place.pk])


def refuse_misfit(place, status, effective_on):
    """Raise the sentence that says why a step does not fit between those before and after it."""
    steps, ways = PlaceStep.objects.filter(place=place.pk), following(place)
    before = steps.filter(effective_on__lte=effective_on).order_by("effective_on", "pk").last()
    after = steps.filter(effective_on__gt=effective_on).order_by("effective_on", "pk").first()
    word = PlaceStatus(status).label
    if status not in ways[before.status if before else None]:
        since = (
            f"Vào ngày này {place.noun} ở tình trạng “{before.get_status_display()}”" if before else "Chưa có mốc nào"
        )
        raise ValidationError(f"{since}, không chuyển sang “{word}” được.")
    if after and after.status not in ways[status]:
        raise ValidationError(
            f"Sau ngày này đã có mốc “{after.get_status_display()}” ngày {after.effective_on:%d/%m/%Y}, "
            f"không thể đứng sau “{word}”. Nếu mốc đó ghi nhầm, hãy xóa mốc đó trước."
        )


def propose_no_later_than(day, place_ids):
    # A proposal is dated when it was typed in; it cannot have followed the founding.
    later = PlaceStep.objects.filter(place__in=place_ids, status=PlaceStatus.PROPOSED, effective_on__gt=day)
    later.update(effective_on=day)
