"""What this room declares of its models, each package its own; and its place in the navigation."""

from wardsafety.office.records.declared import Entry, navigate

from .festival import records as festival
from .hotspots import records as hotspots
from .premises import records as premises

__all__ = ["festival", "hotspots", "premises"]

navigate(Entry("An ninh trật tự", "security_plans:home", 50, ("security_plans:",)))
