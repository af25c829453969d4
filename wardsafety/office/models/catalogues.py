"""What a unit names itself: the bodies it deals with, kinds of document, the law in force."""

import pghistory
from django.db import models
from django.db.models import UniqueConstraint
from django.db.models.functions import Lower

from ..rules import in_order
from .base import CatalogueQuerySet
from .units import Unit


@pghistory.track()
class Body(models.Model):
    """A body that issues documents, assigns, leads or takes part (UBND, Đảng ủy, BCĐ, Công an, Ban quản lý chung cư).

    It carries the letterhead of its papers, after Nghị định 30/2020, Phụ lục I.
    Each body has a number series of its own for a year, and for each kind of document where it chooses so.
    """

    class Kind(models.TextChoices):
        STATE = "state", "Cơ quan nhà nước"
        POLICE = "police", "Công an"
        PARTY = "party", "Tổ chức Đảng"
        COMMITTEE = "committee", "Ban chỉ đạo, hội đồng"
        PARTNER = "partner", "Đơn vị phối hợp"

    unit = models.ForeignKey(
        Unit, models.PROTECT, null=True, blank=True, related_name="bodies", verbose_name="của đơn vị"
    )
    kind = models.CharField("loại", max_length=12, choices=Kind.choices, default=Kind.STATE)
    name = models.CharField("tên đầy đủ", max_length=200)
    symbol = models.CharField(
        "chữ viết tắt", max_length=30, blank=True, help_text="Dùng trong ký hiệu văn bản, ví dụ: UBND, BCĐ, ĐU."
    )
    superior_line = models.CharField(
        "cơ quan chủ quản",
        max_length=200,
        blank=True,
        help_text="Dòng trên của tiêu đề văn bản, ví dụ: UBND THÀNH PHỐ THANH HÓA.",
    )
    issuer_line = models.CharField(
        "tên cơ quan trên văn bản", max_length=200, blank=True, help_text="Ví dụ: ỦY BAN NHÂN DÂN PHƯỜNG LAM SƠN."
    )
    place_name = models.CharField(
        "địa danh", max_length=120, blank=True, help_text="Đứng trước ngày tháng, ví dụ: Lam Sơn."
    )
    authority = models.CharField("thẩm quyền ký", max_length=120, blank=True, help_text="Ví dụ: TM. ỦY BAN NHÂN DÂN.")
    signer_position = models.CharField("chức vụ người ký", max_length=120, blank=True, help_text="Ví dụ: CHỦ TỊCH.")
    signer_name = models.CharField("họ tên người ký", max_length=120, blank=True)
    is_main = models.BooleanField("cơ quan chính của đơn vị", default=False)
    numbers_by_kind = models.BooleanField(
        "đánh số riêng theo loại văn bản",
        default=False,
        help_text="Không chọn: một dãy số chung cho mọi loại văn bản trong năm.",
    )

    objects = CatalogueQuerySet.as_manager()

    class Meta:
        verbose_name = "cơ quan, tổ chức"
        constraints = [
            UniqueConstraint(
                "unit",
                Lower("name"),
                name="body_name_unique_in_unit",
                nulls_distinct=False,
                violation_error_message="Cơ quan, tổ chức này đã có trong danh mục.",
            ),
            UniqueConstraint(
                fields=["unit"],
                condition=models.Q(is_main=True),
                name="body_one_main_per_unit",
                violation_error_message="Đơn vị đã có cơ quan chính.",
            ),
        ]

    def __str__(self):
        return self.name


@pghistory.track()
class DocumentKind(models.Model):
    """Kind of document with its abbreviation (Nghị định 30/2020, Phụ lục III); công văn and articles have none."""

    class Family(models.TextChoices):
        STATE = "state", "Văn bản hành chính"
        PARTY = "party", "Văn bản của Đảng"
        LAW = "law", "Văn bản quy phạm pháp luật"
        PRESS = "press", "Báo chí"
        OTHER = "other", "Khác"

    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="của đơn vị")
    name = models.CharField("tên loại", max_length=80)
    abbreviation = models.CharField("chữ viết tắt", max_length=10, blank=True)
    family = models.CharField("nhóm", max_length=8, choices=Family.choices, default=Family.STATE)
    order = models.PositiveSmallIntegerField(
        "thứ tự", default=100, help_text="Chỉ thị, nghị quyết đứng trước quyết định."
    )

    objects = CatalogueQuerySet.as_manager()

    class Meta:
        verbose_name = "loại văn bản"
        constraints = [
            UniqueConstraint(
                "unit",
                Lower("name"),
                name="document_kind_name_unique",
                nulls_distinct=False,
                violation_error_message="Loại văn bản này đã có.",
            )
        ]

    def __str__(self):
        return self.name


@pghistory.track()
class LegalBasis(models.Model):
    """A line of "Căn cứ …" with its time in force: a paper prints the law of its own date."""

    class Topic(models.TextChoices):
        GENERAL = "general", "Chung (tổ chức chính quyền địa phương)"
        FIRE = "fire", "Phòng cháy, chữa cháy"
        SECURITY = "security", "An ninh trật tự"
        AWARDS = "awards", "Thi đua, khen thưởng"

    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="của đơn vị")
    topic = models.CharField("lĩnh vực", max_length=12, choices=Topic.choices)
    text = models.TextField(
        "nội dung căn cứ", help_text="Ví dụ: Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ ngày 29 tháng 11 năm 2024"
    )
    valid_from = models.DateField("từ ngày", null=True, blank=True)
    valid_to = models.DateField("đến hết ngày", null=True, blank=True)
    printed = models.BooleanField(
        "in sẵn vào căn cứ", default=True, help_text="Không chọn: chỉ để tra cứu, không tự in ra."
    )
    source = models.CharField("nguồn", max_length=300, blank=True)
    order = models.PositiveSmallIntegerField("thứ tự", default=10)

    objects = CatalogueQuerySet.as_manager()

    class Meta:
        verbose_name = "căn cứ pháp lý"
        constraints = [in_order("valid_from", "valid_to", "legal_basis_validity_in_order")]

    def __str__(self):
        return self.text
