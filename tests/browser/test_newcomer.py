"""Somebody who knows no address walks the demonstration by what the pages say, on a browser without JavaScript."""

import pytest
from playwright.sync_api import expect

from wardsafety.office.models import Role, User
from wardsafety.reporting.management.commands.load_demo import load

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


@pytest.fixture
def page(browser, live_server):
    context = browser.new_context(base_url=live_server.url, locale="vi-VN", java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_finds_a_group_adds_a_household_inspects_and_prints(page, enter, live_server):
    load(groups=4, points=2, checked=3)
    enter(User.objects.get(role=Role.OFFICER))
    page.goto("/")
    find_group(page)
    add_household(page)
    inspect(page)
    print_report(page)


def link(page, name, **more):
    return page.get_by_role("link", name=name, **more).first


def find_group(page):
    link(page, "Mô hình PCCC").click()
    link(page, "Tổ liên gia an toàn PCCC").click()
    page.get_by_role("searchbox").first.fill("to lien gia so 1")
    page.keyboard.press("Enter")
    link(page.get_by_role("main"), "Tổ liên gia số 1").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Tổ liên gia số 1")


def add_household(page):
    link(page, "Thêm hộ").click()
    page.get_by_label("Chủ hộ").fill("Vũ Thị Mới")
    page.get_by_role("button", name="Lưu", exact=True).click()
    expect(page.get_by_role("main")).to_contain_text("Vũ Thị Mới")


def inspect(page):
    link(page.get_by_role("main"), "Kiểm tra").click()
    for answer in page.get_by_text("Bảo đảm", exact=True).all():
        answer.click()
    page.locator("label").get_by_text("Đạt", exact=True).click()
    page.get_by_role("button", name="Lưu kết quả kiểm tra").click()
    expect(page.get_by_role("main")).to_contain_text("Kiểm tra lần sau")


def print_report(page):
    link(page, "Hội nghị, báo cáo").click()
    link(page.get_by_role("main"), "Báo cáo").click()
    link(page.get_by_role("main"), "Tổng kết xây dựng mô hình").click()
    answer = page.request.get(link(page, "PDF").get_attribute("href"))
    assert answer.body().startswith(b"%PDF-")
