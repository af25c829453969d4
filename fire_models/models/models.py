"""The three kinds of model: inter-family groups, public firefighting points, and what a ward adds itself."""

import pghistory
from django.db import models
from django.db.models import Q

from wardsafety.inspections.models import Place, PlaceKind
from wardsafety.inspections.models.places import PlaceQuerySet
from wardsafety.office.models import ScopedQuerySet
from wardsafety.office.models.base import track_child
from wardsafety.office.rules import in_order, not_negative


@track_child
class FireSafetyGroup(Place):
    """Tổ liên gia an toàn PCCC: adjacent households, usually 5 to 15, linked by bells and bound to help each other.

    The declared size stands beside the listed households; both are shown, neither corrects the other.
    """

    register = PlaceKind.Register.GROUP

    declared_households = models.PositiveIntegerField("số hộ (khai)", null=True, blank=True)
    declared_members = models.PositiveIntegerField("số thành viên (khai)", null=True, blank=True)
    leader_name = models.CharField("tổ trưởng", max_length=120, blank=True)
    leader_phone = models.CharField("điện thoại tổ trưởng", max_length=20, blank=True)
    deputy_name = models.CharField("tổ phó", max_length=120, blank=True)
    deputy_phone = models.CharField("điện thoại tổ phó", max_length=20, blank=True)

    objects = PlaceQuerySet.as_manager()

    class Meta:
        verbose_name = "tổ liên gia"


@track_child
class FirePoint(Place):
    """Điểm chữa cháy công cộng: a sheltered cabinet of equipment at an alley that a fire engine cannot enter."""

    register = PlaceKind.Register.POINT

    keeper_group = models.ForeignKey(
        FireSafetyGroup,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="kept_points",
        verbose_name="tổ liên gia quản lý",
    )
    keeper_name = models.CharField("người quản lý", max_length=120, blank=True)
    keeper_phone = models.CharField("điện thoại người quản lý", max_length=20, blank=True)
    locked = models.BooleanField("tủ có khóa", null=True, blank=True)
    key_holder = models.CharField("người giữ chìa khóa", max_length=120, blank=True)
    alley_depth = models.DecimalField("chiều sâu ngõ (m)", max_digits=7, decimal_places=1, null=True, blank=True)
    alley_width = models.DecimalField("chiều rộng ngõ (m)", max_digits=5, decimal_places=1, null=True, blank=True)
    funding = models.CharField("nguồn kinh phí", max_length=200, blank=True)
    value_vnd = models.DecimalField("giá trị (đồng)", max_digits=14, decimal_places=0, null=True, blank=True)
    in_use_on = models.DateField("đưa vào sử dụng ngày", null=True, blank=True)

    objects = PlaceQuerySet.as_manager()

    class Meta:
        verbose_name = "điểm chữa cháy công cộng"
        constraints = [
            not_negative("alley_depth", "point_depth_not_negative"),
            not_negative("alley_width", "point_width_not_negative"),
            not_negative("value_vnd", "point_value_not_negative", "Giá trị không được âm."),
        ]


@track_child
class LocalModel(Place):
    """A model that a ward invents and names in the catalogue of kinds ("Tiếng kẻng an toàn PCCC")."""

    register = PlaceKind.Register.LOCAL

    declared_members = models.PositiveIntegerField("số thành viên (khai)", null=True, blank=True)
    leader_name = models.CharField("người phụ trách", max_length=120, blank=True)
    leader_phone = models.CharField("điện thoại", max_length=20, blank=True)

    objects = PlaceQuerySet.as_manager()

    class Meta:
        verbose_name = "mô hình khác"


class HouseholdQuerySet(ScopedQuerySet):
    scope = "group__unit__path"

    def on(self, day):
        """Households that belong to their group on a day."""
        return self.filter(Q(joined_on=None) | Q(joined_on__lte=day), Q(left_on=None) | Q(left_on__gt=day))


@pghistory.track()
class Household(models.Model):
    """A household of a group. Of persons only the head's name and phone, which the decision's list needs."""

    group = models.ForeignKey(FireSafetyGroup, models.CASCADE, related_name="households", verbose_name="tổ liên gia")
    head_name = models.CharField("chủ hộ", max_length=120)
    address = models.CharField("địa chỉ", max_length=300, blank=True)
    phone = models.CharField("điện thoại", max_length=20, blank=True)
    people = models.PositiveSmallIntegerField("số người", null=True, blank=True)
    second_exit = models.BooleanField("có lối thoát nạn thứ 2", null=True, blank=True)
    joined_on = models.DateField("tham gia từ ngày", null=True, blank=True)
    left_on = models.DateField("rời tổ ngày", null=True, blank=True)

    objects = HouseholdQuerySet.as_manager()

    class Meta:
        verbose_name = "hộ"
        ordering = ["pk"]
        constraints = [
            in_order("joined_on", "left_on", "household_dates_in_order", "Ngày rời tổ phải sau ngày tham gia.")
        ]

    def __str__(self):
        return self.head_name
