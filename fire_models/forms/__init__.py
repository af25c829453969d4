from .filters import IncidentFilter, LocalFilter, PlaceFilter
from .incidents import IncidentForm
from .places import GroupForm, LocalForm, PointForm
from .rows import DrillForm, EquipmentForm, HouseholdForm

__all__ = [
    "DrillForm",
    "EquipmentForm",
    "GroupForm",
    "HouseholdForm",
    "IncidentFilter",
    "IncidentForm",
    "LocalFilter",
    "LocalForm",
    "PlaceFilter",
    "PointForm",
]
