import pghistory
from django.db import models
from django.db.models import Index, Q

from ..rules import in_order
from .catalogues import Body


class SignerQuerySet(models.QuerySet):
    def for_unit(self, unit):
        """Of the bodies that the unit deals with: its own and those common to all."""
        return self.filter(Q(body__unit=None) | Q(body__unit__in=unit.lineage_ids()))

    def in_force(self, on):
        """Who may sign on a date; an open end means still."""
        return self.filter(Q(valid_from=None) | Q(valid_from__lte=on), Q(valid_to=None) | Q(valid_to__gte=on))


@pghistory.track()
class Signer(models.Model):
    """Who signs papers of a body in place of the head whom the body itself names (Nghị định 30/2020, Phụ lục I, II.7).

    `position` is the signer's own; whom they sign for is the body's `signer_position`.
    """

    class Capacity(models.TextChoices):
        HEAD = "head", "Người đứng đầu (TM.)"
        DEPUTY = "deputy", "Ký thay (KT.)"
        ORDERED = "ordered", "Ký thừa lệnh (TL.)"
        MANDATED = "mandated", "Ký thừa ủy quyền (TUQ.)"
        ACTING = "acting", "Quyền cấp trưởng (Q.)"

    body = models.ForeignKey(Body, models.PROTECT, related_name="signers", verbose_name="cơ quan")
    full_name = models.CharField("họ tên", max_length=120, help_text="Không kèm học hàm, học vị.")
    capacity = models.CharField("tư cách ký", max_length=10, choices=Capacity.choices, default=Capacity.DEPUTY)
    position = models.CharField(
        "chức vụ", max_length=120, blank=True, help_text="In dưới dòng KT., TL.; ví dụ: PHÓ CHỦ TỊCH."
    )
    valid_from = models.DateField("từ ngày", null=True, blank=True)
    valid_to = models.DateField("đến hết ngày", null=True, blank=True)

    objects = SignerQuerySet.as_manager()

    class Meta:
        verbose_name = "người ký"
        constraints = [in_order("valid_from", "valid_to", "signer_validity_in_order")]
        # Page of a body; every form that offers a signer.
        indexes = [Index(fields=["body", "full_name"], name="signer_of_body")]

    def __str__(self):
        """'Lê Văn An, PHÓ CHỦ TỊCH'."""
        return f"{self.full_name}, {self.position}" if self.position else self.full_name
