"""Groups, points and households that come from a sheet: how their rows are checked and stored."""

from wardsafety.office.records.declared import page_of, trail_to
from wardsafety.office.records.pasting import Pasting, row_form
from wardsafety.pages.paste import PasteField

from . import actions
from .forms import choices
from .forms.paste import HouseholdRow, Known, PlaceRow
from .models import Household
from .records import HOUSEHOLDS

GROUP_OF_HOUSEHOLD = (
    PasteField("neighbourhood", "Tổ dân phố, thôn", ("Tổ dân phố", "TDP", "Thôn", "Khu phố")),
    PasteField("group", "Tổ liên gia", ("Mã tổ", "Mã", "Số tổ liên gia", "Thuộc tổ liên gia"), required=True),
)


def places(register, unit):
    """Groups or points of a unit."""

    def save(rows, by):
        founded = [(row.instance, row.cleaned_data.get("effective_on")) for row in rows]
        actions.create_places(rows=founded, by=by)

    return Pasting(
        noun=register.noun,
        unit=unit,
        fields=register.record.sheet,
        row=row_form(PlaceRow, register.model, register.record.sheet),
        known=lambda form: Known(unit, kind=register.blank(unit).kind),
        save=save,
        back=register.list_url,
        trail=register.trail,
        lock=lambda: actions.lock_all_numbers(unit),
    )


def households(register, unit, group=None):
    """Households of one group, or of all groups of a unit with a column that names the group."""
    fields = HOUSEHOLDS.sheet if group else (*GROUP_OF_HOUSEHOLD, *HOUSEHOLDS.sheet)

    def known(form):
        return Known(unit, groups=[] if group else list(choices.groups(unit)), group=group)

    return Pasting(
        noun="hộ",
        unit=unit,
        fields=fields,
        row=row_form(HouseholdRow, Household, fields),
        known=known,
        save=lambda rows, by: Household.objects.bulk_create(row.instance for row in rows),
        back=page_of(group) if group else register.list_url,
        trail=trail_to(group) if group else register.trail,
        warnings=_listed_already,
    )


def _listed_already(rows):
    """Households that seem to be listed already; nothing forbids two of one name."""
    households = [row.instance for row in rows]
    listed = Household.objects.filter(group__in={row.group_id for row in households}, left_on=None)
    listed = set(listed.values_list("group", "head_name"))
    again = sum((row.group_id, row.head_name) in listed for row in households)
    return [f"{again} hộ trùng tên với hộ đã có trong cùng tổ; nếu lưu sẽ có hai hộ."] if again else []
