from .indicators import IndicatorForm, TargetForm
from .programmes import PhaseForm, ProgrammeForm, TaskDoneForm, TaskForm
from .questions import CutoffForm, FigureRowsForm
from .readings import ReadingForm

__all__ = [
    "CutoffForm",
    "FigureRowsForm",
    "IndicatorForm",
    "PhaseForm",
    "ProgrammeForm",
    "ReadingForm",
    "TargetForm",
    "TaskDoneForm",
    "TaskForm",
]
