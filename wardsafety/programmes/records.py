"""What this room declares of its models: pages, rows, history."""

from django.urls import reverse

from wardsafety.office.records.declared import Entry, Record, navigate, page_of, register
from wardsafety.office.records.facts import Fact, Quiet
from wardsafety.office.records.rows import Rows
from wardsafety.pages.columns import Column, shown
from wardsafety.pages.facts import Link
from wardsafety.pages.partial_dates import show_partial
from wardsafety.pages.text import percent_vi

from . import forms
from .actions import save_reading
from .missing import missing, overlaps
from .models import Indicator, Phase, Programme, Reading, Target, Task
from .standing import standings
from .tree import in_tree
from .words import parts_words, period_words

RIGHT = "edit_programmes"
NAMESPACE = "programmes"

PROGRAMME = Record(
    model=Programme,
    page="programmes:programme_detail",
    trail=(("Chương trình", "programmes:programme_list"),),
    form=forms.ProgrammeForm,
    facts=(
        Fact(
            "Văn bản ban hành",
            lambda programme: programme.document and Link(programme.document.citation, page_of(programme.document)),
            ("document",),
        ),
        Fact("Ra quân, phát động", lambda programme: show_partial(programme.launched_on), ("launched_on",), quiet=True),
        *(Quiet("variants"), Quiet("purpose"), Quiet("requirements")),
    ),
    told=("phases", "indicators", "tasks", "indicators.targets"),
    # The heading of the page.
    excused={"page": ("name",)},
)


def _phases(programme):
    """In the order of the tree, each with its depth."""
    rows = in_tree(list(programme.phases.select_related("document__kind", "document__issuer")))
    for phase, depth in rows:
        phase.depth = depth
    return [phase for phase, _ in rows]


def _days(phase):
    known = phase.starts_on or phase.ends_on
    return f"{shown(phase.starts_on) or '…'} – {shown(phase.ends_on) or '…'}" if known else "Chưa xác định"


PHASES = Rows(
    model=Phase,
    owner="programme",
    namespace=NAMESPACE,
    key="phase",
    noun="giai đoạn",
    right=RIGHT,
    section="phases",
    title="Giai đoạn",
    add="Thêm giai đoạn",
    empty="Chưa chia giai đoạn.",
    form=forms.PhaseForm,
    columns=(
        # The tree shows in which phase one lies, and the order.
        Column("ten", "Giai đoạn", "name", tells=("parent", "order")),
        Column("thoi-gian", "Thời gian", _days, tells=("starts_on", "ends_on")),
        Column("van-ban", "Văn bản", "document", link=lambda phase: phase.document and page_of(phase.document)),
    ),
    listed=_phases,
    shown=lambda section: {"warnings": list(overlaps(section.rows))},
)


def _tasks(programme):
    """Open tasks by deadline, then those done."""
    tasks = programme.tasks.select_related("lead", "assignee", "phase").prefetch_related("partners")
    return sorted(tasks, key=lambda task: (task.done_on is not None, task.due_on is None, task.due_on, task.pk))


TASKS = Rows(
    model=Task,
    owner="programme",
    namespace=NAMESPACE,
    key="task",
    noun="nhiệm vụ",
    right=RIGHT,
    section="tasks",
    title="Nhiệm vụ",
    add="Thêm nhiệm vụ",
    empty="Chưa có nhiệm vụ.",
    form=forms.TaskForm,
    columns=(
        Column("noi-dung", "Nội dung", "title", template="programmes/cells/task.html", tells=("phase",)),
        Column(
            "chu-tri",
            "Chủ trì, phối hợp",
            "lead",
            template="programmes/cells/task_bodies.html",
            tells=("partners", "assignee"),
        ),
        Column("han", "Hạn", "due_on"),
        Column("tinh-trang", "Tình trạng", "done_on", template="programmes/cells/task_state.html", tells=("result",)),
    ),
    listed=_tasks,
    extra_links=lambda task: [] if task.done_on else [("Hoàn thành", reverse("programmes:task_done", args=[task.pk]))],
)


def _results(section):
    """Each indicator with its target and result on the day of the section, and what can be done about them."""
    programme, day = section.owner, section.today
    lines = standings(programme, programme.unit, day)
    return {
        "title": f"Chỉ tiêu, kết quả đến ngày {shown(day)}",
        "asked": forms.CutoffForm({}),
        "standings": [(line, _links(line)) for line in lines],
        "missing": missing(programme, lines),
    }


def _links(line):
    indicator, target = line.indicator, line.target
    return [
        *([("Sửa mức giao", reverse("programmes:target_edit", args=[target.pk]))] if target else []),
        ("Giao thêm" if target else "Giao chỉ tiêu", reverse("programmes:target_new", args=[indicator.pk])),
        ("Thêm số liệu", reverse("programmes:reading_new", args=[indicator.pk])),
    ]


INDICATORS = Rows(
    model=Indicator,
    owner="programme",
    namespace=NAMESPACE,
    key="indicator",
    noun="chỉ tiêu",
    right=RIGHT,
    section="indicators",
    title="Chỉ tiêu, kết quả",
    add="Thêm chỉ tiêu",
    empty="Chưa có chỉ tiêu nào. Thêm chỉ tiêu để theo dõi kết quả so với mức được giao.",
    form=forms.IndicatorForm,
    template="programmes/indicators.html",
    in_table=False,
    listed=lambda programme: programme.indicators.all(),
    shown=_results,
    # The tree shows of what a "trong đó" is part, and the order; the measure follows every number.
    excused={"page": ("measure", "parent", "order", "about_people")},
)
TARGETS = Rows(
    model=Target,
    owner="indicator",
    namespace=NAMESPACE,
    key="target",
    noun="mức giao",
    right=RIGHT,
    section="indicators",
    within=INDICATORS,
    form=forms.TargetForm,
    template="programmes/indicators.html",
    # Told in one sentence by `target_words`.
    excused={"page": ("comparator", "value", "words")},
)


def _computed(reading):
    """The rate that the parts make, beside the one stated: "13/14 = 92,86%"."""
    parts = parts_words(reading)
    return f"{parts} = {percent_vi(reading.numerator * 100 / reading.denominator)}" if parts else ""


READINGS = Rows(
    model=Reading,
    owner="indicator",
    namespace=NAMESPACE,
    key="reading",
    noun="số liệu",
    right=RIGHT,
    section="indicators",
    within=INDICATORS,
    form=forms.ReadingForm,
    template="programmes/reading_detail.html",
    facts=(
        Fact("Đơn vị", lambda reading: str(reading.unit)),
        Fact("Giai đoạn", lambda reading: str(reading.phase or "Cả chương trình"), ("phase",)),
        Fact(
            "Kỳ số liệu",
            lambda reading: period_words(reading) or "Chưa rõ",
            ("period_from", "period_to", "period_words"),
        ),
        Fact("Tính từ tử số, mẫu số", _computed, ("numerator", "denominator"), quiet=True),
        Fact("Dùng để in", lambda reading: "Có" if reading.is_printed else "Không, là chú thích", ("is_printed",)),
        Quiet("note"),
    ),
    save=save_reading,
    # Told in one sentence by `reading_words`.
    excused={
        "page": (
            *("form", "qualifier", "value", "change_basis", "rank", "rank_out_of", "rank_scope"),
            *("compared_from", "compared_to", "compared_words", "words"),
        )
    },
)
register(PROGRAMME, PHASES, TASKS, INDICATORS, TARGETS, READINGS)
navigate(Entry("Chương trình", "programmes:programme_list", 40, ("programmes:",)))
