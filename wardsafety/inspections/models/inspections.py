import uuid

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Index, Q

from wardsafety.office.models import ScopedQuerySet
from wardsafety.office.rules import both_or_neither

from .kinds import Checklist, ChecklistItem
from .places import Place


class InspectionQuerySet(ScopedQuerySet):
    scope = "place__unit__path"

    def current(self):
        """Without those that a correction has replaced."""
        return self.filter(replaced_by=None)

    def counting(self):
        """Official visits that took place: not a self-check, not a locked door."""
        return self.current().filter(mode=Inspection.Mode.OFFICIAL).exclude(result=Inspection.Result.NOT_DONE)


@pghistory.track()
class Inspection(models.Model):
    """One visit, as sent from the field. It never changes: a correction is a new one that replaces it, with a reason.

    `uuid` is made by the sender, so that sending twice makes one inspection.
    `next_due` is the day until which this inspection keeps the place "inspected in time".
    """

    class Mode(models.TextChoices):
        OFFICIAL = "official", "Kiểm tra"
        SELF = "self", "Tự kiểm tra"

    class Result(models.TextChoices):
        PASS = "pass", "Đạt"
        ADVICE = "advice", "Đạt, có kiến nghị"
        FAIL = "fail", "Chưa đạt"
        NOT_DONE = "not_done", "Không kiểm tra được"

    uuid = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    place = models.ForeignKey(Place, models.PROTECT, related_name="inspections", verbose_name="nơi kiểm tra")
    checklist = models.ForeignKey(Checklist, models.PROTECT, null=True, blank=True, related_name="+")
    mode = models.CharField("hình thức", max_length=8, choices=Mode.choices, default=Mode.OFFICIAL)
    done_on = models.DateField("ngày kiểm tra")
    result = models.CharField("kết quả", max_length=8, choices=Result.choices)
    note = models.TextField("nhận xét, kiến nghị", blank=True)
    next_due = models.DateField("kiểm tra lần sau trước ngày", null=True, blank=True)
    inspector = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="inspections", verbose_name="người kiểm tra"
    )
    replaces = models.OneToOneField("self", models.PROTECT, null=True, blank=True, related_name="replaced_by")
    correction_reason = models.TextField("lý do sửa", blank=True)
    recorded_at = models.DateTimeField(auto_now_add=True)
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False)

    objects = InspectionQuerySet.as_manager()

    class Meta:
        verbose_name = "lần kiểm tra"
        constraints = [
            models.CheckConstraint(
                condition=Q(replaces=None) | ~Q(correction_reason=""),
                name="inspection_correction_has_reason",
                violation_error_message="Ghi lý do sửa kết quả kiểm tra.",
            ),
        ]
        indexes = [
            # Record page and field page: last inspections of a place; figures: inspected in time.
            Index(fields=["place", "-done_on", "-id"], name="inspection_of_place"),
            # Inspection list, newest first.
            Index(fields=["-done_on", "-id"], name="inspection_list"),
        ]

    def __str__(self):
        return f"{self.get_result_display()} {self.done_on}"


@pghistory.track()
class Answer(models.Model):
    class Value(models.TextChoices):
        OK = "ok", "Bảo đảm"
        NOT_OK = "not_ok", "Không bảo đảm"
        NA = "na", "Không áp dụng"

    inspection = models.ForeignKey(Inspection, models.CASCADE, related_name="answers")
    item = models.ForeignKey(ChecklistItem, models.PROTECT, related_name="+")
    value = models.CharField(max_length=8, choices=Value.choices)
    note = models.CharField("ghi chú", max_length=300, blank=True)

    class Meta:
        verbose_name = "câu trả lời"
        ordering = ["item__order", "pk"]
        constraints = [models.UniqueConstraint(fields=["inspection", "item"], name="answer_once_per_item")]

    def __str__(self):
        return self.get_value_display()


class FindingQuerySet(ScopedQuerySet):
    scope = "inspection__place__unit__path"

    def current(self):
        return self.filter(inspection__replaced_by=None)

    def unresolved(self, on):
        """Not mended on the day, of inspections that stand."""
        return self.current().filter(Q(fixed_on=None) | Q(fixed_on__gt=on), inspection__done_on__lte=on)


@pghistory.track()
class Finding(models.Model):
    """A shortcoming found (tồn tại), with who mends it until when, and when it was mended."""

    inspection = models.ForeignKey(Inspection, models.CASCADE, related_name="findings")
    text = models.CharField("tồn tại", max_length=300)
    responsible = models.CharField("người chịu trách nhiệm khắc phục", max_length=120, blank=True)
    due_on = models.DateField("hạn khắc phục", null=True, blank=True)
    fixed_on = models.DateField("đã khắc phục ngày", null=True, blank=True)
    fix_note = models.CharField("kết quả khắc phục", max_length=300, blank=True)
    fixed_recorded_at = models.DateTimeField(null=True, blank=True, editable=False)
    fixed_recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", editable=False
    )

    objects = FindingQuerySet.as_manager()

    class Meta:
        verbose_name = "tồn tại"
        constraints = [both_or_neither("fixed_recorded_at", "fixed_recorded_by", "finding_fixed_recorded_pair")]
        # Lists of unresolved findings by deadline.
        indexes = [Index(fields=["due_on"], condition=Q(fixed_on=None), name="finding_open_by_deadline")]

    def __str__(self):
        return self.text
