from .numbers import round_number
from .papers import round_certificates, round_paper
from .paste import award_paste
from .rounds import home, round_detail, round_edit, round_new, round_remove

__all__ = [
    "award_paste",
    "home",
    "round_certificates",
    "round_detail",
    "round_edit",
    "round_new",
    "round_number",
    "round_paper",
    "round_remove",
]
