from .indicators import Indicator, Target
from .programmes import Phase, Programme, Task
from .readings import Reading

__all__ = ["Indicator", "Phase", "Programme", "Reading", "Target", "Task"]
