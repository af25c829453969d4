"""Every list: search, filters and order in the URL, pages, Excel, two empty states."""

from dataclasses import dataclass

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.utils.cache import patch_vary_headers

from wardsafety.pages.columns import Column
from wardsafety.pages.excel import excel_response
from wardsafety.pages.htmx import asks_for
from wardsafety.pages.text import grouped

SORT, PAGE, EXPORT = "sap-xep", "trang", "xuat"
EXPORT_LIMIT = 20_000
NOT_FILTERS = {SORT, PAGE, EXPORT}


@dataclass(frozen=True)
class Empty:
    """What a list says before it has a first row, and the link that begins it."""

    sentence: str
    label: str = ""
    url: str = ""


@dataclass(frozen=True)
class Header:
    """The head of a column; `direction` is "ascending", "descending" or ""; `url` sorts by it."""

    column: Column
    direction: str
    url: str


def listing(
    request,
    *,
    queryset,
    columns,
    template="pages/listing.html",
    filterset=None,
    context=None,
    filename="danh-sach",
    default_sort=None,
    empty=None,
    page_size=25,
    by_pk=None,
):
    """The answer for a list: page, the part `#list` for htmx, or the whole filtered list as Excel (?xuat=xlsx).

    `filterset` is a FilterSet class; `default_sort` the key of a column ("-key": descending), else the queryset's own
    order; `empty` an Empty or a sentence; `by_pk`, for rows that are costly to find, is where those of a page are taken
    from by their ids. Templates extend pages/listing.html and find all in `listing`.
    """
    found = filterset(request.GET, queryset=queryset, request=request) if filterset else None
    sort = chosen_sort(request.GET.get(SORT, ""), columns) or default_sort or ""
    rows = in_order(found.qs if found else queryset, columns, sort)
    if request.GET.get(EXPORT) == "xlsx":
        return export(request, rows, columns, filename)
    shown = Listing(
        request, IdsFirst(rows, by_pk) if by_pk is not None else rows, columns, found, sort, empty, page_size
    )
    in_place = asks_for(request, "list")
    name = "pages/listing.html#list" if in_place else template
    response = render(request, name, {**(context or {}), "listing": shown})
    if in_place:
        response["HX-Push-Url"] = shown.url()
    patch_vary_headers(response, ["HX-Request", "HX-Target"])
    return response


class IdsFirst:
    """Rows that are counted and cut into pages like a queryset, but found once: their sorted ids, then a page by pk."""

    def __init__(self, rows, by_pk):
        self.ids, self.by_pk = list(rows.values_list("pk", flat=True)), by_pk

    def __len__(self):
        return len(self.ids)

    def __getitem__(self, part):
        found = self.by_pk.in_bulk(self.ids[part])
        return [found[pk] for pk in self.ids[part]]


class Listing:
    """One shown page of a list, as its template reads it."""

    def __init__(self, request, rows, columns, found, sort, empty, page_size):
        self.query, self.columns, self.sort = request.GET, columns, sort
        self.form = found.form if found and found.form.fields else None
        self.page = Paginator(rows, page_size).get_page(request.GET.get(PAGE))
        self.total = self.page.paginator.count
        self.empty = empty if isinstance(empty, Empty) else Empty(empty or "Chưa có mục nào.")
        self.path = request.path

    @property
    def rows(self):
        """The records of this page."""
        return self.page.object_list

    @property
    def searches(self):
        """The search inputs, always in view."""
        return [field for field in self.form.visible_fields() if _is_search(field)]

    @property
    def more_filters(self):
        """The other filters; a phone shows them on demand."""
        return [field for field in self.form.visible_fields() if not _is_search(field)]

    @property
    def filtered(self):
        """Whether anything narrows the list."""
        names = set(self.form.fields) if self.form else set()
        return any(value for name in self.query for value in self.query.getlist(name) if _base(name) in names)

    @property
    def count(self):
        """The number of rows in words: what was found, or what there is."""
        return f"Tìm thấy {grouped(self.total)} mục" if self.filtered else f"Có {grouped(self.total)} mục"

    @property
    def headers(self):
        """The heads of the columns."""
        return [self._header(column) for column in self.columns]

    @property
    def pages(self):
        """The links to pages as (number or "…", url), the near ones and both ends."""
        paginator, around = self.page.paginator, {"on_each_side": 2, "on_ends": 1}
        return [
            (number, self.url(**{PAGE: number}) if isinstance(number, int) else "")
            for number in paginator.get_elided_page_range(self.page.number, **around)
        ]

    @property
    def previous_url(self):
        return self.url(**{PAGE: self.page.number - 1}) if self.page.has_previous() else ""

    @property
    def next_url(self):
        return self.url(**{PAGE: self.page.number + 1}) if self.page.has_next() else ""

    @property
    def export_url(self):
        return self.url(**{EXPORT: "xlsx", PAGE: None})

    @property
    def clear_url(self):
        """The same list without its filters."""
        return f"{self.path}?{SORT}={self.query[SORT]}" if self.query.get(SORT) else self.path

    def url(self, **changes):
        """This list's address with some parameters changed; None, like an empty filter, leaves one out."""
        query = self.query.copy()
        for name in [name for name in query if not any(query.getlist(name))]:
            del query[name]
        for name, value in changes.items():
            query.pop(name, None)
            if value is not None:
                query[name] = value
        return f"{self.path}?{query.urlencode()}" if query else self.path

    def _header(self, column):
        if not column.sort:
            return Header(column, "", "")
        direction = {column.key: "ascending", f"-{column.key}": "descending"}.get(self.sort, "")
        following = f"-{column.key}" if direction == "ascending" else column.key
        return Header(column, direction, self.url(**{SORT: following, PAGE: None}))


def chosen_sort(key, columns):
    """The sort key of the URL if a column has it, else ""."""
    return key if key.removeprefix("-") in {column.key for column in columns if column.sort} else ""


def in_order(queryset, columns, sort):
    """The rows in the chosen order, or in their own; always ended by pk, so that pages never repeat a row."""
    for column in columns:
        if column.key == sort.removeprefix("-") and sort:
            return queryset.order_by(*column.order(descending=sort.startswith("-")), "pk")
    own = queryset.query.order_by or queryset.model._meta.ordering
    return queryset.order_by(*own, "pk")


def export(request, rows, columns, filename):
    """The whole list as Excel, or back to the list with a sentence if it is too long."""
    count = rows.count()
    if count <= EXPORT_LIMIT:
        return excel_response(rows.iterator(chunk_size=2000), columns, filename)
    messages.error(
        request,
        f"Danh sách có {grouped(count)} dòng, nhiều hơn mức {grouped(EXPORT_LIMIT)} dòng của một tệp Excel. "
        "Hãy lọc bớt rồi xuất lại.",
    )
    query = request.GET.copy()
    del query[EXPORT]
    return HttpResponseRedirect(f"{request.path}?{query.urlencode()}")


def _is_search(field):
    return getattr(field.field.widget, "input_type", "") == "search"


def _base(name):
    """Range filters add a suffix to their field's name."""
    return name.removesuffix("_min").removesuffix("_max").removesuffix("_after").removesuffix("_before")
