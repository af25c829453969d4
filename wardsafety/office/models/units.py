import pghistory
from django.contrib.postgres.indexes import OpClass
from django.db import models
from django.db.models import F, Func, Index, IntegerField, Q, TextField, UniqueConstraint, Value
from django.db.models.functions import Cast, Concat, Lower, Substr

from ..rules import in_order


class UnitQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.within(user.unit)

    def within(self, unit):
        """The unit itself and everything below it."""
        return self.filter(path__startswith=unit.path)

    def neighbourhoods_of(self, unit):
        """Tổ dân phố, thôn of a unit, in the order people count them (2 before 10)."""
        return self.within(unit).filter(level=Unit.Level.NEIGHBOURHOOD).order_by("sort_number", "name", "pk")

    def current(self, on):
        return self.filter(Q(valid_from=None) | Q(valid_from__lte=on), Q(valid_to=None) | Q(valid_to__gte=on))


@pghistory.track(exclude=["path", "sort_number"])
class Unit(models.Model):
    """An administrative unit of any level, from province to neighbourhood, in one tree.

    Units change by law: a merged or renamed unit ends on `valid_to` and names its `successor`.
    """

    class Level(models.IntegerChoices):
        PROVINCE = 1, "Tỉnh, thành phố trực thuộc trung ương"
        DISTRICT = 2, "Thành phố, thị xã, quận, huyện"
        WARD = 3, "Phường, xã, thị trấn, đặc khu"
        NEIGHBOURHOOD = 4, "Tổ dân phố, thôn, khu phố"

    level = models.PositiveSmallIntegerField("cấp", choices=Level.choices)
    designation = models.CharField("loại đơn vị", max_length=40, help_text="Ví dụ: Phường, Xã, Tổ dân phố, Thôn.")
    name = models.CharField("tên", max_length=120, help_text="Không kèm loại đơn vị, ví dụ: Lam Sơn; 8.")
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="children", verbose_name="trực thuộc"
    )
    valid_from = models.DateField("từ ngày", null=True, blank=True)
    valid_to = models.DateField("đến hết ngày", null=True, blank=True)
    successor = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="predecessors", verbose_name="đơn vị kế thừa"
    )
    # Ids from the root to this unit, "1.5.9.", so that a subtree is one prefix.
    path = models.CharField(max_length=200, editable=False, db_default="")
    # First number in the name, so that Tổ dân phố 2 comes before Tổ dân phố 10.
    sort_number = models.GeneratedField(
        expression=Cast(
            Func(F("name"), Value(r"\d{1,6}"), function="substring", output_field=TextField()), IntegerField()
        ),
        output_field=IntegerField(null=True),
        db_persist=True,
    )

    objects = UnitQuerySet.as_manager()

    class Meta:
        verbose_name = "đơn vị"
        constraints = [
            in_order("valid_from", "valid_to", "unit_validity_in_order"),
            UniqueConstraint(
                "parent",
                Lower("designation"),
                Lower("name"),
                condition=Q(valid_to=None),
                name="unit_name_unique_in_parent",
                violation_error_message="Đơn vị cùng tên đã có trong đơn vị cấp trên này.",
            ),
        ]
        # Every page: `visible_to` is a prefix of the path.
        indexes = [Index(OpClass("path", "text_pattern_ops"), name="unit_path_prefix")]

    def __str__(self):
        return f"{self.designation} {self.name}"

    def save(self, *args, **kwargs):
        """Keep `path` in step with the parent; moving a unit moves what lies below it."""
        super().save(*args, **kwargs)
        path = f"{self.parent.path if self.parent else ''}{self.pk}."
        if path != self.path:
            old, self.path = self.path, path
            Unit.objects.filter(pk=self.pk).update(path=path)
            if old:
                self._move_descendants(old)

    @property
    def in_sentence(self):
        """'phường Lam Sơn': the designation in lower case, as inside a sentence."""
        return f"{self.designation[:1].lower()}{self.designation[1:]} {self.name}"

    def _move_descendants(self, old):
        tail = Substr("path", len(old) + 1)
        below = Unit.objects.filter(path__startswith=old).exclude(pk=self.pk)
        below.update(path=Concat(Value(self.path), tail))

    def lineage_ids(self):
        """Ids of this unit and of every unit above it."""
        return [int(part) for part in self.path.split(".") if part]
