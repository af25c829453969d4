"""Rows added in place by htmx, as a person does it."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from tests import make
from wardsafety.programmes.models import Reading

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


def test_a_reading_is_saved_in_its_section_and_the_next_form_opens(page, enter):
    """Its form has a field named "form", which htmx would take for the form itself."""
    ward = make.unit()
    officer = make.user(ward)
    indicator = make.indicator(make.programme(ward, officer), "Số vụ cháy", measure="vụ")
    enter(officer)
    page.goto(reverse("programmes:programme_detail", args=[indicator.programme_id]))
    address = page.url
    page.get_by_role("link", name="Thêm số liệu").click()
    form = page.locator("#indicators form.row-form")
    form.get_by_label("Mức (con số)").check()
    form.locator("[name=value]").fill("64")
    form.get_by_role("button", name="Lưu và thêm tiếp").click()
    expect(page.get_by_role("link", name="64 vụ", exact=True)).to_be_visible()
    expect(form.locator("[name=value]")).to_have_value("")
    assert page.url == address
    assert Reading.objects.get().value == 64
