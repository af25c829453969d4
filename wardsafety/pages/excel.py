"""Excel files of lists."""

from datetime import date, datetime
from io import BytesIO

from django.http import FileResponse
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
HEADER_FONT = Font(bold=True, color="FFFFFF")
HEADER_FILL = PatternFill("solid", start_color="1A4480")
LINE = Border(bottom=Side("thin", color="C8CED6"))


def excel_response(rows, columns, filename):
    """The rows as a download `filename.xlsx`."""
    file = BytesIO()
    write_excel(file, rows, columns)
    file.seek(0)
    return FileResponse(file, as_attachment=True, filename=f"{filename}.xlsx", content_type=CONTENT_TYPE)


def write_excel(file, rows, columns):
    """Writes a workbook of one sheet: a frozen head with filters, one line per row, texts never read as formulas."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Danh sách")
    sheet.freeze_panes = "A2"
    for number, column in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width or max(12, len(column.label) + 4)
    sheet.append([_head(sheet, column) for column in columns])
    count = 1
    for row in rows:
        sheet.append([_cell(sheet, column.exported(row)) for column in columns])
        count += 1
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{count}"
    book.save(file)


def _head(sheet, column):
    cell = WriteOnlyCell(sheet, column.label)
    cell.font, cell.fill = HEADER_FONT, HEADER_FILL
    cell.alignment = Alignment(
        vertical="center", wrap_text=True, horizontal="right" if column.align == "end" else "left"
    )
    return cell


def _cell(sheet, value):
    if isinstance(value, str):
        cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", value))
        # A name that begins with "=" is a name, also after someone edits the cell.
        cell.data_type, cell.quotePrefix = "s", value.startswith(("=", "+", "-", "@"))
        cell.alignment = Alignment(vertical="top", wrap_text=True)
    else:
        cell = WriteOnlyCell(sheet, value)
        cell.alignment = Alignment(vertical="top")
        if isinstance(value, date):
            cell.number_format = "DD/MM/YYYY HH:MM" if isinstance(value, datetime) else "DD/MM/YYYY"
    cell.border = LINE
    return cell
