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
from .measures import LogForm, MeasureForm

__all__ = [
    "BudgetLineForm",
    "CommitmentForm",
    "ConversionForm",
    "FestivalForm",
    "GiftForm",
    "GuestForm",
    "HotspotForm",
    "ItemForm",
    "LogForm",
    "MeasureForm",
    "NewFestivalForm",
    "SiteForm",
    "StepForm",
    "TaskForm",
    "YearForm",
]
