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
from .papers import conference_print, conference_reports, conference_text, report_text
from .reports import (
    report_delete,
    report_detail,
    report_edit,
    report_freeze,
    report_issue,
    report_list,
    report_new,
    report_pdf,
    report_preview,
    report_rows,
    section_edit,
)
from .snapshots import snapshot_detail, snapshot_pdf, snapshot_rows

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
    "conference_print",
    "conference_reports",
    "conference_text",
    "home",
    "report_delete",
    "report_detail",
    "report_edit",
    "report_freeze",
    "report_issue",
    "report_list",
    "report_new",
    "report_pdf",
    "report_preview",
    "report_rows",
    "report_text",
    "section_edit",
    "snapshot_detail",
    "snapshot_pdf",
    "snapshot_rows",
]
