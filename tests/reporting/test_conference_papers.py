"""What a conference prints: invitation, programme, minutes, notice, its reports in one file; and what it concludes."""

import subprocess
from datetime import date, time
from io import BytesIO

import pytest
from django.urls import reverse
from docx import Document
from zeal import zeal_ignore

from tests import make
from wardsafety.office.models import Role
from wardsafety.papers.answers import DOCX
from wardsafety.reporting import actions
from wardsafety.reporting.conference.papers import PAPERS
from wardsafety.reporting.models import AgendaItem, AgendaKind, Conclusion


@pytest.fixture
def conference(ward, officer):
    made = make.conference(
        ward, officer, name="Hội nghị tổng kết", held_on=date(2026, 3, 5), session="afternoon", chair="Bà Lê Thị Ánh"
    )
    kind = AgendaKind.objects.get(name="Khai mạc", unit=None)
    AgendaItem.objects.create(conference=made, kind=kind, title="Phát biểu khai mạc", office="Chủ tịch UBND phường")
    return made


def go(name, *args):
    return reverse(f"reporting:{name}", args=args)


def printed(client, url):
    answer = client.get(url)
    assert answer["content-type"] == "application/pdf"
    text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=answer.content, capture_output=True, check=True)
    return " ".join(text.stdout.decode().split())


def test_the_invitation_says_who_when_and_where(enter, officer, conference):
    conference.starts_at, conference.place, conference.guests = time(14, 0), "Nhà văn hóa", "Bà Vũ Cát\nTổ dân phố 8"
    conference.save()
    text = printed(enter(officer), go("conference_paper", conference.pk, "giay-moi", "in"))
    assert "GIẤY MỜI" in text and "/GM-UBND" in text
    for words in ("- Bà Vũ Cát", "- Tổ dân phố 8", "Tới dự: Hội nghị tổng kết.", "Chủ trì: Bà Lê Thị Ánh."):
        assert words in text
    assert "Thời gian: 14 giờ 00, chiều ngày 05 tháng 3 năm 2026." in text
    assert "Địa điểm: Nhà văn hóa." in text


def test_the_programme_lists_the_agenda(enter, officer, conference):
    text = printed(enter(officer), go("conference_paper", conference.pk, "chuong-trinh", "in"))
    assert "Phát biểu khai mạc" in text and "Chủ tịch UBND phường" in text
    assert "Thời gian Nội dung" not in text  # no hour is known: no empty column


def test_minutes_have_two_signatures_and_no_place_line(enter, officer, conference):
    conference.secretary, conference.attendance, conference.attended = "Trần Bình", "Đảng ủy\nUBND", 87
    conference.save()
    Conclusion.objects.create(conference=conference, text="Nhân rộng mô hình.")
    text = printed(enter(officer), go("conference_paper", conference.pk, "bien-ban", "in"))
    assert "THƯ KÝ CHỦ TỌA" in text and "Trần Bình Bà Lê Thị Ánh" in text
    assert "Hoa Lư, ngày" not in text
    assert "87 đại biểu, gồm" in text
    assert "- Nhân rộng mô hình." in text
    assert "Hội nghị kết thúc vào …… giờ ……" in text


def test_the_notice_gives_out_the_conclusions(enter, ward, officer, conference):
    police = make.body(ward, "Công an phường Hoa Lư")
    Conclusion.objects.create(conference=conference, text="Tăng tuần tra", lead=police, due_on=date(2026, 6, 30))
    text = printed(enter(officer), go("conference_paper", conference.pk, "thong-bao", "in"))
    assert "phường Hoa Lư đã tổ chức hội nghị tổng kết, do Bà Lê Thị Ánh chủ trì." in text
    assert "1. Tăng tuần tra. Giao Công an phường Hoa Lư chủ trì, hoàn thành trước ngày 30 tháng 6 năm 2026./." in text


@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_of_an_empty_conference_prints_and_reads_as_text(enter, ward, officer, paper):
    bare = make.conference(ward, officer, name="Họp " + "rất dài " * 35)
    client = enter(officer)
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in printed(client, go("conference_paper", bare.pk, paper, "in"))
    assert "rất dài" in client.get(go("conference_paper", bare.pk, paper, "chu")).content.decode()


def test_every_paper_and_a_report_come_as_word_files(enter, ward, officer, conference):
    report = make.report(make.programme(ward, officer), officer, slug="bao-cao-thu")
    actions.add_sections(report=report)
    files = {f"{paper}-{conference.pk}": go("conference_paper", conference.pk, paper, "word") for paper in PAPERS}
    files["bao-cao-thu"] = go("report_paper", report.pk, "word")
    frozen = actions.freeze(report=report, by=officer)
    for name, url in [*files.items(), ("bao-cao-thu", go("snapshot_paper", frozen.pk, "word"))]:
        answer = enter(officer).get(url)
        assert (answer["Content-Type"], answer["Content-Disposition"]) == (DOCX, f'attachment; filename="{name}.docx"')
        assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in Document(BytesIO(answer.content)).tables[0].cell(0, 1).text


def test_a_word_file_that_fails_leads_back_with_a_sentence(enter, officer, conference, monkeypatch):
    monkeypatch.setattr("wardsafety.papers.word.LAYOUTS", {})
    answer = enter(officer).get(go("conference_paper", conference.pk, "giay-moi", "word"), follow=True)
    assert answer.status_code == 200 and "Không tạo được tệp Word" in answer.content.decode()


def test_reports_come_in_one_file_the_frozen_one_as_frozen(enter, ward, officer, conference):
    programme = make.programme(ward, officer)
    make.indicator(programme, "Số tổ", figure="groups.founded")
    first, second = (
        make.report(programme, officer, conference=conference, title=title, cutoff=date(2026, 3, 5), slug=slug)
        for title, slug in (("Báo cáo thứ nhất", "mot"), ("Báo cáo thứ hai", "hai"))
    )
    for report in (first, second):
        actions.add_sections(report=report)
    actions.freeze(report=first, by=officer)
    make.group(ward, officer)
    text = printed(enter(officer), go("conference_reports", conference.pk))
    before, after = text.split("Báo cáo thứ hai")
    assert "Số tổ: 0 tổ" in before and "Số tổ: 1 tổ" in after
    first.snapshots.all().delete()
    # Each live report is built on its own, by its own sections.
    with zeal_ignore():
        assert printed(enter(officer), go("conference_reports", conference.pk)).count("Số tổ: 1 tổ") == 2


def test_without_reports_the_page_says_so(enter, officer, conference):
    answer = enter(officer).get(go("conference_reports", conference.pk), follow=True)
    assert "Hội nghị chưa có báo cáo nào để in." in answer.content.decode()


def test_a_report_reads_as_text(enter, ward, officer):
    report = make.report(make.programme(ward, officer), officer)
    actions.add_sections(report=report)
    assert "BÁO CÁO" in enter(officer).get(go("report_paper", report.pk, "chu")).content.decode()


def test_conclusions_are_written_changed_and_deleted(enter, officer, conference):
    client, sent = enter(officer), {"text": "Nhân rộng mô hình", "order": "1"}
    assert client.post(go("conclusion_new", conference.pk), sent).status_code == 303
    row = Conclusion.objects.get()
    future = client.post(go("conclusion_edit", row.pk), sent | {"done_on": "1/1/2999"})
    assert future.status_code == 422 and "Ngày này chưa đến" in future.content.decode()
    assert client.post(go("conclusion_edit", row.pk), sent | {"done_on": "1/3/2026"}).status_code == 303
    assert client.post(go("conclusion_remove", row.pk)).status_code == 303
    assert not Conclusion.objects.exists()


def test_open_conclusions_return_at_the_next_conference(enter, ward, officer, conference):
    Conclusion.objects.create(conference=conference, text="Việc còn dở")
    Conclusion.objects.create(conference=conference, text="Việc đã xong", done_on=date(2026, 4, 1))
    later = make.conference(ward, officer, name="Hội nghị sau", held_on=date(2026, 9, 1))
    earlier = make.conference(ward, officer, name="Hội nghị trước", held_on=date(2025, 9, 1))
    client = enter(officer)
    page = client.get(go("conference_detail", later.pk)).content.decode()
    assert "Việc còn dở" in page and "Việc đã xong" not in page
    assert "Việc còn dở" not in client.get(go("conference_detail", earlier.pk)).content.decode()


def test_strangers_and_readers_are_refused(enter, ward, conference):
    row = Conclusion.objects.create(conference=conference, text="Việc")
    writing = [go("conclusion_new", conference.pk), go("conclusion_edit", row.pk), go("conclusion_remove", row.pk)]
    reading = [
        go("conference_paper", conference.pk, "giay-moi", "in"),
        go("conference_paper", conference.pk, "giay-moi", "chu"),
    ]
    stranger = enter(make.user(make.unit("Khác")))
    assert {stranger.get(url).status_code for url in [*writing, *reading]} == {404}
    client = enter(make.user(ward, Role.SUPERVISOR))
    assert {client.get(url).status_code for url in writing} == {403}
    assert client.get(go("conference_paper", conference.pk, "khong-co", "in")).status_code == 404
