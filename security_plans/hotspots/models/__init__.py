from .hotspots import Conversion, Hotspot, HotspotStatus, HotspotStep, HotspotType
from .indicators import UsualIndicator
from .measures import Measure, MeasureGroup, MeasureLog, MeasureTask

__all__ = [
    "Conversion",
    "Hotspot",
    "HotspotStatus",
    "HotspotStep",
    "HotspotType",
    "Measure",
    "MeasureGroup",
    "MeasureLog",
    "MeasureTask",
    "UsualIndicator",
]
