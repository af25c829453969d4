from .conferences import AgendaItem, AgendaKind, Conference
from .reports import Report, Section, Snapshot

__all__ = ["AgendaItem", "AgendaKind", "Conference", "Report", "Section", "Snapshot"]
