from .conferences import conference_detail, conference_edit, conference_list, conference_new, conference_remove
from .home import home
from .numbers import conference_number, report_number
from .papers import conference_paper, conference_reports, report_paper, snapshot_paper
from .periods import report_next
from .photos import photo_file
from .reports import (
    report_detail,
    report_edit,
    report_freeze,
    report_issue,
    report_list,
    report_new,
    report_preview,
    report_remove,
    report_rows,
)
from .sections import section_edit, section_move, section_new, section_remove, section_take_over
from .snapshots import snapshot_detail, snapshot_rows

__all__ = [
    "conference_detail",
    "conference_edit",
    "conference_list",
    "conference_new",
    "conference_number",
    "conference_paper",
    "conference_remove",
    "conference_reports",
    "home",
    "photo_file",
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
    "report_remove",
    "report_rows",
    "section_edit",
    "section_move",
    "section_new",
    "section_remove",
    "section_take_over",
    "snapshot_detail",
    "snapshot_paper",
    "snapshot_rows",
]
