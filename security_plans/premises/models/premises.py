"""Premises: business premises and other places that the police of a ward keep an eye on."""

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import BooleanField, Case, F, GeneratedField, Q, Value, When
from django.db.models.lookups import Exact

from wardsafety.inspections.models import Place, PlaceKind
from wardsafety.inspections.models.places import PlaceQuerySet
from wardsafety.office.models.base import track_child
from wardsafety.office.search import search_column, search_key

# Only what is known of both can differ; "Nhà trọ" and "nhà trọ" are one trade.
DIFFERS = (
    ~Q(registered_trade="")
    & ~Q(actual_trade="")
    & ~Q(Exact(search_key(F("registered_trade")), search_key(F("actual_trade"))))
)


@track_child
class Premises(Place):
    """Nhà trọ, cơ sở lưu trú, karaoke, quán bar, chung cư and other places to be checked; no person but the contact.

    What is done there may differ from what is registered ("trá hình"): that warns and never blocks.
    """

    register = PlaceKind.Register.PREMISES

    registered_trade = models.CharField("ngành nghề đăng ký", max_length=200, blank=True)
    actual_trade = models.CharField(
        "hoạt động thực tế", max_length=200, blank=True, help_text="Ghi như thấy khi kiểm tra."
    )
    contact_name = models.CharField("chủ cơ sở, người quản lý", max_length=120, blank=True)
    contact_phone = models.CharField("điện thoại", max_length=20, blank=True)
    licence = models.CharField(
        "số giấy phép, giấy chứng nhận",
        max_length=120,
        blank=True,
        help_text="Đăng ký kinh doanh, giấy chứng nhận đủ điều kiện về ANTT.",
    )
    rooms = models.PositiveIntegerField("số phòng", null=True, blank=True)
    conditional = models.BooleanField("kinh doanh có điều kiện về ANTT", default=False)
    mismatch = GeneratedField(
        expression=Case(When(DIFFERS, then=Value(True)), default=Value(False)),
        output_field=BooleanField(),
        db_persist=True,
        editable=False,
    )
    contact_key = search_column("contact_name", "registered_trade", "actual_trade")

    objects = PlaceQuerySet.as_manager()

    class Meta:
        verbose_name = "cơ sở, địa điểm"
        # Search in the list of premises by person and trade.
        indexes = [GinIndex(OpClass("contact_key", "gin_trgm_ops"), name="premises_search")]
