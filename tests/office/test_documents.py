"""Official documents: entered, found, read, cited, removed; and everything that is refused."""

import re
from datetime import date
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from PIL import Image

from tests import make
from wardsafety.inspections.models import PlaceStatus
from wardsafety.office.documents import citing, resting, undocumented
from wardsafety.office.models import Body, Document, DocumentKind, Role
from wardsafety.office.records.along import relations

pytestmark = pytest.mark.django_db
BACKEND = "django.contrib.auth.backends.ModelBackend"
LIST, NEW = "/van-ban/", "/van-ban/them/"


@pytest.fixture
def ward():
    return make.unit("Lam Viên")


@pytest.fixture
def committee(ward):
    return make.body(ward, "UBND phường Lam Viên", symbol="UBND")


@pytest.fixture
def signed_in(client, officer):
    client.force_login(officer, backend=BACKEND)
    return client


def kind(name="Kế hoạch"):
    return DocumentKind.objects.get(name=name, unit=None)


def typed(issuer, **values):
    fields = {"kind": kind().pk, "issuer": issuer.pk if issuer else "", "summary": "Về việc xây dựng mô hình"}
    return {**fields, **values}


def page(document, name="detail"):
    return reverse(f"office:document_{name}", args=[document.pk])


def html_of(answer):
    return answer.content.decode()


def errors_of(answer, field):
    assert answer.status_code == 422
    return answer.context["form"].errors.get(field, [])


def image(format_="PNG"):
    file = BytesIO()
    Image.new("RGB", (8, 8), "white").save(file, format_)
    return file.getvalue()


def upload(content, name="quet.pdf"):
    return SimpleUploadedFile(name, content, content_type="application/pdf")


# Entering


def test_a_document_is_entered_and_shown(signed_in, committee, officer, ward):
    data = typed(committee, number="19", symbol="KH-UBND", issued_on="26/2/2023", signer="Nguyễn Văn Ký")
    answer = signed_in.post(NEW, data)
    document = Document.objects.get()
    assert answer.status_code == 303 and answer["Location"] == page(document)
    assert (document.unit, document.created_by, document.issued_on) == (ward, officer, "2023-02-26")
    html = html_of(signed_in.get(page(document)))
    assert "Kế hoạch 19/KH-UBND" in html and "26/2/2023" in html and "Chưa có bản quét." in html


@pytest.mark.parametrize("written", ["19/KH-UBND", "Số 19/KH-UBND", "số: 19/KH-UBND"])
def test_number_and_symbol_written_together_are_taken_apart(signed_in, committee, written):
    signed_in.post(NEW, typed(committee, number=written))
    assert Document.objects.values_list("number", "symbol").get() == ("19", "KH-UBND")


def test_party_and_law_numbers_are_taken_apart(signed_in, committee):
    signed_in.post(NEW, typed(committee, kind=kind("Nghị quyết của Đảng").pk, number="89-NQ/ĐU"))
    signed_in.post(NEW, typed(committee, kind=kind("Nghị định").pk, number="136/2020/NĐ-CP"))
    assert list(Document.objects.order_by("pk").values_list("number", "symbol")) == [
        ("89", "NQ/ĐU"),
        ("136/2020", "NĐ-CP"),
    ]


def test_number_symbol_and_date_may_be_unknown(signed_in, committee):
    signed_in.post(NEW, typed(committee, issued_words="đầu năm 2023"))
    html = html_of(signed_in.get(page(Document.objects.get())))
    assert "Chưa có số, ký hiệu. Ký hiệu thường là KH-UBND." in html
    assert "Chưa rõ ngày ban hành." not in html


def test_a_new_issuer_is_entered_with_the_document(signed_in, ward):
    signed_in.post(NEW, typed(None, new_issuer="Ban quản lý chung cư Lam Viên"))
    assert Document.objects.get().issuer == Body.objects.get(unit=ward, name="Ban quản lý chung cư Lam Viên")


def test_a_new_issuer_that_is_there_already_is_not_doubled(signed_in, committee):
    signed_in.post(NEW, typed(None, new_issuer="ubnd phường lam viên"))
    assert Document.objects.get().issuer == committee


def test_an_issuer_is_needed_and_only_one(signed_in, committee):
    assert "ghi tên cơ quan mới" in errors_of(signed_in.post(NEW, typed(None)), "issuer")[0]
    answer = signed_in.post(NEW, typed(committee, new_issuer="Khác"))
    assert errors_of(answer, "new_issuer") == ["Chỉ chọn cơ quan trong danh sách hoặc ghi tên cơ quan mới."]
    assert not Document.objects.exists() and not Body.objects.filter(name="Khác").exists()


def test_issuers_and_bases_of_other_units_cannot_be_chosen(signed_in, committee):
    elsewhere = make.unit()
    stranger = make.document(elsewhere, make.user(elsewhere))
    assert errors_of(signed_in.post(NEW, typed(make.body(elsewhere))), "issuer")
    assert errors_of(signed_in.post(NEW, typed(committee, bases=[stranger.pk])), "bases")


def test_sending_twice_makes_one(signed_in, committee):
    token = re.search(r'name="submission" value="([^"]+)"', html_of(signed_in.get(NEW)))[1]
    data = typed(committee, number="19", symbol="KH-UBND", submission=token)
    first, second = signed_in.post(NEW, data), signed_in.post(NEW, data)
    assert first["Location"] == second["Location"]
    assert Document.objects.count() == 1


def test_a_form_mended_after_a_refusal_is_saved(signed_in, committee):
    token = re.search(r'name="submission" value="([^"]+)"', html_of(signed_in.get(NEW)))[1]
    assert signed_in.post(NEW, typed(committee, issued_on="31/2/2023", submission=token)).status_code == 422
    assert signed_in.post(NEW, typed(committee, issued_on="28/2/2023", submission=token)).status_code == 303


def test_an_edit_is_saved_and_counted(signed_in, ward, officer, committee):
    document = make.document(ward, officer, issuer=committee, number="1")
    data = typed(committee, number="2", version=1)
    assert signed_in.post(page(document, "edit"), data).status_code == 303
    document.refresh_from_db()
    assert (document.number, document.version) == ("2", 2)
    assert "Sửa Số: 1 → 2" in html_of(signed_in.get(page(document)))


def test_the_second_to_save_sees_both_values_and_loses_nothing(signed_in, ward, officer, committee):
    base = make.document(ward, officer, issuer=committee, summary="Gốc")
    document = make.document(ward, officer, kind="Kế hoạch", issuer=committee, summary="Của người trước", version=5)
    data = typed(committee, summary="Của người sau", number="7", bases=[base.pk], version=4)
    answer = signed_in.post(page(document, "edit"), data)
    assert answer.status_code == 422
    shown = {(c.label, c.theirs, c.yours) for c in answer.context["form"].conflicts}
    assert shown == {
        ("Trích yếu", "Của người trước", "Của người sau"),
        ("Số", "(để trống)", "7"),
        ("Văn bản này căn cứ vào", "(để trống)", str(base)),
    }
    html = html_of(answer)
    assert "Của người trước" in html and ">\nCủa người sau</textarea>" in html and " lưu lúc " in html
    document.refresh_from_db()
    assert document.summary == "Của người trước"
    again = re.search(r'name="version" value="(\d+)"', html)[1]
    assert signed_in.post(page(document, "edit"), {**data, "version": again}).status_code == 303
    document.refresh_from_db()
    assert (document.summary, document.version) == ("Của người sau", 6)


# Refused


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("31/2/2023", "Không có ngày này trong lịch. Hãy kiểm tra lại ngày và tháng."),
        ("8-6", "Ngày không đúng. Nhập ngày/tháng/năm (8/6/2023), tháng/năm (6/2023) hoặc chỉ năm (2023)."),
        ("1/1/2199", "Ngày ban hành không thể ở tương lai."),
    ],
)
def test_impossible_dates_are_refused_and_stay_typed(signed_in, committee, written, sentence):
    answer = signed_in.post(NEW, typed(committee, issued_on=written, summary="Còn nguyên"))
    assert errors_of(answer, "issued_on") == [sentence]
    assert f'value="{written}"' in html_of(answer) and "Còn nguyên" in html_of(answer)
    assert not Document.objects.exists()


@pytest.mark.parametrize("text", ["có \x07 chuông", "đổi \u202e chiều", "rỗng \x00 đây"])
def test_hidden_characters_are_refused(signed_in, committee, text):
    assert errors_of(signed_in.post(NEW, typed(committee, summary=text)), "summary")


def test_scripts_are_shown_as_text(signed_in, committee, ward, officer):
    signed_in.post(NEW, typed(committee, summary="<script>alert(1)</script>", note="<b>x</b>"))
    document = Document.objects.get()
    for url in (LIST, page(document), page(document, "edit"), reverse("office:document_tree")):
        html = html_of(signed_in.get(url))
        assert "<script>alert" not in html and "&lt;script&gt;alert" in html


def test_a_script_is_no_address(signed_in, committee):
    assert errors_of(signed_in.post(NEW, typed(committee, link="javascript:alert(1)")), "link")


def test_a_number_is_unique_per_issuer_and_year(signed_in, committee, ward, officer):
    taken = make.document(
        ward, officer, kind="Kế hoạch", issuer=committee, number="19", symbol="KH-UBND", issued_on="2023-02-26"
    )
    data = typed(committee, number="19", symbol="kh-ubnd", issued_on="2023")
    [sentence] = errors_of(signed_in.post(NEW, data), "number")
    assert sentence.endswith(f": {taken.citation}.")
    other = make.body(ward, symbol="BCĐ")
    assert signed_in.post(NEW, {**data, "issuer": other.pk}).status_code == 303
    assert signed_in.post(NEW, {**data, "issued_on": "5/1/2022"}).status_code == 303
    assert signed_in.post(page(taken, "remove")).status_code == 303
    assert signed_in.post(NEW, data).status_code == 303


def test_a_number_taken_between_check_and_save_is_said(signed_in, committee, ward, officer, monkeypatch):
    make.document(ward, officer, issuer=committee, number="19", symbol="KH-UBND", issued_on="2023")
    monkeypatch.setattr(
        "wardsafety.office.documents.forms.documents.DocumentForm._same_number", lambda self, cleaned: None
    )
    answer = signed_in.post(NEW, typed(committee, number="19", symbol="KH-UBND", issued_on="2023"))
    assert answer.status_code == 422 and "vừa được dùng cho một văn bản khác" in html_of(answer)
    assert Document.objects.count() == 1


def test_what_another_unit_keeps_is_not_found(client, ward, officer):
    document = make.document(ward, officer, summary="Chuyện nhà người khác")
    client.force_login(make.user(), backend=BACKEND)
    for name in ("detail", "edit", "remove", "file"):
        assert client.get(page(document, name)).status_code == 404
    assert client.post(page(document, "edit"), {}).status_code == 404
    assert client.post(page(document, "remove")).status_code == 404
    assert document.summary not in html_of(client.get(LIST))


def test_a_supervisor_reads_and_changes_nothing(client, ward, officer):
    document = make.document(ward, officer)
    client.force_login(make.user(ward, Role.SUPERVISOR), backend=BACKEND)
    assert client.get(page(document)).status_code == 200
    assert "Sửa</a>" not in html_of(client.get(page(document)))
    for url in (NEW, page(document, "edit"), page(document, "remove")):
        assert client.get(url).status_code == client.post(url, {}).status_code == 403


# Files


@pytest.mark.parametrize(
    ("content", "ending", "type_"),
    [
        (b"%PDF-1.7 ...", "pdf", "application/pdf"),
        (image("PNG"), "png", "image/png"),
        (image("JPEG"), "jpg", "image/jpeg"),
    ],
)
def test_a_scan_is_kept_under_another_name_and_served_safely(signed_in, committee, content, ending, type_):
    signed_in.post(NEW, typed(committee, number="5", symbol="KH-UBND", file=upload(content, "../../Kế hoạch.html")))
    document = Document.objects.get()
    assert re.fullmatch(rf"van-ban/\d{{4}}/[0-9a-f]{{32}}\.{ending}", document.file.name)
    answer = signed_in.get(page(document, "file"))
    assert b"".join(answer.streaming_content) == content
    assert answer["Content-Type"] == type_ and answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Security-Policy"].startswith("default-src 'none'")
    assert answer["Content-Disposition"] == f'inline; filename="ke-hoach-5-kh-ubnd.{ending}"'
    answer = signed_in.get(page(document, "file"), {"tai": "1"})
    assert answer["Content-Disposition"].startswith("attachment")
    answer.close()


@pytest.mark.parametrize(
    "content",
    [
        b"<html><script>alert(1)</script></html>",
        b"PK\x03\x04 word",
        b"\x89PNG\r\n\x1a\n no picture",
        b"\xff\xd8\xff no picture",
        b" %PDF-1.7",
        b"GIF89a",
    ],
)
def test_other_content_is_refused_whatever_its_name(signed_in, committee, content):
    answer = signed_in.post(NEW, typed(committee, summary="Không mất", file=upload(content)))
    assert errors_of(answer, "file") == [
        "Chỉ nhận tệp PDF hoặc ảnh JPEG, PNG. Tệp này có nội dung khác, dù tên tệp có đuôi gì."
    ]
    assert "Không mất" in html_of(answer) and not Document.objects.exists()


def test_a_file_over_the_limit_or_empty_is_refused(signed_in, committee, settings):
    answer = signed_in.post(NEW, typed(committee, file=upload(b"%PDF-" + bytes(21 * 1024 * 1024))))
    assert "Tệp lớn hơn 20 MB" in errors_of(answer, "file")[0]
    answer = signed_in.post(NEW, typed(committee, file=upload(b"")))
    assert "Tệp trống" in errors_of(answer, "file")[0]
    assert not settings.MEDIA_ROOT.exists()


def test_a_chosen_file_beside_another_error_is_asked_for_again(signed_in, committee):
    answer = signed_in.post(NEW, typed(committee, issued_on="x", file=upload(b"%PDF-1", "Kế hoạch.pdf")))
    assert errors_of(answer, "file")[0].startswith("Hãy chọn lại tệp “Kế hoạch.pdf”")


def test_a_scan_stays_is_replaced_or_taken_away(signed_in, committee):
    signed_in.post(NEW, typed(committee, file=upload(b"%PDF-1 old")))
    document = Document.objects.get()
    old = document.file.name
    edit = page(document, "edit")
    signed_in.post(edit, typed(committee, version=1))
    document.refresh_from_db()
    assert document.file.name == old
    signed_in.post(edit, typed(committee, version=2, file=upload(b"%PDF-1 new")))
    document.refresh_from_db()
    assert document.file.name != old and document.file.storage.exists(old)
    signed_in.post(edit, typed(committee, version=3, remove_file="on"))
    document.refresh_from_db()
    assert not document.file
    assert signed_in.get(page(document, "file")).status_code == 404


def test_a_press_article_has_an_address_instead(signed_in, committee):
    signed_in.post(NEW, typed(None, kind=kind("Tin, bài báo").pk, new_issuer="Báo thử", link="bao.example/bai"))
    document = Document.objects.get()
    html = html_of(signed_in.get(page(document)))
    assert 'href="https://bao.example/bai"' in html and "Chưa có bản quét." not in html


# Finding


@pytest.fixture
def shelf(ward, officer, committee):
    party = make.body(ward, "Đảng ủy phường", symbol="ĐU")
    return [
        make.document(ward, officer, kind="Kế hoạch", issuer=committee, number="19", symbol="KH-UBND",
                      issued_on="2023-02-26", summary="Xây dựng mô hình Tổ liên gia"),
        make.document(ward, officer, kind="Nghị quyết của Đảng", issuer=party, number="89", symbol="NQ/ĐU",
                      issued_on="2022-05", summary="Tăng cường lãnh đạo"),
        make.document(ward, officer, kind="Quyết định", issuer=committee, summary="Thành lập mô hình giai đoạn 2"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"tim": "to lien gia"}, [0]),
        ({"tim": "19/KH-UBND"}, [0]),
        ({"tim": "89-NQ/ĐU"}, [1]),
        ({"tim": "MÔ HÌNH"}, [0, 2]),
        ({"nam": "2022"}, [1]),
        ({"chua_so": "on"}, [2]),
        ({"tim": "không có gì"}, []),
    ],
)
def test_documents_are_found(signed_in, shelf, query, found):
    rows = signed_in.get(LIST, query).context["listing"].rows
    assert {row.pk for row in rows} == {shelf[index].pk for index in found}


def test_documents_are_filtered_by_kind_and_issuer(signed_in, shelf):
    for query in ({"loai": shelf[1].kind_id}, {"co_quan": shelf[1].issuer_id}):
        [row] = signed_in.get(LIST, query).context["listing"].rows
        assert row == shelf[1]


def test_the_symbol_is_suggested_until_one_is_typed(signed_in, committee, ward):
    url = reverse("office:document_symbol")
    query = {"kind": kind().pk, "issuer": committee.pk}
    assert 'value="KH-UBND"' in html_of(signed_in.get(url, query))
    party = make.body(ward, symbol="ĐU")
    query = {"kind": kind("Nghị quyết của Đảng").pk, "issuer": party.pk, "symbol": "KH-UBND"}
    assert 'value="NQ/ĐU"' in html_of(signed_in.get(url, query))
    assert 'value="KH-BCĐ138"' in html_of(signed_in.get(url, {**query, "symbol": "KH-BCĐ138"}))
    assert "value=" not in html_of(signed_in.get(url, {"kind": "x", "issuer": "9" * 30}))


# Citing


def test_bases_are_shown_up_and_down(signed_in, shelf):
    plan, resolution, _ = shelf
    plan.bases.add(resolution)
    assert page(resolution) in html_of(signed_in.get(page(plan)))
    assert page(plan) in html_of(signed_in.get(page(resolution)))


def test_a_circle_is_refused(signed_in, shelf, committee):
    plan, resolution, decision = shelf
    plan.bases.add(resolution)
    decision.bases.add(plan)
    data = typed(committee, number="89", version=1, bases=[decision.pk])
    answer = signed_in.post(page(resolution, "edit"), data)
    assert errors_of(answer, "bases") == [f"“{decision}” lại căn cứ vào chính văn bản này nên không thể là căn cứ."]
    assert not resolution.bases.exists()
    assert errors_of(signed_in.post(page(plan, "edit"), typed(committee, version=1, bases=[plan.pk])), "bases")


def test_the_tree_shows_a_document_under_each_of_its_bases(signed_in, shelf, ward, officer):
    plan, resolution, decision = shelf
    directive = make.document(ward, officer, kind="Chỉ thị", summary="Tăng cường PCCC")
    plan.bases.set([directive, resolution])
    decision.bases.add(plan)
    tree = citing.tree(Document.objects.all())
    assert [branch.document for branch in tree.roots] == [directive, resolution]
    first, second = (root.branches[0] for root in tree.roots)
    assert first.document == second.document == plan
    assert [branch.document for branch in first.branches] == [decision]
    assert second.seen_above and not second.branches
    html = html_of(signed_in.get(reverse("office:document_tree")))
    assert html.count(page(plan)) == 2 and html.count(page(decision)) == 1


def test_a_circle_in_the_data_is_drawn_once(signed_in, shelf):
    plan, resolution, decision = shelf
    plan.bases.add(resolution)
    resolution.bases.add(plan)
    tree = citing.tree(Document.objects.all())
    assert len(tree.roots) == 1 and tree.alone == [decision]
    assert signed_in.get(reverse("office:document_tree")).status_code == 200


# What rests on a document


def test_what_rests_on_a_document_is_listed(signed_in, ward, officer, shelf):
    document = shelf[0]
    programme = make.programme(ward, officer, document=document)
    indicator = make.indicator(programme)
    make.target(indicator, ward, document=document)
    make.reading(indicator, ward, officer, document=document, value=64)
    for _ in range(14):
        make.step(make.group(ward, officer), officer, status=PlaceStatus.ACTIVE, document=document)
    conference = make.conference(ward, officer)
    conference.documents.add(document)
    found = {one.label: one for one in resting.on(document, officer)}
    assert {label: one.count for label, one in found.items()} == {
        "Chương trình": 1,
        "Mức giao": 1,
        "Số liệu": 1,
        "Mốc vòng đời": 14,
        "Hội nghị": 1,
    }
    assert found["Mốc vòng đời"].more == 2
    name, url = found["Mốc vòng đời"].rows[0]
    assert "Đang hoạt động 02/03/2026" in name and url
    assert "và 2 mục nữa" in html_of(signed_in.get(page(document)))


def test_every_relation_to_documents_is_known():
    """Whatever a room above lets rest on a document is found here without being named."""
    labels = {relation.related_model._meta.label_lower for relation in relations(Document)}
    assert {"programmes.phase", "inspections.placestep", "reporting.agendaitem", "fire_models.drill"} <= labels
    assert not {label for label in labels if label.endswith("event") or label.startswith("office.")}


def test_a_document_that_something_rests_on_stays(signed_in, ward, officer, shelf):
    plan, resolution, _ = shelf
    make.programme(ward, officer, document=plan)
    plan.bases.add(resolution)
    assert "Chưa xóa được: 1 chương trình đang dựa" in html_of(signed_in.get(page(plan, "remove")))
    for document in (plan, resolution):
        assert signed_in.post(page(document, "remove")).status_code == 422
        document.refresh_from_db()
        assert document.removed_at is None


def test_a_removed_document_leaves_the_lists_and_comes_back(signed_in, officer, shelf):
    document = shelf[2]
    assert signed_in.post(page(document, "remove")).status_code == 303
    document.refresh_from_db()
    assert document.removed_by == officer
    assert signed_in.get(page(document)).status_code == 404
    assert signed_in.get(LIST).context["listing"].total == 2
    signed_in.post(reverse("office:bring_back", args=["office.document", document.pk]))
    assert signed_in.get(page(document)).status_code == 200


def test_a_number_given_away_keeps_a_removed_document_out(signed_in, ward, officer, committee, shelf):
    signed_in.post(page(shelf[0], "remove"))
    make.document(ward, officer, issuer=committee, number="19", symbol="KH-UBND", issued_on="2023")
    url = reverse("office:bring_back", args=["office.document", shelf[0].pk])
    assert "Số, ký hiệu này đã dùng" in html_of(signed_in.post(url, follow=True))
    shelf[0].refresh_from_db()
    assert shelf[0].removed_at


def test_what_rests_on_no_document_is_listed(signed_in, ward, officer, shelf):
    make.group(ward, officer, name="Tổ không quyết định", on=date(2023, 6, 8))
    programme = make.programme(ward, officer, name="Chương trình trống")
    make.target(make.indicator(programme, name="Tổ liên gia"), ward, 20)
    make.programme(ward, officer, name="Có văn bản", document=shelf[0])
    elsewhere = make.unit()
    make.group(elsewhere, make.user(elsewhere), name="Tổ nơi khác")
    html = html_of(signed_in.get(reverse("office:undocumented")))
    assert "Tổ không quyết định, từ ngày 08/06/2023" in html
    assert "Chương trình trống" in html and "Tổ liên gia: ít nhất 20" in html
    assert "Có văn bản<" not in html and "Tổ nơi khác" not in html
    assert undocumented.count(officer) == 3


# Speed


def queries(client, url):
    with CaptureQueriesContext(connection) as asked:
        assert client.get(url).status_code == 200
    return len(asked)


def test_pages_ask_as_often_for_thirty_rows_as_for_three(signed_in, ward, officer, committee):
    plan = make.document(ward, officer, kind="Kế hoạch", issuer=committee, number="1")

    def add(count):
        for _ in range(count):
            decision = make.document(ward, officer, issuer=committee)
            decision.bases.add(plan)
            plan.bases.add(make.document(ward, officer, kind="Chỉ thị", issuer=committee))
            make.step(make.group(ward, officer), officer, status=PlaceStatus.ACTIVE, document=plan)
            make.programme(ward, officer, document=plan)
            plan.note += "."
            plan.save()

    urls = [LIST, page(plan), page(plan, "edit"), "/van-ban/so-do/", "/van-ban/con-thieu/"]
    add(3)
    few = {url: queries(signed_in, url) for url in urls}
    add(27)
    many = {url: queries(signed_in, url) for url in urls}
    assert {url: number for url, number in many.items() if number > few[url]} == {}
    assert max(many.values()) <= 15
