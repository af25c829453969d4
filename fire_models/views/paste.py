"""Cells copied from Excel: pasted, checked in a preview, stored all together or not at all."""

from django.views.decorators.http import require_http_methods

from fire_models.actions import lock_all_numbers
from fire_models.pasting import HouseholdsPaste, PlacesPaste
from fire_models.registers import GROUPS, REGISTERS
from wardsafety.office.models import Unit
from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import sent, sent_before
from wardsafety.pages.htmx import done, page
from wardsafety.pages.paste import CellsForm, Sheet, chosen_columns
from wardsafety.pages.text import grouped

NOT_A_WARD = "Mô hình do phường, xã, thị trấn lập; tài khoản này thuộc cấp khác."


@require_http_methods(["GET", "HEAD", "POST"])
@allowed("edit_models")
def place_paste(request, register):
    return _answer(request, PlacesPaste(REGISTERS[register], request.user.unit))


@require_http_methods(["GET", "HEAD", "POST"])
@allowed("edit_models")
def household_paste(request, place_pk=None):
    """For one group, or for all groups of the unit."""
    group = GROUPS.get(request.user, place_pk) if place_pk else None
    return _answer(request, HouseholdsPaste(GROUPS, group.unit if group else request.user.unit, group))


def _answer(request, paste):
    """`luu` saves, `theo-cot` checks with the columns as chosen on the preview, else they are guessed."""
    saving = "luu" in request.POST
    if saving and (before := sent_before(request)):
        return before
    form = CellsForm(request.POST if request.method == "POST" else None)
    if form.is_valid() and paste.unit.level != Unit.Level.WARD:
        form.add_error(None, NOT_A_WARD)
    sheet = _sheet(request, paste, form, saving) if form.is_valid() else None
    if saving and sheet and sheet.is_valid():
        paste.save(sheet, request.user)
        sent(request, paste.url)
        return done(request, paste.url, f"Đã thêm {grouped(len(sheet.rows))} {paste.noun}.")
    warnings = paste.warnings(sheet) if sheet and not sheet.missing else []
    context = {"title": f"Dán {paste.noun} từ Excel", "paste": paste, "form": form, "sheet": sheet}
    return page(request, "fire_models/paste.html", context | {"warnings": warnings})


def _sheet(request, paste, form, saving):
    if saving:
        # What is checked now must still hold when it is stored.
        lock_all_numbers(paste.unit)
    columns = chosen_columns(request.POST, paste.fields) if saving or "theo-cot" in request.POST else None
    return Sheet(form.cleaned_data["cells"], paste.fields, paste.form, columns, {"known": paste.known()})
