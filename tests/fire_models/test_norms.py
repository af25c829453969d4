"""Being short of equipment is said twice, of one place with numbers and of many at once: both say the same."""

from django.db import transaction
from django.db.models import F
from hypothesis import given, settings
from hypothesis import strategies as st

from fire_models.models import FireSafetyGroup, Norm
from fire_models.norms import lacking, measured
from tests import make

from .test_figures import RELAXED

FAMILIES = {"Bình bột ABC 4 kg": "Bình chữa cháy", "Búa": "Dụng cụ phá dỡ", "Nút ấn báo cháy": "Nút ấn báo cháy"}
# Declared households, listed ones, pieces of each type, and a norm of the unit's own.
GROUPS = st.lists(
    st.tuples(
        st.sampled_from([None, 0, 2]),
        st.integers(0, 2),
        st.fixed_dictionaries({name: st.integers(0, 3) for name in FAMILIES}),
    ),
    max_size=4,
)
NORMS = st.lists(
    st.tuples(st.sampled_from(list(FAMILIES.values())), st.sampled_from(Norm.Basis.values), st.integers(0, 3)),
    max_size=3,
    unique_by=lambda norm: norm[:2],
)


def short(group):
    norms = measured(make.DAY, place=group.pk, kind=group.kind_id, unit=group.unit_id).exclude(family="")
    return norms.filter(minimum__isnull=False, have__lt=F("need")).exists()


@given(drawn=GROUPS, norms=NORMS)
@settings(**RELAXED)
def test_many_places_lack_what_each_lacks(ward, officer, drawn, norms):
    with transaction.atomic():
        groups = [make.group(ward, officer, declared_households=declared) for declared, _, _ in drawn]
        for group, (_, listed, pieces) in zip(groups, drawn, strict=True):
            for _ in range(listed):
                make.household(group)
            for name, quantity in pieces.items():
                if quantity:
                    make.equipment(group, name, quantity)
        for family, basis, minimum in norms if groups else ():
            Norm.objects.create(unit=ward, kind=groups[0].kind, family=family, basis=basis, minimum=minimum)
        found = set(FireSafetyGroup.objects.filter(lacking(make.DAY)).values_list("pk", flat=True))
        assert found == {group.pk for group in groups if short(group)}
        transaction.set_rollback(True)
