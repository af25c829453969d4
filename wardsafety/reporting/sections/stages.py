"""Honest achievement: assigned, founded by decision, fully equipped, inspected in time, drilled, each counted apart."""

from wardsafety.pages.charts import GREEN, GREY, stacked_bar
from wardsafety.pages.text import percent_vi
from wardsafety.papers.blocks import chart, column, note, row, table
from wardsafety.programmes.words import number_words

from .written import paragraphs

REGISTERS = {
    "groups": "Tổ liên gia an toàn PCCC",
    "points": "Điểm chữa cháy công cộng",
    "locals": "Mô hình khác",
}
SHORT = {"groups": "Tổ liên gia", "points": "Điểm chữa cháy", "locals": "Mô hình khác"}
STAGES = {
    "founded": "Thành lập",
    "equipped": "Trang bị đủ",
    "inspected": "Kiểm tra đúng hạn",
    "drilled": "Đã thực tập",
}
FIGURES = tuple(f"{register}.{stage}" for register in REGISTERS for stage in STAGES)
MEANING = (
    "Thành lập: có bước thành lập theo quyết định và chưa giải thể. Trang bị đủ: không thiếu phương tiện nào so với "
    "định mức đang áp dụng. Kiểm tra đúng hạn: lần kiểm tra gần nhất còn trong chu kỳ. Đã thực tập: có ít nhất một "
    "lần tập huấn, thực tập hoặc diễn tập. Tỷ lệ tính trên số đã thành lập."
)


def build(source, section):
    registers = [key for key in REGISTERS if source.book.count(f"{key}.founded")]
    made = paragraphs(source, section)
    if registers:
        made += [_table(source, registers), note(MEANING), _chart(source, registers)]
    return made


def _table(source, registers):
    columns = [
        column("Mô hình", width=28),
        column("Chỉ tiêu giao", width=12, align="right"),
        *[column(label, width=15, align="right") for label in STAGES.values()],
    ]
    rows = [line for register in registers for line in _lines(source, register)]
    return table(columns=columns, rows=rows, caption=source.caption("Mức độ thực chất của các mô hình"))


def _lines(source, register):
    """The numbers of one register, and below them what part of the founded ones they are."""
    book = source.book
    numbers = [book.number(f"{register}.{stage}") for stage in STAGES]
    return [
        [REGISTERS[register], _assigned(source, f"{register}.founded"), *numbers],
        row("detail", ["Tỷ lệ", "", "", *_shares(book, register)]),
    ]


def _shares(book, register):
    founded = book.count(f"{register}.founded")
    return [percent_vi(round(book.count(f"{register}.{stage}") * 100 / founded, 1)) for stage in list(STAGES)[1:]]


def _assigned(source, figure):
    """What was assigned for a figure, as far as it is a number; a dash where nothing was."""
    for standing in source.standings:
        if standing.indicator.figure == figure and standing.target:
            return number_words(standing.target.value) or "–"
    return "–"


def _chart(source, registers):
    rows = []
    for register in registers:
        founded = source.book.count(f"{register}.founded")
        for stage, label in list(STAGES.items())[1:]:
            number = source.book.count(f"{register}.{stage}")
            rows.append((f"{SHORT[register]}: {label.lower()}", [number, founded - number]))
    drawn = stacked_bar(rows, ["Đạt", "Chưa đạt"], title="Mức độ thực chất của các mô hình", colours=(GREEN, GREY))
    return chart(drawn, caption="Mức độ thực chất của các mô hình đã thành lập")
