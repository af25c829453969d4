"""While a long paper is being made the page says so."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from awards.models import AwardRound
from tests import make

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


def test_the_page_tells_that_certificates_are_being_made(page, enter):
    ward = make.unit()
    officer = make.user(ward)
    round_ = AwardRound.objects.create(unit=ward, created_by=officer, title="Đợt 1", merit="tốt")
    enter(officer)
    page.goto(reverse("awards:round_certificates", args=[round_.pk]))
    expect(page.locator("#waiting")).to_be_hidden()
    # The answer would take the page away before anyone could look.
    page.evaluate("document.addEventListener('submit', (event) => event.preventDefault())")
    page.get_by_role("button", name="In giấy khen").click()
    expect(page.locator("#waiting")).to_contain_text("Đang tạo 1 giấy khen")
    expect(page.locator("#waiting progress")).to_be_visible()
