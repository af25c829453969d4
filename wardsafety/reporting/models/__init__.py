from .conferences import AgendaItem, AgendaKind, Conclusion, Conference
from .reports import OWN_KINDS, Report, Section, Snapshot

__all__ = ["OWN_KINDS", "AgendaItem", "AgendaKind", "Conclusion", "Conference", "Report", "Section", "Snapshot"]
