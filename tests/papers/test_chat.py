"""A paper as plain text for a chat: all its words, none of its frame."""

from wardsafety.papers.blocks import bullets, chart, column, heading, paragraph, row, table
from wardsafety.papers.chat import as_text


def test_all_words_come_through_in_order():
    columns = [column("TT", align="center"), column("Tổ dân phố"), column("Cộng", align="right")]
    rows = [["1", "Tổ dân phố 1", {"text": "6", "rows": "x"}], row("total", ["", "Tổng cộng", "6"])]
    blocks = [
        heading("KẾT QUẢ", number="I."),
        paragraph(["Đã xây dựng ", {"text": "6", "rows": "groups.founded"}, " tổ."]),
        bullets(["Một", "Hai"]),
        table(columns=columns, rows=rows, caption="Bảng 1"),
        chart("<svg/>"),
    ]
    said = as_text({"paper": {"kind_title": "BÁO CÁO", "summary": "Tổng kết"}, "blocks": blocks})
    assert said.splitlines() == [
        *("BÁO CÁO", "Tổng kết", "", "I. KẾT QUẢ", "", "Đã xây dựng 6 tổ.", "- Một", "- Hai", "Bảng 1"),
        *("+ Tổ dân phố 1 – Cộng: 6", "+ Tổng cộng – Cộng: 6"),
    ]
