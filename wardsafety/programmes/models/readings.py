import pghistory
from django.db import models
from django.db.models import Q, UniqueConstraint

from wardsafety.office.models import Document, Recorded, ScopedQuerySet, Unit
from wardsafety.office.rules import in_order, not_negative

from ..words import reading_words
from .indicators import Indicator
from .programmes import Phase


class ReadingQuerySet(ScopedQuerySet):
    def printed(self):
        return self.filter(is_printed=True)


@pghistory.track()
class Reading(Recorded):
    """A figure as a source states it, with its words: a level, a change, a rank, or words alone.

    `value` keeps the decimals it was typed with (`decimals`); it is never corrected by what is computed.
    Two sources may speak of one indicator and period: one is chosen for print, the others become footnotes.
    """

    class Form(models.TextChoices):
        LEVEL = "level", "Mức (con số)"
        CHANGE = "change", "Tăng, giảm so với kỳ trước"
        RANK = "rank", "Thứ hạng"
        WORDS = "words", "Chỉ bằng chữ"

    class Qualifier(models.TextChoices):
        NEARLY = "gần", "gần"
        OVER = "trên", "trên"
        MORE = "hơn", "hơn"
        ABOUT = "khoảng", "khoảng"

    class ChangeBasis(models.TextChoices):
        UNITS = "units", "đơn vị tính"
        PERCENT = "percent", "%"
        POINTS = "points", "điểm phần trăm"

    indicator = models.ForeignKey(Indicator, models.CASCADE, related_name="readings", verbose_name="chỉ tiêu")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="readings", verbose_name="của đơn vị")
    phase = models.ForeignKey(Phase, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="giai đoạn")
    form = models.CharField("dạng số liệu", max_length=6, choices=Form.choices, default=Form.LEVEL)
    qualifier = models.CharField("từ đi kèm", max_length=8, choices=Qualifier.choices, blank=True)
    value = models.DecimalField("giá trị", max_digits=20, decimal_places=6, null=True, blank=True)
    decimals = models.PositiveSmallIntegerField(default=0, editable=False)
    measure = models.CharField("đơn vị tính", max_length=40, blank=True, help_text="Để trống nếu như của chỉ tiêu.")
    change_basis = models.CharField("tăng, giảm tính bằng", max_length=8, choices=ChangeBasis.choices, blank=True)
    numerator = models.DecimalField("tử số", max_digits=18, decimal_places=4, null=True, blank=True)
    denominator = models.DecimalField("mẫu số", max_digits=18, decimal_places=4, null=True, blank=True)
    rank = models.PositiveIntegerField("thứ hạng", null=True, blank=True)
    rank_out_of = models.PositiveIntegerField("trong tổng số", null=True, blank=True)
    rank_scope = models.CharField(
        "phạm vi xếp hạng", max_length=200, blank=True, help_text="Ví dụ: phường, xã của thành phố Thanh Hóa."
    )
    words = models.TextField(
        "bằng chữ", blank=True, help_text="Nguyên văn cách nói để in, ví dụ: dẫn đầu 34 phường, xã."
    )
    period_from = models.DateField("kỳ số liệu, từ ngày", null=True, blank=True)
    period_to = models.DateField("đến ngày", null=True, blank=True)
    period_words = models.CharField(
        "kỳ bằng chữ", max_length=120, blank=True, help_text="Ví dụ: sau 3 tháng thực hiện."
    )
    compared_from = models.DateField("so với kỳ, từ ngày", null=True, blank=True)
    compared_to = models.DateField("đến ngày", null=True, blank=True)
    compared_words = models.CharField("kỳ so sánh bằng chữ", max_length=120, blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="readings", verbose_name="văn bản, bài báo nguồn"
    )
    source_words = models.CharField("nguồn khác", max_length=300, blank=True)
    wording = models.TextField("nguyên văn trong nguồn", blank=True)
    is_printed = models.BooleanField("dùng để in", default=True)
    note = models.TextField("ghi chú", blank=True)

    objects = ReadingQuerySet.as_manager()

    class Meta:
        verbose_name = "số liệu"
        constraints = [
            in_order("period_from", "period_to", "reading_period_in_order"),
            in_order("compared_from", "compared_to", "reading_compared_in_order"),
            not_negative("numerator", "reading_numerator_not_negative"),
            models.CheckConstraint(
                condition=Q(denominator=None) | Q(denominator__gt=0),
                name="reading_denominator_positive",
                violation_error_message="Mẫu số phải lớn hơn 0.",
            ),
            models.CheckConstraint(
                condition=Q(form="change") | Q(value=None) | Q(value__gte=0),
                name="reading_level_not_negative",
                violation_error_message="Số liệu không được âm; nếu là giảm, chọn dạng “Tăng, giảm”.",
            ),
            models.CheckConstraint(
                condition=Q(form__in=["level", "change"], value__isnull=False)
                | Q(form="rank", rank__isnull=False)
                | ~Q(words=""),
                name="reading_says_something",
                violation_error_message="Nhập giá trị, thứ hạng hoặc nội dung bằng chữ.",
            ),
            models.CheckConstraint(
                condition=Q(rank=None) | Q(rank_out_of=None) | Q(rank__lte=models.F("rank_out_of"), rank__gte=1),
                name="reading_rank_within",
                violation_error_message="Thứ hạng phải nằm trong tổng số được xếp hạng.",
            ),
            UniqueConstraint(
                fields=["indicator", "unit", "phase", "form", "period_from", "period_to", "period_words"],
                condition=Q(is_printed=True),
                nulls_distinct=False,
                name="reading_one_printed_per_period",
                violation_error_message="Kỳ này đã có số liệu được chọn để in; chỉ chọn “dùng để in” một số liệu.",
            ),
        ]

    def __str__(self):
        return self.words or f"{self.indicator}: {reading_words(self)}"
