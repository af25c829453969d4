"""Papers as Word files, read back with python-docx: the same words as the PDF's, in the same order, in their form."""

import json
from difflib import SequenceMatcher
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Cm, Mm, Pt
from lxml import etree
from PIL import Image

from tests.papers import samples
from tests.papers.pdf import run
from wardsafety.pages import charts
from wardsafety.papers import blocks
from wardsafety.papers.render import PaperFailed, render_pdf
from wardsafety.papers.word import document, drawing

REPORT, DECISION, MINUTES = "papers/report.html", "papers/decision.html", "papers/minutes.html"
SIGNATURES = [{"position": "Thư ký", "name": "Trần Bình"}, {"position": "Chủ tọa", "name": "Lê Thị Ánh"}]
FULL = {"internal": True, "illustrative": True, "kinh_gui": ["UBND thành phố", "Công an thành phố"]}
PAPERS = {
    "report": (REPORT, samples.report(rows=5, **FULL)),
    "one addressee": (REPORT, samples.report(rows=1, kinh_gui=["UBND thành phố"])),
    "party": (REPORT, samples.report(rows=1, party=True, issuer_line="ĐẢNG ỦY PHƯỜNG XUÂN TÂY")),
    "decision": (DECISION, samples.decision()),
    "minutes": (MINUTES, samples.report(rows=1, place_date="", signatures=SIGNATURES)),
    "empty": (REPORT, {"paper": samples.paper(), "blocks": [], "annexes": []}),
}


def opened(content, template=REPORT):
    return Document(BytesIO(document(content, template)))


def simple(*body, **changes):
    return opened({"paper": samples.paper(**changes), "blocks": list(body)})


def words(made):
    """All words in the order of the file; the words of a picture are not among them."""
    paragraphs = made.element.body.iter(qn("w:p"))
    texts = ("".join(part.text or " " for part in p.iter(qn("w:t"), qn("w:br"))) for p in paragraphs)
    return " ".join(texts).split()


def style(made, start):
    """The style of the paragraph that begins so."""
    for found in made.element.body.iter(qn("w:p")):
        if "".join(part.text or "" for part in found.iter(qn("w:t"))).startswith(start):
            return made.styles.element.get_by_id(found.pPr.style)
    raise AssertionError(start)


def sized(made, start):
    properties = style(made, start).rPr
    looks = "".join(letter for letter, name in (("b", "w:b"), ("i", "w:i")) if properties.find(qn(name)) is not None)
    return int(properties.find(qn("w:sz")).get(qn("w:val"))) / 2, looks


@pytest.mark.parametrize("paper", PAPERS)
def test_the_words_are_those_of_the_pdf(paper):
    """Only what a page adds differs: its number, its foot, a table's head once more; and the words of a drawing."""
    template, content = PAPERS[paper]
    printed = run("pdftotext", "-raw", "-nopgbrk", "-", "-", pdf=render_pdf(template, content)).split()
    made = words(opened(content, template))
    # pdftotext runs some words together, so that words are sought in all the letters of the other.
    assert [word for word in made if word not in "".join(printed)] == []
    assert [word for word in printed if word not in "".join(made) and not word.isdigit()] == []
    assert SequenceMatcher(None, printed, made, autojunk=False).ratio() > 0.95


def test_the_parts_stand_in_their_order():
    text = " ".join(words(opened(samples.report(rows=2, **FULL))))
    parts = [
        "UBND THÀNH PHỐ SÔNG CẦU",
        "ỦY BAN NHÂN DÂN PHƯỜNG XUÂN TÂY",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
        "Số: 05/BC-UBND Xuân Tây, ngày 08 tháng 6 năm 2023",
        "LƯU HÀNH NỘI BỘ",
        "BÁO CÁO Tổng kết xây dựng",
        "Dữ liệu minh họa",
        "Kính gửi: - UBND thành phố; - Công an thành phố.",
        "ngày 26 tháng 02 năm 2023 của Ủy ban nhân dân phường.",
        "I. CÔNG TÁC CHỈ ĐẠO",
        "1. Xây dựng mô hình Đã xây dựng được 64 tổ liên gia",
        "Bảng 1. Kết quả theo tổ dân phố",
        "STT Địa bàn Tổ liên gia Điểm chữa cháy",
        "Chỉ tiêu Thực hiện Tỷ lệ Chỉ tiêu Thực hiện",
        "Giai đoạn 1 1 Tổ dân phố 1 2 8 400% 1 3",
        "Tổng cộng 20 64 320% 5 23 Nguồn: sổ theo dõi mô hình.",
        "Hình 1. Số mô hình",
        "a) Hình thức - Phát trên loa",
        "từng hộ./. Nơi nhận: - UBND thành phố (để báo cáo);",
        "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Trường Thịnh",
        "Phụ lục I DANH SÁCH TỔ LIÊN GIA",
        "Phụ lục II KẾT QUẢ KIỂM TRA",
    ]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_a_decision_and_minutes_have_their_own_parts():
    text = " ".join(words(opened(samples.decision(rows=1), DECISION)))
    assert "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG XUÂN TÂY Căn cứ Luật" in text
    assert "QUYẾT ĐỊNH: Điều 1. Thành lập" in text and "thi hành Quyết định này./. Nơi nhận:" in text
    assert "Phụ lục DANH SÁCH" in text
    text = " ".join(words(opened(*PAPERS["minutes"][::-1])))
    assert "THƯ KÝ Trần Bình CHỦ TỌA Lê Thị Ánh Nơi nhận:" in text and "KT. CHỦ TỊCH" not in text


def test_an_unknown_number_leaves_room_to_write_it():
    assert "Số:        /QĐ-UBND" in "".join(opened(samples.decision(), DECISION).element.body.itertext())


@pytest.mark.parametrize(
    ("start", "size", "looks"),
    [
        ("CỘNG HÒA", 12, "b"),
        ("Độc lập", 13, "b"),
        ("UBND THÀNH", 12, ""),
        ("ỦY BAN", 12, "b"),
        ("Số: 05", 13, ""),
        ("Xuân Tây,", 13, "i"),
        ("LƯU HÀNH", 13, "b"),
        ("BÁO CÁO", 14, "b"),
        ("Tổng kết", 14, "b"),
        ("Thực hiện Chỉ thị", 14, "i"),
        ("I. CÔNG TÁC", 14, "b"),
        ("a) Hình thức", 14, ""),
        ("Đã xây dựng", 14, ""),
        ("Nơi nhận:", 12, "bi"),
        ("- Các tổ dân phố", 11, ""),
        ("PHÓ CHỦ TỊCH", 14, "b"),
        ("Nguyễn Trường Thịnh", 14, "b"),
        ("(Kèm theo", 14, "i"),
    ],
)
def test_sizes_are_those_of_the_decree(start, size, looks):
    assert sized(opened(samples.report(rows=1, **FULL)), start) == (size, looks)


def test_text_is_justified_indented_and_apart():
    found = opened(samples.report(rows=1)).styles["Nội dung"].paragraph_format
    assert (found.alignment, found.first_line_indent, found.space_before) == (3, Cm(1.27), Pt(6))


def test_every_letter_is_times_new_roman_in_vietnamese():
    made = opened(samples.report(rows=1))
    defaults = made.styles.element.find(qn("w:docDefaults"))
    assert set(defaults.find(f".//{qn('w:rFonts')}").values()) == {"Times New Roman"}
    assert set(defaults.find(f".//{qn('w:lang')}").values()) == {"vi-VN"}
    assert len(list(made.styles.element.iter(qn("w:rFonts")))) == 1
    assert list(made.element.body.iter(qn("w:rFonts"))) == []


def test_pages_margins_and_numbers():
    first, annex, wide = opened(samples.report(rows=1, illustrative=True)).sections
    for section, sides in ((first, (210, 297)), (annex, (210, 297)), (wide, (297, 210))):
        assert (section.page_width, section.page_height) == tuple(pytest.approx(Mm(side), abs=700) for side in sides)
        margins = (section.top_margin, section.right_margin, section.bottom_margin, section.left_margin)
        assert margins == tuple(pytest.approx(Mm(side), abs=700) for side in (20, 15, 20, 30))
        assert section.different_first_page_header_footer
        assert section.header._element.find(f".//{qn('w:fldSimple')}").get(qn("w:instr")) == " PAGE "
        assert section._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"
        assert section.first_page_header.paragraphs[0].text == ""
        assert section.first_page_footer.paragraphs[0].text == section.footer.paragraphs[0].text == "Dữ liệu minh họa"


def test_tables_repeat_their_head_and_keep_rows_and_widths():
    _, table, _ = opened({**samples.report(rows=1), "annexes": []}).tables
    rows = table._tbl.tr_lst
    flags = [[qn_name(child) for child in row.trPr] for row in rows]
    assert flags[:3] == [["cantSplit", "tblHeader"], ["cantSplit", "tblHeader"], ["cantSplit"]]
    assert all("cantSplit" in flag for flag in flags)
    columns = [int(column.get(qn("w:w"))) for column in table._tbl.tblGrid]
    assert sum(columns) == pytest.approx(165 / 25.4 * 1440, abs=5)
    assert columns[1] == pytest.approx(0.27 * sum(columns), abs=2)
    assert columns[2:] == [pytest.approx(0.132 * sum(columns), abs=2)] * 5
    for row in rows:
        assert sum(int(cell.tcPr.find(qn("w:tcW")).get(qn("w:w"))) for cell in row.tc_lst) == pytest.approx(
            sum(columns), abs=6
        )
    assert [cell.grid_span for cell in rows[0].tc_lst] == [1, 1, 3, 2]
    assert [cell.vMerge for cell in rows[0].tc_lst[:2]] == ["restart"] * 2
    assert [cell.vMerge for cell in rows[1].tc_lst[:2]] == ["continue"] * 2


def qn_name(element):
    return etree.QName(element).localname


def test_group_detail_and_total_rows_look_it():
    rows = opened({**samples.report(rows=1), "annexes": []}).tables[1]._tbl.tr_lst
    group, detail, total = rows[2], rows[-2], rows[-1]
    assert len(group.tc_lst) == 1 and group.find(f".//{qn('w:b')}") is not None
    assert group.find(f".//{qn('w:keepNext')}") is not None and detail.find(f".//{qn('w:keepNext')}") is not None
    assert detail.tc_lst[1].find(f".//{qn('w:i')}") is not None
    assert [cell.find(f".//{qn('w:b')}") is not None for cell in total.tc_lst] == [True] * 7
    assert total.tc_lst[3].find(f".//{qn('w:jc')}").get(qn("w:val")) == "right"


def test_widths_that_leave_no_room_still_give_every_column_some():
    columns = [blocks.column("A", width=60), blocks.column("B", width=60), blocks.column("C")]
    made = simple(blocks.table(columns=columns, rows=[["1", "2", "3"], ["4"]])).tables[1]
    found = [int(column.get(qn("w:w"))) for column in made._tbl.tblGrid]
    assert sum(found) == pytest.approx(9354, abs=3) and min(found) > 300
    assert [len(row.tc_lst) for row in made._tbl.tr_lst] == [3, 3, 3]


def test_the_last_words_stay_with_the_signature():
    made = simple(blocks.paragraph("Đoạn đầu."), blocks.paragraph("Đoạn cuối."))
    kept = {p.text: p.paragraph_format.keep_with_next for p in made.paragraphs}
    assert kept["Đoạn cuối./."] is True and kept["Đoạn đầu."] is None


def test_the_rule_under_the_motto_is_as_long_as_the_motto():
    cell = opened(samples.report(rows=1)).tables[0]._tbl.tr_lst[0].tc_lst[1]
    indents = cell.p_lst[-1].pPr.find(qn("w:ind"))
    width = int(cell.tcPr.find(qn("w:tcW")).get(qn("w:w")))
    rule = width - int(indents.get(qn("w:left"))) - int(indents.get(qn("w:right")))
    assert rule / 20 == pytest.approx(156, abs=5)  # "Độc lập - Tự do - Hạnh phúc" at 13 pt, bold


def test_properties_name_the_paper_and_nobody():
    made = document(samples.report(rows=1), REPORT)
    facts = Document(BytesIO(made)).core_properties
    assert (facts.title, facts.language) == ("Báo cáo tổng kết xây dựng mô hình phòng cháy chữa cháy", "vi-VN")
    assert (facts.author, facts.comments, facts.created, facts.modified) == ("", "", None, None)
    with ZipFile(BytesIO(made)) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [name for name in package.namelist() if "thumbnail" in name or "theme" in name]
        assert b"python-docx" not in b"".join(package.read(name) for name in package.namelist())


@pytest.mark.parametrize("paper", PAPERS)
def test_the_same_dict_gives_the_same_bytes(paper):
    template, content = PAPERS[paper]
    assert document(content, template) == document(json.loads(json.dumps(content)), template)


def test_a_thousand_rows_are_all_there():
    rows = [[str(n), f"Tổ liên gia số {n}", "Tổ dân phố 1", "Lê A", "5"] for n in range(1, 1001)]
    table = simple(blocks.table(columns=samples.model_columns(), rows=rows)).tables[1]
    assert len(table._tbl.tr_lst) == 1001
    assert [cell.text for cell in table.rows[1000].cells] == rows[-1]


def test_a_name_of_three_hundred_characters_stays_whole():
    name = "Tổ liên gia " + "Ngõ" * 96
    columns = [blocks.column("Tên mô hình", width=20), blocks.column("Số hộ")]
    made = simple(blocks.table(columns=columns, rows=[[name, "5"]], caption=name), title=name, summary=name)
    assert words(made).count("Ngõ" * 96) == 3


def test_characters_that_xml_cannot_hold_are_left_out():
    bad = "Tổ\x00 liên\x0b gia\x1f \ud800số\ufffe 1"
    made = simple(blocks.paragraph(bad), blocks.table(columns=[blocks.column(bad)], rows=[[bad]]), title=bad)
    assert " ".join(words(made)).count("Tổ liên gia số 1") == 3
    assert made.core_properties.title == "Tổ liên gia số 1"


def test_markup_and_line_ends_in_a_text_are_text():
    made = simple(blocks.paragraph(["<b>đậm</b>\r\n", {"text": "64 & 5", "rows": "x"}]))
    assert "<b>đậm</b> 64 & 5./." in [p.text for p in made.paragraphs]


def test_two_tables_in_a_row_stay_two():
    one = blocks.table(columns=[blocks.column("A")], rows=[["1"]])
    children = [qn_name(child) for child in simple(one, one).element.body]
    assert ["tbl", "tbl"] not in [children[index : index + 2] for index in range(len(children))]


def test_a_kind_of_block_that_is_not_known_gives_its_caption():
    assert "Ảnh 1. Ra quân" in words_of(
        simple({"kind": "other", "caption": "Ảnh 1. Ra quân"}, blocks.paragraph("Hết."))
    )
    assert "Hết./." in words_of(simple({"kind": "other"}, blocks.paragraph("Hết.")))


def words_of(made):
    return " ".join(words(made))


CHARTS = {
    "bar": charts.bar_chart([("Tổ dân phố 8", 12, 10), ("Tổ dân phố 9", 0)], title="Số tổ", unit="tổ"),
    "stacked": charts.stacked_bar([("TDP 8", [5, 3]), ("TDP 6", [0, 2])], ["Đạt", "Chưa đạt"], title="Mức độ"),
    "line": charts.line_chart(["2021", "2022", "2023", "2024"], [("Số vụ", [4, 2, None, 3])], title="Số vụ cháy"),
    "nothing": charts.line_chart([], [], title="Chưa có"),
}


@pytest.mark.parametrize("kind", CHARTS)
def test_every_chart_of_the_house_is_drawn(kind):
    png, width, height, title = drawing.picture(CHARTS[kind])
    image = Image.open(BytesIO(png)).convert("RGB")
    assert image.size == (width * drawing.SCALE, height * drawing.SCALE)
    assert title and image.getpixel((image.width - 1, 0)) == (255, 255, 255)
    assert len(image.getcolors(256)) > 2


def test_a_chart_is_drawn_where_its_shapes_are():
    image = Image.open(BytesIO(drawing.picture(samples.SVG)[0])).convert("RGB")
    assert image.getpixel((100 * drawing.SCALE, 20 * drawing.SCALE)) == (0x1F, 0x4E, 0x8C)
    assert image.getpixel((330 * drawing.SCALE, 20 * drawing.SCALE)) == (255, 255, 255)
    letters = image.crop((0, 45 * drawing.SCALE, 60 * drawing.SCALE, 62 * drawing.SCALE))
    assert letters.convert("L").getextrema()[0] < 80


def test_a_picture_tells_its_caption_and_fits_the_page():
    tall = samples.SVG.replace("0 0 400 80", "0 0 400 4000")
    made = simple(blocks.chart(samples.SVG, caption="Hình 1"), blocks.chart(tall), blocks.paragraph("Hết."))
    first, second = made.inline_shapes
    assert (first._inline.docPr.get("descr"), second._inline.docPr.get("descr")) == ("Hình 1", "Số mô hình")
    assert first.width == pytest.approx(Mm(165 * 0.84), abs=Mm(1)) and second.height <= Mm(200)


@pytest.mark.parametrize(
    ("content", "template"),
    [
        ({**samples.report(), "blocks": [blocks.chart("<svg/>")]}, REPORT),
        ({**samples.report(), "blocks": [blocks.chart(samples.SVG.replace("<rect", "<ellipse"))]}, REPORT),
        ({**samples.report(), "blocks": [blocks.chart("no drawing")]}, REPORT),
        ({"paper": {}}, REPORT),
        (samples.report(), "papers/unknown.html"),
    ],
)
def test_a_fault_is_a_sentence_with_its_cause_in_the_log(caplog, content, template):
    with pytest.raises(PaperFailed, match="Không tạo được tệp Word"):
        document(content, template)
    assert "Traceback" in caplog.text
