from .festival import Festival, FestivalPart, FestivalRule, FestivalUsual
from .parts import BudgetLine, Commitment, FestivalGuest, FestivalItem, FestivalSite, FestivalTask, Gift

__all__ = [
    "BudgetLine",
    "Commitment",
    "Festival",
    "FestivalGuest",
    "FestivalItem",
    "FestivalPart",
    "FestivalRule",
    "FestivalSite",
    "FestivalTask",
    "FestivalUsual",
    "Gift",
]
