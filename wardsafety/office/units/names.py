"""A list of units as people paste it: one a line, or a column of Excel cells."""

import re

from django import forms
from django.core.exceptions import ValidationError

from wardsafety.pages.forms import VerbatimField
from wardsafety.pages.paste import heading_key, parse_cells
from wardsafety.pages.text import search_key

from . import naming

MAX_UNITS = 500
HEADINGS = {"stt", "tt", "so thu tu", "ten", "don vi", "dia ban", "ten to", "ten don vi", "ten thon", "ten to dan pho"}
DESIGNATION_LENGTH, NAME_LENGTH = 40, 120


class NamesField(VerbatimField):
    """Gives a list of `naming.Name`; `designations` are the words a line may begin with, `default` fills in."""

    def __init__(self, **kwargs):
        rows = forms.Textarea(attrs={"rows": 8, "spellcheck": "false", "autocomplete": "off"})
        super().__init__(widget=rows, strip=False, **kwargs)
        self.designations, self.default = naming.DESIGNATIONS[naming.Level.NEIGHBOURHOOD], "Tổ dân phố"

    def clean(self, value):
        text = super().clean(value)
        if not text.strip():
            return []
        lines = name_cells(parse_cells(text))
        known = {heading_key(word) for word in self.designations} | HEADINGS
        if heading_key(lines[0][1]) in known:
            lines = lines[1:]
        return self.checked(lines)

    def checked(self, lines):
        if len(lines) > MAX_UNITS:
            raise ValidationError(f"Mỗi lần dán được tối đa {MAX_UNITS} dòng.")
        names, faults, seen = [], [], {}
        for number, text in lines:
            try:
                name = self.name(text)
            except ValidationError as error:
                faults.append(f"Dòng {number}: {error.messages[0]}")
                continue
            if seen.setdefault(search_key(f"{name}"), number) != number:
                faults.append(f"Dòng {number}: “{name}” trùng với dòng {seen[search_key(f'{name}')]}.")
            names.append(name)
        if faults:
            raise ValidationError(faults[:20])
        return names

    def name(self, text):
        name = naming.split(text, self.designations, self.default)
        if not name.designation:
            raise ValidationError(f"ghi rõ loại đơn vị trước tên, ví dụ “{self.designations[0]} {text[:40]}”.")
        if not name.name or len(name.name) > NAME_LENGTH:
            raise ValidationError(f"tên phải có từ 1 đến {NAME_LENGTH} ký tự.")
        return name


def name_cells(rows):
    """(line number, text) of the column that holds the names: the first that is not just a serial number."""
    numbered = [(number, row) for number, row in enumerate(rows, start=1) if any(row)]
    column = 0
    if len(rows[0]) > 1 and all(re.fullmatch(r"[0-9]*\.?|STT|TT", row[0], re.IGNORECASE) for _, row in numbered):
        column = 1
    return [(number, row[column]) for number, row in numbered if row[column]]
