"""The festival "Ngày hội toàn dân bảo vệ an ninh Tổ quốc" of a year, and the dated catalogues it begins with."""

from datetime import date

import pghistory
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import UniqueConstraint
from django.db.models.functions import Lower

from wardsafety.office.models import Body, Document, Recorded, Removable, Unit, Versioned
from wardsafety.office.models.base import CatalogueQuerySet, LiveQuerySet
from wardsafety.office.rules import in_order
from wardsafety.programmes.models import Phase, Programme

# A year outside these is a slip of the keyboard.
YEARS = [MinValueValidator(1945, "Năm không đúng."), MaxValueValidator(2100, "Năm không đúng.")]


def in_year(day_month, year):
    """'01/7' in a year. Raises ValueError if there is no such day."""
    day, month = day_month.split("/")
    return date(year, int(month), int(day))


def validate_day_month(text):
    """A day that every year has."""
    try:
        in_year(text, 2023)
    except ValueError:
        raise ValidationError("Nhập ngày/tháng, ví dụ 19/8.") from None


@pghistory.track()
class FestivalRule(models.Model):
    """When the festival is held, by which decision, and the words a plan begins with, for the years it is valid."""

    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="của đơn vị")
    main_day = models.CharField(
        "ngày chính", max_length=5, validators=[validate_day_month], help_text="Ngày/tháng, ví dụ 19/8."
    )
    opens = models.CharField("tổ chức từ", max_length=5, validators=[validate_day_month], help_text="Ví dụ 01/7.")
    closes = models.CharField("đến hết", max_length=5, validators=[validate_day_month], help_text="Ví dụ 19/8.")
    basis = models.TextField("căn cứ", help_text="Dòng in ở phần căn cứ của kế hoạch, không kèm chữ “Căn cứ”.")
    purpose = models.TextField("mục đích, yêu cầu (mẫu)", blank=True)
    content = models.TextField("nội dung (mẫu)", blank=True)
    form = models.TextField("hình thức (mẫu)", blank=True)
    valid_from = models.DateField("từ ngày", null=True, blank=True)
    valid_to = models.DateField("đến hết ngày", null=True, blank=True)
    source = models.CharField("nguồn", max_length=300, blank=True)

    objects = CatalogueQuerySet.as_manager()

    class Meta:
        verbose_name = "quy định về Ngày hội"
        constraints = [in_order("valid_from", "valid_to", "festival_rule_validity_in_order")]

    def __str__(self):
        return f"{self.main_day}, từ {self.opens} đến {self.closes}"


class FestivalPart(models.TextChoices):
    CEREMONY = "ceremony", "Phần lễ"
    FAIR = "fair", "Phần hội"


@pghistory.track()
class FestivalUsual(models.Model):
    """What phần lễ and phần hội usually hold, in order."""

    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="của đơn vị")
    part = models.CharField("phần", max_length=10, choices=FestivalPart.choices)
    title = models.CharField("nội dung", max_length=300)
    order = models.PositiveSmallIntegerField("thứ tự", default=50)
    valid_from = models.DateField("từ ngày", null=True, blank=True)
    valid_to = models.DateField("đến hết ngày", null=True, blank=True)

    objects = CatalogueQuerySet.as_manager()

    class Meta:
        verbose_name = "nội dung Ngày hội thường có"
        constraints = [
            in_order("valid_from", "valid_to", "festival_usual_validity_in_order"),
            UniqueConstraint(
                "unit",
                "part",
                Lower("title"),
                name="festival_usual_unique",
                nulls_distinct=False,
                violation_error_message="Nội dung này đã có.",
            ),
        ]

    def __str__(self):
        return self.title


@pghistory.track()
class Festival(Recorded, Removable, Versioned):
    """The festival of one year: what the plan says, and afterwards how it went.

    Money is in đồng. `budget` and `attended` are as a source states them; the sums of the rows stand beside them.
    """

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="festivals", verbose_name="đơn vị")
    year = models.PositiveSmallIntegerField("năm", validators=YEARS)
    name = models.CharField("tên", max_length=300)
    body = models.ForeignKey(
        Body, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="cơ quan tổ chức"
    )
    plan = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="festivals", verbose_name="kế hoạch"
    )
    programme = models.ForeignKey(
        Programme, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="chương trình"
    )
    phase = models.ForeignKey(Phase, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="giai đoạn")
    window_from = models.DateField("tổ chức từ ngày", null=True, blank=True)
    window_to = models.DateField("đến hết ngày", null=True, blank=True)
    held_on = models.DateField("ngày tổ chức chính", null=True, blank=True)
    purpose = models.TextField("mục đích, yêu cầu", blank=True, help_text="Mỗi ý một dòng.")
    content = models.TextField("nội dung", blank=True, help_text="Mỗi ý một dòng.")
    form = models.TextField("hình thức", blank=True, help_text="Mỗi ý một dòng.")
    attendees = models.TextField("thành phần", blank=True, help_text="Mỗi thành phần một dòng.")
    budget = models.PositiveBigIntegerField("tổng kinh phí dự kiến (đồng)", null=True, blank=True)
    budget_words = models.TextField("nguồn, cách chi", blank=True)
    attended = models.PositiveIntegerField("tổng số người dự", null=True, blank=True)
    spent = models.PositiveBigIntegerField("kinh phí đã chi (đồng)", null=True, blank=True)
    leaflets = models.PositiveIntegerField("số tài liệu tuyên truyền", null=True, blank=True)
    awarded = models.TextField(
        "khen thưởng", blank=True, help_text="Ví dụ: Giấy khen của Chủ tịch UBND phường cho 05 tập thể, 10 cá nhân."
    )
    launched = models.TextField("mô hình ra mắt", blank=True)
    result = models.TextField("đánh giá chung", blank=True)
    shortcomings = models.TextField("tồn tại, kiến nghị", blank=True)

    objects = LiveQuerySet.as_manager()

    class Meta(Removable.Meta):
        abstract = False
        verbose_name = "Ngày hội"
        constraints = [
            *Removable.Meta.constraints,
            in_order("window_from", "window_to", "festival_window_in_order"),
            # Its index also serves the list of festivals.
            UniqueConstraint(
                fields=["unit", "year"],
                condition=models.Q(removed_at=None),
                name="festival_one_a_year",
                violation_error_message="Đơn vị đã có Ngày hội của năm này.",
            ),
        ]

    def __str__(self):
        return self.name
