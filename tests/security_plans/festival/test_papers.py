"""What a festival prints: plan, invitations, programme, report; dots for what is not known."""

from datetime import date

import pytest
from django.urls import reverse

from tests import make
from tests.papers import pdf
from wardsafety.office.models import LegalBasis

DOTS = "……"


def printed(client, festival, paper):
    answer = client.get(reverse("security_plans:festival_paper", args=[festival.pk, paper, "in"]))
    assert answer["content-type"] == "application/pdf", answer.content[:300]
    return " ".join(page.text for page in pdf.pages(answer.content))


def test_the_plan_holds_everything(enter, officer, ward, filled):
    directive = make.document(ward, officer, kind="Chỉ thị", number="5", symbol="CT-UBND", issued_on="2026-06-01")
    filled.plan = make.document(
        ward, officer, kind="Kế hoạch", issuer=filled.body, number="7", symbol="KH-UBND", issued_on="2026-07-02"
    )
    filled.plan.bases.set([directive])
    filled.attendees, filled.held_on = "Cán bộ phường\nNhân dân trên địa bàn", date(2026, 8, 19)
    filled.save()
    LegalBasis.objects.create(topic="security", text="Luật cũ", valid_to=date(2026, 1, 1))
    LegalBasis.objects.create(topic="security", text="Luật mới", valid_from=date(2026, 1, 2))
    text = printed(enter(officer), filled, "ke-hoach")
    assert "Số: 07/KH-UBND" in text and "Hoa Lư, ngày 02 tháng 7 năm 2026" in text
    assert "Căn cứ Luật mới" in text and "Luật cũ" not in text
    assert "Căn cứ Quyết định số 521/QĐ-TTg" in text and "Căn cứ Chỉ thị số 5/CT-UBND" in text
    for numeral, title in (("I.", "MỤC ĐÍCH"), ("IV.", "THỜI GIAN"), ("VI.", "KINH PHÍ"), ("VII.", "TỔ CHỨC")):
        assert f"{numeral} {title}" in text
    assert "từ ngày 01 tháng 7 năm 2026 đến hết ngày 19 tháng 8 năm 2026" in text
    assert "01 điểm tổ chức, trong đó điểm chỉ đạo: Tổ dân phố 8." in text and "7 giờ 30, 15/8/2026" in text
    assert "07:45" in text and "Chào cờ" in text and "Kéo co" in text
    assert "Hộ chính sách: 10 suất, trị giá 300.000 đồng/suất" in text
    assert "3.000.000 đồng (bằng chữ: ba triệu đồng)" in text and "1,5" in text
    assert "1. Công an phường Hoa Lư" in text
    assert "Bảo đảm trật tự; phối hợp: Ủy ban MTTQ phường Hoa Lư; hoàn thành trước ngày 14/8/2026." in text
    assert "CHỦ TỊCH" in text and DOTS not in text


def test_the_plan_rests_on_the_law_of_its_day_and_on_dots_where_that_is_unknown(enter, officer, ward, festival):
    client, page = enter(officer), reverse("security_plans:festival_detail", args=[festival.pk])
    festival.plan = make.document(ward, officer, kind="Kế hoạch", issued_on="2023-06")
    festival.save()
    text = printed(client, festival, "ke-hoach")
    assert "Căn cứ ……" in text and "Căn cứ Luật" not in text
    assert "Chưa rõ ngày ký kế hoạch: căn cứ pháp lý in ra để trống." in client.get(page).content.decode()
    festival.plan.issued_on = "2023-06-30"
    festival.plan.save()
    text = printed(client, festival, "ke-hoach")
    assert "ngày 19 tháng 6 năm 2015" in text and "ngày 16 tháng 6 năm 2025" not in text
    assert "Chưa rõ ngày ký kế hoạch" not in client.get(page).content.decode()


@pytest.mark.parametrize("paper", ["ke-hoach", "giay-moi", "chuong-trinh", "bao-cao"])
def test_an_empty_festival_prints_dots(enter, officer, festival, paper):
    festival.body = festival.window_from = festival.window_to = None
    festival.purpose = festival.content = festival.form = ""
    festival.save()
    client = enter(officer)
    assert DOTS in printed(client, festival, paper)
    as_text = client.get(reverse("security_plans:festival_paper", args=[festival.pk, paper, "chu"]))
    assert "năm 2026" in as_text.content.decode()


def test_there_is_no_other_paper(enter, officer, festival):
    address = reverse("security_plans:festival_paper", args=[festival.pk, "khong-co", "in"])
    assert enter(officer).get(address).status_code == 404


def test_invitations_one_letter_for_all_or_one_for_each(enter, officer, filled):
    client = enter(officer)
    url = reverse("security_plans:festival_invitations", args=[filled.pk])
    one = "trân trọng kính mời: Bà Trần Thị Bình, Phó Bí thư Đảng ủy phường"
    assert one in printed(client, filled, "giay-moi")
    filled.guests.create(name="Ông Vũ Cát")
    text = printed(client, filled, "giay-moi")
    assert "- Bà Trần Thị Bình" in text and "- Ông Vũ Cát" in text
    assert "Tổ dân phố 8" in text and "7 giờ 30, ngày 15 tháng 8 năm 2026" in text
    letters = pdf.pages(client.get(url).content)
    assert len(letters) == 2
    assert one in letters[0].text and "kính mời: Ông Vũ Cát" in letters[1].text
    filled.guests.all().delete()
    assert DOTS in pdf.pages(client.get(url).content)[0].text


def test_the_report_counts_rows_beside_the_plan(enter, officer, filled):
    filled.sites.update(attended=220)
    filled.gifts.update(given=9)
    filled.commitments.update(signed=120)
    filled.guests.update(attended=True)
    filled.attended, filled.leaflets, filled.spent = 250, 1500, 2_900_000
    filled.awarded, filled.launched = "Giấy khen cho 05 tập thể.", "Mô hình “Camera an ninh”."
    filled.result, filled.shortcomings = "Trang trọng, tiết kiệm.", "Không."
    filled.save()
    text = printed(enter(officer), filled, "bao-cao")
    assert "Số điểm tổ chức: 01 điểm." in text
    assert "220 người (kế hoạch 200, đạt 110%; số liệu chung của đơn vị: 250 người)" in text
    assert "Hộ chính sách: 9 suất, 300.000 đồng/suất (kế hoạch 10, đạt 90%)." in text
    assert "Cộng: 9 suất, trị giá 2.700.000 đồng." in text
    assert "Hộ gia đình: 120 bản cam kết (kế hoạch 120, đạt 100%)." in text
    assert "Tài liệu tuyên truyền: 1.500 bản." in text and "Mô hình “Camera an ninh”." in text
    assert "Đã chi: 2.900.000 đồng." in text and "đã dự 1." in text and DOTS not in text


def test_made_up_rows_are_marked(enter, officer, filled):
    client = enter(officer)
    assert "Dữ liệu minh họa" not in printed(client, filled, "ke-hoach")
    filled.sites.update(illustrative=True)
    assert "Dữ liệu minh họa" in printed(client, filled, "ke-hoach")
