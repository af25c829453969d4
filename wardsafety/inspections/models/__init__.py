from .inspections import Answer, Finding, Inspection
from .kinds import Checklist, ChecklistItem, PlaceKind
from .places import Place, PlaceStatus, PlaceStep

__all__ = [
    "Answer",
    "Checklist",
    "ChecklistItem",
    "Finding",
    "Inspection",
    "Place",
    "PlaceKind",
    "PlaceStatus",
    "PlaceStep",
]
