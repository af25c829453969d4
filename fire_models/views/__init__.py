from .founding import decision_paper, founding
from .home import home
from .incidents import incident_edit, incident_list, incident_new, incident_remove
from .paste import household_paste, place_paste
from .places import next_number, place_detail, place_edit, place_list, place_new, place_open, place_print, place_remove

__all__ = [
    "decision_paper",
    "founding",
    "home",
    "household_paste",
    "incident_edit",
    "incident_list",
    "incident_new",
    "incident_remove",
    "next_number",
    "place_detail",
    "place_edit",
    "place_list",
    "place_new",
    "place_open",
    "place_paste",
    "place_print",
    "place_remove",
]
