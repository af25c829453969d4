from .campaigns import CampaignPlace, CheckCampaign
from .hotspots import Conversion, Hotspot, HotspotStatus, HotspotStep, HotspotType
from .indicators import UsualIndicator
from .measures import Measure, MeasureGroup, MeasureLog, MeasureTask
from .premises import Premises

__all__ = [
    "CampaignPlace",
    "CheckCampaign",
    "Conversion",
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
