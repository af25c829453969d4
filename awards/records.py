"""What this room declares of its models: pages, rows, history."""

from wardsafety.office.records.declared import Entry, Record, navigate, register

from .models import Award, AwardForm, AwardMoney, AwardRound, BaseSalary, DeclaredCount, RoundPaper, RoundStep

register(
    Record(
        model=AwardRound,
        page="awards:round_detail",
        trail=(("Khen thưởng", "awards:home"),),
        told=("awards", "declared"),
    ),
    *(Record(model=model, owner="round") for model in (Award, DeclaredCount)),
    *(Record(model=model, owner="round", restorable=False) for model in (RoundStep, RoundPaper)),
    *(Record(model=model, restorable=False) for model in (AwardForm, AwardMoney, BaseSalary)),
)
navigate(Entry("Khen thưởng", "awards:home", 60, ("awards:",)))
