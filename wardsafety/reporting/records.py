"""What this room declares of its models: pages, rows, history."""

from wardsafety.office.records.declared import Entry, Record, navigate, register

from .models import (
    AgendaItem,
    AgendaKind,
    Conclusion,
    Conference,
    ConferencePaper,
    ConferencePhoto,
    Report,
    Section,
    Snapshot,
)

register(
    Record(
        model=Conference,
        page="reporting:conference_detail",
        trail=(("Hội nghị", "reporting:conference_list"),),
        told=("items", "conclusions", "photos"),
    ),
    *(Record(model=model, owner="conference") for model in (AgendaItem, Conclusion, ConferencePhoto)),
    Record(model=ConferencePaper, owner="conference", restorable=False),
    Record(
        model=Report,
        page="reporting:report_detail",
        trail=(("Báo cáo", "reporting:report_list"),),
        told=("sections",),
    ),
    Record(model=Section, owner="report"),
    Record(model=Snapshot, page="reporting:snapshot_detail", restorable=False),
    Record(model=AgendaKind, restorable=False),
)
navigate(
    Entry("Tổng quan", "reporting:home", 10),
    Entry("Hội nghị, báo cáo", "reporting:conference_list", 70, ("reporting:",)),
)
