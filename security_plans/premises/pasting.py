"""Premises that come from a sheet: how their rows are checked and stored."""

from wardsafety.office.records.declared import trail_above
from wardsafety.office.records.pasting import Pasting, row_form

from .actions import add_premises
from .forms.paste import KnownPremises, PremisesRow
from .models import Premises
from .records import PREMISES


def premises(unit, back):
    return Pasting(
        noun="cơ sở, địa điểm",
        unit=unit,
        fields=PREMISES.sheet,
        row=row_form(PremisesRow, Premises, PREMISES.sheet),
        known=lambda form: KnownPremises(unit),
        save=lambda rows, by: add_premises(rows=[(row.instance, row.cleaned_data["since"]) for row in rows], by=by),
        back=back,
        trail=trail_above(Premises),
        warnings=lambda rows: _listed_already(unit, [row.instance for row in rows]),
    )


def _listed_already(unit, premises):
    """Premises that seem to be listed already: the same name at the same address. Nothing forbids it."""
    same_name = Premises.objects.live().of_unit(unit).filter(name__in={row.name for row in premises})
    listed = set(same_name.values_list("name", "address"))
    again = sum((row.name, row.address) in listed for row in premises)
    return [f"{again} cơ sở trùng tên và địa chỉ với cơ sở đã có; nếu lưu sẽ có hai bản ghi."] if again else []
