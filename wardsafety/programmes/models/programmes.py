import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Index

from wardsafety.office.models import Body, Document, Recorded, Removable, ScopedQuerySet, Unit, Versioned
from wardsafety.office.models.base import LiveQuerySet
from wardsafety.office.rules import in_order
from wardsafety.pages.partial_dates import PartialDateField, partial_date_check


@pghistory.track()
class Programme(Recorded, Removable, Versioned):
    """A plan (kế hoạch) as work and numbers: what is to be reached, by whom, until when."""

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="programmes", verbose_name="đơn vị")
    name = models.CharField("tên chương trình", max_length=300)
    variants = models.TextField(
        "tên gọi khác", blank=True, help_text="Mỗi dòng một tên gọi khác trong văn bản, báo chí."
    )
    purpose = models.TextField("mục đích", blank=True)
    requirements = models.TextField("yêu cầu", blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="programmes", verbose_name="văn bản ban hành"
    )
    launched_on = PartialDateField("ngày ra quân, phát động", blank=True)

    objects = LiveQuerySet.as_manager()

    class Meta(Removable.Meta):
        abstract = False
        verbose_name = "chương trình"
        constraints = [*Removable.Meta.constraints, partial_date_check("launched_on", "programme_launched_on_partial")]

    def __str__(self):
        return self.name


class PhaseQuerySet(ScopedQuerySet):
    scope = "programme__unit__path"


@pghistory.track()
class Phase(models.Model):
    """Giai đoạn of a programme; phases may nest and may overlap, and either end may be unknown."""

    programme = models.ForeignKey(Programme, models.CASCADE, related_name="phases", verbose_name="chương trình")
    parent = models.ForeignKey(
        "self", models.CASCADE, null=True, blank=True, related_name="children", verbose_name="thuộc giai đoạn"
    )
    name = models.CharField("tên giai đoạn", max_length=120)
    order = models.PositiveSmallIntegerField("thứ tự", default=1)
    starts_on = models.DateField("từ ngày", null=True, blank=True)
    ends_on = models.DateField("đến ngày", null=True, blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="văn bản"
    )

    objects = PhaseQuerySet.as_manager()

    class Meta:
        verbose_name = "giai đoạn"
        ordering = ["order", "pk"]
        constraints = [
            in_order("starts_on", "ends_on", "phase_dates_in_order", "Giai đoạn phải kết thúc sau khi bắt đầu.")
        ]

    def __str__(self):
        return self.name


class TaskQuerySet(ScopedQuerySet):
    scope = "programme__unit__path"

    def open(self):
        return self.filter(done_on=None)


@pghistory.track()
class Task(models.Model):
    """Nhiệm vụ of a programme: who leads, until when, what came of it."""

    programme = models.ForeignKey(Programme, models.CASCADE, related_name="tasks", verbose_name="chương trình")
    phase = models.ForeignKey(
        Phase, models.SET_NULL, null=True, blank=True, related_name="tasks", verbose_name="giai đoạn"
    )
    title = models.TextField("nội dung")
    lead = models.ForeignKey(Body, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="chủ trì")
    partners = models.ManyToManyField(Body, blank=True, related_name="+", verbose_name="phối hợp")
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="tasks",
        verbose_name="người phụ trách",
    )
    due_on = models.DateField("hạn hoàn thành", null=True, blank=True)
    done_on = models.DateField("hoàn thành ngày", null=True, blank=True)
    result = models.TextField("kết quả", blank=True)

    objects = TaskQuerySet.as_manager()

    class Meta:
        verbose_name = "nhiệm vụ"
        # Tổng quan: open tasks by deadline.
        indexes = [Index(fields=["assignee", "due_on"], condition=models.Q(done_on=None), name="task_open_by_person")]

    def __str__(self):
        return self.title
