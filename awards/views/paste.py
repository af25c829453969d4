"""Recipients pasted from Excel."""

from django import forms
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from awards import pasting
from awards.models import AwardForm, Recipient
from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import sent, sent_before
from wardsafety.pages.htmx import done, page
from wardsafety.pages.paste import CellsForm, Sheet, chosen_columns
from wardsafety.pages.text import grouped

from .rounds import find_round


class RecipientsForm(CellsForm):
    """The cells, and what a row without its own form or kind takes."""

    form = forms.ModelChoiceField(AwardForm.objects.none(), label="Hình thức", empty_label="Chọn hình thức")
    kind = forms.ChoiceField(label="Đối tượng", choices=Recipient.choices)

    def __init__(self, *args, unit, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["form"].queryset = AwardForm.objects.for_unit(unit).order_by("order", "name")


@require_http_methods(["GET", "POST"])
@allowed("edit_awards")
def award_paste(request, pk):
    round_ = find_round(request, pk)
    back, saving = reverse("awards:round_detail", args=[pk]), "luu" in request.POST
    if saving and (before := sent_before(request)):
        return before
    form = RecipientsForm(request.POST if request.method == "POST" else None, unit=round_.unit)
    sheet = _sheet(request, form, saving) if form.is_valid() else None
    if saving and sheet and sheet.is_valid():
        pasting.save(round_, sheet)
        sent(request, back)
        return done(request, back, f"Đã thêm {grouped(len(sheet.rows))} người được khen.")
    context = {"title": "Dán danh sách khen thưởng", "round": round_, "form": form, "sheet": sheet, "back": back}
    return page(request, "awards/paste.html", context | {"fields": pasting.FIELDS})


def _sheet(request, form, saving):
    known = {name: form.cleaned_data[name] for name in ("form", "kind")}
    known["forms"] = list(form.fields["form"].queryset)
    columns = chosen_columns(request.POST, pasting.FIELDS) if saving or "theo-cot" in request.POST else None
    return Sheet(form.cleaned_data["cells"], pasting.FIELDS, pasting.RecipientRow, columns, {"known": known})
