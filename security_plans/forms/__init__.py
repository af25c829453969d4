from .campaigns import AssignForm, CampaignForm
from .festivals import (
    BudgetLineForm,
    CommitmentForm,
    FestivalForm,
    GiftForm,
    GuestForm,
    ItemForm,
    NewFestivalForm,
    SiteForm,
    TaskForm,
    YearForm,
)
from .hotspots import ConversionForm, HotspotForm, StepForm
from .measures import LogForm, MeasureForm, MeasureTaskForm, UsualIndicatorsForm
from .premises import PremisesForm

__all__ = [
    "AssignForm",
    "BudgetLineForm",
    "CampaignForm",
    "CommitmentForm",
    "ConversionForm",
    "FestivalForm",
    "GiftForm",
    "GuestForm",
    "HotspotForm",
    "ItemForm",
    "LogForm",
    "MeasureForm",
    "MeasureTaskForm",
    "NewFestivalForm",
    "PremisesForm",
    "SiteForm",
    "StepForm",
    "TaskForm",
    "UsualIndicatorsForm",
    "YearForm",
]
