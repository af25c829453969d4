"""The record of a model on paper."""

from tests import make
from tests.papers.pdf import pages

from .asked import url


def test_the_sheet_prints_with_masked_phones(site, ward, officer):
    group = make.group(ward, officer, leader_name="Lê Thị Hoa", leader_phone="0912345678", illustrative=True)
    make.household(group, head_name="Đỗ Văn Ấn", phone="0987654321")
    make.household(group, head_name="Hộ Đã Rời", left_on=make.DAY)
    make.equipment(group, "Xà beng", 2)
    response = site.get(url("group_print", group.pk))
    assert response.headers["Content-Type"] == "application/pdf"
    text = " ".join(page.text for page in pages(response.content))
    for words in ("PHIẾU THÔNG TIN", group.name, "Lê Thị Hoa", "0912***678", "Đỗ Văn Ấn", "0987***321", "Xà beng"):
        assert words in text
    assert "Dữ liệu minh họa" in text
    assert "Hộ Đã Rời" not in text


def test_strangers_print_nothing(people, ward, officer, login):
    group = make.group(ward, officer)
    assert login(people["stranger"]).get(url("group_print", group.pk)).status_code == 404
