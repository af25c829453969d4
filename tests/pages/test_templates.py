import pytest
from django.template import Context, Template, engines
from django.template.loader import render_to_string
from django.test import RequestFactory


def rendered(source, **context):
    return Template(source).render(Context(context))


def test_filters_print_as_people_write():
    assert rendered(
        "{{ n|grouped }} {{ p|percent }} {{ d|partial_date }} {{ x|decimal:1 }}", n=1518, p=320, d="2023-06", x=2
    ) == ("1.518 320% 6/2023 2,0")
    assert rendered("{{ p|phone }} {{ p|mask_phone }}", p="0912345678") == "0912 345 678 0912***678"


def test_a_status_is_icon_and_word():
    html = rendered("{% status_badge 'bad' word %}", word="Quá <hạn>")
    assert 'class="status status-bad"' in html
    assert "icons.svg#x-octagon-fill" in html
    assert "Quá &lt;hạn&gt;" in html


def test_an_unknown_status_is_an_error_of_ours():
    with pytest.raises(KeyError):
        rendered("{% status_badge 'rot' 'x' %}")


def test_every_icon_named_in_templates_and_code_is_in_the_sprite(settings):
    import re

    from wardsafety.pages.templatetags.pages import STATUS_ICONS

    sprite = set(re.findall(r'<symbol id="([^"]+)"', (settings.BASE_DIR / "static/vendor/icons.svg").read_text()))
    used = set(STATUS_ICONS.values())
    for path in settings.BASE_DIR.glob("templates/**/*.html"):
        used |= set(re.findall(r"""\{% icon ["']([\w-]+)["'] %\}""", path.read_text()))
    assert used <= sprite


def test_query_string_changes_one_parameter():
    request = RequestFactory().get("/?q=tổ&trang=3")
    assert rendered("{% query_string trang=None sap_xep='ten' %}", request=request) == "?q=t%E1%BB%95&amp;sap-xep=ten"


def test_a_breadcrumb_ends_where_we_are():
    html = rendered("{% breadcrumb 'Tổ liên gia' '/to-lien-gia/' 'Tổ 1' %}")
    assert '<a href="/to-lien-gia/">Tổ liên gia</a>' in html
    assert '<li aria-current="page">Tổ 1</li>' in html


@pytest.mark.parametrize("name", ["400.html", "500.html"])
def test_error_pages_stand_without_any_context(name):
    html = engines["django"].get_template(name).render()
    assert '<html lang="vi">' in html
    assert 'href="/"' in html


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["403.html", "403_csrf.html", "404.html"])
def test_error_pages_lead_back(name):
    html = render_to_string(name)
    assert "Về trang Tổng quan" in html
    assert "<h1>" in html


@pytest.mark.django_db
def test_a_page_that_is_not_there_is_told_calmly(client):
    response = client.get("/khong-co/")
    assert response.status_code == 404
    assert "Không tìm thấy trang" in response.content.decode()


@pytest.mark.django_db
def test_a_record_tells_what_it_is_and_what_is_missing(client):
    html = client.get("/muc/").content.decode()
    assert "Chưa có quyết định thành lập." in html
    assert "status-ok" in html
    assert '<span class="long-text">1.200</span>' in html
    assert '<span class="muted">Chưa có</span>' in html


@pytest.mark.django_db
def test_a_confirmation_names_the_act(client):
    html = client.get("/xoa/").content.decode()
    assert '<button class="btn btn-danger" type="submit">Giải thể</button>' in html
    assert 'name="csrfmiddlewaretoken"' in html
    assert 'name="submission"' in html


def test_a_form_without_a_model_carries_its_token_too():
    assert rendered("{% submission %}").startswith('<input type="hidden" name="submission" value="')


@pytest.mark.django_db
def test_pages_have_no_inline_script_or_style(client):
    import re

    for url in ["/danh-sach/", "/them/", "/muc/", "/xoa/", "/dan/", "/bieu-do/"]:
        html = client.get(url).content.decode()
        assert not re.search(r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|hx-on", html), url
        assert 'lang="vi"' in html
