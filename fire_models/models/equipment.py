import pghistory
from django.db import models
from django.db.models import Q, UniqueConstraint
from django.db.models.functions import Lower

from wardsafety.inspections.models import Place, PlaceKind
from wardsafety.office.models import ScopedQuerySet, Unit
from wardsafety.office.models.base import CatalogueQuerySet
from wardsafety.office.rules import in_order

from .models import Household


@pghistory.track()
class EquipmentType(models.Model):
    """Kind of equipment (bình bột ABC 4 kg, xà beng, chuông báo cháy …) with its maintenance interval."""

    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="của đơn vị")
    name = models.CharField("tên phương tiện", max_length=120)
    measure = models.CharField("đơn vị tính", max_length=20, default="chiếc")
    maintenance_months = models.PositiveSmallIntegerField("bảo dưỡng định kỳ (tháng)", null=True, blank=True)
    # What a norm asks for is a family: any extinguisher will do for "bình chữa cháy".
    family = models.CharField(
        "nhóm", max_length=80, help_text="Định mức tính theo nhóm, ví dụ: Bình chữa cháy, Dụng cụ phá dỡ."
    )

    objects = CatalogueQuerySet.as_manager()

    class Meta:
        verbose_name = "loại phương tiện"
        constraints = [
            UniqueConstraint(
                "unit",
                Lower("name"),
                name="equipment_type_unique",
                nulls_distinct=False,
                violation_error_message="Loại này đã có.",
            )
        ]

    def __str__(self):
        return self.name


class EquipmentQuerySet(ScopedQuerySet):
    scope = "place__unit__path"

    def in_service(self, on):
        """Usable equipment that is there on a day."""
        return self.filter(
            Q(in_service_on=None) | Q(in_service_on__lte=on),
            Q(removed_on=None) | Q(removed_on__gt=on),
            condition=Equipment.Condition.GOOD,
        )


@pghistory.track()
class Equipment(models.Model):
    """Equipment of a model, or of one household of a group: how many of what, since when, in what condition."""

    class Condition(models.TextChoices):
        GOOD = "good", "Sử dụng được"
        BROKEN = "broken", "Hỏng"
        MISSING = "missing", "Mất"

    place = models.ForeignKey(Place, models.CASCADE, related_name="equipment", verbose_name="mô hình")
    household = models.ForeignKey(
        Household, models.CASCADE, null=True, blank=True, related_name="equipment", verbose_name="của hộ"
    )
    type = models.ForeignKey(EquipmentType, models.PROTECT, related_name="+", verbose_name="loại phương tiện")
    quantity = models.PositiveIntegerField("số lượng", default=1)
    condition = models.CharField("tình trạng", max_length=8, choices=Condition.choices, default=Condition.GOOD)
    in_service_on = models.DateField("trang bị từ ngày", null=True, blank=True)
    removed_on = models.DateField("thôi sử dụng ngày", null=True, blank=True)
    maintained_on = models.DateField("bảo dưỡng gần nhất", null=True, blank=True)
    note = models.CharField("ghi chú", max_length=200, blank=True)

    objects = EquipmentQuerySet.as_manager()

    class Meta:
        verbose_name = "phương tiện"
        ordering = ["household_id", "pk"]
        constraints = [
            in_order("in_service_on", "removed_on", "equipment_dates_in_order"),
            models.CheckConstraint(
                condition=Q(quantity__gte=1),
                name="equipment_quantity_positive",
                violation_error_message="Số lượng ít nhất là 1.",
            ),
        ]

    def __str__(self):
        return f"{self.quantity} {self.type}"


@pghistory.track()
class Norm(models.Model):
    """What a model of a kind should have, as dated data that warns and never blocks.

    `family` empty: the number of households in a group; otherwise pieces of equipment of that family.
    A unit's own norm for a kind, basis and family takes the place of the common one.
    """

    class Basis(models.TextChoices):
        MODEL = "model", "mỗi mô hình"
        HOUSEHOLD = "household", "mỗi hộ"

    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="của đơn vị")
    kind = models.ForeignKey(PlaceKind, models.PROTECT, related_name="norms", verbose_name="loại mô hình")
    basis = models.CharField("tính theo", max_length=10, choices=Basis.choices, default=Basis.MODEL)
    family = models.CharField(
        "nhóm phương tiện", max_length=80, blank=True, help_text="Để trống: định mức số hộ của một tổ."
    )
    minimum = models.PositiveIntegerField("ít nhất", null=True, blank=True)
    maximum = models.PositiveIntegerField("nhiều nhất", null=True, blank=True)
    valid_from = models.DateField("từ ngày", null=True, blank=True)
    valid_to = models.DateField("đến hết ngày", null=True, blank=True)
    source = models.CharField("nguồn", max_length=300, blank=True)

    objects = CatalogueQuerySet.as_manager()

    class Meta:
        verbose_name = "định mức"
        constraints = [
            in_order("valid_from", "valid_to", "norm_validity_in_order"),
            models.CheckConstraint(
                condition=Q(minimum__isnull=False) | Q(maximum__isnull=False),
                name="norm_says_something",
                violation_error_message="Nhập mức ít nhất hoặc nhiều nhất.",
            ),
            models.CheckConstraint(
                condition=Q(minimum=None) | Q(maximum=None) | Q(maximum__gte=models.F("minimum")),
                name="norm_bounds_in_order",
                violation_error_message="Mức nhiều nhất không được nhỏ hơn mức ít nhất.",
            ),
        ]

    def __str__(self):
        return f"{self.kind}: {self.family or 'số hộ'}"
