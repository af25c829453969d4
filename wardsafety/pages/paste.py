"""Cells copied from Excel: parsed, matched to fields, checked row by row. Nothing here writes."""

import re
from dataclasses import dataclass, field

from django import forms
from django.core.exceptions import ValidationError

from wardsafety.pages.forms import Form, VerbatimField
from wardsafety.pages.text import grouped, search_key

MAX_ROWS, MAX_COLUMNS, MAX_LETTERS = 2000, 50, 1_000_000
NOTHING = "Chưa có ô nào. Hãy chọn các ô trong Excel, sao chép rồi dán vào đây."
TOO_LONG = "Nội dung dán quá dài. Hãy chia thành nhiều lần dán."
TOO_WIDE = f"Bảng dán có quá nhiều cột, tối đa {MAX_COLUMNS} cột. Hãy chỉ chọn các cột cần dùng."

# Excel puts a cell with a line break, a tab or a quote into quotes and doubles the quotes inside.
CELL = re.compile(r'"(?P<quoted>(?:[^"]|"")*+)"(?=[\t\n]|\Z)|(?P<plain>[^\t\n]*)')


class CellsForm(Form):
    """Where the copied cells are pasted; `cells` becomes rows of text."""

    cells = VerbatimField(
        label="Dán các ô từ Excel",
        help_text=f"Chọn các ô trong Excel, kể cả dòng tiêu đề, sao chép (Ctrl+C) rồi dán (Ctrl+V). "
        f"Mỗi lần tối đa {grouped(MAX_ROWS)} dòng.",
        widget=forms.Textarea(attrs={"rows": 8, "spellcheck": "false", "autocomplete": "off"}),
        strip=False,
        error_messages={"required": NOTHING},
    )

    def clean_cells(self):
        parse_cells(self.cleaned_data["cells"])
        return self.cleaned_data["cells"]


@dataclass(frozen=True)
class PasteField:
    """A field that a column may fill: its name on the row's form, its heading, and other words for it."""

    name: str
    label: str
    synonyms: tuple = ()
    required: bool = False

    @property
    def keys(self):
        return {heading_key(word) for word in (self.label, *self.synonyms)}


@dataclass
class Row:
    """One pasted row: its number as counted in the pasted cells, its texts and the form that checks them."""

    number: int
    cells: list
    form: forms.Form
    columns: dict

    @property
    def marked(self):
        """Each cell as (text, [errors])."""
        names = {column: name for name, column in self.columns.items()}
        errors = self.form.errors
        return [(text, errors.get(names.get(index), [])) for index, text in enumerate(self.cells)]

    @property
    def errors(self):
        """Sentences about the row as a whole, or about fields that no column fills."""
        elsewhere = [name for name in self.form.errors if name not in self.columns]
        return [sentence for name in elsewhere for sentence in _sentences(self.form, name)]


@dataclass
class Sheet:
    """Pasted cells against the fields they fill; `form` is a Form class and checks each row.

    `columns` maps field names to column numbers; left out, the headings say it, and without headings the order of
    the fields.
    """

    text: str
    fields: list
    form: type
    columns: dict | None = None
    form_kwargs: dict = field(default_factory=dict)

    def __post_init__(self):
        cells = parse_cells(self.text)
        self.header = cells[0] if is_header(cells[0], self.fields) else None
        self.width = len(cells[0])
        if self.columns is None:
            self.columns = self._guess()
        skip = 1 if self.header else 0
        self.rows = [self._row(number, row) for number, row in enumerate(cells[skip:], start=1 + skip) if any(row)]

    @property
    def missing(self):
        """Sentences about required fields that no column fills."""
        return [
            f"Chưa có cột “{field.label}”."
            for field in self.fields
            if field.required and field.name not in self.columns
        ]

    @property
    def wrong_rows(self):
        return [row for row in self.rows if not row.form.is_valid()]

    def is_valid(self):
        """Whether there are rows and all may be saved."""
        return bool(self.rows) and not self.missing and not self.wrong_rows

    @property
    def cleaned(self):
        """The cleaned data of every row; only for a valid sheet."""
        return [row.form.cleaned_data for row in self.rows]

    @property
    def headings(self):
        """For the preview: each column's (number, heading, name of the field it fills or "")."""
        names = {column: name for name, column in self.columns.items()}
        texts = self.header or [f"Cột {number + 1}" for number in range(self.width)]
        return [(number, text, names.get(number, "")) for number, text in enumerate(texts)]

    def _guess(self):
        if self.header:
            return match_columns(self.header, self.fields)
        return {field.name: number for number, field in enumerate(self.fields[: self.width])}

    def _row(self, number, cells):
        data = {name: cells[column] for name, column in self.columns.items() if column < len(cells)}
        return Row(number, cells, self.form(data, **self.form_kwargs), self.columns)


def parse_cells(text):
    """The rows of cells, all of one width, each cell without blanks around it; empty rows at the end are left out.

    Raises ValidationError for nothing at all and for more than the limits.
    """
    if len(text) > MAX_LETTERS:
        raise ValidationError(TOO_LONG, code="too_long")
    rows = _split(text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", ""))
    while rows and not any(rows[-1]):
        rows.pop()
    if not rows:
        raise ValidationError(NOTHING, code="empty")
    if len(rows) > MAX_ROWS + 1:
        raise ValidationError(
            f"Mỗi lần dán được tối đa {grouped(MAX_ROWS)} dòng, ở đây có {grouped(len(rows))} dòng. "
            "Hãy chia thành nhiều lần.",
            code="too_many_rows",
        )
    width = max(map(len, rows))
    if width > MAX_COLUMNS:
        raise ValidationError(TOO_WIDE, code="too_wide")
    return [row + [""] * (width - len(row)) for row in rows]


def _split(text):
    rows, row, position = [], [], 0
    while position <= len(text):
        match = CELL.match(text, position)
        quoted = match["quoted"]
        row.append((match["plain"] if quoted is None else quoted.replace('""', '"')).strip())
        position = match.end()
        if text[position : position + 1] != "\t":
            rows.append(row)
            row = []
        position += 1
    return rows


def heading_key(text):
    """A heading for comparison: plain letters and figures only, without what stands in brackets."""
    return " ".join(re.findall(r"[a-z0-9]+", search_key(re.sub(r"\([^)]*\)", " ", text))))


def is_header(cells, fields):
    """Whether the row holds headings: at least half of its cells, and at least one, are known words."""
    known = set().union(*(field.keys for field in fields))
    keys = [heading_key(cell) for cell in cells if cell]
    hits = sum(key in known for key in keys)
    return hits > 0 and hits * 2 >= len(keys)


def match_columns(header, fields):
    """Which column fills which field, as {field name: column number}.

    Headings of the same words go first, then those that begin with them.
    """
    keys = [heading_key(cell) for cell in header]
    matched = {}
    for agrees in (lambda key, word: key == word, lambda key, word: key.startswith(f"{word} ")):
        for field_ in fields:
            free = [number for number, key in enumerate(keys) if key and number not in matched.values()]
            found = (number for number in free if any(agrees(keys[number], word) for word in field_.keys))
            if field_.name not in matched and (number := next(found, None)) is not None:
                matched[field_.name] = number
    return matched


def chosen_columns(data, fields):
    """The columns as matched by hand on the preview (cot-0=field name …), or None if nothing was chosen there."""
    names = {field.name for field in fields}
    chosen = {}
    for number in range(MAX_COLUMNS):
        if data.get(f"cot-{number}") in names:
            chosen.setdefault(data[f"cot-{number}"], number)
    return chosen or None


def _sentences(form, name):
    errors = form.errors[name]
    return list(errors) if name == "__all__" else [f"{form[name].label}: {error}" for error in errors]
