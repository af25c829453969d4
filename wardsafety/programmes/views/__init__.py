from .figures import figure_rows
from .programmes import programme_detail, programme_edit, programme_list, programme_new, programme_remove
from .readings import reading_detail
from .tasks import task_done

__all__ = [
    "figure_rows",
    "programme_detail",
    "programme_edit",
    "programme_list",
    "programme_new",
    "programme_remove",
    "reading_detail",
    "task_done",
]
