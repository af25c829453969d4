from .campaigns import AssignForm, CampaignForm
from .hotspots import ConversionForm, HotspotForm, StepForm
from .measures import LogForm, MeasureForm, TaskForm, UsualIndicatorsForm
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
    "TaskForm",
    "UsualIndicatorsForm",
]
