"""What the sections of a programme's page show; each can be asked for alone."""

from django.db.models import Prefetch, prefetch_related_objects
from django.utils import timezone

from .missing import overlaps
from .models import Phase
from .tree import in_tree

# With them `programme.phases` holds all that the page asks of a phase.
PHASES = Prefetch("phases", Phase.objects.select_related("document__kind", "document__issuer"))


def phases_section(programme):
    prefetch_related_objects([programme], PHASES)
    phases = list(programme.phases.all())
    return {"programme": programme, "phases": in_tree(phases), "overlaps": list(overlaps(phases))}


def tasks_section(programme):
    """Open tasks by deadline, then those done."""
    tasks = programme.tasks.select_related("lead", "assignee", "phase").prefetch_related("partners")
    tasks = sorted(tasks, key=lambda task: (task.done_on is not None, task.due_on is None, task.due_on, task.pk))
    return {"programme": programme, "tasks": tasks, "today": timezone.localdate()}


SECTIONS = {"phases": phases_section, "tasks": tasks_section}
