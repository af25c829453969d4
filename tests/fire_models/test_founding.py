"""Several models founded in one go under one decision, and that decision as paper."""

import subprocess
from io import BytesIO

import pytest
from django.urls import reverse
from docx import Document

from fire_models.decision import decision as paper
from tests import make
from wardsafety.inspections.models import PlaceStatus, PlaceStep
from wardsafety.office.models import Role
from wardsafety.papers.answers import DOCX

BACKEND = "django.contrib.auth.backends.ModelBackend"
URL = "/mo-hinh/thanh-lap/"


@pytest.fixture
def officer(ward, client):
    person = make.user(ward)
    client.force_login(person, backend=BACKEND)
    return person


@pytest.fixture
def decision(ward, officer):
    issuer = make.body(ward, "UBND phường Hoa Lư", place_name="Hoa Lư", signer_position="CHỦ TỊCH")
    return make.document(ward, officer, issuer=issuer, number="5", symbol="QĐ-UBND", issued_on="2023-06-08")


def proposed(ward, officer):
    return [make.group(ward, officer, status=PlaceStatus.PROPOSED, name=f"Tổ thử {n}") for n in range(3)]


def test_models_are_founded_on_the_day_of_the_decision(client, ward, officer, decision):
    groups = proposed(ward, officer)
    assert reverse("fire_models:founding") == URL
    assert "Tổ thử 2" in client.get(URL).content.decode()
    answer = client.post(URL, {"document": decision.pk, "places": [group.pk for group in groups[:2]]})
    assert answer.status_code == 303
    steps = PlaceStep.objects.filter(status=PlaceStatus.ESTABLISHED)
    assert {(step.place_id, str(step.effective_on), step.document_id) for step in steps} == {
        (group.pk, "2023-06-08", decision.pk) for group in groups[:2]
    }
    groups[2].refresh_from_db()
    assert groups[2].status == PlaceStatus.PROPOSED


def test_bad_choices_get_a_sentence_and_found_nothing(client, ward, officer, decision):
    (group, *_), outside = proposed(ward, officer), make.unit("Khác")
    foreign = make.group(outside, make.user(outside), status=PlaceStatus.PROPOSED)
    cases = [
        ({"document": decision.pk}, "Chọn ít nhất một mô hình."),
        ({"document": decision.pk, "places": [foreign.pk]}, "không"),
        ({"document": decision.pk, "places": [group.pk], "effective_on": "1/1/2999"}, "không được ở sau ngày hôm nay"),
    ]
    for sent, sentence in cases:
        answer = client.post(URL, sent)
        assert answer.status_code == 422
        assert sentence in answer.content.decode()
    assert not PlaceStep.objects.filter(status=PlaceStatus.ESTABLISHED).exists()


def test_a_decision_without_a_day_asks_for_one(client, ward, officer):
    undated, (group, *_) = make.document(ward, officer), proposed(ward, officer)
    answer = client.post(URL, {"document": undated.pk, "places": [group.pk]})
    assert "nhập ngày có hiệu lực" in answer.content.decode()


@pytest.mark.parametrize("role", [Role.POLICE, Role.SUPERVISOR])
def test_those_without_the_right_found_nothing(client, ward, role):
    client.force_login(make.user(ward, role), backend=BACKEND)
    assert client.post(URL).status_code == 403


@pytest.mark.parametrize(("issued_on", "law"), [("2023-06-08", "136/2020/NĐ-CP"), ("2026-03-02", "105/2025/NĐ-CP")])
def test_the_decision_prints_its_list_and_the_law_of_its_day(client, ward, officer, decision, tmp_path, issued_on, law):
    decision.issued_on = issued_on
    decision.save()
    groups = proposed(ward, officer)
    for group in groups:
        make.step(group, officer, status=PlaceStatus.ESTABLISHED, document=decision)
    answer = client.get(reverse("fire_models:decision_paper", args=[decision.pk, "in"]))
    path = tmp_path / "decision.pdf"
    path.write_bytes(answer.content)
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    assert "Số: 05/QĐ-UBND" in text
    assert law in text
    assert "03 Tổ liên gia an toàn PCCC" in " ".join(text.split())
    assert "Tổ thử 2" in text


@pytest.mark.parametrize("issued_on", ["", "2023"])
def test_an_undated_decision_prints_the_law_of_the_day_it_founds(ward, officer, decision, issued_on):
    decision.issued_on = issued_on
    decision.save()
    first, second, _ = proposed(ward, officer)
    assert paper(decision)["preamble"] == ["Căn cứ ……………………"]
    make.step(first, officer, status=PlaceStatus.ESTABLISHED, document=decision, on="2023-06-08")
    law = " ".join(paper(decision)["preamble"])
    assert "136/2020/NĐ-CP" in law and "105/2025/NĐ-CP" not in law
    make.step(second, officer, status=PlaceStatus.ESTABLISHED, document=decision, on="2025-07-01")
    assert paper(decision)["preamble"] == ["Căn cứ ……………………"]


def test_the_page_of_an_undated_decision_says_what_its_day_is_needed_for(client, ward, officer, decision):
    page = reverse("office:document_detail", args=[decision.pk])
    assert "Chưa rõ ngày ban hành: căn cứ pháp lý" not in client.get(page).content.decode()
    decision.issued_on = "2023-06"
    decision.save()
    assert "Chưa rõ ngày ban hành: căn cứ pháp lý" in client.get(page).content.decode()


def test_the_decision_comes_as_a_word_file(client, decision):
    answer = client.get(reverse("fire_models:decision_paper", args=[decision.pk, "word"]))
    assert (answer["Content-Type"], answer["Content-Disposition"]) == (DOCX, 'attachment; filename="quyet-dinh.docx"')
    assert "QUYẾT ĐỊNH:" in [paragraph.text for paragraph in Document(BytesIO(answer.content)).paragraphs]


def test_a_stranger_prints_nothing(client, decision):
    client.force_login(make.user(make.unit("Khác")), backend=BACKEND)
    assert client.get(reverse("fire_models:decision_paper", args=[decision.pk, "in"])).status_code == 404
