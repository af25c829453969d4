"""What a conference tells the press and hands out in lists, and its photos."""

import subprocess
from datetime import date
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image

from awards.models import Award, AwardForm, AwardRound, DeclaredCount
from tests import make
from wardsafety.office.models import Role
from wardsafety.reporting.management.commands.load_demo import load
from wardsafety.reporting.models import Conference, ConferencePhoto


@pytest.fixture
def conference(ward, officer):
    return make.conference(ward, officer, name="Hội nghị tổng kết", held_on=date(2026, 3, 5), session="afternoon")


def go(name, *args):
    return reverse(f"reporting:{name}", args=args)


def printed(client, conference, paper):
    answer = client.get(go("conference_paper", conference.pk, paper, "in"))
    assert answer["content-type"] == "application/pdf", answer.content[:300]
    text = subprocess.run(["pdftotext", "-", "-"], input=answer.content, capture_output=True, check=True)
    return " ".join(text.stdout.decode().split())


def picture(kind="JPEG", size=(2000, 1000), **options):
    file = BytesIO()
    Image.new("RGB", size, "navy").save(file, kind, **options)
    return SimpleUploadedFile("anh.jpg", file.getvalue())


def test_the_press_summary_of_the_demonstration_reads_like_the_article(enter, db):
    load(groups=64, points=23)
    conference = Conference.objects.get()
    text = printed(enter(make.user(conference.unit)), conference, "thong-cao")
    for words in (
        "Chiều ngày 08/6/2023, phường Lam Sơn (thành phố Thanh Hóa) tổ chức hội nghị tổng kết xây dựng mô hình",
        "Thực hiện Chỉ thị số 01/CT-TTg ngày 03/01/2023 của Thủ tướng Chính phủ; kế hoạch của",
        "UBND phường Lam Sơn đã ban hành Kế hoạch số 19/KH-UBND ngày 26/02/2023 về triển khai xây dựng mô hình",
        "64 tổ, đạt 320% chỉ tiêu UBND thành phố Thanh Hóa giao;",
        "23 điểm, đạt 460% chỉ tiêu UBND thành phố Thanh Hóa giao (dẫn đầu 34 phường, xã)",
        "Chủ tịch UBND phường Lam Sơn phát biểu khai mạc hội nghị",
        "Đại diện Tổ dân phố 8 phát biểu tại hội nghị",
        "Bí thư Đảng ủy phường Lam Sơn phát biểu chỉ đạo hội nghị",
        "Lãnh đạo UBND phường Lam Sơn trao giấy khen của Chủ tịch UBND phường Lam Sơn cho 05 tập thể, 10 cá nhân",
        "trao kỷ niệm chương Bảo vệ an ninh Tổ quốc cho 02 cá nhân",
    ):
        assert words in text, words
    assert "Số:" not in text


def test_decisions_of_conference_agenda_phases_and_awards_once_each(enter, ward, officer, conference):
    issuer = make.body(ward, "UBND phường Hoa Lư")
    linked, phased, plan = (
        make.document(
            ward, officer, issuer=issuer, kind=kind, number=str(number), symbol=symbol, summary=f"Việc {number}"
        )
        for number, kind, symbol in (
            (1, "Quyết định", "QĐ-UBND"),
            (2, "Quyết định", "QĐ-UBND"),
            (3, "Kế hoạch", "KH-UBND"),
        )
    )
    conference.programme = make.programme(ward, officer)
    conference.save()
    make.phase(conference.programme, document=phased)
    conference.documents.set([linked, phased, plan])
    text = printed(enter(officer), conference, "danh-sach-quyet-dinh")
    assert text.count("1/QĐ-UBND") == text.count("2/QĐ-UBND") == 1
    assert "KH-UBND" not in text


def test_awards_by_name_or_number(enter, ward, officer, conference):
    form = AwardForm.objects.get(name="Giấy khen của Chủ tịch UBND cấp xã")
    fields = {"merit": "xuất sắc", "created_by": officer, "unit": ward}
    today = AwardRound.objects.create(title="Hôm nay", ceremony_on=conference.held_on, presenter="Bà Cát", **fields)
    other = AwardRound.objects.create(title="Hôm khác", ceremony_on=date(2026, 3, 6), **fields)
    Award.objects.create(round=today, form=form, kind="individual", name="Lê Thị Ánh", position="Tổ trưởng")
    Award.objects.create(round=other, form=form, kind="individual", name="Không có mặt")
    DeclaredCount.objects.create(round=today, form=form, kind="collective", count=5)
    client = enter(officer)
    text = printed(client, conference, "danh-sach-khen-thuong")
    assert "Giấy khen của Chủ tịch UBND phường Hoa Lư: 05 tập thể, 01 cá nhân" in text
    for words in ("Lê Thị Ánh", "Tổ trưởng", "Cấp xã; Bà Cát", "chưa có danh sách"):
        assert words in text
    assert "Không có mặt" not in text
    assert "Bà Cát trao giấy khen" in printed(client, conference, "thong-cao")


def test_a_photo_is_upright_small_and_says_not_where_it_was_taken(enter, officer, conference, tmp_path):
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "Máy của ai"  # turned by a quarter; the maker
    client = enter(officer)
    sent = {"caption": "Trao giấy khen.", "order": "1", "image": picture(exif=exif)}
    assert client.post(go("photo_new", conference.pk), sent).status_code == 303
    row = ConferencePhoto.objects.get()
    with Image.open(row.image.path) as image:
        assert image.size == (800, 1600) and image.format == "JPEG" and not image.getexif()
    answer = client.get(go("photo_file", row.pk))
    assert answer["content-type"] == "image/jpeg" and answer["x-content-type-options"] == "nosniff"
    assert b"".join(answer.streaming_content).startswith(b"\xff\xd8")
    answer = client.get(go("conference_paper", conference.pk, "thong-cao", "in"))
    (tmp_path / "tin.pdf").write_bytes(answer.content)
    images = subprocess.run(["pdfimages", "-list", tmp_path / "tin.pdf"], capture_output=True, check=True)
    assert b"jpeg" in images.stdout
    assert (
        "(Ảnh: Trao giấy khen)"
        in client.get(go("conference_paper", conference.pk, "thong-cao", "chu")).content.decode()
    )


def test_a_caption_waits_for_its_picture(enter, officer, conference):
    client = enter(officer)
    client.post(go("photo_new", conference.pk), {"caption": "Khai mạc.", "order": "1"})
    assert "Chờ ảnh" in client.get(go("conference_detail", conference.pk)).content.decode()
    assert "Khai mạc" not in printed(client, conference, "thong-cao")
    row = ConferencePhoto.objects.get()
    assert client.get(go("photo_file", row.pk)).status_code == 404
    png = {"caption": "Khai mạc.", "order": "1", "image": picture("PNG", (40, 20))}
    assert client.post(go("photo_edit", row.pk), png).status_code == 303
    page = client.get(go("conference_detail", conference.pk)).content.decode()
    assert "Chờ ảnh" not in page and go("photo_file", row.pk) in page
    ConferencePhoto.objects.get().image.storage.delete(ConferencePhoto.objects.get().image.name)
    assert "Khai mạc" not in printed(client, conference, "thong-cao")  # a lost file does not stop the paper
    assert client.post(go("photo_remove", row.pk)).status_code == 303
    assert not ConferencePhoto.objects.exists()


def test_a_photo_is_sent_in_place(enter, officer, conference):
    client, htmx = enter(officer), {"HX-Request": "true", "HX-Target": "photos"}
    opened = client.get(go("photo_new", conference.pk), headers=htmx).content.decode()
    assert 'hx-encoding="multipart/form-data"' in opened
    sent = {"caption": "Khai mạc", "order": "1", "image": picture()}
    answer = client.post(go("photo_new", conference.pk), sent, headers=htmx).content.decode()
    assert go("photo_file", ConferencePhoto.objects.get().pk) in answer
    wrong = sent | {"image": SimpleUploadedFile("anh.jpg", b"GIF89a")}
    refused = client.post(go("photo_new", conference.pk), wrong, headers=htmx)
    assert refused.status_code == 422 and 'value="Khai mạc"' in refused.content.decode()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "Tệp trống"),
        (b"%PDF-1.7 ...", "Chỉ nhận ảnh JPEG, PNG."),
        (b"<svg onload='x'/>", "Chỉ nhận tệp PDF hoặc ảnh"),
        (picture(size=(900, 900)).read()[:2000], "Ảnh bị hỏng hoặc chưa tải lên hết."),
    ],
)
def test_refused_photos(enter, officer, conference, content, sentence):
    sent = {"caption": "Ảnh", "order": "1", "image": SimpleUploadedFile("anh.jpg", content)}
    answer = enter(officer).post(go("photo_new", conference.pk), sent)
    assert answer.status_code == 422 and sentence in answer.content.decode()
    assert not ConferencePhoto.objects.exists()


def test_photos_are_for_the_unit(enter, ward, officer, conference):
    row = ConferencePhoto.objects.create(conference=conference, caption="Ảnh", created_by=officer)
    writing = [go("photo_new", conference.pk), go("photo_edit", row.pk), go("photo_remove", row.pk)]
    stranger = enter(make.user(make.unit("Khác")))
    assert {stranger.get(url).status_code for url in [*writing, go("photo_file", row.pk)]} == {404}
    reader = enter(make.user(ward, Role.SUPERVISOR))
    assert {reader.get(url).status_code for url in writing} == {403}


def test_the_same_number_of_queries_with_many_rows(enter, ward, officer, conference, django_assert_max_num_queries):
    client, url = enter(officer), go("conference_detail", conference.pk)
    issuer = make.body(ward)
    for number in range(30):
        ConferencePhoto.objects.create(conference=conference, caption=f"Ảnh {number}", created_by=officer)
        document = make.document(ward, officer, issuer=issuer, number=str(number + 1))
        conference.documents.add(document)
    for key in ("giay-moi", "thong-bao", "bien-ban"):
        conference.papers.create(key=key, document=document)
    with django_assert_max_num_queries(17):
        assert client.get(url).status_code == 200
