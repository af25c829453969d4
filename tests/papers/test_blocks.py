"""The same blocks on paper and on the screen."""

import pytest
from django.template import Context, Template
from django.template.loader import render_to_string

from tests.papers import samples
from wardsafety.papers import blocks


def screen(found, **context):
    return render_to_string("papers/blocks_screen.html", {"blocks": found, "rows_url": "/bao-cao/1/dong/", **context})


def test_on_the_screen_a_figure_links_to_its_rows():
    html = screen([blocks.paragraph(["Đã xây dựng ", {"text": "64", "rows": "r12"}, " tổ."])])
    assert 'Đã xây dựng <a href="/bao-cao/1/dong/r12/">64</a> tổ.' in html


def test_a_figure_without_rows_is_only_its_text():
    assert "<p>64 tổ</p>" in screen([blocks.paragraph([{"text": 64}, " tổ"])])


def test_a_table_on_the_screen_links_its_cells_and_scrolls_in_its_frame():
    html = screen([samples.result_table()])
    assert '<a href="/bao-cao/1/dong/all/">64</a>' in html
    assert 'class="table-responsive' in html and 'tabindex="0"' in html
    assert 'scope="colgroup" colspan="3">Tổ liên gia' in html
    assert "style=" not in html


def test_the_whole_report_can_be_shown_on_the_screen():
    report = samples.report(rows=2)
    html = screen(report["blocks"], annexes=report["annexes"])
    assert "Phụ lục I. Danh sách tổ liên gia" in html
    assert "Phụ lục II. Kết quả kiểm tra" in html
    assert "<svg" in html
    assert "style=" not in html


def test_markup_is_escaped_on_the_screen():
    bad = '"><script>alert(1)</script>'
    html = screen([blocks.paragraph([bad, {"text": bad, "rows": bad}]), blocks.bullets([bad]), blocks.note(bad)])
    assert "<script" not in html
    assert 'dong/"' not in html


@pytest.mark.parametrize(
    "svg",
    [
        '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>',
        '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
        '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject/></svg>',
        '<svg xmlns="http://www.w3.org/2000/svg"><rect style="fill:url(http://example.org/)"/></svg>',
        '<svg xmlns="http://www.w3.org/2000/svg"><rect fill="url(http://example.org/)"/></svg>',
        "<p>không phải hình</p>",
    ],
)
def test_a_drawing_holds_shapes_and_words_only(svg):
    with pytest.raises(ValueError, match="Not a drawing"):
        blocks.drawing(svg)


def test_a_drawing_passes_unchanged():
    assert blocks.drawing(samples.SVG) == samples.SVG


def test_heads_of_columns_stand_under_their_group():
    top, below = blocks.header_rows(samples.result_table()["columns"])
    assert [(head["label"], head["colspan"], head["rowspan"]) for head in top] == [
        ("STT", 1, 2),
        ("Địa bàn", 1, 2),
        ("Tổ liên gia", 3, 1),
        ("Điểm chữa cháy", 2, 1),
    ]
    assert [head["label"] for head in below] == ["Chỉ tiêu", "Thực hiện", "Tỷ lệ", "Chỉ tiêu", "Thực hiện"]


def test_columns_without_groups_have_one_row_of_heads():
    assert len(blocks.header_rows(samples.model_columns())) == 1


def test_grounds_end_with_semicolons_and_a_full_stop():
    assert blocks.grounds(["Căn cứ A;", "Căn cứ B", "", "Theo đề nghị của C;"]) == [
        "Căn cứ A;",
        "Căn cứ B;",
        "Theo đề nghị của C.",
    ]
    assert blocks.grounds(None) == []


def test_recipients_begin_with_a_dash():
    assert blocks.recipients(["Như trên", "- Lưu: VT."]) == ["- Như trên;", "- Lưu: VT."]


@pytest.mark.parametrize(
    ("body", "last"),
    [
        ([blocks.paragraph("Trân trọng báo cáo.")], "Trân trọng báo cáo./."),
        ([blocks.paragraph("Trân trọng báo cáo./.")], "Trân trọng báo cáo./."),
        ([blocks.paragraph(["đạt ", {"text": "64", "rows": "a"}])], "đạt 64./."),
        ([blocks.paragraph("Gồm:"), blocks.bullets(["một;", "hai;"])], "hai./."),
        ([blocks.note("Ghi chú")], "./."),
    ],
)
def test_a_body_ends_with_its_closing_mark(body, last):
    end = blocks.ended(body)[-1]
    assert blocks.plain(end["items"][-1] if end["kind"] == "list" else end["text"]) == last


def test_an_empty_body_has_no_mark():
    assert blocks.ended([]) == []


def test_a_long_office_breaks_before_the_name_of_its_place():
    assert blocks.letterhead("ỦY BAN NHÂN DÂN PHƯỜNG XUÂN TÂY") == ["ỦY BAN NHÂN DÂN", "PHƯỜNG XUÂN TÂY"]
    assert blocks.letterhead("BAN CHỈ ĐẠO\n138 PHƯỜNG XUÂN TÂY") == ["BAN CHỈ ĐẠO", "138 PHƯỜNG XUÂN TÂY"]
    assert blocks.letterhead("ĐẢNG ỦY PHƯỜNG XUÂN") == ["ĐẢNG ỦY PHƯỜNG XUÂN"]


@pytest.mark.parametrize(("number", "text"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (49, "XLIX")])
def test_annexes_have_roman_numbers(number, text):
    assert blocks.roman(number) == text


def test_templates_can_ask_for_words():
    source = (
        "{% load papers %}{{ day|long_date }} · {{ money|grouped }} đồng ({{ money|spelled }} đồng)"
        " · {{ share|percent }} · {% number_line '5' 'BC-UBND' %} · {% paper_date 'Xuân Tây' day %}"
    )
    text = Template(source).render(Context({"day": "2023-06-08", "money": 759000, "share": "92.85"}))
    assert text == (
        "ngày 08 tháng 6 năm 2023 · 759.000 đồng (bảy trăm năm mươi chín nghìn đồng) · 92,85%"
        " · Số: 05/BC-UBND · Xuân Tây, ngày 08 tháng 6 năm 2023"
    )
