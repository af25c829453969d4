"""Who signs in whose place: kept on the page of a body, printed after Nghị định 30/2020."""

from datetime import date

import pytest
from django.urls import reverse

from tests import make
from wardsafety.office.documents.forms.signers import offer_signers
from wardsafety.office.documents.letterheads import decision_frame, frame
from wardsafety.office.models import Body, Role, Signer

C = Signer.Capacity


@pytest.fixture
def body(ward):
    lines = {"authority": "TM. ỦY BAN NHÂN DÂN", "signer_position": "CHỦ TỊCH", "signer_name": "Lê Văn An"}
    return make.body(ward, "UBND phường Lam Sơn", symbol="UBND", **lines)


def signed(body, ward, capacity, *, position="PHÓ CHỦ TỊCH", made=frame, **more):
    signer = Signer(body=body, full_name="Vũ Thị Bình", position=position, capacity=capacity)
    parts = {"kind_title": "BÁO CÁO"} if made is frame else {}
    return [*made(body, ward, summary="", signer=signer, **parts, **more)["signature"].values()]


@pytest.mark.parametrize(
    ("capacity", "position", "lines"),
    [
        (C.HEAD, "", ["TM. ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH"]),
        (C.DEPUTY, "PHÓ CHỦ TỊCH", ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
        (C.ORDERED, "CHÁNH VĂN PHÒNG", ["", "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]),
        (C.MANDATED, "TRƯỞNG PHÒNG", ["", "TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG"]),
        (C.ACTING, "", ["TM. ỦY BAN NHÂN DÂN", "", "Q. CHỦ TỊCH"]),
    ],
)
def test_lines_of_a_signature(body, ward, capacity, position, lines):
    assert signed(body, ward, capacity, position=position) == [*lines, "Vũ Thị Bình"]


def test_a_decision_is_signed_without_tm(body, ward):
    lines = signed(body, ward, C.DEPUTY, made=decision_frame)
    assert lines == ["", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Vũ Thị Bình"]


def test_the_party_writes_slashes(ward):
    party = make.body(
        ward, "Đảng ủy", kind=Body.Kind.PARTY, symbol="ĐU", authority="TM. ĐẢNG ỦY", signer_position="BÍ THƯ"
    )
    assert signed(party, ward, C.DEPUTY, position="PHÓ BÍ THƯ")[:3] == ["T/M ĐẢNG ỦY", "K/T BÍ THƯ", "PHÓ BÍ THƯ"]
    made = frame(party, ward, kind_title="BÁO CÁO", summary="", abbreviation="BC", number="5")
    assert made["number_line"] == "Số 05-BC/ĐU"
    assert made["signature"]["authority"] == "T/M ĐẢNG ỦY"


def test_the_head_of_the_body_signs_unless_another_is_named(body, ward):
    made = frame(body, ward, kind_title="BÁO CÁO", summary="")
    assert [*made["signature"].values()] == ["TM. ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH", "Lê Văn An"]


def test_administrators_keep_signers_on_the_page_of_the_body(client, admin, body):
    sent = {"full_name": "Vũ Thị Bình", "capacity": "deputy", "position": "PHÓ CHỦ TỊCH"}
    assert client.post(reverse("office:signer_new", args=[body.pk]), sent).status_code == 303
    signer = Signer.objects.get()
    page = client.get(reverse("office:body_edit", args=[body.pk])).content.decode()
    assert "Vũ Thị Bình, PHÓ CHỦ TỊCH" in page and "Ký thay (KT.)" in page
    url = reverse("office:signer_edit", args=[signer.pk])
    assert client.post(url, sent | {"valid_to": "30/6/2026"}).status_code == 303
    signer.refresh_from_db()
    assert signer.valid_to == date(2026, 6, 30)
    assert client.post(reverse("office:signer_remove", args=[signer.pk])).status_code == 303
    assert not Signer.objects.exists()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"full_name": "ThS. Vũ Thị Bình"}, "không kèm học hàm, học vị"),
        ({"position": ""}, "Ghi chức vụ của người ký thay"),
        ({"valid_from": "1/7/2026", "valid_to": "1/6/2026"}, "Ngày kết thúc phải sau ngày bắt đầu."),
    ],
)
def test_refused_signers(client, admin, body, changes, sentence):
    sent = {"full_name": "Vũ Thị Bình", "capacity": "deputy", "position": "PHÓ CHỦ TỊCH"} | changes
    answer = client.post(reverse("office:signer_new", args=[body.pk]), sent)
    assert answer.status_code == 422 and sentence in answer.content.decode()
    assert not Signer.objects.exists()


def test_a_signer_whose_name_stands_on_a_paper_is_kept(client, admin, ward, body):
    signer = Signer.objects.create(body=body, full_name="Vũ Thị Bình", position="PHÓ CHỦ TỊCH")
    make.report(make.programme(ward, admin), admin, body=body, signer=signer)
    answer = client.post(reverse("office:signer_remove", args=[signer.pk]))
    assert answer.status_code == 422 and "Chưa xóa được: đang được dùng ở 1" in answer.content.decode()


def test_others_are_refused(client, enter, ward, body):
    signer = Signer.objects.create(body=body, full_name="Vũ Thị Bình")
    urls = [reverse("office:signer_new", args=[body.pk])]
    urls += [reverse(f"office:{name}", args=[signer.pk]) for name in ("signer_edit", "signer_remove")]
    enter(make.unit("Khác"))
    assert {client.get(url).status_code for url in urls} == {404}
    enter(ward, Role.OFFICER)
    assert {client.get(url).status_code for url in urls} == {403}


def test_only_those_of_the_day_are_offered(ward, body):
    from awards.forms import RoundForm
    from awards.models import AwardRound

    rows = [
        Signer.objects.create(body=body, full_name=name, valid_to=end)
        for name, end in (("Hết", date(2025, 1, 1)), ("Còn", None))
    ]
    field = RoundForm(instance=AwardRound(unit=ward)).fields["signer"]
    assert [*field.queryset] == rows[1:]
    offer_signers(field, ward, date(2026, 1, 1), kept=rows[0].pk)
    assert len(field.queryset) == 2
