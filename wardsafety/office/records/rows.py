"""Rows under a record: added, edited and removed in a section of its page with htmx, on pages of their own without.

A kind of row is one declaration and one form. `row_paths` gives its three addresses, `Section` what a page draws.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache

from django.db.models import ProtectedError
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils import timezone
from django.utils.cache import patch_vary_headers

from wardsafety.pages.htmx import MORE, asks_for, done, form_status, page

from ..models import Recorded
from ..people.roles import may, require
from ..verbs import sent, writes
from .along import goes_along
from .answers import confirm_page, in_use
from .declared import Record, owner_of, page_of, trail_to, visible


@dataclass(frozen=True, kw_only=True)
class Rows(Record):
    """A kind of row, under the record that the key `owner` leads to. `right` is asked of who changes it.

    `key` is the prefix of its URL names (`phase_new`, `phase_edit`, `phase_remove` of `namespace`). `section` is the id
    of the element of the record's page in which it is edited, drawn by `template`; `within` is the kind that heads that
    section where it is not this one; a `template` that draws the rows otherwise than in a table says `in_table=False`,
    and their forms stand above them. Where the usual does not do, functions: `owners(user)` what a row can be added to,
    `blank(owner, user)` a new row, `save(form, user)` stores it and may give a sentence, `listed(owner)` the rows,
    `shown(section)` more for the template (`title`, `notes`, `warnings` and `links` for its head), `counted(rows, day)`
    those that count today, `extra_links(row)` more links as (label, address), `missing(record, day)` the sentences of
    the record's page that a row may change (or `missing` of `shown`, where it knows them already).
    """

    namespace: str
    key: str
    noun: str
    right: str
    section: str
    title: str = ""
    add: str = ""
    empty: str = ""
    caution: str = ""
    columns: tuple = ()
    template: str = "records/section.html"
    in_table: bool = True
    within: "Rows | None" = None
    owners: Callable | None = None
    blank: Callable | None = None
    save: Callable = lambda form, user: form.save() and ""
    listed: Callable | None = None
    shown: Callable = lambda section: {}
    counted: Callable = lambda rows, day: rows
    extra_links: Callable = lambda row: []
    missing: Callable | None = None

    def url(self, verb, pk):
        return _address(f"{self.namespace}:{self.key}_{verb}").format(pk)

    def links(self, row):
        """What can be done with a row, as [(label, address)]."""
        return [*self.extra_links(row), ("Sửa", self.url("edit", row.pk)), ("Xóa", self.url("remove", row.pk))]

    def new(self, owner, user):
        """A row that is not stored, of which the form fills in the rest."""
        if self.blank:
            return self.blank(owner, user)
        entered = {"created_by": user} if issubclass(self.model, Recorded) else {}
        return self.model(**{self.owner: owner}, **entered)

    def of(self, owner):
        rows = self.listed(owner) if self.listed else self.model.objects.filter(**{self.owner: owner.pk})
        return list(rows.select_related(*self.related) if self.related else rows)


@dataclass
class Section:
    """A section of a record's page as its template reads it, with what is being done in it.

    `form` is that of a row of the kind `doing` (new, or `row`), sent to `url`; `removing` a row that is asked about.
    `day` is the one on which things stand: today, unless the page was asked for another.
    """

    kind: Rows
    owner: object
    user: object
    doing: Rows | None = None
    form: object = None
    row: object = None
    removing: object = None
    url: str = ""
    heading: str = ""
    said: str = ""
    day: date | None = None

    def __post_init__(self):
        self.today = self.day or timezone.localdate()
        self.rows = self.kind.of(self.owner)
        self.full = may(self.user, self.kind.right)
        self.page_url = page_of(self.owner)
        self.new_url = self.kind.url("new", self.owner.pk)
        self.shown = self.kind.shown(self)

    @property
    def has_line(self):
        """Whether what is edited or removed stands in a line of the table; else its form stands above the rows."""
        return self.doing is self.kind and self.kind.in_table and bool(self.row or self.removing)

    @property
    def remove_url(self):
        """Of the row in the form: one that is drawn within another's line may have no link of its own."""
        return self.doing.url("remove", self.row.pk)

    @property
    def width(self):
        return len(self.kind.columns) + 1

    @property
    def present(self):
        """The rows that count today."""
        return self.kind.counted(self.rows, self.today)

    @property
    def state(self):
        """What there is, in words."""
        return f"{len(self.present)} {self.kind.noun}" if self.rows else f"Chưa có {self.kind.noun}"

    @property
    def lines(self):
        """Each row with the class of its first cell, which tells its depth in a tree."""
        return [{"row": row, "first": f"first depth-{getattr(row, 'depth', 0)}"} for row in self.rows]


@cache
def _address(name):
    """An address with a gap for its id: a page of fifty rows has a hundred of them."""
    return reverse(name, args=[0]).replace("/0/", "/{}/")


def row_paths(rows, under, at):
    """The addresses of a kind of row: added at `under` (with the owner's <int:pk>), edited and removed at `at`."""
    kind = {"rows": rows}
    return [
        path(f"{under}/them/", row_new, kind, name=f"{rows.key}_new"),
        path(f"{at}/<int:pk>/sua/", row_edit, kind, name=f"{rows.key}_edit"),
        path(f"{at}/<int:pk>/xoa/", row_remove, kind, name=f"{rows.key}_remove"),
    ]


@writes
def row_new(request, pk, rows):
    require(request.user, rows.right)
    above = rows.owners or (lambda user: visible(rows.model._meta.get_field(rows.owner).related_model, user))
    owner = get_object_or_404(above(request.user), pk=pk)
    return _edit(request, rows, rows.new(owner, request.user), _heading("Thêm", rows, owner))


@writes
def row_edit(request, pk, rows):
    return edit_row(request, rows, pk)


def edit_row(request, rows, pk, *, form=None, title=""):
    """`form` and `title` are those of a view of its own, such as "Ghi hoàn thành nhiệm vụ"."""
    require(request.user, rows.right)
    row = find_row(request, rows, pk)
    return _edit(request, rows, row, title or _heading("Sửa", rows, getattr(row, rows.owner)), form)


@writes
def row_remove(request, pk, rows):
    require(request.user, rows.right)
    row = find_row(request, rows, pk)
    if asks_for(request, rows.section):
        return _remove_in_place(request, rows, row)
    return confirm_page(
        request,
        row.delete,
        title=f"Xóa {rows.noun}",
        sentence=f"Xóa {rows.noun} “{row}”?",
        consequences=_consequences(rows, row),
        back=home(rows, row),
        said=f"Đã xóa {rows.noun}.",
        trail=trail_to(owner_of(row)),
        submit="Xóa",
        danger=True,
    )


def find_row(request, rows, pk):
    """The row, held while it is changed: who edits what was just removed must not bring it back."""
    found = visible(rows.model, request.user)
    if request.method == "POST":
        found = found.select_for_update(of=("self",))
    return get_object_or_404(found.select_related(*rows.related) if rows.related else found, pk=pk)


def home(rows, row):
    """Where a row is seen: its section of the page of its record."""
    return f"{page_of(owner_of(row))}#{rows.section}"


def _heading(verb, rows, owner):
    """In a section that another kind heads, the form says which of its rows it belongs to."""
    return f"{verb} {rows.noun}: {owner}" if rows.within else f"{verb} {rows.noun}"


def _consequences(rows, row):
    return [*goes_along(row), *filter(None, [rows.caution])]


def _edit(request, rows, row, title, form_class=None):
    in_place = asks_for(request, rows.section)
    # Forms of two sections may stand on one page.
    form = (form_class or rows.form)(
        *sent(request), instance=row, auto_id=f"id_{rows.section}_%s" if in_place else "id_%s"
    )
    trail, stored = trail_to(owner_of(row)), row if row.pk else None
    if form.is_bound and form.is_valid():
        return _saved(request, rows, row, rows.save(form, request.user) or "")
    doing = {"doing": rows, "form": form, "row": stored, "url": request.path, "heading": title}
    if in_place:
        return _section(request, rows, row, doing)
    context = doing | {"kind": rows, "title": title, "trail": trail, "cancel_url": home(rows, row), "stored": stored}
    context["remove_url"] = rows.url("remove", row.pk) if stored else ""
    return page(request, "records/row_form.html", context)


def _saved(request, rows, row, also):
    """The section as a fresh page would show it, or that page; with the next empty form if one is wanted."""
    owner = getattr(row, rows.owner)
    if not asks_for(request, rows.section):
        url = rows.url("new", owner.pk) if MORE in request.POST else home(rows, row)
        return done(request, url, f"Đã lưu {rows.noun}. {also}".strip())
    doing = {"said": also}
    if MORE in request.POST:
        form = rows.form(instance=rows.new(owner, request.user), auto_id=f"id_{rows.section}_%s")
        doing |= {"doing": rows, "form": form, "url": rows.url("new", owner.pk)}
        doing["heading"] = _heading("Thêm", rows, owner)
    response = _section(request, rows, row, doing)
    response.led_to = home(rows, row)
    return response


def _remove_in_place(request, rows, row):
    doing = {"doing": rows, "removing": row, "url": request.path}
    if request.method != "POST":
        return _section(request, rows, row, doing)
    along = goes_along(row)
    try:
        row.delete()
    except ProtectedError as error:
        return _section(request, rows, row, doing | {"said": in_use(error)}, status=422)
    if along:
        # Other sections may have shown what went along.
        return done(request, home(rows, row), f"Đã xóa {rows.noun}.")
    return _section(request, rows, row, {})


def _section(request, rows, row, doing, status=None):
    """The section alone; "Còn thiếu" goes along where a row may change it."""
    kind, owner = rows.within or rows, owner_of(row)
    section = Section(kind=kind, owner=owner, user=request.user, **doing)
    missing = kind.missing(owner, section.today) if kind.missing else section.shown.get("missing")
    context = {"section": section, "missing": missing, "consequences": ()}
    if section.removing:
        context["consequences"] = _consequences(rows, row)
    status = status or form_status(section.form)
    response = render(request, "records/section_answer.html", context, status=status)
    patch_vary_headers(response, ["HX-Request", "HX-Target"])
    return response
