"""From an empty installation to a printed report, the way a ward starts to work with it."""

import re

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

PASSWORD = "con-meo-ngu-trua"
NEIGHBOURHOODS = "STT\tTên tổ\n1\tTổ dân phố 1\n2\tTDP 2\n3\tKhu phố Đông\n"
DESK, PHONE = {"width": 1280, "height": 900}, {"width": 320, "height": 640}


def test_a_ward_sets_up_inspects_and_reports(page, picture):
    set_up(page, picture)
    log_in_again(page)
    found_group(page, picture)
    inspect_on_the_phone(page, picture)
    follow_programme(page, picture)
    print_report(page, picture)


def fill(page, **fields):
    """Fill in the form of the page by the names of its fields; a list is chosen from by the words of an option."""
    for name, text in fields.items():
        field = page.locator(f"main [name={name}]")
        if field.evaluate("field => field.localName") == "select":
            field.select_option(label=text)
        else:
            field.fill(text)


def press(page, name):
    page.get_by_role("main").get_by_role("button", name=name, exact=True).click()


def follow(page, name):
    page.get_by_role("main").get_by_role("link", name=name, exact=True).first.click()


def today():
    return f"{timezone.localdate():%d/%m/%Y}"


def set_up(page, picture):
    page.goto("/")
    expect(page).to_have_url(re.compile(reverse("office:setup")))
    fill(page, kind="Phường", name="Suối Hoa", province="Tỉnh Lâm Viên")
    press(page, "Tiếp tục")
    expect(page.locator("[name=issuer_line]")).to_have_value("ỦY BAN NHÂN DÂN PHƯỜNG SUỐI HOA")
    fill(page, neighbourhoods=NEIGHBOURHOODS, username="quantri", full_name="Lê Thị Thu")
    fill(page, position="Văn phòng", password1=PASSWORD, password2=PASSWORD)
    picture("thiet-lap")
    press(page, "Thiết lập")
    expect(page.locator("#messages")).to_contain_text("Đã thiết lập Phường Suối Hoa")


def log_in_again(page):
    page.locator(".menu-user summary").click()
    page.get_by_role("button", name="Đăng xuất").click()
    page.goto("/mo-hinh/")
    fill(page, username="quantri", password=PASSWORD)
    press(page, "Đăng nhập")
    expect(page.get_by_role("heading", level=1)).to_have_text("Mô hình PCCC")


def found_group(page, picture):
    """A group is proposed, gets a household in place, and is founded."""
    page.goto(reverse("fire_models:group_new"))
    fill(page, neighbourhood="Tổ dân phố 2")
    page.wait_for_load_state("networkidle")
    fill(page, number="1", address="Ngõ 12 phố Hoa Ban", declared_households="9", leader_name="Trần Văn Bình")
    press(page, "Lưu")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Tổ liên gia số 1")
    expect(page.locator(".page-title")).to_contain_text("Đề xuất")
    follow(page, "Thêm hộ")
    fill(page, head_name="Nguyễn Thị Lan", phone="0912 345 678", people="4")
    page.locator("#households").get_by_role("button", name="Lưu", exact=True).click()
    expect(page.locator("#households tbody tr")).to_contain_text("Nguyễn Thị Lan")
    expect(page.locator("#live")).to_have_text("1 hộ")
    follow(page, "Ghi mốc")
    fill(page, status="Đã thành lập", effective_on=today())
    press(page, "Ghi mốc")
    expect(page.locator(".page-title")).to_contain_text("Đã thành lập")
    picture("to-lien-gia")


def inspect_on_the_phone(page, picture):
    """The group is found without diacritics; all is in order; the next date is told."""
    page.set_viewport_size(PHONE)
    page.goto(f"{reverse('inspections:home')}?q=hoa ban")
    page.locator("#found .place-link").click()
    press(page, "Tất cả bảo đảm")
    page.locator(".result-choices label").get_by_text("Đạt", exact=True).click()
    picture("kiem-tra")
    press(page, "Lưu kết quả kiểm tra")
    expect(page.locator(".saved")).to_contain_text("Kiểm tra lần sau")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    picture("da-luu")
    page.set_viewport_size(DESK)


def follow_programme(page, picture):
    """An indicator counts the group just founded."""
    page.goto(reverse("programmes:programme_new"))
    fill(page, name="Kế hoạch xây dựng tổ liên gia")
    press(page, "Lưu")
    page.goto(page.get_by_role("link", name="Thêm chỉ tiêu").get_attribute("href"))
    fill(page, name="Tổ liên gia đã thành lập", measure="tổ")
    page.locator("[name=figure]").select_option("groups.founded")
    press(page, "Lưu")
    expect(page.get_by_role("row").filter(has_text="Tổ liên gia đã thành lập")).to_contain_text("1 tổ")
    picture("chuong-trinh")


def print_report(page, picture):
    page.goto(reverse("reporting:report_new"))
    fill(page, title="Kết quả xây dựng tổ liên gia", programme="Kế hoạch xây dựng tổ liên gia", cutoff=today())
    fill(page, body="Ủy ban nhân dân phường Suối Hoa", slug="ket-qua")
    press(page, "Lưu")
    follow(page, "Xem trước")
    expect(page.get_by_role("main")).to_contain_text("Tổ liên gia đã thành lập")
    picture("xem-truoc")
    link = page.get_by_role("link", name="In thử PDF").get_attribute("href")
    answer = page.request.get(link)
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.body().startswith(b"%PDF-")
