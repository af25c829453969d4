from .activity import Drill, Incident
from .equipment import Equipment, EquipmentType, Norm
from .models import FirePoint, FireSafetyGroup, Household, LocalModel

__all__ = [
    "Drill",
    "Equipment",
    "EquipmentType",
    "FirePoint",
    "FireSafetyGroup",
    "Household",
    "Incident",
    "LocalModel",
    "Norm",
]
