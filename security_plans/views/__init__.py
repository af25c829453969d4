from .conversions import conversion_detail, conversion_edit, conversion_list, conversion_new, conversion_remove
from .hotspots import (
    home,
    hotspot_detail,
    hotspot_edit,
    hotspot_new,
    hotspot_remove,
    hotspot_step_new,
    hotspot_step_remove,
)
from .measures import log_edit, log_new, log_quick, log_remove, measure_edit, measure_new, measure_remove

__all__ = [
    "conversion_detail",
    "conversion_edit",
    "conversion_list",
    "conversion_new",
    "conversion_remove",
    "home",
    "hotspot_detail",
    "hotspot_edit",
    "hotspot_new",
    "hotspot_remove",
    "hotspot_step_new",
    "hotspot_step_remove",
    "log_edit",
    "log_new",
    "log_quick",
    "log_remove",
    "measure_edit",
    "measure_new",
    "measure_remove",
]
