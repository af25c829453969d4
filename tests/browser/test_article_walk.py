"""The security part, the festival, the awards and the conference of the article, entered through the forms of an empty
installation by somebody who has only the article before them; and every paper of it prints."""

import subprocess

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from .steps import DESK, PHONE, choose, fill, follow, press, set_up, today

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

POLICE = "Công an phường Lam Sơn"
OFFICE = "Ủy ban nhân dân phường Lam Sơn"
PARTY = "Đảng ủy phường Lam Sơn"
COMMITTEE = "Ban chỉ đạo ANTT phường Lam Sơn"
APARTMENTS = "Ban quản lý các chung cư"
CONVERSION = "Chuyển hóa địa bàn trọng điểm, phức tạp về trật tự an toàn xã hội"
CHAIRMAN = "Giấy khen của Chủ tịch UBND cấp xã"
MEDAL = "Kỷ niệm chương Bảo vệ an ninh Tổ quốc"
FIRE_PROGRAMME = "Xây dựng mô hình PCCC"
THEFTS, VIOLATIONS = "Số vụ trộm cắp tài sản", "Trường hợp vi phạm trật tự công cộng"
MEASURES = [
    ("Tuyên truyền", "Tuyên truyền phương thức, thủ đoạn hoạt động của các loại tội phạm"),
    ("Phòng, chống tội phạm", "Rà soát, quản lý sau cai nghiện"),
    ("Quản lý hành chính về trật tự xã hội", "Tuần tra, xử lý vi phạm; giải quyết đậu đỗ xe tại chung cư"),
    ("Quản lý lưu trú và kinh doanh có điều kiện", "Kiểm tra nhà trọ, cơ sở kinh doanh"),
]
PREMISES = """Loại\tTên\tTổ dân phố\tĐịa chỉ\tĐiện thoại
Nhà trọ\tNhà trọ Hoa Ban\tTổ dân phố 8\tSố 5 phố Hoa Ban\t0912 345 678
Karaoke\tKaraoke Ánh Sao\tTổ dân phố 8\tSố 9 phố Hoa Ban\t
Chung cư\tChung cư Hạc Thành\tTổ dân phố 7\tSố 2 phố Mai\t
"""
AGENDA = [
    ("Khai mạc", "Khai mạc hội nghị", "Chủ tịch UBND phường"),
    ("Báo cáo", "Kết quả xây dựng mô hình PCCC", "Văn phòng UBND phường"),
    ("Tham luận", "Phát biểu của Tổ dân phố 8", "Đại diện Tổ dân phố 8"),
]
# The kinds that a link to a paper ends in, and what the answer then is.
PAPERS = {
    "/in/": "application/pdf",
    "/word/": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "/chu/": "text/html; charset=utf-8",
}


@pytest.fixture(autouse=True)
def two_choices(settings):
    """A form with two choices of a kind (resolution, plan) looks up each that was sent, however many are offered."""
    settings.ZEAL_ALLOWLIST = [{"model": f"office.{name}"} for name in ("Document", "Body")]


def test_the_article_is_entered_and_printed(page, tmp_path):
    set_up_ward(page)
    enter_bodies_and_documents(page)
    conversion = enter_conversion(page)
    enter_hotspot(page)
    enter_measures(page, conversion)
    log_on_the_phone(page, conversion)
    enter_indicators(page, conversion)
    check_premises(page)
    hold_festival(page)
    award_models(page)
    award_medals(page)
    conference = hold_conference(page)
    report_on_fire_models(page)
    report_on_conversion(page)
    print_conference(page, conference, tmp_path)


def new(page, where, /, *args, **fields):
    """Save a new record of the page of that name."""
    page.goto(reverse(where, args=args))
    save(page, **fields)


def save(page, **fields):
    fill(page, **fields)
    press(page, "Lưu")
    expect(page.locator(".invalid-feedback, .errorlist, .alert-danger")).to_have_count(0)


def sees(page, *sentences):
    for sentence in sentences:
        expect(page.get_by_role("main")).to_contain_text(sentence)


def follow_of(page, action, record):
    """One of many links of the same words, by the record that it tells to those who do not see the page."""
    page.get_by_role("main").get_by_role("link").filter(has_text=action).filter(has_text=record).first.click()


def set_up_ward(page):
    lines = "".join(f"Tổ dân phố {number}\n" for number in range(1, 10))
    set_up(page, name="Lam Sơn", province="Tỉnh Thanh Hóa", neighbourhoods=lines, district="Thành phố Thanh Hóa")


def enter_bodies_and_documents(page):
    """Bodies that issue papers first, then the four documents that the article names."""
    enter_body(page, "Tổ chức Đảng", PARTY, "ĐU", issuer_line="ĐẢNG ỦY PHƯỜNG LAM SƠN")
    enter_body(page, "Ban chỉ đạo, hội đồng", COMMITTEE, "BCĐ", issuer_line="BAN CHỈ ĐẠO AN NINH TRẬT TỰ")
    enter_body(page, "Công an", POLICE, "CAP", issuer_line="CÔNG AN PHƯỜNG LAM SƠN", place_name="Lam Sơn")
    enter_body(page, "Đơn vị phối hợp", APARTMENTS, "")
    enter_document(page, "Chỉ thị", "Thủ tướng Chính phủ", "01/CT-TTg", "3/1/2023", "Tăng cường công tác PCCC")
    enter_document(page, "Kế hoạch", OFFICE, "19/KH-UBND", "26/2/2023", "Triển khai xây dựng mô hình PCCC")
    enter_document(page, "Nghị quyết của Đảng", PARTY, "89-NQ/ĐU", "19/5/2023", "Lãnh đạo công tác chuyển hóa địa bàn")
    enter_document(page, "Kế hoạch", COMMITTEE, "56/KH-BCĐ", "22/5/2023", "Chuyển hóa địa bàn trọng điểm")
    rest_on(page, "89-NQ/ĐU")


def rest_on(page, basis):
    """The document of the page is based on another, which reports then name."""
    follow(page, "Sửa")
    page.get_by_label(basis).check()
    save(page)
    sees(page, basis)


def enter_body(page, kind, name, symbol, **letterhead):
    new(page, "office:body_create", kind=kind, name=name, symbol=symbol, **letterhead)
    sees(page, name)


def enter_document(page, kind, issuer, number, issued_on, summary):
    fields = {"kind": kind, "issuer": issuer, "number": number, "issued_on": issued_on, "summary": summary}
    new(page, "office:document_new", **fields)
    sees(page, number, summary)


def enter_conversion(page):
    """The page sets the source's "gần 1 tháng" beside the seventeen days from 22 May to 8 June."""
    page.goto(reverse("security_plans:conversion_new"))
    choose(page, resolution="89-NQ/ĐU", plan="56/KH-BCĐ")
    dates = {"starts_on": "22/5/2023", "reported_on": "8/6/2023", "stated_duration": "gần 1 tháng"}
    save(page, name=CONVERSION, result="Bước đầu có sự chuyển biến tích cực.", **dates)
    sees(page, "nguồn ghi “gần 1 tháng”", "17 ngày")
    sees(page, "tính từ ngày ra quân đến ngày đánh giá là 17 ngày")
    return page.url


def enter_hotspot(page):
    """An area of two types is proposed, chosen and under conversion."""
    page.goto(reverse("security_plans:hotspot_new"))
    choose(page, conversion=CONVERSION)
    for kind in ("Tội phạm xâm phạm trật tự xã hội", "Tội phạm và tệ nạn ma túy"):
        page.get_by_label(kind).check()
    fields = {"name": "Khu vực phố Hoa Ban", "boundary": "Tổ dân phố 8", "since": "22/5/2023"}
    save(page, neighbourhood="Tổ dân phố 8", **fields)
    for status, day in (("Được lựa chọn", "23/5/2023"), ("Đang chuyển hóa", "24/5/2023")):
        follow(page, "Ghi mốc")
        choose(page, document="56/KH-BCĐ")
        fill(page, status=status, effective_on=day)
        press(page, "Ghi mốc")
        sees(page, f"{day.replace('/5/', '/05/')} {status}")


def enter_measures(page, conversion):
    """The four groups of the article; the car parking is worked out with the boards of the apartment houses."""
    for group, title in MEASURES:
        page.goto(conversion)
        follow(page, "Thêm biện pháp")
        page.get_by_label(APARTMENTS).set_checked("chung cư" in title)
        save(page, group=group, title=title, lead=POLICE)
        sees(page, group, title, f"Chủ trì: {POLICE}.")
    sees(page, f"Phối hợp: {APARTMENTS}.")
    follow_of(page, "Thêm việc", MEASURES[2][1])
    save(page, title="Kẻ vạch chỗ đỗ xe", body=APARTMENTS, due_on="30/5/2023", done_on="29/5/2023")
    sees(page, "Kẻ vạch chỗ đỗ xe")
    follow_of(page, "Ghi kết quả", MEASURES[2][1])
    save(page, done_on="1/6/2023", what="Làm việc với ban quản lý", words="Giải quyết cơ bản tình trạng đậu đỗ xe")
    sees(page, "Giải quyết cơ bản tình trạng đậu đỗ xe")


def log_on_the_phone(page, conversion):
    """Back from a patrol: the number of the evening, with a thumb."""
    page.set_viewport_size(PHONE)
    page.goto(reverse("security_plans:home"))
    follow(page, "Ghi nhanh")
    page.get_by_role("main").get_by_role("link").filter(has_text=MEASURES[2][1]).click()
    save(page, count="6", measure_words="cuộc tuần tra", done_on="2/6/2023")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.set_viewport_size(DESK)
    page.goto(conversion)
    sees(page, "6 cuộc tuần tra")


def enter_indicators(page, conversion):
    """The usual indicators have no value until somebody gives one; 47 opens its source; 12 then 5 is less by 7."""
    page.goto(conversion)
    follow(page, "Thêm chỉ tiêu thường dùng")
    press(page, "Thêm")
    sees(page, "Băng, nhóm đối tượng được quản lý", "chưa có số liệu")
    source = {"wording": "lập hồ sơ xử lý 47 trường hợp", "source_words": "Báo cáo của Công an phường"}
    read(page, conversion, VIOLATIONS, value="47", period_from="22/5/2023", period_to="8/6/2023", **source)
    read(page, conversion, THEFTS, value="12", period_from="1/4/2023", period_to="21/5/2023", **source)
    read(page, conversion, THEFTS, value="5", period_from="22/5/2023", period_to="8/6/2023", **source)
    page.goto(conversion)
    sees(page, "giảm 7")
    follow(page, "47 trường hợp")
    sees(page, "lập hồ sơ xử lý 47 trường hợp", "Báo cáo của Công an phường")


def read(page, url, indicator, **fields):
    page.goto(url)
    page.get_by_role("row").filter(has_text=indicator).get_by_role("link", name="Thêm số liệu").click()
    page.get_by_label("Mức (con số)").check()
    save(page, **fields)
    expect(page.locator(".row-form")).to_have_count(0)


def check_premises(page):
    """Three premises come from Excel, a campaign gives them to somebody, and one is checked with a phone."""
    page.goto(reverse("security_plans:premises_paste"))
    fill(page, cells=PREMISES)
    press(page, "Kiểm tra")
    press(page, "Lưu 3 cơ sở, địa điểm")
    sees(page, "Karaoke Ánh Sao")
    page.goto(reverse("security_plans:campaign_new"))
    choose(page, measure=MEASURES[3][1])
    save(page, name="Kiểm tra nhà trọ, cơ sở kinh doanh", starts_on=today(), ends_on=today())
    follow(page, "Thêm cơ sở")
    choose(page, officer="Lê Thị Thu")
    for box in page.locator("[name=premises]").all():
        box.check()
    press(page, "Lưu")
    sees(page, "đã kiểm tra 0 trên 3 cơ sở")
    campaign = page.url
    page.set_viewport_size(PHONE)
    page.goto(reverse("security_plans:campaign_mine"))
    page.locator(".place-link").filter(has_text="Nhà trọ Hoa Ban").click()
    press(page, "Tất cả bảo đảm")
    page.locator(".result-choices label").get_by_text("Đạt", exact=True).click()
    press(page, "Lưu kết quả kiểm tra")
    page.set_viewport_size(DESK)
    page.goto(campaign)
    sees(page, "đã kiểm tra 1 trên 3 cơ sở")


def hold_festival(page):
    """The festival of 2023 with what usually belongs to it; the next year starts as its copy."""
    page.goto(reverse("security_plans:festival_new"))
    save(page, year="2023", body=OFFICE)
    festival = page.url
    press(page, "Thêm các nội dung thường có")
    sees(page, "Chào cờ", "Khám bệnh, tư vấn sức khỏe")
    add(page, "Thêm điểm", neighbourhood="Tổ dân phố 8", place="Nhà văn hóa", held_on="5/8/2023", expected="120")
    add(page, "Thêm khách", name="Lãnh đạo Công an thành phố", position="Khách mời")
    add(page, "Thêm khoản chi", title="Nước uống", quantity="120", measure="chai", price="5.000")
    add(page, "Thêm quà tặng", recipients="Hộ chính sách", planned="20", value="300.000")
    add(page, "Thêm cam kết", signers="Tổ dân phố 1 đến 9", planned="9", signed="9")
    sees(page, "600.000", "Hộ chính sách", "Dự kiến 120 người")
    print_all(page)
    page.goto(festival)
    follow(page, "Sao chép cho năm khác")
    fill(page, year="2024")
    page.get_by_role("main").locator("button[type=submit]").click()
    sees(page, "2024", "Khám bệnh, tư vấn sức khỏe")
    print_all(page)


def add(page, link, **fields):
    """A row, in a section of the page or on a page of its own; the next is begun when it is saved."""
    follow(page, link)
    save(page, **fields)
    expect(page.locator(".row-form")).to_have_count(0)


def award_models(page):
    """Five groups and ten persons without names, and one of whom the name is known."""
    new_round(page, "Khen thưởng xây dựng mô hình PCCC", "Thành tích xuất sắc trong xây dựng mô hình PCCC")
    declare(page, CHAIRMAN, "Tập thể", "5")
    declare(page, CHAIRMAN, "Cá nhân", "10")
    sees(page, "5 tập thể", "10 cá nhân")
    follow(page, "Thêm người được khen")
    save(page, form=CHAIRMAN, kind="Cá nhân", name="Trần Văn Bình", position="Tổ trưởng", neighbourhood="Tổ dân phố 8")
    sees(page, "Trần Văn Bình", "Chưa có ngày quyết định", "nguồn ghi 10 cá nhân, danh sách có 1")
    give(page)
    sees(page, "230.000")
    print_all(page)
    follow(page, "Giấy khen")
    expect(page.get_by_role("main")).to_contain_text("phôi in sẵn")
    certificates = page.request.get(f"{page.url}?in=1")
    assert certificates.body().startswith(b"%PDF-")


def award_medals(page):
    """The ministry's medal is not the ward's to decide."""
    new_round(page, "Kỷ niệm chương năm 2023", "Đóng góp cho sự nghiệp bảo vệ an ninh Tổ quốc")
    declare(page, MEDAL, "Cá nhân", "2")
    sees(page, "2 cá nhân")
    give(page)
    expect(page.get_by_role("main").get_by_role("link", name="PDF Quyết định")).to_have_count(0)
    print_all(page)


def new_round(page, title, merit):
    page.goto(reverse("awards:round_new"))
    fill(page, title=title, merit=merit, proposer=POLICE, decider=OFFICE)
    save(page, since="1/6/2023", ceremony_on="8/6/2023", occasion="Hội nghị tổng kết", presenter="Lãnh đạo UBND phường")


def declare(page, form, kind, count):
    follow(page, "Thêm số lượng")
    save(page, form=form, kind=kind, count=count)


def give(page):
    for status in ("Đã xét", "Đã trình", "Đã quyết định", "Đã trao"):
        follow(page, "Ghi bước")
        fill(page, status=status, effective_on="8/6/2023")
        page.get_by_role("main").locator("button[type=submit]").click()
        expect(page.locator("#steps li").filter(has_text=status)).to_contain_text("08/06/2023")


def print_all(page):
    """Every link to a paper on the page answers with what it promises."""
    for link in paper_links(page):
        answer, ending = page.request.get(link), next(ending for ending in PAPERS if link.endswith(ending))
        assert (answer.status, answer.headers["content-type"]) == (200, PAPERS[ending]), link
        assert len(answer.body()) > 200, link
        assert ending != "/in/" or answer.body().startswith(b"%PDF-"), link


def paper_links(page):
    links = [link.get_attribute("href") for link in page.get_by_role("main").locator("a").all()]
    papers = [link for link in links if link.endswith(tuple(PAPERS))]
    assert papers
    return papers


def hold_conference(page):
    """The afternoon of 8 June: agenda, who came, what was concluded."""
    page.goto(reverse("reporting:conference_new"))
    fill(page, name="Hội nghị tổng kết xây dựng mô hình PCCC", held_on="8/6/2023", session="Chiều")
    fill(page, body=OFFICE, place="Hội trường UBND phường", chair="Chủ tịch UBND phường", secretary="Lê Thị Thu")
    save(page, guests="Bí thư Đảng ủy\nĐại diện Tổ dân phố 8", invited="60", attended="57")
    for order, (kind, title, speaker) in enumerate(AGENDA, 1):
        add(page, "Thêm nội dung", order=str(order), kind=kind, title=title, speaker=speaker)
    add(page, "Thêm kết luận", text="Thành lập mô hình giai đoạn 2", lead=OFFICE, due_on="30/9/2023")
    add(page, "Thêm kết luận", text="Tổ chức Ngày hội năm 2023", lead=POLICE, due_on="19/8/2023")
    sees(page, "57 dự trên 60 mời", "Thành lập mô hình giai đoạn 2", "Đại diện Tổ dân phố 8")
    return page.url


def report_on_fire_models(page):
    """The ward has only the article's number, and words of its own for the rest."""
    new(page, "programmes:programme_new", name=FIRE_PROGRAMME)
    page.goto(page.get_by_role("link", name="Thêm chỉ tiêu").get_attribute("href"))
    save(page, name="Tổ liên gia an toàn PCCC", measure="tổ")
    read(page, page.url, "Tổ liên gia an toàn PCCC", value="64", source_words="Báo cáo của phường")
    report(page, title="Kết quả xây dựng mô hình PCCC", programme=FIRE_PROGRAMME, body=OFFICE, slug="mo-hinh")
    move_down(page, "Tồn tại, hạn chế và nguyên nhân")
    follow(page, "Thêm mục")
    page.get_by_label("Mục tự viết").check()
    press(page, "Tiếp tục")
    save(page, title="Bài học kinh nghiệm", text="Dựa vào Nhân dân.")
    sees(page, "Bài học kinh nghiệm", "Dựa vào Nhân dân.")
    print_all(page)


def report_on_conversion(page):
    """The police take the drafted sentences over, and their report has a number of their own series."""
    topic = {"topic": "An ninh trật tự", "programme": CONVERSION}
    report(page, title="Kết quả chuyển hóa địa bàn trọng điểm", body=POLICE, slug="chuyen-hoa", **topic)
    address = page.url
    follow_of(page, "Soạn", "Kết quả chuyển hóa địa bàn")
    press(page, "Đưa các câu tự soạn vào phần viết để sửa lời")
    press(page, "Lưu")
    page.goto(address)
    follow(page, "Lấy số")
    fill(page, issued_on="8/6/2023", symbol="BC-CAP")
    press(page, "Lấy số")
    sees(page, "1/BC-CAP")
    print_all(page)
    follow(page, "Xem trước")
    sees(page, "47 trường hợp", "89-NQ/ĐU")


def report(page, **fields):
    page.goto(reverse("reporting:report_new"))
    save(page, conference="Hội nghị tổng kết xây dựng mô hình PCCC", cutoff="8/6/2023", **fields)


def move_down(page, section):
    row = page.get_by_role("row").filter(has_text=section)
    place = row.evaluate("row => row.rowIndex")
    row.get_by_role("button", name="Xuống").click()
    expect(page.get_by_role("row").nth(place + 1)).to_contain_text(section)


def print_conference(page, conference, tmp_path):
    """Each paper as PDF, Word and text; both reports in one file."""
    page.goto(conference)
    print_all(page)
    answer = page.request.get(page.get_by_role("link", name="tất cả trong một tệp PDF").get_attribute("href"))
    pdf = tmp_path / "bao-cao.pdf"
    pdf.write_bytes(answer.body())
    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout
    assert "mô hình PCCC" in text and "47 trường hợp" in text
    assert "BÁO CÁO" in text and "CÔNG AN PHƯỜNG LAM SƠN" in text and "ỦY BAN NHÂN DÂN" in text
