"""The list and the form as a person meets them, at a desk and on a phone."""

import re

import pytest
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

PAGES = ["/danh-sach/", "/trong/", "/them/", "/xung-dot/", "/muc/", "/xoa/", "/dan/", "/bieu-do/", "/khong-co/"]
AXE = "axe.run(document).then(result => result.violations.map(fault => [fault.id, fault.nodes.map(node => node.html)]))"


@pytest.fixture(autouse=True)
def content_types(transactional_db):
    ContentType.objects.clear_cache()
    for number in range(30):
        ContentType.objects.get_or_create(app_label="thu", model=f"muc-{number:02}")


def test_a_list_changes_in_place_and_going_back_brings_the_page(page):
    page.goto("/danh-sach/")
    page.get_by_label("Tìm theo tên").fill("mục-07")
    expect(page.locator("#list tbody tr")).to_have_count(1)
    expect(page).to_have_url(re.compile("q=m%E1%BB%A5c-07"))
    expect(page.locator("#live")).to_have_text("Tìm thấy 1 mục")
    page.get_by_role("link", name="Ứng dụng").click()
    expect(page.locator("th[aria-sort=ascending]")).to_contain_text("Ứng dụng")
    page.go_back()
    page.go_back()
    expect(page.locator("#list tbody tr")).to_have_count(10)
    expect(page.locator("header")).to_be_visible()


def test_a_refused_form_leads_to_what_is_wrong(page):
    page.goto("/them/")
    page.get_by_label("Số nhân khẩu").fill("nhiều")
    page.get_by_role("button", name="Lưu").click()
    expect(page.locator(".error-summary")).to_be_focused()
    page.get_by_role("link", name="Số nhân khẩu").click()
    expect(page.get_by_label("Số nhân khẩu")).to_have_value("nhiều")


def test_a_fault_of_the_server_is_told(browser, live_server):
    context = browser.new_context(base_url=live_server.url)
    page = context.new_page()
    page.goto("/danh-sach/")
    page.route("**/danh-sach/?*", lambda route: route.fulfill(status=500, body="Lỗi"))
    page.get_by_role("link", name="Ứng dụng").click()
    expect(page.locator("#failure")).to_contain_text("Máy chủ gặp lỗi")
    context.close()


@pytest.mark.parametrize("width", [1280, 320])
def test_pages_are_accessible_and_fit(page, width):
    page.set_viewport_size({"width": width, "height": 800})
    for url in PAGES:
        page.goto(url)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, url
        page.evaluate((settings.BASE_DIR / "tests/vendor/axe.min.js").read_text())
        assert page.evaluate(AXE) == [], url


def test_the_list_works_without_javascript(browser, live_server):
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    page = context.new_page()
    page.goto("/danh-sach/")
    page.get_by_label("Tìm theo tên").fill("muc-07")
    page.get_by_role("button", name="Tìm").click()
    expect(page.locator("#list tbody tr")).to_have_count(1)
    context.close()
