"""Recipients copied from Excel."""

from awards import pasting
from wardsafety.office.people.roles import allowed
from wardsafety.office.records.pasting import paste_page
from wardsafety.office.verbs import writes

from .rounds import find_round


@writes
@allowed("edit_awards")
def award_paste(request, pk):
    return paste_page(request, pasting.recipients(find_round(request, pk)))
