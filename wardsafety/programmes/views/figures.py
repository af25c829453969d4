"""The rows behind a counted number."""

from django.db.models import Count
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import NoReverseMatch, reverse

from wardsafety.office.models import Unit
from wardsafety.office.verbs import reads
from wardsafety.pages.columns import Column
from wardsafety.pages.listing import listing

from .. import figures
from ..forms import FigureRowsForm
from ..forms.questions import UNKNOWN
from ..models import Phase
from ..words import cutoff_words


@reads
def figure_rows(request, key):
    """?tu=&den=&to_dan_pho=&giai_doan=, for the unit ?don_vi= or else the person's own."""
    unit = _unit(request)
    figure = _figure(key)
    phases = list(Phase.objects.of_unit(unit).select_related("programme").order_by("programme", "order", "pk"))
    neighbourhoods = list(Unit.objects.neighbourhoods_of(unit))
    asked = FigureRowsForm(request.GET, phases=phases, neighbourhoods=neighbourhoods)
    period = asked.period()
    rows = figure.rows(unit, period)
    sums = _sums(rows.filter(**asked.phase_part(figure.base)), figure.base, neighbourhoods)
    return listing(
        request,
        queryset=rows.filter(**asked.parts(figure.base)),
        columns=_columns(figure),
        template="programmes/figure_rows.html",
        context={
            "figure": figure,
            "asked": asked,
            "unit": unit,
            "when": cutoff_words(period.start, period.end),
            "sums": [(name, _address(request, value), number) for name, value, number in sums],
        },
        filename=key.replace(".", "-"),
        empty="Không có dòng nào trong kỳ này.",
    )


def _unit(request):
    asked = request.GET.get("don_vi", "")
    if not asked:
        return request.user.unit
    if not asked.isascii() or not asked.isdigit() or len(asked) > 18:
        raise Http404
    return get_object_or_404(Unit.objects.visible_to(request.user), pk=asked)


def _figure(key):
    try:
        return figures.get(key)
    except figures.UnknownFigure:
        raise Http404 from None


def _columns(figure):
    columns = [Column(f"c{index}", label, value=value) for index, (label, value) in enumerate(figure.columns)]
    if figure.base.record_url:
        label, value = figure.columns[0]
        columns[0] = Column("c0", label, value=value, link=lambda row: _url(figure.base, row))
    return columns


def _url(base, row):
    try:
        return reverse(base.record_url, args=[row.pk])
    except NoReverseMatch:
        return ""


def _address(request, neighbourhood):
    """This page, cut down to one neighbourhood."""
    query = request.GET.copy()
    query["to_dan_pho"] = neighbourhood
    query.pop("trang", None)
    return f"?{query.urlencode()}"


def _sums(rows, base, neighbourhoods):
    """[(name, value for the address, number)] of each neighbourhood that has rows, the unknown last."""
    counted = dict(rows.order_by().values_list(base.neighbourhood).annotate(number=Count("pk", distinct=True)))
    named = [(str(unit), str(unit.pk), counted.pop(unit.pk)) for unit in neighbourhoods if unit.pk in counted]
    rest = sum(counted.values())
    return [*named, *([("Chưa xác định", UNKNOWN, rest)] if rest else [])]
