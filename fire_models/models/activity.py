import pghistory
from django.db import models

from wardsafety.inspections.models import Place
from wardsafety.office.models import Document, Recorded, ScopedQuerySet, Unit
from wardsafety.office.rules import not_negative


class DrillQuerySet(ScopedQuerySet):
    scope = "place__unit__path"


@pghistory.track()
class Drill(Recorded):
    """Training or a drill of a model (tập huấn, thực tập phương án, diễn tập)."""

    class Kind(models.TextChoices):
        TRAINING = "training", "Tập huấn"
        PRACTICE = "practice", "Thực tập phương án"
        EXERCISE = "exercise", "Diễn tập"

    place = models.ForeignKey(Place, models.CASCADE, related_name="drills", verbose_name="mô hình")
    kind = models.CharField("hình thức", max_length=10, choices=Kind.choices, default=Kind.PRACTICE)
    held_on = models.DateField("ngày")
    participants = models.PositiveIntegerField("số người tham gia", null=True, blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="văn bản"
    )
    note = models.TextField("nội dung, kết quả", blank=True)

    objects = DrillQuerySet.as_manager()

    class Meta:
        verbose_name = "tập huấn, thực tập"
        ordering = ["-held_on", "-pk"]

    def __str__(self):
        return f"{self.get_kind_display()} {self.held_on}"


class IncidentQuerySet(ScopedQuerySet):
    pass


@pghistory.track()
class Incident(Recorded):
    """A fire or explosion (vụ cháy, nổ) in the unit: what was lost and who put it out first. Never a person's name."""

    class PutOutBy(models.TextChoices):
        RESIDENTS = "residents", "Người dân"
        GROUP = "group", "Tổ liên gia, lực lượng tại chỗ"
        BRIGADE = "brigade", "Cảnh sát PCCC"

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="incidents", verbose_name="đơn vị")
    neighbourhood = models.ForeignKey(
        Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="tổ dân phố, thôn"
    )
    place = models.ForeignKey(
        Place, models.SET_NULL, null=True, blank=True, related_name="incidents", verbose_name="mô hình tham gia"
    )
    occurred_on = models.DateField("ngày xảy ra")
    where = models.CharField("địa điểm", max_length=300)
    put_out_by = models.CharField("lực lượng dập tắt", max_length=10, choices=PutOutBy.choices, blank=True)
    damage_vnd = models.DecimalField("thiệt hại (đồng)", max_digits=14, decimal_places=0, null=True, blank=True)
    injured = models.PositiveIntegerField("bị thương", null=True, blank=True)
    dead = models.PositiveIntegerField("tử vong", null=True, blank=True)
    note = models.TextField("diễn biến, nguyên nhân", blank=True)

    objects = IncidentQuerySet.as_manager()

    class Meta:
        verbose_name = "vụ cháy, nổ"
        ordering = ["-occurred_on", "-pk"]
        constraints = [not_negative("damage_vnd", "incident_damage_not_negative")]

    def __str__(self):
        return f"{self.where} {self.occurred_on}"
