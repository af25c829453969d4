"""Forms that check pasted rows: one row each, against what is known of the unit, without a query of their own."""

import re

from django import forms
from django.core.exceptions import ValidationError

from fire_models.models import Household
from wardsafety.inspections.models import Place
from wardsafety.office.records.pasting import KnownOfUnit, RowForm, key, only
from wardsafety.pages.forms import not_in_future
from wardsafety.pages.text import search_key
from wardsafety.programmes.forms.choosing import phases

YES, NO = {"co", "x", "1", "dung", "roi"}, {"khong", "0", "chua"}


class Known(KnownOfUnit):
    """Also phases, numbers in use and groups.

    `kind` is that of the models pasted. For households `groups` are those they may belong to, `group` the only one.
    """

    def __init__(self, unit, *, kind=None, groups=(), group=None):
        super().__init__(unit)
        self.kind, self.groups, self.group = kind, groups, group
        self.phases = list(phases(unit))
        numbered = (
            Place.objects.live().filter(unit=unit, kind=kind, number__isnull=False) if kind else Place.objects.none()
        )
        self.taken = set(numbered.values_list("neighbourhood_id", "number"))

    def phase(self, text):
        names = {key(text), key(f"Giai đoạn {text}")}
        found = [row for row in self.phases if key(row.name) in names]
        return only(found, f"giai đoạn “{text}”", "Hãy để trống rồi chọn sau trên trang của mô hình.")

    def group_of(self, text, neighbourhood=None):
        """The group meant by its code, its number or its name."""
        rows = [row for row in self.groups if neighbourhood is None or row.neighbourhood_id == neighbourhood.pk]
        number = re.sub(r"\D", "", text)
        found = [row for row in rows if row.code == text.upper() or key(row.name) == key(text)]
        found = found or [row for row in rows if number and row.number is not None and row.number == int(number)]
        return only(found, f"tổ liên gia “{text}”", "Hãy thêm cột tổ dân phố, hoặc dùng mã của tổ.")

    def take(self, neighbourhood, number):
        """Reserve a number for a row; False if a record or an earlier row has it."""
        place = (neighbourhood.pk if neighbourhood else None, number)
        free = place not in self.taken
        self.taken.add(place)
        return free


class PlaceRow(RowForm):
    """A group or a point; its other columns come from the sheet."""

    neighbourhood = forms.CharField(label="Tổ dân phố, thôn", required=False)
    phase = forms.CharField(label="Giai đoạn", required=False)
    effective_on = forms.DateField(label="Ngày thành lập", required=False)

    def __init__(self, data, *, known):
        super().__init__(data, known=known, instance=self._meta.model(unit=known.unit, kind=known.kind))
        self.fields["name"].required = False

    def clean_neighbourhood(self):
        return self.known.neighbourhood(self.cleaned_data["neighbourhood"])

    def clean_phase(self):
        text = self.cleaned_data["phase"]
        return self.known.phase(text) if text else None

    def clean_effective_on(self):
        return not_in_future(self.cleaned_data["effective_on"], "Ngày thành lập không được sau hôm nay.")

    def clean(self):
        cleaned, number = super().clean(), self.cleaned_data.get("number")
        asked = number is not None and "neighbourhood" not in self.errors
        if asked and not self.known.take(cleaned.get("neighbourhood"), number):
            self.add_error("number", f"Số {number} đã có trong tổ dân phố, thôn này.")
        return cleaned


class HouseholdRow(RowForm):
    """A household of the only group, or of the one that its row names."""

    neighbourhood = forms.CharField(label="Tổ dân phố, thôn", required=False)
    group = forms.CharField(label="Tổ liên gia")
    second_exit = forms.CharField(label="Lối thoát nạn thứ 2", required=False)

    def __init__(self, data, *, known):
        super().__init__(data, known=known, instance=Household(group=known.group))
        if known.group:
            del self.fields["neighbourhood"], self.fields["group"]

    def clean_neighbourhood(self):
        return self.known.neighbourhood(self.cleaned_data["neighbourhood"])

    def clean_group(self):
        return self.known.group_of(self.cleaned_data["group"], self.cleaned_data.get("neighbourhood"))

    def clean_second_exit(self):
        word = search_key(self.cleaned_data["second_exit"])
        if word and word not in YES | NO:
            raise ValidationError("Ghi Có, Không hoặc để trống.")
        return (word in YES) if word else None

    def clean_joined_on(self):
        return not_in_future(self.cleaned_data["joined_on"])
