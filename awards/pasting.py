"""Recipients that come from a sheet."""

from functools import partial

from wardsafety.office.records.declared import page_of, trail_to
from wardsafety.office.records.pasting import Pasting, row_form

from .forms import RecipientRow, RecipientsForm
from .models import Award
from .records import AWARDS


def recipients(round_):
    """For any unit that awards; a row without a form of award or a kind takes those chosen above the cells."""

    def known(form):
        chosen = {name: form.cleaned_data[name] for name in ("form", "kind")}
        return chosen | {"round": round_, "forms": list(form.fields["form"].queryset)}

    return Pasting(
        noun=AWARDS.noun,
        unit=round_.unit,
        fields=AWARDS.sheet,
        row=row_form(RecipientRow, Award, AWARDS.sheet),
        known=known,
        save=lambda rows, by: Award.objects.bulk_create(row.instance for row in rows),
        back=page_of(round_),
        trail=trail_to(round_),
        title="Dán danh sách khen thưởng",
        cells=partial(RecipientsForm, unit=round_.unit),
        wards_only=False,
    )
