"""Places and sizes of Nghị định 30/2020, Phụ lục I, mục II and V, measured in the PDF itself."""

import pytest

from tests.papers import samples
from tests.papers.pdf import MM, pages
from wardsafety.papers import blocks
from wardsafety.papers.render import render_pdf


@pytest.fixture(scope="module")
def report():
    context = samples.report(illustrative=True, internal=True, kinh_gui=["Ủy ban nhân dân thành phố"])
    return pages(render_pdf("papers/report.html", context))


@pytest.fixture(scope="module")
def decision():
    return pages(render_pdf("papers/decision.html", samples.decision()))


def printed(**changes):
    context = {"paper": samples.paper(), "blocks": [blocks.paragraph("Nội dung.")], **changes}
    return pages(render_pdf("papers/report.html", context))


def middle(words):
    return (words[0].x0 + words[-1].x1) / 2


def test_pages_are_a4_and_an_annex_may_lie_across(report):
    assert [(round(p.width), round(p.height)) for p in (report[0], report[-1])] == [(595, 842), (842, 595)]


def test_text_keeps_the_margins(report, decision):
    for page in report + decision:
        words = [word for word in page.words if 20 * MM <= word.y0 <= page.height - 20 * MM]
        assert min(word.x0 for word in words) >= 30 * MM - 0.5
        assert max(word.x1 for word in words) <= page.width - 15 * MM + 0.5
        outside = [word.text for word in page.words if word not in words]
        assert not [text for text in outside if not text.isdigit() and text not in "Dữ liệu minh họa"]


def test_text_fills_the_width_between_the_margins(report):
    words = report[1].words
    assert min(word.x0 for word in words) == pytest.approx(30 * MM, abs=6)
    assert max(word.x1 for word in words) == pytest.approx(report[1].width - 15 * MM, abs=6)


@pytest.mark.parametrize(
    ("start", "size"),
    [
        ("CỘNG HÒA", 12),
        ("Độc lập", 13),
        ("UBND THÀNH", 12),
        ("ỦY BAN", 12),
        ("Số: 05/BC-UBND", 13),
        ("Xuân Tây,", 13),
        ("LƯU HÀNH", 13),
        ("BÁO CÁO", 14),
        ("Tổng kết", 14),
        ("Kính gửi:", 14),
        ("Thực hiện", 14),
        ("I. CÔNG", 14),
    ],
)
def test_sizes_on_the_first_page(report, start, size):
    assert report[0].line(start)[0].size == pytest.approx(size, abs=0.1)


@pytest.mark.parametrize(
    ("start", "size"),
    [("Nơi nhận:", 12), ("- Đảng", 11), ("TM. ỦY", 14), ("PHÓ CHỦ", 14), ("Nguyễn Trường", 14)],
)
def test_sizes_of_the_closing(report, start, size):
    page = next(page for page in report if "Nơi nhận:" in page.text)
    assert page.line(start)[0].size == pytest.approx(size, abs=0.1)


def test_the_letterhead_stands_in_two_columns(report):
    page = report[0]
    issuer, nation = page.line("ỦY BAN NHÂN DÂN"), page.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    assert issuer[-1].x1 < nation[0].x0
    assert page.line("UBND THÀNH PHỐ")[0].y0 == pytest.approx(nation[0].y0, abs=1)
    assert nation[0].y0 == pytest.approx(20 * MM, abs=3)
    assert page.line("Số: 05/BC-UBND")[0].y0 == pytest.approx(page.line("Xuân Tây,")[0].y0, abs=0.5)
    assert middle(page.line("Độc lập - Tự do - Hạnh phúc")) == pytest.approx(middle(nation), abs=1)


def test_name_and_summary_are_centred(report):
    centre = (30 * MM + report[0].width - 15 * MM) / 2
    assert middle(report[0].line("BÁO CÁO")) == pytest.approx(centre, abs=1)


def test_paragraphs_begin_with_an_indent_and_keep_their_distance(report):
    page = report[0]
    first, heading = page.line("Ủy ban nhân dân phường đã")[0], page.line("I. CÔNG TÁC")[0]
    assert first.x0 == pytest.approx(30 * MM + 12.7 * MM, abs=0.5)
    assert first.y0 - heading.y0 >= 14 * 1.3 + 6 - 0.5
    lines = sorted({round(word.y0, 1) for word in page.words if word.y0 >= first.y0})
    assert 14 * 1.107 <= lines[1] - lines[0] <= 14 * 1.5 * 1.15


def test_the_page_number_is_hidden_first_then_centred_in_the_top_margin(report):
    assert not [word for word in report[0].words if word.y1 < 20 * MM]
    for page in report[1:3]:
        (number,) = [word for word in page.words if word.y1 < 20 * MM]
        assert number.text == str(report.index(page) + 1)
        assert number.size == pytest.approx(14, abs=0.1)
        assert (number.x0 + number.x1) / 2 == pytest.approx((30 * MM + page.width - 15 * MM) / 2, abs=1)


def test_each_annex_begins_a_page_and_counts_its_own():
    annex = {"title": "Danh sách", "columns": samples.model_columns(), "rows": samples.model_rows(60)}
    found = printed(annexes=[annex, annex, {**annex, "landscape": True}])
    tops = [next((word.text for word in page.words if word.y1 < 20 * MM), "") for page in found]
    starts = [index for index, page in enumerate(found) if "Phụ lục" in page.text]
    assert [found[index].text.split()[2] for index in starts] == ["I", "II", "III"]
    for start, end in zip(starts, [*starts[1:], len(found)], strict=True):
        assert tops[start:end] == ["", *(str(n) for n in range(2, end - start + 1))]


def test_a_single_annex_bears_no_number():
    found = printed(annexes=[{"title": "Danh sách", "columns": samples.model_columns(), "rows": samples.model_rows(1)}])
    assert found[1].text.startswith("Phụ lục DANH SÁCH")


def test_tables_repeat_their_head_and_rows_do_not_split():
    rows = [[str(n), "dòng " + "hàng " * 20, "Tổ 1", "Lê A", "5"] for n in range(1, 41)]
    found = printed(blocks=[blocks.table(columns=samples.model_columns(), rows=rows)])
    table_pages = [page for page in found if "hàng" in page.text]
    assert len(table_pages) > 2
    assert all(page.text.count("Tên mô hình") == 1 for page in table_pages)
    for page in table_pages:
        words = [word.text for word in page.words]
        assert words.count("dòng") * 20 == words.count("hàng") > 0


@pytest.mark.parametrize("count", range(9, 15))
def test_the_signature_never_stands_alone(count):
    words = "Nội dung báo cáo của phường được trình bày trong đoạn này cho đủ dài, qua hai dòng chữ của trang giấy."
    found = printed(blocks=[blocks.paragraph(words)] * count)
    last = next(page for page in found if "Nơi nhận:" in page.text)
    assert "./." in last.text
    assert "Nguyễn Trường Thịnh" in last.text


def test_recipients_and_signature_stand_side_by_side(decision):
    recipients, office = decision[0].line("Nơi nhận:")[0], decision[0].line("CHỦ TỊCH")[0]
    closing = [word for word in decision[0].words if word.text == "CHỦ" and word.y0 > recipients.y0 - 10]
    assert closing[0].x0 > recipients.x1
    assert closing[0].y0 == pytest.approx(recipients.y0, abs=4)
    assert office.y0 < recipients.y0


def test_a_decision_has_its_parts_in_order(decision):
    text = decision[0].text
    parts = [
        "Số: /QĐ-UBND",
        "Xuân Tây, ngày … tháng … năm …",
        "QUYẾT ĐỊNH Về việc thành lập",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG XUÂN TÂY",
        "ngày 29 tháng 6 năm 2001;",
        "Theo đề nghị của Trưởng Công an phường.",
        "QUYẾT ĐỊNH:",
        "Điều 1.",
        "Điều 3.",
        "thi hành Quyết định này./.",
        "Nơi nhận:",
    ]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_an_unknown_number_leaves_room_to_write_it(decision):
    label, symbol = decision[0].line("Số: /QĐ-UBND")
    assert symbol.x0 - label.x1 > 8 * MM


def test_the_party_has_a_head_of_its_own_marked_unchecked():
    text = printed(paper=samples.paper(party=True, issuer_line="ĐẢNG ỦY PHƯỜNG XUÂN TÂY", number_line="Số 89-NQ/ĐU"))[
        0
    ].text
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in text
    assert "CỘNG HÒA" not in text
    assert "* Số 89-NQ/ĐU" in text
    assert "chưa thẩm định" in text


def test_illustrative_papers_say_so_on_every_page(report):
    assert all("Dữ liệu minh họa" in page.text for page in report)
    assert "Dữ liệu minh họa" not in printed()[0].text


def test_several_addressees_stand_on_lines_of_their_own():
    page = printed(paper=samples.paper(kinh_gui=["Ủy ban nhân dân thành phố", "Công an thành phố"]))[0]
    assert "Kính gửi: - Ủy ban nhân dân thành phố; - Công an thành phố." in page.text


def test_markup_in_a_text_is_printed_as_text():
    bad = "<script>alert(1)</script><b>đậm</b>"
    found = printed(
        paper=samples.paper(summary=bad, title=bad),
        blocks=[
            blocks.paragraph([bad, {"text": bad, "rows": "x"}]),
            blocks.table(columns=[blocks.column(bad)], rows=[[bad]]),
        ],
    )
    assert found[0].text.count("<script>alert(1)</script><b>đậm</b>") >= 3
