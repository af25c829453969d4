"""Checking campaigns (đợt kiểm tra): which premises are checked between two days, and by whom."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Exists, F, Index, OuterRef, Subquery, UniqueConstraint

from wardsafety.inspections.models import Inspection
from wardsafety.office.models import Document, Recorded, Removable, ScopedQuerySet, Unit, Versioned
from wardsafety.office.models.base import LiveQuerySet
from wardsafety.office.rules import in_order

from .premises import Premises


@pghistory.track()
class CheckCampaign(Recorded, Removable, Versioned):
    """One campaign of a unit. What counts as checked is asked of the inspections, never stored here."""

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="check_campaigns", verbose_name="đơn vị")
    name = models.CharField("tên đợt kiểm tra", max_length=300)
    plan = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="kế hoạch kiểm tra"
    )
    starts_on = models.DateField("từ ngày")
    ends_on = models.DateField("đến hết ngày")
    measure = models.ForeignKey(
        "security_plans.Measure",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="campaigns",
        verbose_name="thuộc biện pháp chuyển hóa",
    )
    note = models.TextField("ghi chú", blank=True)
    illustrative = models.BooleanField("dữ liệu minh họa", default=False, editable=False)

    objects = LiveQuerySet.as_manager()

    class Meta(Removable.Meta):
        abstract = False
        verbose_name = "đợt kiểm tra"
        constraints = [
            *Removable.Meta.constraints,
            in_order("starts_on", "ends_on", "check_campaign_in_order"),
        ]
        # List of campaigns, the latest first.
        indexes = [Index(fields=["unit", "-starts_on"], name="check_campaign_list")]

    def __str__(self):
        return self.name


class CampaignPlaceQuerySet(ScopedQuerySet):
    scope = "campaign__unit__path"

    def current(self):
        """Of premises and campaigns that have not been removed."""
        return self.filter(premises__removed_at=None, campaign__removed_at=None)

    def with_checked(self):
        """`checked`: had an official visit that took place, on a day of the campaign."""
        return self.annotate(checked=Exists(_visits()))

    def with_visit(self):
        """Also the day and the result of the last such visit."""
        last = _visits().order_by("-done_on", "-pk")
        return self.with_checked().annotate(
            visited_on=Subquery(last.values("done_on")[:1]), result=Subquery(last.values("result")[:1])
        )

    def in_walking_order(self):
        return self.order_by(
            F("premises__neighbourhood__sort_number").asc(nulls_last=True),
            "premises__neighbourhood__name",
            "premises__number",
            "premises__name",
            "pk",
        )


def _visits():
    return Inspection.objects.counting().filter(
        place=OuterRef("premises"),
        done_on__gte=OuterRef("campaign__starts_on"),
        done_on__lte=OuterRef("campaign__ends_on"),
    )


@pghistory.track()
class CampaignPlace(Recorded):
    """One of the premises of a campaign, and the officer who is to check it."""

    campaign = models.ForeignKey(CheckCampaign, models.CASCADE, related_name="places", verbose_name="đợt kiểm tra")
    premises = models.ForeignKey(Premises, models.CASCADE, related_name="campaign_places", verbose_name="cơ sở")
    officer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="cán bộ được giao",
    )

    objects = CampaignPlaceQuerySet.as_manager()

    class Meta:
        verbose_name = "cơ sở của đợt kiểm tra"
        ordering = ["pk"]
        constraints = [
            UniqueConstraint(
                fields=["campaign", "premises"],
                name="campaign_place_once",
                violation_error_message="Cơ sở này đã có trong đợt kiểm tra.",
            )
        ]

    def __str__(self):
        return str(self.premises)
