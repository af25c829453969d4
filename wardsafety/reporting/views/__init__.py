from .agenda import (
    agenda_item_delete,
    agenda_item_edit,
    agenda_item_new,
    conclusion_delete,
    conclusion_edit,
    conclusion_new,
)
from .conferences import conference_delete, conference_detail, conference_edit, conference_list, conference_new
from .home import home
from .numbers import conference_number, report_number
from .papers import conference_paper, conference_reports, report_paper, snapshot_paper
from .periods import report_next
from .photos import photo_delete, photo_edit, photo_file, photo_new
from .reports import (
    report_delete,
    report_detail,
    report_edit,
    report_freeze,
    report_issue,
    report_list,
    report_new,
    report_preview,
    report_rows,
)
from .sections import section_delete, section_edit, section_move, section_new, section_take_over
from .snapshots import snapshot_detail, snapshot_rows

__all__ = [
    "agenda_item_delete",
    "agenda_item_edit",
    "agenda_item_new",
    "conclusion_delete",
    "conclusion_edit",
    "conclusion_new",
    "conference_delete",
    "conference_detail",
    "conference_edit",
    "conference_list",
    "conference_new",
    "conference_number",
    "conference_paper",
    "conference_reports",
    "home",
    "photo_delete",
    "photo_edit",
    "photo_file",
    "photo_new",
    "report_delete",
    "report_detail",
    "report_edit",
    "report_freeze",
    "report_issue",
    "report_list",
    "report_new",
    "report_next",
    "report_number",
    "report_paper",
    "report_preview",
    "report_rows",
    "section_delete",
    "section_edit",
    "section_move",
    "section_new",
    "section_take_over",
    "snapshot_detail",
    "snapshot_paper",
    "snapshot_rows",
]
