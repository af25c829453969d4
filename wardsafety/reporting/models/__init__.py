from .conferences import AgendaItem, AgendaKind, Conclusion, Conference
from .papers import ConferencePaper, ConferencePhoto
from .reports import OWN_KINDS, Report, Section, Snapshot

__all__ = [
    "OWN_KINDS",
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
