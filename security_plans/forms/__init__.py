from .campaigns import AssignForm, CampaignForm
from .hotspots import ConversionForm, HotspotForm, StepForm
from .measures import LogForm, MeasureForm
from .premises import PremisesForm

__all__ = [
    "AssignForm",
    "CampaignForm",
    "ConversionForm",
    "HotspotForm",
    "LogForm",
    "MeasureForm",
    "PremisesForm",
    "StepForm",
]
