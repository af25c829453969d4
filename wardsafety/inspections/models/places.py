import secrets

import pghistory
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import Index, Q, UniqueConstraint

from wardsafety.office.models import Recorded, Removable, ScopedQuerySet, Step, Unit, Versioned
from wardsafety.office.models.base import LiveQuerySet
from wardsafety.office.rules import reason_given
from wardsafety.office.search import search_column
from wardsafety.programmes.models import Phase

from .kinds import PlaceKind

# Letters and digits that nobody mistakes for one another when a code is read out.
CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


def new_code():
    """A short code to find a place by, on a label or over the phone: 31⁶ ≈ 887 million of them."""
    return "".join(secrets.choice(CODE_ALPHABET) for _ in range(6))


class PlaceStatus(models.TextChoices):
    PROPOSED = "proposed", "Đề xuất"
    ESTABLISHED = "established", "Đã thành lập"
    ACTIVE = "active", "Đang hoạt động"
    SUSPENDED = "suspended", "Tạm dừng"
    DISSOLVED = "dissolved", "Đã giải thể"
    # Of premises only: a business is not dissolved by decision.
    CLOSED = "closed", "Đã ngừng hoạt động"

    @classmethod
    def founded(cls):
        """States of a model that exists by decision and has not been dissolved."""
        return [cls.ESTABLISHED, cls.ACTIVE, cls.SUSPENDED]

    @classmethod
    def inspected(cls):
        """States in which a place is due for inspection."""
        return [cls.ESTABLISHED, cls.ACTIVE]

    @classmethod
    def ended(cls):
        return [cls.DISSOLVED, cls.CLOSED]


NEEDS_REASON = (PlaceStatus.SUSPENDED, *PlaceStatus.ended())


class PlaceQuerySet(LiveQuerySet):
    def models(self):
        """Without premises, which no decision founds and no criteria of models judge."""
        return self.exclude(kind__register=PlaceKind.Register.PREMISES)

    def mine(self, user):
        """Places in the person's own neighbourhoods."""
        return self.filter(neighbourhood__in=user.neighbourhoods.all())

    def due(self, on):
        """In use and to be inspected by the day, or earlier."""
        return self.live().filter(status__in=PlaceStatus.inspected(), next_due__lte=on)

    def overdue(self, on):
        return self.live().filter(status__in=PlaceStatus.inspected(), next_due__lt=on)


@pghistory.track(exclude=["search_key"])
class Place(Recorded, Removable, Versioned):
    """Anything that can be visited and inspected. Registers add a child with what is theirs.

    `status` and `next_due` are caches kept by the actions that write steps and inspections; no figure reads them.
    `illustrative` marks generated rows, on screen and in print.
    """

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="places", verbose_name="đơn vị")
    neighbourhood = models.ForeignKey(
        Unit,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="neighbourhood_places",
        verbose_name="tổ dân phố, thôn",
    )
    kind = models.ForeignKey(PlaceKind, models.PROTECT, related_name="places", verbose_name="loại")
    number = models.PositiveIntegerField(
        "số thứ tự", null=True, blank=True, help_text="Số của mô hình trong tổ dân phố, thôn."
    )
    code = models.CharField("mã", max_length=6, unique=True, default=new_code, editable=False)
    name = models.CharField("tên", max_length=200)
    address = models.CharField(
        "địa chỉ, vị trí", max_length=300, blank=True, help_text="Ví dụ: đầu ngõ 191 phố Lê Lợi."
    )
    latitude = models.FloatField("vĩ độ", null=True, blank=True)
    longitude = models.FloatField("kinh độ", null=True, blank=True)
    phase = models.ForeignKey(
        Phase, models.PROTECT, null=True, blank=True, related_name="places", verbose_name="giai đoạn"
    )
    status = models.CharField(
        "tình trạng", max_length=12, choices=PlaceStatus.choices, default=PlaceStatus.PROPOSED, editable=False
    )
    next_due = models.DateField("hạn kiểm tra", null=True, blank=True, editable=False)
    illustrative = models.BooleanField("dữ liệu minh họa", default=False, editable=False)
    note = models.TextField("ghi chú", blank=True)
    search_key = search_column("code", "name", "address")

    objects = PlaceQuerySet.as_manager()

    class Meta(Removable.Meta):
        abstract = False
        verbose_name = "địa điểm"
        constraints = [
            *Removable.Meta.constraints,
            UniqueConstraint(
                fields=["unit", "neighbourhood", "kind", "number"],
                condition=Q(number__isnull=False, removed_at=None),
                nulls_distinct=False,
                name="place_number_unique",
                violation_error_message="Số thứ tự này đã có trong tổ dân phố, thôn.",
            ),
            models.CheckConstraint(
                condition=Q(latitude=None, longitude=None)
                | Q(latitude__isnull=False, longitude__isnull=False)
                & Q(latitude__range=(-90, 90), longitude__range=(-180, 180)),
                name="place_coordinates_pair",
                violation_error_message="Nhập cả vĩ độ và kinh độ, đúng phạm vi.",
            ),
        ]
        indexes = [
            # Lists of groups, points and premises in their usual order.
            Index(fields=["unit", "kind", "neighbourhood", "number"], name="place_list"),
            # Due and overdue lists, Tổng quan.
            Index(fields=["unit", "next_due"], condition=Q(removed_at=None), name="place_due"),
            # Search on every list of places and in the field.
            GinIndex(OpClass("search_key", "gin_trgm_ops"), name="place_search"),
        ]

    def __str__(self):
        return self.name

    @property
    def is_premises(self):
        """Asks for the kind, unless it is there already."""
        return self.kind.register == PlaceKind.Register.PREMISES

    @property
    def noun(self):
        return "cơ sở" if self.is_premises else "mô hình"

    def is_overdue(self, day):
        return self.status in PlaceStatus.inspected() and self.next_due is not None and self.next_due < day


class PlaceStepQuerySet(ScopedQuerySet):
    scope = "place__unit__path"


@pghistory.track()
class PlaceStep(Step):
    """đề xuất → thành lập theo quyết định → hoạt động → tạm dừng → giải thể (of premises: ngừng hoạt động)."""

    place = models.ForeignKey(Place, models.CASCADE, related_name="steps")
    status = models.CharField("tình trạng", max_length=12, choices=PlaceStatus.choices)

    objects = PlaceStepQuerySet.as_manager()

    class Meta(Step.Meta):
        abstract = False
        verbose_name = "mốc vòng đời"
        constraints = [reason_given(NEEDS_REASON, "place_step_reason")]
        # Figures: last step of a place on or before a date.
        indexes = [Index(fields=["place", "-effective_on", "-id"], name="place_step_latest")]

    def __str__(self):
        return f"{self.get_status_display()} {self.effective_on}"
