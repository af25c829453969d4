"""From an empty installation to a printed report, the way a ward starts to work with it."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from .steps import DESK, PASSWORD, PHONE, fill, follow, press, set_up, today

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

NEIGHBOURHOODS = "STT\tTên tổ\n1\tTổ dân phố 1\n2\tTDP 2\n3\tKhu phố Đông\n"


def test_a_ward_sets_up_inspects_and_reports(page, picture):
    set_up(page, name="Suối Hoa", province="Tỉnh Lâm Viên", neighbourhoods=NEIGHBOURHOODS)
    log_in_again(page)
    add_group(page, picture)
    paste_models(page, picture)
    found_by_decision(page, picture)
    inspect_on_the_phone(page, picture)
    follow_programme(page, picture)
    print_report(page, picture)


def log_in_again(page):
    page.locator(".menu-user summary").click()
    page.get_by_role("button", name="Đăng xuất").click()
    page.goto("/mo-hinh/")
    fill(page, username="quantri", password=PASSWORD)
    press(page, "Đăng nhập")
    expect(page.get_by_role("heading", level=1)).to_have_text("Mô hình PCCC")


def add_group(page, picture):
    """A group gets the next free number and a household in place, and is proposed."""
    page.goto(reverse("fire_models:group_new"))
    expect(page.locator("[name=number]")).to_have_value("1")
    fill(page, neighbourhood="Tổ dân phố 2")
    page.wait_for_load_state("networkidle")
    expect(page.locator("[name=number]")).to_have_value("1")
    fill(page, address="Ngõ 12 phố Hoa Ban", declared_households="9", leader_name="Trần Văn Bình")
    press(page, "Lưu")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Tổ liên gia số 1")
    expect(page.locator(".page-title")).to_contain_text("Đề xuất")
    follow(page, "Thêm hộ")
    fill(page, head_name="Nguyễn Thị Lan", phone="0912 345 678", people="4")
    page.locator("#households").get_by_role("button", name="Lưu", exact=True).click()
    expect(page.locator("#households tbody tr")).to_contain_text("Nguyễn Thị Lan")
    expect(page.locator("#live")).to_have_text("1 hộ")
    picture("to-lien-gia")


def paste_models(page, picture):
    """Three groups, of which one is wrong at first, and two points."""
    page.goto(reverse("fire_models:group_paste"))
    rows = "Số\tTổ dân phố\tĐịa chỉ\tSố hộ\n2\tTDP 2\tNgõ 14 phố Hoa Ban\t8\n"
    rows += "1\t1\tNgõ 3 phố Mai\t7\n1\tKhu phố {}\tSau chợ\t\n"
    fill(page, cells=rows.format("Tây"))
    press(page, "Kiểm tra")
    expect(page.get_by_role("main")).to_contain_text("Không tìm thấy tổ dân phố, thôn “Khu phố Tây”.")
    picture("dan-bang-sai")
    fill(page, cells=rows.format("Đông"))
    press(page, "Kiểm tra")
    picture("dan-bang")
    press(page, "Lưu 3 tổ liên gia")
    expect(page.get_by_role("heading", level=1)).to_have_text("Tổ liên gia an toàn PCCC")
    page.goto(reverse("fire_models:point_paste"))
    fill(page, cells="TDP\tVị trí\tNgười quản lý\n2\tĐầu ngõ 12\tTrần Văn Bình\n1\tNhà văn hóa\t\n")
    press(page, "Kiểm tra")
    press(page, "Lưu 2 điểm chữa cháy công cộng")
    expect(page.locator("#list tbody tr")).to_have_count(2)


def found_by_decision(page, picture):
    """The decision is recorded, founds all six models, and prints with its list."""
    page.goto(reverse("office:document_new"))
    fill(page, kind="Quyết định", issuer="Ủy ban nhân dân phường Suối Hoa")
    fill(page, number="7", symbol="QĐ-UBND", issued_on=today(), summary="Về việc thành lập mô hình PCCC")
    press(page, "Lưu")
    page.goto(reverse("fire_models:founding"))
    page.locator("[name=document]").select_option(index=1)
    for box in page.locator("[name=places]").all():
        box.check()
    picture("thanh-lap")
    press(page, "Lưu")
    expect(page.locator("#messages")).to_contain_text("Đã ghi thành lập")
    decision = page.get_by_role("main").locator("a[href*='/quyet-dinh/']").first.get_attribute("href")
    assert page.request.get(decision).body().startswith(b"%PDF-")


def inspect_on_the_phone(page, picture):
    """The group is found without diacritics; all is in order; the next date is told."""
    page.set_viewport_size(PHONE)
    page.goto(f"{reverse('inspections:home')}?q=ngo 12 pho hoa ban")
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
    """One indicator counts the groups just founded and has no target; another is read, nearly and in words."""
    page.goto(reverse("programmes:programme_new"))
    fill(page, name="Kế hoạch xây dựng tổ liên gia")
    press(page, "Lưu")
    page.goto(page.get_by_role("link", name="Thêm chỉ tiêu").get_attribute("href"))
    fill(page, name="Tổ liên gia đã thành lập", measure="tổ")
    page.locator("[name=figure]").select_option("groups.founded")
    press(page, "Lưu")
    expect(page.get_by_role("row").filter(has_text="Tổ liên gia đã thành lập")).to_contain_text("4 tổ")
    programme = page.url
    page.goto(page.get_by_role("link", name="Thêm chỉ tiêu").get_attribute("href"))
    fill(page, name="Lượt người được tuyên truyền", measure="lượt người")
    press(page, "Lưu")
    read(page, programme, "Mức (con số)", qualifier="gần", value="160", source_words="Báo cáo của tổ dân phố")
    read(page, programme, "Chỉ bằng chữ", words="chuyển biến tích cực", source_words="Báo cáo của tổ dân phố")
    picture("chuong-trinh")


def read(page, programme, form, **fields):
    """A reading of the second indicator."""
    page.goto(programme)
    row = page.get_by_role("row").filter(has_text="Lượt người được tuyên truyền").first
    page.goto(row.get_by_role("link", name="Thêm số liệu").get_attribute("href"))
    page.get_by_label(form).check()
    fill(page, **fields)
    press(page, "Lưu")
    expect(page.locator("#messages, main").first).to_be_visible()


def print_report(page, picture):
    page.goto(reverse("reporting:report_new"))
    fill(page, title="Kết quả xây dựng tổ liên gia", programme="Kế hoạch xây dựng tổ liên gia", cutoff=today())
    fill(page, body="Ủy ban nhân dân phường Suối Hoa", slug="ket-qua")
    press(page, "Lưu")
    follow(page, "Xem trước")
    expect(page.get_by_role("main")).to_contain_text("Tổ liên gia đã thành lập")
    expect(page.get_by_role("main")).to_contain_text("gần 160 lượt người")
    expect(page.get_by_role("main")).to_contain_text("chuyển biến tích cực")
    picture("xem-truoc")
    link = page.get_by_role("link", name="In thử PDF").get_attribute("href")
    answer = page.request.get(link)
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.body().startswith(b"%PDF-")
