"""What a model has against what the norms ask, in one query that figures and record pages share."""

from django.db.models import (
    BooleanField,
    Case,
    Count,
    Exists,
    F,
    Func,
    IntegerField,
    OuterRef,
    Q,
    Subquery,
    Sum,
    When,
)
from django.db.models.functions import Coalesce, Greatest, NullIf

from .models import Equipment, FireSafetyGroup, Household, Norm


def measured(day, *, place, kind, unit):
    """Norms in force for one place on a day, annotated with `size`, `have` and `need`.

    The three arguments are ids, or OuterRefs when asked from inside a query over places. `size` is the number of
    households (listed, else declared). `have` and `need` are pieces of equipment of the norm's family, or the
    households themselves where the norm has no family; a group of unknown size is asked as if it had one household.
    """
    norms = _in_force(day, kind, unit).annotate(size=_size(day, _deeper(place)))
    return norms.annotate(have=_have(day, _deeper(place)), need=_need()).order_by("basis", "family", "pk")


def lacking(day):
    """The condition on places that a norm in force is not met from below.

    It says what `measured` says of one place, but sums the pieces of a place once instead of once per norm.
    """
    norms = measured(day, place=OuterRef("pk"), kind=OuterRef("kind"), unit=OuterRef("unit")).order_by()
    norms = norms.exclude(family="").filter(minimum__isnull=False).values("family", "need")
    pieces = Equipment.objects.in_service(day).filter(place=OuterRef("pk")).order_by()
    return Func(
        Subquery(norms),
        Subquery(pieces.values(family=F("type__family")).annotate(have=Sum("quantity"))),
        template="EXISTS (SELECT FROM %(expressions)s AS pieces USING (family) WHERE coalesce(have, 0) < need)",
        arg_joiner=" AS norms LEFT JOIN ",
        output_field=BooleanField(),
    )


def _in_force(day, kind, unit):
    """Norms for a kind on a day; a unit's own takes the place of the common one of the same basis and family."""
    norms = Norm.objects.in_force(day).filter(kind=kind)
    own = Norm.objects.in_force(day).filter(
        unit=_deeper(unit), kind=OuterRef("kind"), basis=OuterRef("basis"), family=OuterRef("family")
    )
    return norms.filter(Q(unit=unit) | Q(unit=None) & ~Exists(own))


def _deeper(ref):
    return OuterRef(ref) if isinstance(ref, OuterRef) else ref


def _size(day, group):
    listed = (
        Household.objects.on(day).filter(group=group).order_by().values("group").annotate(n=Count("pk")).values("n")
    )
    declared = FireSafetyGroup.objects.filter(pk=group).values("declared_households")
    return Coalesce(NullIf(Coalesce(Subquery(listed), 0), 0), Subquery(declared), 0, output_field=IntegerField())


def _have(day, place):
    pieces = Equipment.objects.in_service(day).filter(place=place, type__family=OuterRef("family"))
    total = Subquery(pieces.order_by().values("place").annotate(n=Sum("quantity")).values("n"))
    return Case(When(family="", then=F("size")), default=Coalesce(total, 0), output_field=IntegerField())


def _need():
    per_household = F("minimum") * Greatest(F("size"), 1)
    return Case(When(basis=Norm.Basis.HOUSEHOLD, then=per_household), default=F("minimum"), output_field=IntegerField())
