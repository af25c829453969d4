"""What this room declares of its models: pages, rows, history."""

from wardsafety.office.records.declared import Entry, Record, navigate, register

from .models import Indicator, Phase, Programme, Reading, Target, Task

PROGRAMME = Record(
    model=Programme,
    page="programmes:programme_detail",
    trail=(("Chương trình", "programmes:programme_list"),),
    told=("phases", "indicators", "tasks", "indicators.targets"),
)
register(
    PROGRAMME,
    *(Record(model=model, owner="programme") for model in (Phase, Task, Indicator)),
    *(Record(model=model, owner="indicator") for model in (Target, Reading)),
)
navigate(Entry("Chương trình", "programmes:programme_list", 40, ("programmes:",)))
