"""The law that papers cite: the rows common to all, by the day of an act."""

import re
from datetime import date, timedelta

import pytest
from django.urls import reverse

from tests import make
from wardsafety.office.documents.law import law_on
from wardsafety.office.models import LegalBasis

LOCAL_2015 = "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015"
AMENDED_2019 = (
    "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương "
    "ngày 22 tháng 11 năm 2019"
)
LOCAL_FEBRUARY = "Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025"
LOCAL_JUNE = "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"
FIRE_2013 = (
    "Luật Phòng cháy và chữa cháy ngày 29 tháng 6 năm 2001; Luật sửa đổi, bổ sung một số điều của Luật Phòng cháy và "
    "chữa cháy ngày 22 tháng 11 năm 2013"
)
DECREE_136 = (
    "Nghị định số 136/2020/NĐ-CP ngày 24 tháng 11 năm 2020 của Chính phủ quy định chi tiết một số điều và biện pháp "
    "thi hành Luật Phòng cháy và chữa cháy và Luật sửa đổi, bổ sung một số điều của Luật Phòng cháy và chữa cháy"
)
DECREE_50 = (
    f"Nghị định số 50/2024/NĐ-CP ngày 10 tháng 5 năm 2024 của Chính phủ sửa đổi, bổ sung một số điều của {DECREE_136} "
    "và Nghị định số 83/2017/NĐ-CP ngày 18 tháng 7 năm 2017 của Chính phủ quy định về công tác cứu nạn, cứu hộ của lực "
    "lượng phòng cháy và chữa cháy"
)
FIRE_2024 = "Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ ngày 29 tháng 11 năm 2024"
DECREE_105 = (
    "Nghị định số 105/2025/NĐ-CP ngày 15 tháng 5 năm 2025 của Chính phủ quy định chi tiết một số điều và biện pháp "
    "thi hành Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ"
)
AWARDS_2003 = (
    "Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen "
    "thưởng ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11 năm 2013"
)
DECREE_91 = (
    "Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật "
    "Thi đua, khen thưởng"
)
AWARDS_2022 = "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"
DECREE_98 = (
    "Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của "
    "Luật Thi đua, khen thưởng"
)
DECREE_152 = (
    "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh "
    "vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng"
)
CIRCULAR_15 = (
    "Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ quy định biện pháp để tổ chức, hướng "
    f"dẫn thi hành Luật Thi đua, khen thưởng và {DECREE_152}"
)
AMENDED_2026 = "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026"
FIRE, AWARDS = LegalBasis.Topic.FIRE, LegalBasis.Topic.AWARDS


@pytest.mark.parametrize(
    ("day", "topic", "law"),
    [
        (date(2020, 6, 30), FIRE, [LOCAL_2015, FIRE_2013]),
        (date(2021, 1, 9), FIRE, [f"{LOCAL_2015}; {AMENDED_2019}", FIRE_2013]),
        (date(2023, 6, 8), FIRE, [f"{LOCAL_2015}; {AMENDED_2019}", FIRE_2013, DECREE_136]),
        (date(2024, 5, 15), FIRE, [f"{LOCAL_2015}; {AMENDED_2019}", FIRE_2013, DECREE_136, DECREE_50]),
        (date(2025, 2, 28), FIRE, [f"{LOCAL_2015}; {AMENDED_2019}", FIRE_2013, DECREE_136, DECREE_50]),
        (date(2025, 3, 1), FIRE, [LOCAL_FEBRUARY, FIRE_2013, DECREE_136, DECREE_50]),
        (date(2025, 6, 15), FIRE, [LOCAL_FEBRUARY, FIRE_2013, DECREE_136, DECREE_50]),
        (date(2025, 6, 16), FIRE, [LOCAL_JUNE, FIRE_2013, DECREE_136, DECREE_50]),
        (date(2025, 6, 30), FIRE, [LOCAL_JUNE, FIRE_2013, DECREE_136, DECREE_50]),
        (date(2025, 7, 1), FIRE, [LOCAL_JUNE, FIRE_2024, DECREE_105]),
        (date(2023, 12, 31), AWARDS, [f"{LOCAL_2015}; {AMENDED_2019}", AWARDS_2003, DECREE_91]),
        (date(2024, 1, 1), AWARDS, [f"{LOCAL_2015}; {AMENDED_2019}", AWARDS_2022, DECREE_98]),
        (date(2025, 6, 30), AWARDS, [LOCAL_JUNE, AWARDS_2022, DECREE_98]),
        (date(2025, 8, 4), AWARDS, [LOCAL_JUNE, AWARDS_2022, DECREE_152]),
        (date(2025, 8, 5), AWARDS, [LOCAL_JUNE, AWARDS_2022, DECREE_152, CIRCULAR_15]),
        (date(2026, 9, 30), AWARDS, [LOCAL_JUNE, AWARDS_2022, DECREE_152, CIRCULAR_15]),
        (date(2026, 10, 1), AWARDS, [LOCAL_JUNE, AWARDS_2022, AMENDED_2026, DECREE_152, CIRCULAR_15]),
    ],
)
def test_the_law_of_a_day_stands_with_its_full_titles_by_rank(ward, day, topic, law):
    assert law_on(day, ward, topic) == law


def test_since_2016_each_day_has_one_law_of_local_government(db):
    rows = list(LegalBasis.objects.filter(unit=None, topic="general", printed=True).order_by("valid_from"))
    assert (rows[0].valid_from, rows[-1].valid_to) == (date(2016, 1, 1), None)
    assert [row.valid_to + timedelta(1) for row in rows[:-1]] == [row.valid_from for row in rows[1:]]


def test_every_common_row_says_where_it_is_from(db):
    rows = list(LegalBasis.objects.filter(unit=None))
    assert rows and all(row.source for row in rows)
    assert all(row.valid_from for row in rows if row.printed)
    laws = [row.text for row in rows if row.text.startswith("Luật")]
    assert laws and not any(re.search(r"\bsố \d", text) for text in laws)


@pytest.mark.parametrize(
    ("text", "first", "mark"),
    [
        ("Nghị định số 69/2026/NĐ-CP", date(2026, 4, 20), "thứ cấp, cần đối chiếu"),
        ("Luật Phòng, chống ma túy ngày 10 tháng 12 năm 2025", date(2026, 7, 1), "thứ cấp, cần đối chiếu"),
        ("Nghị định số 244/2026/NĐ-CP", date(2026, 7, 1), "thứ cấp, cần đối chiếu"),
        ("Hướng dẫn số 05-HD/VPTW", date(2026, 5, 27), "thay Hướng dẫn số 36-HD/VPTW"),
        ("Quyết định số 28/2025/QĐ-TTg", date(2025, 8, 24), "đã đọc bản sao văn bản"),
        ("Quyết định số 521/QĐ-TTg", date(2005, 6, 13), "chưa kiểm chứng, cần đối chiếu"),
    ],
)
def test_what_no_paper_cites_unasked_is_kept_with_its_mark(db, text, first, mark):
    row = LegalBasis.objects.get(text__startswith=text)
    assert (row.valid_from, row.printed) == (first, False) and mark in row.source


def test_a_unit_has_a_kept_row_printed_by_a_row_of_its_own(ward):
    day, text = date(2026, 3, 2), "Chỉ thị số 01/CT-TTg"
    assert not any(line.startswith(text) for line in law_on(day, ward, FIRE))
    LegalBasis.objects.create(unit=ward, topic=FIRE, text=text, order=900)
    assert law_on(day, ward, FIRE)[-1] == text
    assert text not in law_on(day, make.unit("Khác"), FIRE)


def test_an_unknown_day_has_no_law(ward):
    assert law_on(None, ward, FIRE) == ["……………………"]


def test_the_catalogue_shows_source_and_whether_it_is_printed(client, ward, enter):
    enter(ward)
    page = client.get(reverse("office:catalogue_list", args=["can-cu-phap-ly"])).content.decode()
    assert "Nguồn" in page and "In sẵn vào căn cứ" in page
    assert "06/2026/QH16: thứ cấp, cần đối chiếu; hồ sơ đã tiếp nhận trước 01/10/2026 theo luật cũ" in page
