from .conferences import AgendaItem, AgendaKind, Conclusion, Conference
from .reports import Report, Section, Snapshot

__all__ = ["AgendaItem", "AgendaKind", "Conclusion", "Conference", "Report", "Section", "Snapshot"]
