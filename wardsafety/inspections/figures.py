"""What inspections of models can be asked, and the conditions on places that every register's figures use.

Visits to premises and what was found there are the security register's to count (`premises.checks`): a report on fire
models must not take them for its own.
"""

from django.db.models import Exists, OuterRef, Q, Subquery
from django.db.models.lookups import In

from wardsafety.programmes.figures import Base, Dimension, Figure, at_end, register

from .dimensions import of_places
from .models import Finding, Inspection, PlaceKind, PlaceStep


def standing(day, statuses, place="pk"):
    """Places whose last step effective on or before the day has one of the statuses."""
    steps = PlaceStep.objects.filter(place=OuterRef(place), effective_on__lte=day).order_by("-effective_on", "-pk")
    return Q(In(Subquery(steps.values("status")[:1]), list(statuses)))


def inspected_in_time(day, place="pk"):
    """Places with an official visit whose interval still covers the day (chu kỳ of the checklist used)."""
    visits = Inspection.objects.counting().filter(place=OuterRef(place), done_on__lte=day, next_due__gte=day)
    return Q(Exists(visits))


def within(period, field):
    """A date inside the period, both ends included."""
    condition = Q(**{f"{field}__lte": period.end})
    return condition & Q(**{f"{field}__gte": period.start}) if period.start else condition


def in_period(field):
    """The fact that a date lies in the period."""
    return lambda period: within(period, field)


VISITS = Base(
    "inspections",
    lambda: (
        Inspection.objects.counting()
        .filter(place__removed_at=None)
        .exclude(place__kind__register=PlaceKind.Register.PREMISES)
        .select_related("place__neighbourhood", "place__kind", "place__phase")
    ),
    unit_path="place__unit__path",
    neighbourhood="place__neighbourhood",
    phase="place__phase",
    order=("done_on",),
    url_name="inspections:inspection_list",
    record_url="inspections:inspection_detail",
    dimensions=of_places(lambda visit: visit.place)
    | {"ket-qua": Dimension("Kết quả", lambda visit: [visit.get_result_display()])},
)
VISIT_COLUMNS = (
    ("Ngày", lambda visit: f"{visit.done_on:%d/%m/%Y}"),
    ("Nơi kiểm tra", lambda visit: visit.place.name),
    ("Tổ dân phố, thôn", lambda visit: str(visit.place.neighbourhood or "Chưa xác định")),
    ("Kết quả", lambda visit: visit.get_result_display()),
)

FINDINGS = Base(
    "findings",
    lambda: (
        Finding.objects.current()
        .filter(inspection__place__removed_at=None)
        .exclude(inspection__place__kind__register=PlaceKind.Register.PREMISES)
        .select_related("inspection__place__neighbourhood", "inspection__place__phase")
    ),
    unit_path="inspection__place__unit__path",
    neighbourhood="inspection__place__neighbourhood",
    phase="inspection__place__phase",
    order=("due_on", "inspection__place__name"),
    url_name="inspections:finding_list",
)
FINDING_COLUMNS = (
    ("Nơi kiểm tra", lambda finding: finding.inspection.place.name),
    ("Tổ dân phố, thôn", lambda finding: str(finding.inspection.place.neighbourhood or "Chưa xác định")),
    ("Tồn tại", lambda finding: finding.text),
    ("Hạn khắc phục", lambda finding: f"{finding.due_on:%d/%m/%Y}" if finding.due_on else "chưa hẹn"),
)


done_within = in_period("done_on")


def _visits(key, label, *facts):
    return Figure(f"inspections.{key}", label, "lượt", VISITS, (done_within, *facts), VISIT_COLUMNS)


def _findings(key, label, *facts):
    return Figure(f"findings.{key}", label, "tồn tại", FINDINGS, facts, FINDING_COLUMNS)


def _unresolved(period):
    return Q(inspection__done_on__lte=period.end) & (Q(fixed_on=None) | Q(fixed_on__gt=period.end))


register(
    _visits("done", "Lượt kiểm tra trong kỳ"),
    _visits("passed", "Lượt kiểm tra đạt", Q(result=Inspection.Result.PASS)),
    _visits("advised", "Lượt kiểm tra đạt, có kiến nghị", Q(result=Inspection.Result.ADVICE)),
    _visits("failed", "Lượt kiểm tra chưa đạt", Q(result=Inspection.Result.FAIL)),
    _findings("found", "Tồn tại phát hiện trong kỳ", in_period("inspection__done_on")),
    _findings("unresolved", "Tồn tại chưa khắc phục", _unresolved),
    _findings("overdue", "Tồn tại quá hạn khắc phục", _unresolved, at_end(lambda day: Q(due_on__lt=day))),
)
