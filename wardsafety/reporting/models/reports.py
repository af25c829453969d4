import pghistory
from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q, UniqueConstraint

from wardsafety.office.models import Body, Document, Recorded, Removable, ScopedQuerySet, Signer, Unit, Versioned
from wardsafety.office.models.base import LiveQuerySet
from wardsafety.office.rules import both_or_neither, in_order
from wardsafety.programmes.models import Programme

from .conferences import Conference


@pghistory.track()
class Report(Recorded, Removable, Versioned):
    """A report of a unit over a period with its cut-off, with or without a conference.

    Built afresh from records until it is frozen (`Snapshot`); what is printed afterwards is the last snapshot.
    """

    class Topic(models.TextChoices):
        FIRE = "fire", "Phòng cháy, chữa cháy"
        SECURITY = "security", "An ninh trật tự"
        BOTH = "both", "Phòng cháy, chữa cháy và an ninh trật tự"

    class PeriodKind(models.TextChoices):
        SUMMARY = "summary", "Tổng kết"
        WEEK = "week", "Tuần"
        MONTH = "month", "Tháng"
        QUARTER = "quarter", "Quý"
        HALF_YEAR = "half", "6 tháng"
        YEAR = "year", "Năm"
        AD_HOC = "ad_hoc", "Đột xuất"

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="reports", verbose_name="đơn vị")
    topic = models.CharField(
        "lĩnh vực",
        max_length=10,
        choices=Topic.choices,
        default=Topic.FIRE,
        help_text="Quyết định các mục có sẵn và căn cứ pháp lý của báo cáo.",
    )
    slug = models.CharField(
        "tên tệp",
        max_length=60,
        help_text="Chữ không dấu, số, gạch nối; ví dụ: tong-ket-2023. Dùng khi in bằng lệnh.",
        validators=[RegexValidator(r"^[a-z0-9]+(-[a-z0-9]+)*\Z", "Chỉ dùng chữ thường không dấu, số và gạch nối.")],
    )
    title = models.CharField("trích yếu", max_length=300, help_text="Dòng dưới chữ BÁO CÁO.")
    body = models.ForeignKey(Body, models.PROTECT, related_name="reports", verbose_name="cơ quan báo cáo")
    programme = models.ForeignKey(Programme, models.PROTECT, related_name="reports", verbose_name="chương trình")
    conference = models.ForeignKey(
        Conference, models.PROTECT, null=True, blank=True, related_name="reports", verbose_name="phục vụ hội nghị"
    )
    period_kind = models.CharField("kỳ báo cáo", max_length=8, choices=PeriodKind.choices, default=PeriodKind.SUMMARY)
    period_from = models.DateField("số liệu từ ngày", null=True, blank=True)
    cutoff = models.DateField("chốt đến hết ngày")
    number = models.CharField("số", max_length=20, blank=True)
    symbol = models.CharField(
        "ký hiệu",
        max_length=60,
        blank=True,
        help_text="Để trống: ghép từ loại văn bản và cơ quan báo cáo, ví dụ BC-UBND.",
    )
    dated_on = models.DateField("ngày văn bản", null=True, blank=True)
    document = models.ForeignKey(
        Document,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="reports",
        verbose_name="văn bản trong sổ",
        editable=False,
    )
    signer = models.ForeignKey(
        Signer,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="người ký (nếu không phải người đứng đầu)",
    )
    recipients = models.TextField("nơi nhận", blank=True, help_text="Mỗi dòng một nơi nhận.")
    internal = models.BooleanField("lưu hành nội bộ", default=False)

    objects = LiveQuerySet.as_manager()

    class Meta(Removable.Meta):
        abstract = False
        verbose_name = "báo cáo"
        constraints = [
            *Removable.Meta.constraints,
            in_order("period_from", "cutoff", "report_period_in_order", "Ngày chốt phải sau ngày đầu kỳ."),
            UniqueConstraint(
                fields=["slug"],
                condition=Q(removed_at=None),
                name="report_slug_unique",
                violation_error_message="Tên tệp này đã dùng cho một báo cáo khác.",
            ),
        ]

    def __str__(self):
        return self.title


class SectionQuerySet(ScopedQuerySet):
    scope = "report__unit__path"


# Kinds of section that a report may hold several of: written, typed as a table, counted by another breakdown.
OWN_KINDS = ("own_text", "own_table", "breakdown")


@pghistory.track()
class Section(models.Model):
    """One section of a report: its builder by key, its place, and what the official wrote in it.

    `text` may hold figures in braces (`drafting.py`); they stay linked to their rows. The last fields are those of
    tables: `cells` typed or pasted with their source, or `figures` counted along a `dimension`.
    """

    report = models.ForeignKey(Report, models.CASCADE, related_name="sections", verbose_name="báo cáo")
    key = models.CharField(max_length=40, editable=False)
    order = models.PositiveSmallIntegerField("thứ tự", default=1)
    is_on = models.BooleanField("in mục này", default=True)
    title = models.CharField("tên mục", max_length=300, blank=True)
    text = models.TextField("phần viết", blank=True)
    is_drafted = models.BooleanField(
        "chỉ in phần viết",
        default=False,
        help_text="Không in các câu phần mềm tự soạn; bảng, biểu vẫn in.",
    )
    cells = models.TextField("bảng", blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="văn bản nguồn"
    )
    source_words = models.CharField("nguồn khác", max_length=300, blank=True)
    figures = models.JSONField("số đếm", default=list, blank=True)
    dimension = models.CharField("chia theo", max_length=30, blank=True)

    objects = SectionQuerySet.as_manager()

    class Meta:
        verbose_name = "mục báo cáo"
        ordering = ["order", "pk"]
        constraints = [
            UniqueConstraint(fields=["report", "key"], condition=~Q(key__in=OWN_KINDS), name="section_once_per_report")
        ]

    def __str__(self):
        return self.key


class SnapshotQuerySet(ScopedQuerySet):
    scope = "report__unit__path"


class Snapshot(models.Model):
    """The figures of a report frozen at a moment ("chốt số liệu"), and the file once issued ("ban hành").

    `content` is the whole built report as JSON: texts, numbers, the row list behind each number, letterhead, names.
    """

    report = models.ForeignKey(Report, models.PROTECT, related_name="snapshots")
    version = models.PositiveSmallIntegerField()
    content = models.JSONField()
    frozen_at = models.DateTimeField(auto_now_add=True)
    frozen_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    document = models.ForeignKey(Document, models.PROTECT, null=True, blank=True, related_name="snapshots")
    pdf = models.BinaryField(null=True, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    issued_at = models.DateTimeField(null=True, blank=True)
    issued_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")

    objects = SnapshotQuerySet.as_manager()

    class Meta:
        verbose_name = "bản chốt"
        ordering = ["-version"]
        constraints = [
            UniqueConstraint(fields=["report", "version"], name="snapshot_version_unique"),
            both_or_neither("issued_at", "issued_by", "snapshot_issued_pair"),
            models.CheckConstraint(
                condition=Q(issued_at=None, pdf=None, sha256="") | Q(issued_at__isnull=False, pdf__isnull=False),
                name="snapshot_issued_with_file",
            ),
        ]

    def __str__(self):
        return f"{self.report} – bản {self.version}"
