import io
import re

import pytest
from django.contrib.contenttypes.models import ContentType
from django.contrib.messages import get_messages
from openpyxl import load_workbook

from wardsafety.pages import listing as listing_module

pytestmark = pytest.mark.django_db


def names(response):
    return re.findall(r'<a href="/muc/\d+/">([^<]+)</a>', response.content.decode())


def text(response):
    return response.content.decode()


def test_shows_the_first_page_in_order_and_the_count(client):
    response = client.get("/danh-sach/")
    assert names(response) == sorted(ContentType.objects.values_list("model", flat=True))[:10]
    assert f"Có {ContentType.objects.count()} mục" in text(response)
    assert text(response).count('aria-sort="ascending"') == 1


def test_sorts_by_a_header_and_back(client):
    response = client.get("/danh-sach/?sap-xep=-ten")
    assert names(response) == sorted(ContentType.objects.values_list("model", flat=True), reverse=True)[:10]
    assert 'aria-sort="descending"' in text(response)
    assert 'href="/danh-sach/?sap-xep=ten"' in text(response)


def test_an_unknown_order_is_the_usual_one(client):
    assert names(client.get("/danh-sach/?sap-xep=password")) == names(client.get("/danh-sach/"))


def test_pages_never_repeat_or_lose_a_row(client):
    last = -(-ContentType.objects.count() // 10)
    seen = [
        name for page in range(1, last + 1) for name in names(client.get(f"/danh-sach/?sap-xep=ung-dung&trang={page}"))
    ]
    assert sorted(seen) == sorted(ContentType.objects.values_list("model", flat=True))


@pytest.mark.parametrize("number", ["999", "-1"])
def test_a_page_beyond_the_end_is_the_last(client, number):
    last = -(-ContentType.objects.count() // 10)
    assert client.get(f"/danh-sach/?trang={number}").context["listing"].page.number == last


def test_a_page_that_is_no_number_is_the_first(client):
    assert client.get("/danh-sach/?trang=abc").context["listing"].page.number == 1


def test_searches_every_word_without_case_and_diacritics(client):
    assert names(client.get("/danh-sach/?q=PẺRM+issi")) == ["permission"]


def test_filters_live_in_the_url_and_stay_in_every_link(client):
    response = client.get("/danh-sach/?app=auth&sap-xep=-ten")
    assert set(names(response)) == set(ContentType.objects.filter(app_label="auth").values_list("model", flat=True))
    assert "Tìm thấy" in text(response)
    assert 'href="/danh-sach/?app=auth&amp;sap-xep=ten"' in text(response)
    assert 'href="/danh-sach/?app=auth&amp;sap-xep=-ten&amp;xuat=xlsx"' in text(response)
    assert '<option value="auth" selected>' in text(response)
    assert 'href="/danh-sach/?sap-xep=-ten"' in text(response), "the link that clears the filters"


def test_a_ticked_box_narrows(client):
    response = client.get("/danh-sach/?cua_toi=on")
    assert response.context["listing"].total == ContentType.objects.filter(app_label="auth").count()
    assert client.get("/danh-sach/").context["listing"].total > response.context["listing"].total


def test_a_wrong_filter_says_so_and_breaks_nothing(client):
    response = client.get("/danh-sach/?so=abc&app=khong-co")
    assert response.status_code == 200
    assert "Nhập một số" in text(response)


def test_nothing_yet_tells_how_to_begin(client):
    response = client.get("/trong/")
    assert "Chưa có mục nào." in text(response)
    assert '<a class="btn btn-primary" href="/them/">Thêm mục đầu tiên</a>' in text(response)
    assert "<table" not in text(response)


def test_nothing_matches_tells_how_to_clear(client):
    response = client.get("/danh-sach/?q=khongcogi")
    assert "Không có mục nào khớp" in text(response)
    assert 'href="/danh-sach/">Bỏ lọc, xem tất cả' in text(response)


def test_htmx_gets_the_list_alone_and_it_equals_a_fresh_load(client):
    url = "/danh-sach/?app=auth"
    part = text(client.get(url, headers={"HX-Request": "true", "HX-Target": "list"}))
    assert "<html" not in part
    assert part.strip().startswith('<div id="list"')
    assert part.strip() in text(client.get(url))


def test_htmx_is_told_the_address_without_empty_filters(client):
    response = client.get("/danh-sach/?q=&app=auth&so=", headers={"HX-Request": "true", "HX-Target": "list"})
    assert response["HX-Push-Url"] == "/danh-sach/?app=auth"


def test_going_back_gets_the_whole_page(client):
    response = client.get("/danh-sach/", headers={"HX-Request": "true", "HX-History-Restore-Request": "true"})
    assert "<html" in text(response)
    assert "HX-Target" in response["Vary"]


def sheet_of(response):
    assert response["Content-Type"].endswith("spreadsheetml.sheet")
    return load_workbook(io.BytesIO(b"".join(response.streaming_content))).active


def test_excel_holds_the_whole_filtered_list(client):
    response = client.get("/danh-sach/?xuat=xlsx&sap-xep=-ten")
    assert 'filename="loai-du-lieu.xlsx"' in response["Content-Disposition"]
    rows = list(sheet_of(response).values)
    assert rows[0] == ("Tên", "Ứng dụng", "Số thứ tự", "Ghi chú")
    assert [row[0] for row in rows[1:]] == sorted(ContentType.objects.values_list("model", flat=True), reverse=True)
    assert isinstance(rows[1][2], int)
    found = list(sheet_of(client.get("/danh-sach/?xuat=xlsx&q=permission")).values)
    assert len(found) == 2


def test_excel_keeps_what_looks_like_a_formula_as_text(client):
    cell = sheet_of(client.get("/danh-sach/?xuat=xlsx&q=permission"))["D2"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=permission", "s", True)


def test_excel_of_too_long_a_list_says_so(client, monkeypatch):
    monkeypatch.setattr(listing_module, "EXPORT_LIMIT", 3)
    response = client.get("/danh-sach/?xuat=xlsx&sap-xep=ten")
    assert response.url == "/danh-sach/?sap-xep=ten"
    assert "Hãy lọc bớt" in str(next(iter(get_messages(response.wsgi_request))))


def test_the_same_number_of_queries_for_any_length(client, django_assert_max_num_queries):
    with django_assert_max_num_queries(10) as short:
        assert len(names(client.get("/danh-sach/?q=permission"))) == 1
    with django_assert_max_num_queries(10) as long:
        assert len(names(client.get("/danh-sach/"))) == 10
    assert len(short) == len(long)
