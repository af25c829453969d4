"""Lấy số: reports and papers of a conference get their number once and enter the register of documents."""

import subprocess
from datetime import date

import pytest
from django.urls import reverse

from tests import make
from wardsafety.office.models import Body, Document, Role, Signer

SENT = {
    "issued_on": "6/3/2026",
    "symbol": "BC-UBND",
    "number": "",
    "submission": "0a5b3f52-9d7e-4e0f-8f5e-0a5b3f529d7e",
}


@pytest.fixture
def issuer(ward):
    lines = {
        "symbol": "UBND",
        "place_name": "Hoa Lư",
        "authority": "TM. ỦY BAN NHÂN DÂN",
        "signer_position": "CHỦ TỊCH",
    }
    return make.body(ward, "UBND phường Hoa Lư", is_main=True, **lines)


@pytest.fixture
def report(ward, officer, issuer):
    return make.report(make.programme(ward, officer), officer, body=issuer)


@pytest.fixture
def conference(ward, officer, issuer):
    return make.conference(ward, officer, held_on=date(2026, 3, 5))


def go(name, *args):
    return reverse(f"reporting:{name}", args=args)


def printed(client, url):
    answer = client.get(url)
    assert answer["content-type"] == "application/pdf", answer.content[:300]
    text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=answer.content, capture_output=True, check=True)
    return " ".join(text.stdout.decode().split())


def test_a_report_gets_its_number_once(enter, ward, officer, issuer, report):
    make.document(ward, officer, kind="Kế hoạch", issuer=issuer, number="4", symbol="KH-UBND", issued_on="2026-01-09")
    client, url = enter(officer), go("report_number", report.pk)
    page = client.get(url).content.decode()
    assert "trong năm" in page and f'value="{"BC-UBND"}"' in page
    assert not Document.objects.filter(kind__name="Báo cáo").exists()  # a look gives no number
    for _ in range(2):
        assert client.post(url, SENT).url == go("report_detail", report.pk)
    made = Document.objects.get(kind__name="Báo cáo")
    report.refresh_from_db()
    assert (made.reference, report.number, report.dated_on) == ("5/BC-UBND", "5", date(2026, 3, 6))
    assert report.document == made
    again = client.post(url, SENT | {"submission": ""}, follow=True)
    assert "Văn bản này đã có số." in again.content.decode()
    text = printed(client, go("report_paper", report.pk, "in"))
    assert "Số: 05/BC-UBND" in text and "Hoa Lư, ngày 06 tháng 3 năm 2026" in text
    assert "5/BC-UBND" in client.get(go("report_detail", report.pk)).content.decode()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"number": "07"}, "Số 7 đã dùng trong năm 2026 cho Kế hoạch số 7/KH-UBND"),
        ({"number": "bảy"}, "Ghi số, có thể thêm một chữ cái"),
        ({"issued_on": "1/1/2999"}, "Ngày ban hành không thể ở tương lai."),
        ({"symbol": ""}, "Chưa nhập mục này."),
    ],
)
def test_refused_numbers(enter, ward, officer, issuer, report, changes, sentence):
    make.document(ward, officer, kind="Kế hoạch", issuer=issuer, number="7", symbol="KH-UBND", issued_on="2026-01-09")
    answer = enter(officer).post(go("report_number", report.pk), SENT | changes)
    assert answer.status_code == 422 and sentence in answer.content.decode()
    assert Document.objects.count() == 1


def test_a_paper_of_a_conference_keeps_its_number(enter, officer, issuer, conference):
    client = enter(officer)
    sent = SENT | {"symbol": "TB-UBND", "number": "12a"}
    assert client.post(go("conference_number", conference.pk, "thong-bao"), sent).status_code == 303
    text = printed(client, go("conference_paper", conference.pk, "thong-bao", "in"))
    assert "Số: 12a/TB-UBND" in text and "ngày 06 tháng 3 năm 2026" in text
    assert "12a/TB-UBND" in client.get(go("conference_detail", conference.pk)).content.decode()
    assert "Số: 12a" not in printed(client, go("conference_paper", conference.pk, "giay-moi", "in"))
    again = client.post(go("conference_number", conference.pk, "thong-bao"), sent | {"submission": ""}, follow=True)
    assert "Văn bản này đã có số." in again.content.decode()


def test_without_a_body_there_is_no_number(enter, ward, officer):
    conference = make.conference(ward, officer)
    answer = enter(officer).get(go("conference_number", conference.pk, "giay-moi"), follow=True)
    assert "Hãy chọn cơ quan trước." in answer.content.decode()


def test_a_deputy_signs_report_and_papers(enter, officer, issuer, report, conference):
    signer = Signer.objects.create(body=issuer, full_name="Vũ Thị Bình", position="PHÓ CHỦ TỊCH")
    for record in (report, conference):
        record.signer, record.body = signer, issuer
        record.save()
    client = enter(officer)
    for url in (go("report_paper", report.pk, "in"), go("conference_paper", conference.pk, "giay-moi", "in")):
        text = printed(client, url)
        lines = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Vũ Thị Bình"]
        assert [text.index(line) for line in lines] == sorted(text.index(line) for line in lines)
    client.post(go("report_number", report.pk), SENT)
    assert Document.objects.get().signer == "Vũ Thị Bình"


def test_a_signer_of_another_body_is_refused(enter, ward, officer, issuer, report):
    other = Signer.objects.create(body=make.body(ward, "Công an phường"), full_name="Vũ Thị Bình")
    sent = {"title": "Thử", "programme": report.programme_id, "body": issuer.pk, "cutoff": "2/3/2026", "slug": "thu"}
    answer = enter(officer).post(go("report_new"), sent | {"signer": other.pk})
    assert answer.status_code == 422
    assert "Vũ Thị Bình ký văn bản của Công an phường, không phải của UBND phường Hoa Lư." in answer.content.decode()


def test_a_report_of_the_party_prints_from_its_frame(enter, ward, officer, report):
    lines = {"symbol": "ĐU", "place_name": "Hoa Lư", "authority": "TM. ĐẢNG ỦY", "signer_position": "BÍ THƯ"}
    report.body = make.body(ward, "Đảng ủy phường Hoa Lư", kind=Body.Kind.PARTY, **lines)
    report.save()
    client = enter(officer)
    client.post(go("report_number", report.pk), SENT | {"symbol": "BC/ĐU"})
    assert Document.objects.get().reference == "1-BC/ĐU"
    text = printed(client, go("report_paper", report.pk, "in"))
    for words in ("ĐẢNG CỘNG SẢN VIỆT NAM", "Số 01-BC/ĐU", "T/M ĐẢNG ỦY", "chưa thẩm định thể thức"):
        assert words in text
    assert "CỘNG HÒA" not in text


def test_others_are_refused(enter, ward, report, conference):
    urls = [go("report_number", report.pk), go("conference_number", conference.pk, "giay-moi")]
    stranger = enter(make.user(make.unit("Khác")))
    assert {stranger.get(url).status_code for url in urls} == {404}
    reader = enter(make.user(ward, Role.SUPERVISOR))
    assert {reader.get(url).status_code for url in urls} == {403}
    assert enter(make.user(ward)).get(go("conference_number", conference.pk, "khong-co")).status_code == 404
