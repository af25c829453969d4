from .catalogues import AwardForm, AwardMoney, BaseSalary, Recipient
from .rounds import Award, AwardRound, DeclaredCount, RoundPaper, RoundStatus, RoundStep

__all__ = [
    "Award",
    "AwardForm",
    "AwardMoney",
    "AwardRound",
    "BaseSalary",
    "DeclaredCount",
    "Recipient",
    "RoundPaper",
    "RoundStatus",
    "RoundStep",
]
