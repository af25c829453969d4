"""What the security registers can be asked: each package declares its own."""

from .festival import figures as festival
from .hotspots import figures as hotspots
from .premises import figures as premises

__all__ = ["festival", "hotspots", "premises"]
