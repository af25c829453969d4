from .hotspots import Conversion, Hotspot, HotspotStatus, HotspotStep, HotspotType
from .measures import Measure, MeasureGroup, MeasureLog

__all__ = [
    "Conversion",
    "Hotspot",
    "HotspotStatus",
    "HotspotStep",
    "HotspotType",
    "Measure",
    "MeasureGroup",
    "MeasureLog",
]
