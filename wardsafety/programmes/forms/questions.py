"""Questions put to the records by the address of a page: on which day, of which part."""

import re

from django import forms
from django.utils import timezone

from wardsafety.pages.forms import Form

from ..figures import Period
from ..tree import branch_ids

UNKNOWN = "chua-xac-dinh"


def as_written(data, *names):
    """The data with the ISO dates of links turned into dates as people write them."""
    data = data.copy()
    for name in names:
        if match := re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", data.get(name, "")):
            data[name] = "/".join(reversed(match.groups()))
    return data


class CutoffForm(Form):
    """?den=…: the day on which things stand; today if not given."""

    den = forms.DateField(label="Tính đến ngày", required=False)

    def __init__(self, data, **kwargs):
        super().__init__(as_written(data, "den"), **kwargs)

    def cutoff(self):
        return (self.cleaned_data.get("den") if self.is_valid() else None) or timezone.localdate()


class FigureRowsForm(Form):
    """?tu=&den=&giai_doan=&to_dan_pho=&don_vi=: which rows of a figure, of which unit.

    A phase stands for itself and the phases inside it. What cannot be read is said, and asked as if not given.
    """

    tu = forms.DateField(label="Từ ngày", required=False)
    den = forms.DateField(label="Đến ngày", required=False)
    to_dan_pho = forms.ChoiceField(label="Tổ dân phố, thôn", required=False)
    giai_doan = forms.ChoiceField(label="Giai đoạn", required=False)
    don_vi = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, data, *, phases, neighbourhoods, **kwargs):
        super().__init__(as_written(data, "tu", "den"), **kwargs)
        self.phases = phases
        several = len({phase.programme_id for phase in phases}) > 1
        named = [(phase.pk, f"{phase} – {phase.programme}" if several else str(phase)) for phase in phases]
        self._offer("giai_doan", named)
        self._offer("to_dan_pho", [(unit.pk, str(unit)) for unit in neighbourhoods])

    def _offer(self, name, named):
        rows = [(str(pk), label) for pk, label in named]
        self.fields[name].choices = [("", "Tất cả"), *rows, (UNKNOWN, "Chưa xác định")]

    def clean(self):
        cleaned = super().clean()
        start, end = cleaned.get("tu"), cleaned.get("den") or timezone.localdate()
        if start and start > end:
            self.add_error("den", "Ngày kết thúc phải sau ngày bắt đầu.")
        return cleaned

    def period(self):
        """The period asked for; up to today where nothing, or nothing readable, was given."""
        known = self._known()
        return Period(known.get("tu"), known.get("den") or timezone.localdate())

    def parts(self, base):
        """Filters of a base's rows for the chosen neighbourhood and phase."""
        return {**self.phase_part(base), **_one(base.neighbourhood, self._known().get("to_dan_pho"))}

    def phase_part(self, base):
        phase = self._known().get("giai_doan")
        if not phase or phase == UNKNOWN:
            return _one(base.phase, phase)
        return {f"{base.phase}__in": branch_ids(self.phases, int(phase))}

    def _known(self):
        return self.cleaned_data if self.is_valid() else {}


def _one(path, value):
    return {path: None if value == UNKNOWN else value} if value else {}
