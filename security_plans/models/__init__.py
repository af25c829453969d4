from .festival import Festival, FestivalPart, FestivalRule, FestivalUsual
from .festival_parts import BudgetLine, Commitment, FestivalGuest, FestivalItem, FestivalSite, FestivalTask, Gift
from .hotspots import Conversion, Hotspot, HotspotStatus, HotspotStep, HotspotType
from .measures import Measure, MeasureGroup, MeasureLog

__all__ = [
    "BudgetLine",
    "Commitment",
    "Conversion",
    "Festival",
    "FestivalGuest",
    "FestivalItem",
    "FestivalPart",
    "FestivalRule",
    "FestivalSite",
    "FestivalTask",
    "FestivalUsual",
    "Gift",
    "Hotspot",
    "HotspotStatus",
    "HotspotStep",
    "HotspotType",
    "Measure",
    "MeasureGroup",
    "MeasureLog",
]
