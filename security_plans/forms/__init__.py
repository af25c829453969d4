from .hotspots import ConversionForm, HotspotForm, StepForm
from .measures import LogForm, MeasureForm

__all__ = ["ConversionForm", "HotspotForm", "LogForm", "MeasureForm", "StepForm"]
