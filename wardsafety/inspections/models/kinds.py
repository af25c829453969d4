"""Catalogues of what can be visited and how: kinds of place, checklists with their interval."""

import pghistory
from django.db import models
from django.db.models import Q, UniqueConstraint
from django.db.models.functions import Lower

from wardsafety.office.models import Unit
from wardsafety.office.models.base import CatalogueQuerySet
from wardsafety.office.rules import in_order


@pghistory.track()
class PlaceKind(models.Model):
    """Kind of place: tổ liên gia, điểm chữa cháy, a local model ("Tiếng kẻng an toàn PCCC"), a kind of premises."""

    class Register(models.TextChoices):
        GROUP = "group", "Tổ liên gia"
        POINT = "point", "Điểm chữa cháy công cộng"
        LOCAL = "local", "Mô hình khác"
        PREMISES = "premises", "Cơ sở, địa điểm"

    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="của đơn vị")
    register = models.CharField("sổ theo dõi", max_length=10, choices=Register.choices, default=Register.LOCAL)
    name = models.CharField("tên loại", max_length=120)
    short_name = models.CharField("tên gọn", max_length=40, help_text="Đứng trước số thứ tự, ví dụ: Tổ liên gia số 3.")

    objects = CatalogueQuerySet.as_manager()

    class Meta:
        verbose_name = "loại mô hình, địa điểm"
        constraints = [
            UniqueConstraint(
                "unit",
                Lower("name"),
                name="place_kind_name_unique",
                nulls_distinct=False,
                violation_error_message="Loại này đã có.",
            ),
            # Groups and points have columns and pages of their own: one kind each, common to all.
            UniqueConstraint(
                fields=["register"],
                condition=Q(register__in=["group", "point"]),
                name="place_kind_one_for_own_register",
            ),
        ]

    def __str__(self):
        return self.name


class ChecklistQuerySet(CatalogueQuerySet):
    def current_for(self, unit, on):
        """Checklists in force on a day, the unit's own before the common ones, newest version first."""
        return (
            self.for_unit(unit)
            .in_force(on)
            .order_by("kind_id", models.F("unit__level").desc(nulls_last=True), "-version", "pk")
        )


@pghistory.track()
class Checklist(models.Model):
    """One version of what is checked at places of a kind, and how often.

    The default interval of 30 days is that of TCVN 7435-2:2004 for extinguishers.
    """

    kind = models.ForeignKey(PlaceKind, models.PROTECT, related_name="checklists", verbose_name="loại")
    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="của đơn vị")
    version = models.PositiveSmallIntegerField("lần ban hành", default=1)
    interval_days = models.PositiveSmallIntegerField("chu kỳ kiểm tra (ngày)", default=30)
    valid_from = models.DateField("từ ngày", null=True, blank=True)
    valid_to = models.DateField("đến hết ngày", null=True, blank=True)
    source = models.CharField("nguồn", max_length=300, blank=True)

    objects = ChecklistQuerySet.as_manager()

    class Meta:
        verbose_name = "mẫu kiểm tra"
        constraints = [
            in_order("valid_from", "valid_to", "checklist_validity_in_order"),
            models.CheckConstraint(
                condition=Q(interval_days__gte=1),
                name="checklist_interval_positive",
                violation_error_message="Chu kỳ ít nhất là 1 ngày.",
            ),
            UniqueConstraint(fields=["kind", "unit", "version"], nulls_distinct=False, name="checklist_version_unique"),
        ]

    def __str__(self):
        return f"{self.kind} – lần {self.version}"


@pghistory.track()
class ChecklistItem(models.Model):
    checklist = models.ForeignKey(Checklist, models.CASCADE, related_name="items")
    order = models.PositiveSmallIntegerField("thứ tự", default=1)
    text = models.CharField("nội dung kiểm tra", max_length=300)
    hint = models.CharField("gợi ý", max_length=300, blank=True)

    class Meta:
        verbose_name = "nội dung kiểm tra"
        ordering = ["order", "pk"]

    def __str__(self):
        return self.text
