from .field import home, inspection_done, inspection_new, place, place_by_code
from .findings import finding_fix, finding_reopen
from .lists import due_list, failing_list, finding_list, inspection_list
from .records import inspection_correct, inspection_detail, inspection_print

__all__ = [
    "due_list",
    "failing_list",
    "finding_fix",
    "finding_list",
    "finding_reopen",
    "home",
    "inspection_correct",
    "inspection_detail",
    "inspection_done",
    "inspection_list",
    "inspection_new",
    "inspection_print",
    "place",
    "place_by_code",
]
