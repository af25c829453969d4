from .numbers import round_number
from .papers import round_certificates, round_paper
from .parts import part_edit, part_new, part_remove
from .paste import award_paste
from .rounds import home, round_detail, round_edit, round_new, round_remove
from .steps import step_new

__all__ = [
    "award_paste",
    "home",
    "part_edit",
    "part_new",
    "part_remove",
    "round_certificates",
    "round_detail",
    "round_edit",
    "round_new",
    "round_number",
    "round_paper",
    "round_remove",
    "step_new",
]
