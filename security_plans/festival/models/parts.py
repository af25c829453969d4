"""What a festival is made of: sites, items, tasks, guests, and what is spent, given and signed."""

from decimal import ROUND_HALF_UP, Decimal

import pghistory
from django.core.validators import MinValueValidator
from django.db import models

from wardsafety.office.models import Body, ScopedQuerySet, Unit
from wardsafety.office.rules import not_negative

from .festival import Festival, FestivalPart

NOT_NEGATIVE = MinValueValidator(0, "Số không được âm.")


class RowQuerySet(ScopedQuerySet):
    scope = "festival__unit__path"


class Row(models.Model):
    """A row of a festival; `illustrative` rows were made up for the demonstration, and papers say so."""

    illustrative = models.BooleanField("dữ liệu minh họa", default=False, editable=False)

    objects = RowQuerySet.as_manager()

    class Meta:
        abstract = True


@pghistory.track()
class FestivalSite(Row):
    """Điểm tổ chức: a neighbourhood, or several under a name ("Cụm tổ dân phố 1, 2, 3")."""

    festival = models.ForeignKey(Festival, models.CASCADE, related_name="sites", verbose_name="Ngày hội")
    neighbourhood = models.ForeignKey(
        Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="tổ dân phố, thôn"
    )
    name = models.CharField("tên điểm", max_length=300)
    is_point = models.BooleanField("điểm chỉ đạo", default=False)
    place = models.CharField("địa điểm", max_length=300, blank=True)
    held_on = models.DateField("ngày", null=True, blank=True)
    starts_at = models.TimeField("giờ", null=True, blank=True)
    chair = models.CharField("người phụ trách", max_length=200, blank=True)
    expected = models.PositiveIntegerField("số người dự kiến", null=True, blank=True)
    attended = models.PositiveIntegerField("số người dự", null=True, blank=True)

    class Meta:
        verbose_name = "điểm tổ chức"
        # The site that leads the others stands first.
        ordering = ["-is_point", "neighbourhood__sort_number", "name", "pk"]

    def __str__(self):
        return self.name


@pghistory.track()
class FestivalItem(Row):
    festival = models.ForeignKey(Festival, models.CASCADE, related_name="items", verbose_name="Ngày hội")
    part = models.CharField("phần", max_length=10, choices=FestivalPart.choices)
    order = models.PositiveSmallIntegerField("thứ tự", default=1)
    starts_at = models.TimeField("giờ", null=True, blank=True)
    title = models.CharField("nội dung", max_length=300)
    person = models.CharField("người, đơn vị thực hiện", max_length=200, blank=True)
    note = models.CharField("ghi chú", max_length=300, blank=True)

    class Meta:
        verbose_name = "nội dung Ngày hội"
        # Phần lễ ("ceremony") comes before phần hội ("fair").
        ordering = ["part", "order", "pk"]

    def __str__(self):
        return self.title


@pghistory.track()
class FestivalTask(Row):
    """Who does what until when, as the plan assigns it."""

    festival = models.ForeignKey(Festival, models.CASCADE, related_name="tasks", verbose_name="Ngày hội")
    title = models.TextField("việc")
    lead = models.ForeignKey(Body, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="chủ trì")
    partners = models.ManyToManyField(Body, blank=True, related_name="+", verbose_name="phối hợp")
    due_on = models.DateField("hạn hoàn thành", null=True, blank=True)
    done_on = models.DateField("hoàn thành ngày", null=True, blank=True)
    result = models.TextField("kết quả", blank=True)

    class Meta:
        verbose_name = "nhiệm vụ của Ngày hội"
        ordering = ["pk"]

    def __str__(self):
        return self.title[:100]


@pghistory.track()
class FestivalGuest(Row):
    festival = models.ForeignKey(Festival, models.CASCADE, related_name="guests", verbose_name="Ngày hội")
    name = models.CharField("khách mời", max_length=200, help_text="Người hoặc đơn vị được mời.")
    position = models.CharField("chức vụ, đơn vị", max_length=200, blank=True)
    attended = models.BooleanField("đã dự", default=False)

    class Meta:
        verbose_name = "khách mời"
        ordering = ["pk"]

    def __str__(self):
        return self.name


@pghistory.track()
class BudgetLine(Row):
    """One line of the estimate; its amount is quantity × price, in whole đồng."""

    class Funding(models.TextChoices):
        BUDGET = "budget", "Ngân sách"
        RAISED = "raised", "Xã hội hóa"

    festival = models.ForeignKey(Festival, models.CASCADE, related_name="budget_lines", verbose_name="Ngày hội")
    title = models.CharField("khoản chi", max_length=300)
    measure = models.CharField("đơn vị tính", max_length=40, blank=True)
    quantity = models.DecimalField(
        "số lượng", max_digits=10, decimal_places=2, null=True, blank=True, validators=[NOT_NEGATIVE]
    )
    price = models.PositiveBigIntegerField("đơn giá (đồng)", null=True, blank=True)
    funding = models.CharField("nguồn", max_length=10, choices=Funding.choices, blank=True)

    class Meta:
        verbose_name = "khoản chi của Ngày hội"
        ordering = ["pk"]
        constraints = [not_negative("quantity", "festival_budget_quantity_not_negative")]

    def __str__(self):
        return self.title

    @property
    def amount(self):
        """None while quantity or price is not known."""
        if self.quantity is None or self.price is None:
            return None
        return int((Decimal(self.quantity) * self.price).quantize(Decimal(1), ROUND_HALF_UP))


@pghistory.track()
class Gift(Row):
    """Gifts to one kind of recipient: how many were planned and given, and what one is worth, in đồng."""

    festival = models.ForeignKey(Festival, models.CASCADE, related_name="gifts", verbose_name="Ngày hội")
    recipients = models.CharField("tặng ai", max_length=200, help_text="Ví dụ: hộ chính sách, hộ nghèo.")
    planned = models.PositiveIntegerField("số suất dự kiến", null=True, blank=True)
    given = models.PositiveIntegerField("số suất đã tặng", null=True, blank=True)
    value = models.PositiveBigIntegerField("trị giá một suất (đồng)", null=True, blank=True)

    class Meta:
        verbose_name = "quà tặng"
        ordering = ["pk"]

    def __str__(self):
        return self.recipients


@pghistory.track()
class Commitment(Row):
    """Giao ước, cam kết signed, by who signs."""

    festival = models.ForeignKey(Festival, models.CASCADE, related_name="commitments", verbose_name="Ngày hội")
    signers = models.CharField("ai ký", max_length=200, help_text="Ví dụ: hộ gia đình, cơ sở kinh doanh, tổ dân phố.")
    planned = models.PositiveIntegerField("số dự kiến", null=True, blank=True)
    signed = models.PositiveIntegerField("số đã ký", null=True, blank=True)

    class Meta:
        verbose_name = "cam kết"
        ordering = ["pk"]

    def __str__(self):
        return self.signers
