import pghistory
from django.db import models
from django.db.models import Index, UniqueConstraint
from django.db.models.functions import Lower

from wardsafety.office.models import Body, Document, Recorded, Removable, ScopedQuerySet, Signer, Unit, Versioned
from wardsafety.office.models.base import CatalogueQuerySet, LiveQuerySet
from wardsafety.programmes.models import Programme


@pghistory.track()
class Conference(Recorded, Removable, Versioned):
    """Hội nghị: when, where, who chairs, what is on the agenda."""

    class Session(models.TextChoices):
        MORNING = "morning", "Sáng"
        AFTERNOON = "afternoon", "Chiều"
        EVENING = "evening", "Tối"
        ALL_DAY = "day", "Cả ngày"

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="conferences", verbose_name="đơn vị")
    name = models.CharField("tên hội nghị", max_length=300)
    held_on = models.DateField("ngày")
    session = models.CharField("buổi", max_length=10, choices=Session.choices, blank=True)
    starts_at = models.TimeField("giờ bắt đầu", null=True, blank=True)
    ends_at = models.TimeField("giờ kết thúc", null=True, blank=True)
    place = models.CharField("địa điểm", max_length=300, blank=True)
    body = models.ForeignKey(
        Body,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="conferences",
        verbose_name="cơ quan tổ chức",
        help_text="Tên cơ quan và người ký trên giấy mời, chương trình, thông báo.",
    )
    signer = models.ForeignKey(
        Signer,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="người ký (nếu không phải người đứng đầu)",
    )
    chair = models.CharField("chủ trì", max_length=300, blank=True)
    secretary = models.CharField("thư ký", max_length=200, blank=True)
    guests = models.TextField("kính mời", blank=True, help_text="Mỗi dòng một người hoặc một đơn vị.")
    invited = models.PositiveIntegerField("số đại biểu được mời", null=True, blank=True)
    attendance = models.TextField("thành phần tham dự", blank=True, help_text="Mỗi dòng một thành phần.")
    attended = models.PositiveIntegerField("số đại biểu dự", null=True, blank=True)
    programme = models.ForeignKey(
        Programme, models.PROTECT, null=True, blank=True, related_name="conferences", verbose_name="chương trình"
    )
    documents = models.ManyToManyField(
        Document, blank=True, related_name="conferences", verbose_name="văn bản, tin bài"
    )
    note = models.TextField("ghi chú", blank=True)

    objects = LiveQuerySet.as_manager()

    class Meta(Removable.Meta):
        abstract = False
        verbose_name = "hội nghị"
        # Conference list, newest first; Tổng quan: the next one.
        indexes = [Index(fields=["unit", "-held_on", "-id"], name="conference_list")]

    def __str__(self):
        return self.name


@pghistory.track()
class AgendaKind(models.Model):
    """Kind of agenda item: khai mạc, báo cáo, tham luận, công bố quyết định, trao thưởng, phát biểu chỉ đạo …"""

    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="của đơn vị")
    name = models.CharField("tên", max_length=120)
    order = models.PositiveSmallIntegerField("thứ tự thường gặp", default=50)

    objects = CatalogueQuerySet.as_manager()

    class Meta:
        verbose_name = "loại nội dung hội nghị"
        constraints = [
            UniqueConstraint(
                "unit",
                Lower("name"),
                name="agenda_kind_unique",
                nulls_distinct=False,
                violation_error_message="Loại này đã có.",
            )
        ]

    def __str__(self):
        return self.name


class AgendaItemQuerySet(ScopedQuerySet):
    scope = "conference__unit__path"


@pghistory.track()
class AgendaItem(models.Model):
    conference = models.ForeignKey(Conference, models.CASCADE, related_name="items", verbose_name="hội nghị")
    order = models.PositiveSmallIntegerField("thứ tự", default=1)
    kind = models.ForeignKey(AgendaKind, models.PROTECT, related_name="+", verbose_name="loại nội dung")
    title = models.CharField("nội dung", max_length=300, blank=True)
    starts_at = models.TimeField("giờ", null=True, blank=True)
    speaker = models.CharField("người trình bày", max_length=200, blank=True)
    office = models.CharField("chức vụ, đơn vị", max_length=200, blank=True)
    summary = models.TextField("tóm tắt", blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="văn bản"
    )

    objects = AgendaItemQuerySet.as_manager()

    class Meta:
        verbose_name = "nội dung chương trình"
        ordering = ["order", "pk"]

    def __str__(self):
        return self.title or str(self.kind)


class ConclusionQuerySet(ScopedQuerySet):
    scope = "conference__unit__path"

    def open(self):
        return self.filter(done_on=None, conference__removed_at=None)


@pghistory.track()
class Conclusion(models.Model):
    """What a conference concluded: a task with who leads it and until when. Open ones return at the next conference."""

    conference = models.ForeignKey(Conference, models.CASCADE, related_name="conclusions", verbose_name="hội nghị")
    order = models.PositiveSmallIntegerField("thứ tự", default=1)
    text = models.TextField("kết luận, nhiệm vụ")
    lead = models.ForeignKey(Body, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="giao cho")
    due_on = models.DateField("hạn hoàn thành", null=True, blank=True)
    done_on = models.DateField("hoàn thành ngày", null=True, blank=True)
    result = models.TextField("kết quả", blank=True)

    objects = ConclusionQuerySet.as_manager()

    class Meta:
        verbose_name = "kết luận hội nghị"
        ordering = ["order", "pk"]

    def __str__(self):
        return self.text[:80]
