"""Writes of checking campaigns, and how far one has come: asked of the inspections, by officer and by kind."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Count, Q

from .models import CampaignPlace, CheckCampaign


@dataclass(frozen=True)
class Line:
    """One officer or kind: how many premises are assigned and checked; `query` opens their rows in the list."""

    label: str
    assigned: int
    checked: int
    query: str

    @property
    def left(self):
        return self.assigned - self.checked


@transaction.atomic
def assign(*, campaign, premises, officer, by):
    """Bring premises into a campaign. Raises ValidationError, and stores nothing, if one of them is in it already."""
    CheckCampaign.objects.select_for_update(no_key=True).get(pk=campaign.pk)
    twice = CampaignPlace.objects.filter(campaign=campaign, premises__in=premises).select_related("premises")
    if names := [row.premises.name for row in twice.order_by("premises__name")]:
        more = f" và {len(names) - 3} cơ sở khác" if len(names) > 3 else ""
        raise ValidationError(f"{', '.join(names[:3])}{more} đã có trong đợt kiểm tra.")
    CampaignPlace.objects.bulk_create(
        CampaignPlace(campaign=campaign, premises=row, officer=officer, created_by=by) for row in premises
    )


@transaction.atomic
def hand_over(*, campaign, premises, officer):
    """Give premises of a campaign to another officer, or to nobody. Raises ValidationError if one has left it."""
    rows = CampaignPlace.objects.filter(campaign=campaign, premises__in=premises)
    if rows.update(officer=officer) != len(premises):
        raise ValidationError("Có cơ sở không còn trong đợt kiểm tra. Hãy chọn lại.")


def progress(campaign):
    """(whole, by officer, by kind) as Lines, in one query; the sums of either breakdown are the whole."""
    counted = (
        campaign.places.current()
        .with_checked()
        .order_by()
        .values_list("officer", "officer__full_name", "premises__kind", "premises__kind__name")
        .annotate(assigned=Count("pk"), done=Count("pk", filter=Q(checked=True)))
    )
    rows = list(counted)
    whole = Line("Tất cả", sum(row[4] for row in rows), sum(row[5] for row in rows), "")
    officers = _lines([((pk or 0, name or ""), n, done) for pk, name, _, _, n, done in rows], _officer)
    kinds = _lines([((pk, name), n, done) for _, _, pk, name, n, done in rows], lambda pk, name: (name, f"loai={pk}"))
    return whole, officers, kinds


def _officer(pk, name):
    return (name, f"can_bo={pk}") if pk else ("Chưa giao", "can_bo=null")


def _lines(cells, words):
    sums = {}
    for key, assigned, done in cells:
        before = sums.get(key, (0, 0))
        sums[key] = before[0] + assigned, before[1] + done
    lines = [Line(words(*key)[0], *numbers, words(*key)[1]) for key, numbers in sums.items()]
    return sorted(lines, key=lambda line: (line.query == "can_bo=null", line.label))


def missing(campaign, whole, today):
    """Sentences for the page of a campaign."""
    if not campaign.plan:
        yield "Chưa ghi kế hoạch kiểm tra."
    if not whole.assigned:
        yield "Chưa có cơ sở nào trong đợt kiểm tra."
    if campaign.ends_on < today and whole.left:
        yield f"Đợt kiểm tra đã kết thúc ngày {campaign.ends_on:%d/%m/%Y} nhưng còn {whole.left} cơ sở chưa kiểm tra."
