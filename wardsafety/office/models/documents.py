import pghistory
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import F, Index, Q, UniqueConstraint
from django.db.models.functions import Left, Lower

from wardsafety.pages.partial_dates import PartialDateField, partial_date_check, show_partial

from ..search import search_column
from .base import LiveQuerySet, Recorded, Removable, Versioned
from .catalogues import Body, DocumentKind
from .units import Unit


@pghistory.track(exclude=["search_key"])
class Document(Recorded, Removable, Versioned):
    """An official document (văn bản), or a press article, that other records rest on.

    Number, symbol and date may be unknown or partial. `bases` are the documents it cites under "Căn cứ".
    """

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="documents", verbose_name="đơn vị")
    kind = models.ForeignKey(DocumentKind, models.PROTECT, related_name="documents", verbose_name="loại văn bản")
    issuer = models.ForeignKey(Body, models.PROTECT, related_name="documents", verbose_name="cơ quan ban hành")
    number = models.CharField("số", max_length=20, blank=True, help_text="Để trống nếu chưa biết.")
    symbol = models.CharField("ký hiệu", max_length=60, blank=True, help_text="Ví dụ: KH-UBND.")
    issued_on = PartialDateField("ngày ban hành", blank=True)
    issued_words = models.CharField(
        "thời gian bằng chữ", max_length=120, blank=True, help_text="Khi không biết ngày, ví dụ: đầu năm 2023."
    )
    summary = models.TextField("trích yếu", max_length=500)
    signer = models.CharField("người ký", max_length=200, blank=True)
    file = models.FileField("bản quét", upload_to="van-ban/%Y/", blank=True, max_length=200)
    link = models.URLField("địa chỉ trên mạng", blank=True, max_length=500)
    bases = models.ManyToManyField(
        "self", symmetrical=False, blank=True, related_name="dependents", verbose_name="căn cứ"
    )
    note = models.TextField("ghi chú", blank=True)
    search_key = search_column("number", "symbol", "summary")

    objects = LiveQuerySet.as_manager()

    class Meta(Removable.Meta):
        abstract = False
        verbose_name = "văn bản"
        constraints = [
            *Removable.Meta.constraints,
            partial_date_check("issued_on", "document_issued_on_partial"),
            # Numbers start again each year; each issuer counts for itself (Nghị định 30/2020).
            UniqueConstraint(
                F("unit"),
                F("issuer"),
                Left("issued_on", 4),
                Lower("number"),
                Lower("symbol"),
                condition=~Q(number="") & Q(removed_at=None),
                name="document_number_unique",
                violation_error_message="Số, ký hiệu này đã dùng cho một văn bản khác của cùng cơ quan trong năm.",
            ),
        ]
        indexes = [
            # Document list, newest first.
            Index(fields=["unit", "-issued_on", "-id"], name="document_list"),
            # Search on the document list.
            GinIndex(OpClass("search_key", "gin_trgm_ops"), name="document_search"),
        ]

    def __str__(self):
        return f"{self.kind.name} {self.reference}".strip()

    @property
    def is_party(self):
        return self.kind.family == DocumentKind.Family.PARTY

    @property
    def reference(self):
        """'19/KH-UBND'; party documents join number and type by a hyphen: '89-NQ/ĐU'. Empty if nothing is known."""
        if not self.number:
            return f"…/{self.symbol}" if self.symbol else ""
        # A symbol with a slash of its own is one of the Party, whatever the kind: 05-BC/ĐU.
        joint = "-" if self.is_party or "/" in self.symbol else "/"
        return f"{self.number}{joint}{self.symbol}" if self.symbol else self.number

    @property
    def citation(self):
        """'Kế hoạch số 19/KH-UBND ngày 26/02/2023 của UBND phường …'. Reads kind and issuer."""
        when = self.issued_words or (
            f"ngày {show_partial(self.issued_on)}" if len(self.issued_on) == 10 else show_partial(self.issued_on)
        )
        number = f"số {self.reference}" if self.reference else ""
        return " ".join(part for part in (self.kind.name, number, when, f"của {self.issuer.name}") if part)
