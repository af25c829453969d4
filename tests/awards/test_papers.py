"""What a round prints: the proposal, the decision with its list, the money list, certificates."""

import subprocess

import pytest
from django.urls import reverse

from awards.models import DeclaredCount
from tests import make
from wardsafety.office.models import Signer


def go(name, *args):
    return reverse(f"awards:{name}", args=args)


def printed(client, url, *options):
    answer = client.get(url)
    assert answer["content-type"] == "application/pdf", answer.content[:300]
    run = ["pdftotext", *options, "-", "-"]
    text = subprocess.run(run, input=answer.content, capture_output=True, check=True)
    return " ".join(text.stdout.decode().split())


@pytest.fixture
def decided(a_round, ward, officer):
    issuer = make.body(
        ward,
        "UBND phường Hoa Lư",
        place_name="Hoa Lư",
        symbol="UBND",
        signer_position="CHỦ TỊCH",
        signer_name="Lê Văn An",
    )
    a_round.decider = issuer
    a_round.document = make.document(ward, officer, issuer=issuer, number="7", symbol="QĐ-UBND", issued_on="2025-09-01")
    a_round.save()
    return a_round


def test_the_decision_names_counts_money_and_list(enter, officer, decided, award):
    award("Lê Thị Ánh", position="Tổ trưởng")
    award("Tổ dân phố 8", kind="collective")
    text = printed(enter(officer), go("round_paper", decided.pk, "quyet-dinh", "in"))
    assert "Số: 07/QĐ-UBND" in text and "Hoa Lư, ngày 01 tháng 9 năm 2025" in text
    assert "Căn cứ Nghị định số 152/2025/NĐ-CP" in text and "Nghị định số 91/2017" not in text
    assert "cho 01 tập thể, 01 cá nhân đã có thành tích xuất sắc trong xây dựng mô hình (có danh sách kèm theo)" in text
    assert "2.120.000 đồng (bằng chữ: hai triệu một trăm hai mươi nghìn đồng)" in text
    assert text.index("Tổ dân phố 8") < text.index("Lê Thị Ánh")
    assert "TM." not in text


def test_where_the_ward_does_not_decide_only_a_proposal_prints(enter, officer, decided, award, medal):
    award("Vũ Cát", form=medal)
    client = enter(officer)
    refused = client.get(go("round_paper", decided.pk, "quyet-dinh", "in"), follow=True)
    assert "Hãy in tờ trình đề nghị" in refused.content.decode()
    text = printed(client, go("round_paper", decided.pk, "to-trinh", "in"))
    assert "đề nghị" in text and "Kính gửi: Bộ trưởng Bộ Công an." in text and "Vũ Cát" in text


def test_counts_without_names_print_as_counts(enter, officer, decided, chairman):
    DeclaredCount.objects.create(round=decided, form=chairman, kind="collective", count=5)
    DeclaredCount.objects.create(round=decided, form=chairman, kind="individual", count=10)
    client = enter(officer)
    for paper in ("quyet-dinh", "to-trinh"):
        assert "05 tập thể, 10 cá nhân" in printed(client, go("round_paper", decided.pk, paper, "in"))


def test_the_money_list_adds_up_and_shows_its_formula(enter, officer, decided, award):
    award("Lê Thị Ánh")
    award("Trần Bình")
    text = printed(enter(officer), go("round_paper", decided.pk, "danh-sach-chi", "in"), "-layout")
    assert "Tổng cộng 1.420.000" in text and "Bằng chữ: một triệu bốn trăm hai mươi nghìn đồng." in text
    assert "0,3 × 2.340.000 đồng = 702.000 đồng, làm tròn 710.000 đồng" in text


def test_the_law_and_the_money_are_those_of_the_decision_not_of_the_ceremony(enter, officer, decided, award):
    award("Lê Thị Ánh")
    decided.document.issued_on = "2025-06-30"
    decided.document.save()
    client = enter(officer)
    text = printed(client, go("round_paper", decided.pk, "quyet-dinh", "in"))
    assert "Căn cứ Nghị định số 98/2023/NĐ-CP" in text and "152/2025" not in text
    assert "Tiền thưởng kèm theo là 360.000 đồng" in text
    assert "Tổng cộng 360.000" in printed(client, go("round_paper", decided.pk, "danh-sach-chi", "in"), "-layout")


def test_without_a_day_of_decision_law_and_money_are_dots(enter, officer, decided, award):
    award("Lê Thị Ánh")
    decided.document.issued_on = "2025"
    decided.document.save()
    client = enter(officer)
    text = printed(client, go("round_paper", decided.pk, "quyet-dinh", "in"))
    assert "Căn cứ ……" in text and "Căn cứ Luật" not in text and "Căn cứ Nghị định" not in text
    text = printed(client, go("round_paper", decided.pk, "danh-sach-chi", "in"), "-layout")
    assert "Tổng cộng ……" in text and "Bằng chữ: ……" in text and "Cách tính" not in text and "Chưa có" not in text
    page = client.get(go("round_detail", decided.pk)).content.decode()
    assert "Chưa có ngày quyết định: chưa tính được tiền thưởng, căn cứ pháp lý in ra để trống." in page
    assert "Tổng tiền thưởng: chưa tính được." in page


def test_every_paper_of_an_empty_round_says_what_is_true(enter, officer, a_round):
    client = enter(officer)
    assert "TỜ TRÌNH" in printed(client, go("round_paper", a_round.pk, "to-trinh", "in"))
    assert "Chưa có ai được thưởng tiền" in printed(client, go("round_paper", a_round.pk, "danh-sach-chi", "in"))
    assert "GIẤY KHEN" in printed(client, f"{go('round_certificates', a_round.pk)}?in=1")
    assert client.get(go("round_paper", a_round.pk, "khong-co", "in")).status_code == 404


def test_one_certificate_each_names_as_typed(enter, officer, decided, award):
    award("NGUYỄN thị HOÀ")
    award("Tổ dân phố 8", kind="collective")
    award("T" + "ổ " * 148 + "dài")
    pages = enter(officer).get(f"{go('round_certificates', decided.pk)}?in=1").content
    info = subprocess.run(["pdfinfo", "-"], input=pages, capture_output=True, check=True).stdout.decode()
    assert "Pages:           3" in info and "841.89 x 595.276" in info.replace("pts", "")
    text = subprocess.run(["pdftotext", "-", "-"], input=pages, capture_output=True, check=True).stdout.decode()
    assert "NGUYỄN thị HOÀ" in text and "Quyết định số 07/QĐ-UBND" in text


def test_on_blanks_only_the_words_are_printed_and_shifted(enter, officer, decided, award):
    award("Lê Thị Ánh")
    client = enter(officer)
    url = go("round_certificates", decided.pk)
    text = printed(client, f"{url}?in=1&blank=on&x=2,5&y=-3")
    assert "Lê Thị Ánh" in text and "GIẤY KHEN" not in text
    plain, moved = (_left(client.get(f"{url}?in=1&blank=on{more}").content) for more in ("", "&x=10"))
    assert moved - plain == pytest.approx(28.35, abs=0.1)
    wrong = client.get(f"{url}?in=1&x=999")
    assert wrong.status_code == 422


def _left(pdf):
    out = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    return float(out.split(">Lê</word>")[0].rsplit('xMin="', 1)[1].split('"')[0])


def test_decision_and_proposal_get_numbers(enter, ward, officer, decided, award):
    award()
    decided.document = None
    decided.save()
    client, sent = enter(officer), {"issued_on": "1/9/2025", "symbol": "TTr-UBND", "number": ""}
    assert client.post(go("round_number", decided.pk, "to-trinh"), sent).status_code == 303
    assert client.post(go("round_number", decided.pk, "quyet-dinh"), sent | {"symbol": "QĐ-UBND"}).status_code == 303
    decided.refresh_from_db()
    assert decided.document.reference == "9/QĐ-UBND"
    assert "Số: 08/TTr-UBND" in printed(client, go("round_paper", decided.pk, "to-trinh", "in"))
    assert "Số: 09/QĐ-UBND" in printed(client, go("round_paper", decided.pk, "quyet-dinh", "in"))
    again = client.get(go("round_number", decided.pk, "to-trinh"), follow=True)
    assert "Văn bản này đã có số." in again.content.decode()
    assert client.get(go("round_number", decided.pk, "danh-sach-chi")).status_code == 404


def test_a_deputy_signs_decision_and_certificate(enter, officer, decided, award):
    award()
    decided.signer = Signer.objects.create(body=decided.decider, full_name="Vũ Thị Bình", position="PHÓ CHỦ TỊCH")
    decided.save()
    client = enter(officer)
    for url in (go("round_paper", decided.pk, "quyet-dinh", "in"), go("round_certificates", decided.pk) + "?in=1"):
        text = printed(client, url, "-layout")
        assert text.index("KT. CHỦ TỊCH") < text.index("PHÓ CHỦ TỊCH") < text.index("Vũ Thị Bình")
        assert "TM." not in text and "Lê Văn An" not in text
