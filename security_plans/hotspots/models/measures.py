"""What is done in a conversion: measures in groups, and the log of each. Counts and words, never persons."""

import pghistory
from django.db import models
from django.db.models import Index, UniqueConstraint
from django.db.models.functions import Lower

from wardsafety.office.models import Body, Recorded, ScopedQuerySet, Unit
from wardsafety.office.models.base import CatalogueQuerySet
from wardsafety.office.rules import not_negative

from .hotspots import Conversion, Hotspot


@pghistory.track()
class MeasureGroup(models.Model):
    """Nhóm biện pháp: tuyên truyền; phòng, chống tội phạm; quản lý hành chính; lưu trú, kinh doanh có điều kiện …"""

    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="của đơn vị")
    name = models.CharField("nhóm biện pháp", max_length=200)
    order = models.PositiveSmallIntegerField("thứ tự", default=50)

    objects = CatalogueQuerySet.as_manager()

    class Meta:
        verbose_name = "nhóm biện pháp"
        constraints = [
            UniqueConstraint(
                "unit",
                Lower("name"),
                name="measure_group_unique",
                nulls_distinct=False,
                violation_error_message="Nhóm này đã có.",
            )
        ]

    def __str__(self):
        return self.name


class MeasureQuerySet(ScopedQuerySet):
    scope = "conversion__unit__path"


@pghistory.track()
class Measure(models.Model):
    """One measure of a conversion: what, led by whom, with whom, until when."""

    conversion = models.ForeignKey(Conversion, models.CASCADE, related_name="measures", verbose_name="đợt chuyển hóa")
    group = models.ForeignKey(MeasureGroup, models.PROTECT, related_name="+", verbose_name="nhóm")
    title = models.TextField("biện pháp")
    lead = models.ForeignKey(Body, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="chủ trì")
    partners = models.ManyToManyField(Body, blank=True, related_name="+", verbose_name="phối hợp")
    due_on = models.DateField("hạn hoàn thành", null=True, blank=True)
    done_on = models.DateField("hoàn thành ngày", null=True, blank=True)

    objects = MeasureQuerySet.as_manager()

    class Meta:
        verbose_name = "biện pháp"
        ordering = ["group__order", "group", "pk"]

    def __str__(self):
        return self.title[:100]


class MeasureTaskQuerySet(ScopedQuerySet):
    scope = "measure__conversion__unit__path"


@pghistory.track()
class MeasureTask(models.Model):
    """One task of a measure: what exactly, which body does it, until when."""

    measure = models.ForeignKey(Measure, models.CASCADE, related_name="tasks", verbose_name="biện pháp")
    title = models.CharField("việc cụ thể", max_length=300)
    body = models.ForeignKey(Body, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="đơn vị làm")
    due_on = models.DateField("hạn", null=True, blank=True)
    done_on = models.DateField("xong ngày", null=True, blank=True)

    objects = MeasureTaskQuerySet.as_manager()

    class Meta:
        verbose_name = "việc của biện pháp"
        ordering = ["due_on", "pk"]

    def __str__(self):
        return self.title

    def is_overdue(self, day):
        return self.done_on is None and self.due_on is not None and self.due_on < day


class MeasureLogQuerySet(ScopedQuerySet):
    scope = "measure__conversion__unit__path"


@pghistory.track()
class MeasureLog(Recorded):
    """One entry: the day, who did it, what was done; a counted result in any unit, or a result in words."""

    measure = models.ForeignKey(Measure, models.CASCADE, related_name="logs", verbose_name="biện pháp")
    done_on = models.DateField("ngày")
    body = models.ForeignKey(Body, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="đơn vị làm")
    hotspot = models.ForeignKey(
        Hotspot, models.PROTECT, null=True, blank=True, related_name="logs", verbose_name="tại địa bàn"
    )
    neighbourhood = models.ForeignKey(
        Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="tổ dân phố, thôn"
    )
    what = models.CharField("việc đã làm", max_length=300, blank=True)
    count = models.DecimalField("kết quả", max_digits=14, decimal_places=2, null=True, blank=True)
    measure_words = models.CharField("đơn vị tính", max_length=60, blank=True, help_text="Ví dụ: lượt, trường hợp.")
    words = models.TextField("kết quả bằng chữ", blank=True)

    objects = MeasureLogQuerySet.as_manager()

    class Meta:
        verbose_name = "nhật ký biện pháp"
        ordering = ["-done_on", "-pk"]
        constraints = [not_negative("count", "measure_log_count_not_negative")]
        # Log of a measure on the page of its conversion, newest first.
        indexes = [Index(fields=["measure", "-done_on", "-id"], name="measure_log_latest")]

    def __str__(self):
        return f"{self.done_on:%d/%m/%Y} {self.what}".strip()
