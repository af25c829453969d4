from .conferences import AgendaItem, AgendaKind, Conclusion, Conference
from .papers import ConferencePaper, ConferencePhoto
from .reports import Report, Section, Snapshot

__all__ = [
    "AgendaItem",
    "AgendaKind",
    "Conclusion",
    "Conference",
    "ConferencePaper",
    "ConferencePhoto",
    "Report",
    "Section",
    "Snapshot",
]
