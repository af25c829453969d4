"""The aggregate indicators that conversions are usually judged by: no value until someone gives one."""

import pghistory
from django.db import models
from django.db.models import UniqueConstraint
from django.db.models.functions import Lower

from wardsafety.office.models import Unit
from wardsafety.office.models.base import CatalogueQuerySet


@pghistory.track()
class UsualIndicator(models.Model):
    """An indicator offered to the programme of a conversion, with its unit of measure.

    With `figure` (a key of `programmes.figures`) it is counted; `about_people` hides small numbers in breakdowns.
    """

    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="của đơn vị")
    name = models.CharField("tên chỉ tiêu", max_length=300)
    measure = models.CharField("đơn vị tính", max_length=40)
    figure = models.CharField("đếm từ sổ theo dõi", max_length=60, blank=True, editable=False)
    about_people = models.BooleanField("số liệu về người", default=False)
    order = models.PositiveSmallIntegerField("thứ tự", default=50)

    objects = CatalogueQuerySet.as_manager()

    class Meta:
        verbose_name = "chỉ tiêu thường dùng"
        constraints = [
            UniqueConstraint(
                "unit",
                Lower("name"),
                name="usual_indicator_unique",
                nulls_distinct=False,
                violation_error_message="Chỉ tiêu này đã có.",
            )
        ]

    def __str__(self):
        return f"{self.name} ({self.measure})"
