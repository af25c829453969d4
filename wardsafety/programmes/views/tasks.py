from wardsafety.office.records.rows import edit_row
from wardsafety.office.verbs import writes

from ..forms import TaskDoneForm
from ..records import TASKS


@writes
def task_done(request, pk):
    """A task finished: the day and what came of it."""
    return edit_row(request, TASKS, pk, form=TaskDoneForm, title="Ghi hoàn thành nhiệm vụ")
