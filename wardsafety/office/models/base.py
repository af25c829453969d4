"""What many records share: who sees them, who entered and removed them, their version, their steps."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q

from ..rules import both_or_neither


class ScopedQuerySet(models.QuerySet):
    """Records of a unit. `scope` is the way to the column that holds the owning unit's path."""

    scope = "unit__path"

    def visible_to(self, user):
        """Records of the person's own unit and of every unit below it."""
        return self.of_unit(user.unit)

    def of_unit(self, unit):
        return self.filter(**{f"{self.scope}__startswith": unit.path})


class LiveQuerySet(ScopedQuerySet):
    """Records of a unit that may be removed."""

    def live(self):
        return self.filter(removed_at=None)


class CatalogueQuerySet(models.QuerySet):
    """Catalogue rows: those without a unit are common to all, the others belong to a unit and what lies below it."""

    def for_unit(self, unit):
        return self.filter(Q(unit=None) | Q(unit__in=unit.lineage_ids()))

    def own_of(self, unit):
        return self.filter(unit=unit)

    def in_force(self, on):
        """Rows whose validity covers the date; an open end means still in force."""
        return self.filter(Q(valid_from=None) | Q(valid_from__lte=on), Q(valid_to=None) | Q(valid_to__gte=on))


class Recorded(models.Model):
    """Who entered the record and when."""

    created_at = models.DateTimeField("nhập lúc", auto_now_add=True)
    # People who entered official data are kept for as long as the data is.
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="người nhập", editable=False
    )

    class Meta:
        abstract = True


class Removable(models.Model):
    """A record taken out of every list and count, and kept so that it can be brought back."""

    removed_at = models.DateTimeField("xóa lúc", null=True, blank=True, editable=False)
    removed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", editable=False
    )

    class Meta:
        abstract = True
        constraints = [both_or_neither("removed_at", "removed_by", "%(app_label)s_%(class)s_removed_pair")]


class Versioned(models.Model):
    """Counts the saves, so that the second of two editors is told of the first."""

    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        abstract = True


def track_child(model):
    """`pghistory.track` for a child of multi-table inheritance: its own columns get events of their own."""
    own = [column.name for column in model._meta.local_concrete_fields if not column.generated]
    link = pghistory.ObjForeignKey(related_name="own_events")
    return pghistory.track(fields=own, model_name=f"{model.__name__}Event", obj_field=link)(model)


class Step(models.Model):
    """One dated step of a life cycle. The state on a date is the last step effective on or before it.

    Steps of one day count in the order in which they were recorded. A child adds its record and its `status`.
    """

    effective_on = models.DateField("có hiệu lực từ ngày")
    document = models.ForeignKey(
        "office.Document", models.PROTECT, null=True, blank=True, related_name="+", verbose_name="văn bản"
    )
    reason = models.TextField("lý do", blank=True)
    recorded_at = models.DateTimeField(auto_now_add=True)
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False)

    class Meta:
        abstract = True
        ordering = ["effective_on", "pk"]
