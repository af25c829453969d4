"""What can be awarded, and the money that goes with it: dated data, never constants."""

import pghistory
from django.db import models
from django.db.models import Q, UniqueConstraint
from django.db.models.functions import Lower

from wardsafety.office.models import Unit
from wardsafety.office.models.base import CatalogueQuerySet
from wardsafety.office.rules import in_order


class Recipient(models.TextChoices):
    """Who can be awarded (Luật Thi đua, khen thưởng 2022)."""

    INDIVIDUAL = "individual", "Cá nhân"
    COLLECTIVE = "collective", "Tập thể"
    HOUSEHOLD = "household", "Hộ gia đình"


@pghistory.track()
class AwardForm(models.Model):
    """A form of award: giấy khen of the ward's chairman, kỷ niệm chương of a ministry …

    `unit_decides`: the ward's chairman decides; otherwise the ward only proposes, and its papers say so.
    """

    class Level(models.TextChoices):
        WARD = "ward", "Cấp xã"
        DISTRICT = "district", "Cấp huyện"
        PROVINCE = "province", "Cấp tỉnh"
        MINISTRY = "ministry", "Bộ, ngành"
        STATE = "state", "Nhà nước"

    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="của đơn vị")
    name = models.CharField("hình thức", max_length=200, help_text="Ví dụ: Giấy khen của Chủ tịch UBND cấp xã.")
    level = models.CharField("cấp khen", max_length=10, choices=Level.choices)
    issuer = models.CharField("người có thẩm quyền", max_length=200, blank=True)
    unit_decides = models.BooleanField("phường, xã quyết định", default=False)
    once_in_life = models.BooleanField("mỗi người chỉ một lần", default=False)
    individuals_only = models.BooleanField("chỉ tặng cá nhân", default=False)
    valid_from = models.DateField("từ ngày", null=True, blank=True)
    valid_to = models.DateField("đến hết ngày", null=True, blank=True)
    source = models.CharField("nguồn", max_length=300, blank=True)
    order = models.PositiveSmallIntegerField("thứ tự", default=50)

    objects = CatalogueQuerySet.as_manager()

    class Meta:
        verbose_name = "hình thức khen thưởng"
        constraints = [
            in_order("valid_from", "valid_to", "award_form_validity_in_order"),
            UniqueConstraint(
                "unit",
                Lower("name"),
                name="award_form_unique",
                nulls_distinct=False,
                violation_error_message="Hình thức này đã có.",
            ),
        ]

    def __str__(self):
        return self.name


@pghistory.track()
class AwardMoney(models.Model):
    """Money with an award for a kind of recipient and a time, with its law: a multiple of what `per` says."""

    class Per(models.TextChoices):
        SALARY = "salary", "Lương cơ sở"
        INDIVIDUAL = "individual", "Tiền thưởng của cá nhân (đã làm tròn)"

    class Rounding(models.TextChoices):
        NONE = "none", "Không làm tròn"
        NEAREST = "nearest", "Làm tròn đến hàng chục nghìn"
        UP = "up", "Làm tròn lên hàng chục nghìn"

    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="của đơn vị")
    form = models.ForeignKey(AwardForm, models.PROTECT, related_name="money", verbose_name="hình thức")
    kind = models.CharField("đối tượng", max_length=10, choices=Recipient.choices)
    multiple = models.DecimalField("hệ số", max_digits=6, decimal_places=3)
    per = models.CharField("nhân với", max_length=10, choices=Per.choices, default=Per.SALARY)
    rounding = models.CharField("làm tròn", max_length=8, choices=Rounding.choices, default=Rounding.UP)
    valid_from = models.DateField("từ ngày", null=True, blank=True)
    valid_to = models.DateField("đến hết ngày", null=True, blank=True)
    basis = models.CharField("căn cứ", max_length=300)
    source = models.CharField("nguồn", max_length=300, blank=True)

    objects = CatalogueQuerySet.as_manager()

    class Meta:
        verbose_name = "mức tiền thưởng"
        constraints = [
            in_order("valid_from", "valid_to", "award_money_validity_in_order"),
            models.CheckConstraint(
                condition=Q(multiple__gt=0),
                name="award_multiple_positive",
                violation_error_message="Hệ số phải lớn hơn 0.",
            ),
            models.CheckConstraint(
                condition=~Q(kind=Recipient.INDIVIDUAL, per="individual"),
                name="award_money_of_individual",
                violation_error_message="Tiền thưởng của cá nhân tính theo lương cơ sở.",
            ),
        ]

    def __str__(self):
        return f"{self.form}: {self.get_kind_display()}"


@pghistory.track()
class BaseSalary(models.Model):
    """Mức lương cơ sở in đồng, with the decree that set it."""

    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="của đơn vị")
    amount = models.PositiveIntegerField("mức (đồng)")
    valid_from = models.DateField("từ ngày", null=True, blank=True)
    valid_to = models.DateField("đến hết ngày", null=True, blank=True)
    basis = models.CharField("căn cứ", max_length=300)
    source = models.CharField("nguồn", max_length=300, blank=True)

    objects = CatalogueQuerySet.as_manager()

    class Meta:
        verbose_name = "mức lương cơ sở"
        constraints = [in_order("valid_from", "valid_to", "base_salary_validity_in_order")]

    def __str__(self):
        return f"{self.amount} đồng"
