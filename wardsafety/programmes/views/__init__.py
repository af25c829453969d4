from .figures import figure_rows
from .parts import part_delete, part_edit, part_new, task_done
from .programmes import programme_delete, programme_detail, programme_edit, programme_list, programme_new
from .readings import reading_detail

__all__ = [
    "figure_rows",
    "part_delete",
    "part_edit",
    "part_new",
    "programme_delete",
    "programme_detail",
    "programme_edit",
    "programme_list",
    "programme_new",
    "reading_detail",
    "task_done",
]
