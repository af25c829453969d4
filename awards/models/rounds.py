"""A round of awards (đợt khen thưởng): who is proposed for what, how far it has come, who handed it over."""

import pghistory
from django.db import models
from django.db.models import Index, Q, UniqueConstraint

from wardsafety.office.models import Body, Document, Recorded, Removable, ScopedQuerySet, Signer, Step, Unit, Versioned
from wardsafety.office.models.base import LiveQuerySet
from wardsafety.office.rules import reason_given
from wardsafety.programmes.models import Programme

from .catalogues import AwardForm, Recipient


class RoundStatus(models.TextChoices):
    PROPOSED = "proposed", "Đề nghị"
    REVIEWED = "reviewed", "Đã xét"
    SUBMITTED = "submitted", "Đã trình"
    RETURNED = "returned", "Trả lại"
    DECIDED = "decided", "Đã quyết định"
    GIVEN = "given", "Đã trao"


NEEDS_REASON = (RoundStatus.RETURNED,)


@pghistory.track()
class AwardRound(Recorded, Removable, Versioned):
    """One occasion on which awards are proposed and given; a single award is a round of one."""

    class Grounds(models.TextChoices):
        POLITICAL = "political", "Thực hiện nhiệm vụ chính trị"
        THEMATIC = "thematic", "Thi đua theo đợt, chuyên đề"
        SUDDEN = "sudden", "Đột xuất"
        FAMILY = "family", "Gia đình"

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="award_rounds", verbose_name="đơn vị")
    title = models.CharField(
        "đợt khen thưởng", max_length=300, help_text="Ví dụ: Khen thưởng triển khai mô hình PCCC năm 2023."
    )
    grounds = models.CharField("loại thành tích", max_length=10, choices=Grounds.choices, default=Grounds.THEMATIC)
    merit = models.TextField(
        "thành tích", help_text="Viết sau “đã có thành tích …”: xuất sắc trong triển khai xây dựng mô hình PCCC."
    )
    programme = models.ForeignKey(
        Programme, models.PROTECT, null=True, blank=True, related_name="award_rounds", verbose_name="chương trình"
    )
    proposer = models.ForeignKey(
        Body, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="cơ quan đề nghị"
    )
    decider = models.ForeignKey(
        Body, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="cơ quan quyết định"
    )
    ceremony_on = models.DateField("ngày trao", null=True, blank=True)
    occasion = models.CharField("trao tại", max_length=300, blank=True)
    presenter = models.CharField("người trao", max_length=300, blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="award_rounds", verbose_name="quyết định"
    )
    signer = models.ForeignKey(
        Signer,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="người ký (nếu không phải người đứng đầu)",
    )
    status = models.CharField(
        "tình trạng", max_length=10, choices=RoundStatus.choices, default=RoundStatus.PROPOSED, editable=False
    )

    objects = LiveQuerySet.as_manager()

    class Meta(Removable.Meta):
        abstract = False
        verbose_name = "đợt khen thưởng"
        # List of rounds, newest first.
        indexes = [Index(fields=["unit", "-ceremony_on", "-id"], name="award_round_list")]

    def __str__(self):
        return self.title


class PartQuerySet(ScopedQuerySet):
    scope = "round__unit__path"


@pghistory.track()
class RoundStep(Step):
    """đề nghị → xét → trình → quyết định → trao; sent back with a reason."""

    round = models.ForeignKey(AwardRound, models.CASCADE, related_name="steps")
    status = models.CharField("bước", max_length=10, choices=RoundStatus.choices)

    objects = PartQuerySet.as_manager()

    class Meta(Step.Meta):
        abstract = False
        verbose_name = "bước xét khen thưởng"
        constraints = [reason_given(NEEDS_REASON, "round_step_reason")]
        # The workflow on the page of a round.
        indexes = [Index(fields=["round", "-effective_on", "-id"], name="award_step_latest")]

    def __str__(self):
        return f"{self.get_status_display()} {self.effective_on:%d/%m/%Y}"


@pghistory.track()
class Award(models.Model):
    """One award to one recipient, the name exactly as it was typed: it is printed on the certificate."""

    round = models.ForeignKey(AwardRound, models.CASCADE, related_name="awards", verbose_name="đợt khen thưởng")
    form = models.ForeignKey(AwardForm, models.PROTECT, related_name="awards", verbose_name="hình thức")
    kind = models.CharField("đối tượng", max_length=10, choices=Recipient.choices)
    name = models.CharField("tên", max_length=300, help_text="Ghi đúng như in trên giấy khen.")
    position = models.CharField("chức vụ, đơn vị, địa chỉ", max_length=300, blank=True)
    neighbourhood = models.ForeignKey(
        Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="tổ dân phố, thôn"
    )
    merit = models.TextField("thành tích riêng", blank=True, help_text="Để trống: theo thành tích của cả đợt.")

    objects = PartQuerySet.as_manager()

    class Meta:
        verbose_name = "khen thưởng"
        ordering = ["form__order", "kind", "pk"]

    def __str__(self):
        return self.name


@pghistory.track()
class DeclaredCount(models.Model):
    """How many awards of a form went to a kind of recipient, where only the number is known ("10 cá nhân")."""

    round = models.ForeignKey(AwardRound, models.CASCADE, related_name="declared", verbose_name="đợt khen thưởng")
    form = models.ForeignKey(AwardForm, models.PROTECT, related_name="+", verbose_name="hình thức")
    kind = models.CharField("đối tượng", max_length=10, choices=Recipient.choices)
    count = models.PositiveIntegerField("số lượng")
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="nguồn"
    )

    objects = PartQuerySet.as_manager()

    class Meta:
        verbose_name = "số lượng khen thưởng"
        ordering = ["form__order", "kind", "pk"]
        constraints = [
            UniqueConstraint(
                fields=["round", "form", "kind"],
                name="declared_count_once",
                violation_error_message="Số lượng của hình thức và đối tượng này đã ghi.",
            ),
            models.CheckConstraint(
                condition=Q(count__gte=1),
                name="declared_count_positive",
                violation_error_message="Số lượng ít nhất là 1.",
            ),
        ]

    def __str__(self):
        return f"{self.count} {self.get_kind_display().lower()}"


@pghistory.track()
class RoundPaper(models.Model):
    """A paper of a round that has its number, beside the decision, which is the round's own document."""

    round = models.ForeignKey(AwardRound, models.CASCADE, related_name="papers", verbose_name="đợt khen thưởng")
    key = models.CharField("loại giấy tờ", max_length=30)
    document = models.ForeignKey(Document, models.PROTECT, related_name="+", verbose_name="văn bản")

    objects = PartQuerySet.as_manager()

    class Meta:
        verbose_name = "giấy tờ đã có số"
        constraints = [
            UniqueConstraint(
                fields=["round", "key"], name="round_paper_once", violation_error_message="Văn bản này đã có số."
            )
        ]

    def __str__(self):
        return self.key
