from .campaigns import CampaignPlace, CheckCampaign
from .festival import Festival, FestivalPart, FestivalRule, FestivalUsual
from .festival_parts import BudgetLine, Commitment, FestivalGuest, FestivalItem, FestivalSite, FestivalTask, Gift
from .hotspots import Conversion, Hotspot, HotspotStatus, HotspotStep, HotspotType
from .indicators import UsualIndicator
from .measures import Measure, MeasureGroup, MeasureLog, MeasureTask
from .premises import Premises

__all__ = [
    "BudgetLine",
    "CampaignPlace",
    "CheckCampaign",
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
    "MeasureTask",
    "Premises",
    "UsualIndicator",
]
