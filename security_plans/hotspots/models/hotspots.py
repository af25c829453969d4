"""Hotspots (địa bàn trọng điểm, phức tạp về trật tự, an toàn xã hội) and the plans that convert them.

A hotspot is an area, not a place to visit, and no person is ever named here (`design.md`, promise 4).
"""

import pghistory
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import Index, UniqueConstraint
from django.db.models.functions import Lower

from wardsafety.office.models import Document, Recorded, Removable, ScopedQuerySet, Step, Unit, Versioned
from wardsafety.office.models.base import CatalogueQuerySet, LiveQuerySet
from wardsafety.office.rules import in_order, reason_given
from wardsafety.office.search import search_column
from wardsafety.programmes.models import Phase, Programme


@pghistory.track()
class HotspotType(models.Model):
    """Type of a hotspot; an area may carry several. The four common ones are those of Công an TP.HCM, 10/2025."""

    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="của đơn vị")
    name = models.CharField("loại địa bàn", max_length=200)
    valid_from = models.DateField("từ ngày", null=True, blank=True)
    valid_to = models.DateField("đến hết ngày", null=True, blank=True)
    source = models.CharField("nguồn", max_length=300, blank=True)
    order = models.PositiveSmallIntegerField("thứ tự", default=50)

    objects = CatalogueQuerySet.as_manager()

    class Meta:
        verbose_name = "loại địa bàn trọng điểm"
        constraints = [
            in_order("valid_from", "valid_to", "hotspot_type_validity_in_order"),
            UniqueConstraint(
                "unit",
                Lower("name"),
                name="hotspot_type_unique",
                nulls_distinct=False,
                violation_error_message="Loại này đã có.",
            ),
        ]

    def __str__(self):
        return self.name


@pghistory.track()
class Conversion(Recorded, Removable, Versioned):
    """A conversion of hotspots: the resolution that asks for it, the plan that carries it out, its programme."""

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="conversions", verbose_name="đơn vị")
    name = models.CharField("tên đợt chuyển hóa", max_length=300)
    resolution = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="nghị quyết, chỉ thị"
    )
    plan = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="conversions", verbose_name="kế hoạch"
    )
    programme = models.ForeignKey(
        Programme, models.PROTECT, null=True, blank=True, related_name="conversions", verbose_name="chương trình"
    )
    starts_on = models.DateField("ra quân từ ngày", null=True, blank=True)
    ends_on = models.DateField("đến hết ngày", null=True, blank=True)
    reported_on = models.DateField(
        "ngày đánh giá",
        null=True,
        blank=True,
        help_text="Ngày sơ kết, tổng kết; thời gian thực hiện tính đến ngày này.",
    )
    stated_duration = models.CharField(
        "thời gian theo nguồn", max_length=100, blank=True, help_text="Đúng như nguồn ghi, ví dụ: gần 1 tháng."
    )
    result = models.TextField("đánh giá chung", blank=True, help_text="Ví dụ: bước đầu có sự chuyển biến tích cực.")

    objects = LiveQuerySet.as_manager()

    class Meta(Removable.Meta):
        abstract = False
        verbose_name = "đợt chuyển hóa địa bàn"
        constraints = [
            *Removable.Meta.constraints,
            in_order("starts_on", "ends_on", "conversion_period_in_order"),
            in_order("starts_on", "reported_on", "conversion_report_in_order", "Ngày đánh giá phải sau ngày ra quân."),
        ]

    def __str__(self):
        return self.name

    @property
    def days(self):
        """Days from the start to the day of the report, both known; else None."""
        return (self.reported_on - self.starts_on).days if self.starts_on and self.reported_on else None


class HotspotStatus(models.TextChoices):
    PROPOSED = "proposed", "Đề xuất"
    SELECTED = "selected", "Được lựa chọn"
    CONVERTING = "converting", "Đang chuyển hóa"
    ACHIEVED = "achieved", "Chuyển hóa đạt"
    FAILED = "failed", "Chưa đạt"
    WATCHED = "watched", "Theo dõi duy trì"
    KEPT = "kept", "Duy trì"
    RELAPSED = "relapsed", "Phức tạp trở lại"


NEEDS_REASON = (HotspotStatus.FAILED, HotspotStatus.RELAPSED)


@pghistory.track(exclude=["search_key"])
class Hotspot(Recorded, Removable, Versioned):
    """Địa bàn trọng điểm. One neighbourhood, or none where it spans several (the boundary then says which)."""

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="hotspots", verbose_name="đơn vị")
    name = models.CharField("tên địa bàn", max_length=200)
    boundary = models.TextField("phạm vi", blank=True, help_text="Tuyến phố, khu vực; các tổ dân phố nếu gồm nhiều tổ.")
    neighbourhood = models.ForeignKey(
        Unit,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="tổ dân phố, thôn",
        help_text="Để trống nếu địa bàn gồm nhiều tổ dân phố, thôn.",
    )
    types = models.ManyToManyField(HotspotType, related_name="+", verbose_name="loại")
    situation = models.TextField(
        "tình hình", blank=True, help_text="Chỉ ghi tình hình chung và số liệu tổng hợp, không ghi tên người."
    )
    conversion = models.ForeignKey(
        Conversion, models.PROTECT, null=True, blank=True, related_name="hotspots", verbose_name="đợt chuyển hóa"
    )
    phase = models.ForeignKey(
        Phase, models.PROTECT, null=True, blank=True, related_name="hotspots", verbose_name="giai đoạn"
    )
    status = models.CharField(
        "tình trạng", max_length=12, choices=HotspotStatus.choices, default=HotspotStatus.PROPOSED, editable=False
    )
    illustrative = models.BooleanField("dữ liệu minh họa", default=False, editable=False)
    search_key = search_column("name", "boundary")

    objects = LiveQuerySet.as_manager()

    class Meta(Removable.Meta):
        abstract = False
        verbose_name = "địa bàn trọng điểm"
        indexes = [
            # List of hotspots.
            Index(fields=["unit", "status", "name"], name="hotspot_list"),
            # Search in it.
            GinIndex(OpClass("search_key", "gin_trgm_ops"), name="hotspot_search"),
        ]

    def __str__(self):
        return self.name


class HotspotStepQuerySet(ScopedQuerySet):
    scope = "hotspot__unit__path"


@pghistory.track()
class HotspotStep(Step):
    """đề xuất → được lựa chọn → đang chuyển hóa → đạt / chưa đạt → theo dõi duy trì → duy trì / phức tạp trở lại."""

    hotspot = models.ForeignKey(Hotspot, models.CASCADE, related_name="steps")
    status = models.CharField("tình trạng", max_length=12, choices=HotspotStatus.choices)

    objects = HotspotStepQuerySet.as_manager()

    class Meta(Step.Meta):
        abstract = False
        verbose_name = "mốc chuyển hóa"
        constraints = [reason_given(NEEDS_REASON, "hotspot_step_reason")]
        # Figures: last step of a hotspot on or before a date.
        indexes = [Index(fields=["hotspot", "-effective_on", "-id"], name="hotspot_step_latest")]

    def __str__(self):
        return f"{self.get_status_display()} {self.effective_on:%d/%m/%Y}"
