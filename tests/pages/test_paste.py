import pytest
from django.core.exceptions import ValidationError
from hypothesis import example, given
from hypothesis import strategies as st

from tests.pages.site import PASTE_FIELDS, Household
from wardsafety.pages.paste import CellsForm, Sheet, chosen_columns, match_columns, parse_cells


def copied(rows):
    """What Excel puts on the clipboard."""

    def cell(text):
        return '"' + text.replace('"', '""') + '"' if set(text) & set('\n\t"') else text

    return "".join("\t".join(map(cell, row)) + "\r\n" for row in rows)


cells = st.text(st.characters(exclude_categories=["Cc", "Cs"]) | st.sampled_from('\n\t"'), max_size=8).map(str.strip)
tables = st.integers(1, 4).flatmap(lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), min_size=1))


@given(tables.filter(lambda rows: any(rows[-1])))
@example([['Số 3 "cũ"\tngõ 4', "dòng 1\ndòng 2"], ["", "x"]])
def test_what_excel_copied_reads_back(rows):
    assert parse_cells(copied(rows)) == rows


def test_a_lone_quote_is_a_quote():
    assert parse_cells('"Ánh\tTổ 8\nBình\t3"x') == [['"Ánh', "Tổ 8"], ["Bình", '3"x']]


def test_short_rows_are_filled_and_empty_ends_left_out():
    assert parse_cells("a\tb\tc\r\nd\r\n\r\n\t\t\r\n") == [["a", "b", "c"], ["d", "", ""]]


@pytest.mark.parametrize("text", ["", "\n\n", " \t \n"])
def test_nothing_is_refused(text):
    with pytest.raises(ValidationError, match="Chưa có ô nào"):
        parse_cells(text)


def test_limits_are_told():
    assert len(parse_cells("a\n" * 2001)) == 2001, "the headings are one more"
    with pytest.raises(ValidationError, match=r"tối đa 2\.000 dòng, ở đây có 2\.002 dòng"):
        parse_cells("a\n" * 2002)
    with pytest.raises(ValidationError, match="quá nhiều cột"):
        parse_cells("a\t" * 60)
    with pytest.raises(ValidationError, match="quá dài"):
        parse_cells("a" * 1_000_001)


def test_headings_are_known_without_case_diacritics_and_remarks():
    header = ["STT", "SDT (nếu có)", "ho ten CHỦ HỘ", "Nhân khẩu thường trú", "Ghi chú"]
    assert match_columns(header, PASTE_FIELDS) == {"phone": 1, "name": 2, "members": 3}


def test_the_same_words_go_before_a_beginning():
    assert match_columns(["Nhân khẩu nữ", "Nhân khẩu"], PASTE_FIELDS) == {"members": 1}


def test_a_good_sheet():
    sheet = Sheet("SĐT\tChủ hộ\n0912 345 678\tLê Thị Ánh\n\t\n114\tTrần Bình", PASTE_FIELDS, Household)
    assert sheet.is_valid()
    assert [(row["name"], row["phone"]) for row in sheet.cleaned] == [
        ("Lê Thị Ánh", "0912345678"),
        ("Trần Bình", "114"),
    ]
    assert [row.number for row in sheet.rows] == [2, 4], "rows are counted as in Excel"


def test_errors_stand_at_their_row_and_cell():
    sheet = Sheet("Chủ hộ\tSĐT\nÁnh\t12\n\t114", PASTE_FIELDS, Household)
    assert not sheet.is_valid()
    assert [row.number for row in sheet.wrong_rows] == [2, 3]
    (name, phone), (no_name, _) = sheet.rows[0].marked, sheet.rows[1].marked
    assert name == ("Ánh", [])
    assert "Số điện thoại không đúng" in phone[1][0]
    assert no_name[1]


def test_without_headings_columns_come_in_the_order_of_the_fields():
    sheet = Sheet("Lê Thị Ánh\t0912345678", PASTE_FIELDS, Household)
    assert sheet.header is None
    assert sheet.columns == {"name": 0, "phone": 1}
    assert sheet.is_valid()


def test_a_required_column_that_is_missing_is_named():
    sheet = Sheet("SĐT\tNhân khẩu\n114\t3", PASTE_FIELDS, Household)
    assert sheet.missing == ["Chưa có cột “Họ và tên”."]
    assert not sheet.is_valid()
    assert "Họ và tên: " in sheet.rows[0].errors[0]


def test_columns_matched_by_hand():
    columns = chosen_columns({"cot-0": "", "cot-1": "name", "cot-2": "khong-co"}, PASTE_FIELDS)
    assert columns == {"name": 1}
    assert chosen_columns({}, PASTE_FIELDS) is None
    sheet = Sheet("1\tLê Thị Ánh", PASTE_FIELDS, Household, columns=columns)
    assert sheet.cleaned[0]["name"] == "Lê Thị Ánh" if sheet.is_valid() else False


def test_a_column_that_does_not_exist_harms_nothing():
    assert not Sheet("Ánh", PASTE_FIELDS, Household, columns={"name": 7}).is_valid()


def test_the_form_keeps_tabs():
    form = CellsForm({"cells": "a\tb\r\nc\td"})
    assert form.is_valid()
    assert form.cleaned_data["cells"] == "a\tb\r\nc\td"
    assert CellsForm({"cells": " "}).errors["cells"] == [
        "Chưa có ô nào. Hãy chọn các ô trong Excel, sao chép rồi dán vào đây."
    ]


@pytest.mark.django_db
def test_the_preview_shows_each_cell_with_its_error(client):
    html = client.get("/dan/").content.decode()
    assert "Có 2 trên 3 dòng chưa đúng" in html
    assert '<option value="name" selected>Họ và tên</option>' in html
    assert html.count('<td class="wrong">') == 3
