import pghistory
from django.db import models

from wardsafety.office.models import Body, Document, ScopedQuerySet, Unit
from wardsafety.office.rules import not_negative

from ..words import assigned
from .programmes import Phase, Programme


class IndicatorQuerySet(ScopedQuerySet):
    scope = "programme__unit__path"


@pghistory.track()
class Indicator(models.Model):
    """A number that a programme follows.

    With `figure` (a key of `programmes.figures`) it is counted from records; without, it is read in from documents.
    A child of another indicator is its "trong đó": printed indented, never added.
    """

    programme = models.ForeignKey(Programme, models.CASCADE, related_name="indicators", verbose_name="chương trình")
    parent = models.ForeignKey(
        "self", models.CASCADE, null=True, blank=True, related_name="children", verbose_name="trong đó, của chỉ tiêu"
    )
    name = models.CharField("tên chỉ tiêu", max_length=300)
    measure = models.CharField(
        "đơn vị tính", max_length=40, help_text="Ví dụ: tổ, điểm, vụ, trường hợp, %, tỷ đồng, km."
    )
    figure = models.CharField(
        "đếm từ sổ theo dõi", max_length=60, blank=True, help_text="Để trống nếu số liệu lấy từ văn bản, báo cáo."
    )
    about_people = models.BooleanField(
        "số liệu về người",
        default=False,
        help_text="Người nghiện, người có tiền án … Khi chia theo đơn vị, số 1–2 được ẩn để không nhận ra từng người.",
    )
    order = models.PositiveSmallIntegerField("thứ tự", default=1)

    objects = IndicatorQuerySet.as_manager()

    class Meta:
        verbose_name = "chỉ tiêu"
        ordering = ["order", "pk"]

    def __str__(self):
        return self.name


@pghistory.track()
class Target(models.Model):
    """What a unit is to reach for an indicator, who assigned it and by which document."""

    class Kind(models.TextChoices):
        COUNT = "count", "Số lượng"
        PERCENT = "percent", "Tỷ lệ %"
        EACH = "each", "Mỗi tổ dân phố, thôn"

    class Comparator(models.TextChoices):
        AT_LEAST = "gte", "ít nhất"
        MORE = "gt", "trên"
        AT_MOST = "lte", "không quá"
        LESS = "lt", "dưới"
        EXACTLY = "eq", "đúng"

    indicator = models.ForeignKey(Indicator, models.CASCADE, related_name="targets", verbose_name="chỉ tiêu")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="targets", verbose_name="giao cho")
    phase = models.ForeignKey(
        Phase, models.CASCADE, null=True, blank=True, related_name="targets", verbose_name="giai đoạn"
    )
    kind = models.CharField("cách giao", max_length=8, choices=Kind.choices, default=Kind.COUNT)
    comparator = models.CharField("mức", max_length=4, choices=Comparator.choices, default=Comparator.AT_LEAST)
    value = models.DecimalField("giá trị", max_digits=18, decimal_places=4, null=True, blank=True)
    words = models.CharField("bằng chữ", max_length=300, blank=True, help_text="Khi chỉ tiêu không phải là một con số.")
    assigned_by = models.ForeignKey(
        Body, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="cơ quan giao"
    )
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="văn bản giao"
    )
    due_on = models.DateField("hạn hoàn thành", null=True, blank=True)
    source_note = models.CharField(
        "nguồn", max_length=300, blank=True, help_text="Khi chưa rõ văn bản giao, ví dụ: suy ra từ “đạt 320%”."
    )

    objects = ScopedQuerySet.as_manager()

    class Meta:
        verbose_name = "mức giao"
        constraints = [
            not_negative("value", "target_not_negative", "Mức giao không được âm."),
            models.CheckConstraint(
                condition=models.Q(value__isnull=False) | ~models.Q(words=""),
                name="target_value_or_words",
                violation_error_message="Nhập giá trị hoặc nội dung bằng chữ.",
            ),
            models.UniqueConstraint(
                fields=["indicator", "unit", "phase"],
                nulls_distinct=False,
                name="target_one_per_unit_and_phase",
                violation_error_message="Đơn vị đã có mức giao cho chỉ tiêu và giai đoạn này.",
            ),
        ]

    def __str__(self):
        return assigned(self)
