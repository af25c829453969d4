"""What this package declares of its models: hotspots and conversions with their measures."""

from django.db.models import Prefetch
from django.utils import timezone

from wardsafety.office.records.declared import Record, register
from wardsafety.office.records.facts import Fact, Quiet
from wardsafety.office.records.rows import Rows
from wardsafety.pages.columns import shown

from . import results
from .forms.hotspots import ConversionForm, HotspotForm
from .forms.measures import LogForm, MeasureForm, MeasureTaskForm
from .missing import missing_of
from .models import (
    Conversion,
    Hotspot,
    HotspotStep,
    HotspotType,
    Measure,
    MeasureGroup,
    MeasureLog,
    MeasureTask,
    UsualIndicator,
)

ROOM = ("An ninh trật tự", "security_plans:home")
AS_HEADING = {"page": ("name",)}
HOTSPOT = Record(
    model=Hotspot,
    page="security_plans:hotspot_detail",
    trail=(ROOM,),
    form=HotspotForm,
    facts=(
        Fact("Loại", lambda hotspot: "; ".join(map(str, hotspot.types.order_by("order", "name"))), ("types",)),
        Fact("Tổ dân phố, thôn", lambda hotspot: hotspot.neighbourhood or "Nhiều địa bàn", ("neighbourhood",)),
        *map(Quiet, ("boundary", "situation", "conversion", "phase")),
    ),
    excused=AS_HEADING,
)


def _period(conversion):
    """From when to when, as the source says it and as it is counted."""
    told = f"từ {shown(conversion.starts_on)}" if conversion.starts_on else "Chưa rõ ngày ra quân"
    told += f" đến {shown(conversion.ends_on)}" if conversion.ends_on else ""
    told += f"; nguồn ghi “{conversion.stated_duration}”" if conversion.stated_duration else ""
    counted = f"; {shown(conversion.days)} ngày tính đến {shown(conversion.reported_on)}"
    return told + (counted if conversion.days is not None else "")


CONVERSION = Record(
    model=Conversion,
    page="security_plans:conversion_detail",
    trail=(ROOM, ("Đợt chuyển hóa", "security_plans:conversion_list")),
    form=ConversionForm,
    facts=(
        *("resolution", "plan", Quiet("programme")),
        Fact("Thời gian", _period, ("starts_on", "ends_on", "stated_duration", "reported_on")),
        Quiet("result"),
    ),
    told=("measures", "measures.tasks", "measures.logs"),
    excused=AS_HEADING,
)


def measures_of(conversion):
    """Its measures with all that is drawn below each."""
    return conversion.measures.prefetch_related(
        "partners",
        Prefetch("tasks", MeasureTask.objects.select_related("body")),
        Prefetch("campaigns", Measure.campaigns.rel.related_model.objects.live()),
        Prefetch("logs", MeasureLog.objects.select_related("neighbourhood", "hotspot", "body")),
    )


IN_ROOM = {
    "namespace": "security_plans",
    "right": "edit_security",
    "section": "measures",
    "template": "security_plans/measures.html",
    "in_table": False,
}
MEASURES = Rows(
    model=Measure,
    owner="conversion",
    key="measure",
    noun="biện pháp",
    title="Biện pháp và kết quả",
    add="Thêm biện pháp",
    empty="Chưa có biện pháp nào.",
    form=MeasureForm,
    related=("group", "lead"),
    listed=measures_of,
    shown=results.told,
    extra_links=lambda measure: [
        ("Ghi kết quả", LOGS.url("new", measure.pk)),
        ("Thêm việc", TASKS.url("new", measure.pk)),
    ],
    missing=missing_of,
    # It heads the measures of a group.
    excused={"page": ("group",)},
    **IN_ROOM,
)
TASKS = Rows(
    model=MeasureTask,
    owner="measure",
    key="task",
    noun="việc",
    form=MeasureTaskForm,
    related=("body",),
    within=MEASURES,
    **IN_ROOM,
)


def next_entry(measure, user):
    """A new entry of the log: of today, in the unit of measure used last."""
    last = measure.logs.exclude(measure_words="").first()
    words = last.measure_words if last else ""
    return MeasureLog(measure=measure, created_by=user, done_on=timezone.localdate(), measure_words=words)


LOGS = Rows(
    model=MeasureLog,
    owner="measure",
    key="log",
    noun="kết quả",
    form=LogForm,
    related=("hotspot", "neighbourhood", "body"),
    blank=next_entry,
    within=MEASURES,
    # A place beside a small number could name somebody; an area's own page lists what was done there.
    excused={"page": ("neighbourhood", "hotspot")},
    **IN_ROOM,
)

register(HOTSPOT, Record(model=HotspotStep, owner="hotspot", restorable=False), CONVERSION, MEASURES, LOGS, TASKS)
# Catalogues are kept on their own pages.
register(*(Record(model=model, restorable=False) for model in (HotspotType, MeasureGroup, UsualIndicator)))
