"""What every walk through the browser does: the first form of an empty installation, and filling in the others."""

import re

from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

PASSWORD = "con-meo-ngu-trua"
DESK, PHONE = {"width": 1280, "height": 900}, {"width": 320, "height": 640}


def fill(page, **fields):
    """Fill in the form of the page by the names of its fields; a list is chosen from by the words of an option."""
    for name, text in fields.items():
        field = page.locator(f"main [name={name}]")
        if field.evaluate("field => field.localName") == "select":
            field.select_option(label=text)
        else:
            field.fill(text)


def choose(page, **fields):
    """Choose from lists by a part of an option's words, as documents are found by their symbol."""
    for name, words in fields.items():
        options = page.locator(f"main [name={name}] option").filter(has_text=words)
        page.locator(f"main [name={name}]").select_option(options.first.get_attribute("value"))


def press(page, name):
    page.get_by_role("main").get_by_role("button", name=name, exact=True).click()


def follow(page, name):
    page.get_by_role("main").get_by_role("link", name=name, exact=True).first.click()


def today():
    return f"{timezone.localdate():%d/%m/%Y}"


def set_up(page, *, name, province, neighbourhoods, **more):
    """The first form: a ward, its neighbourhoods and one administrator, who is logged in by it."""
    page.goto("/")
    expect(page).to_have_url(re.compile(reverse("office:setup")))
    fill(page, kind="Phường", name=name, province=province, **more)
    press(page, "Tiếp tục")
    expect(page.locator("[name=issuer_line]")).to_have_value(f"ỦY BAN NHÂN DÂN PHƯỜNG {name.upper()}")
    fill(page, neighbourhoods=neighbourhoods, username="quantri", full_name="Lê Thị Thu")
    fill(page, position="Văn phòng", password1=PASSWORD, password2=PASSWORD)
    press(page, "Thiết lập")
    expect(page.locator("#messages")).to_contain_text(f"Đã thiết lập Phường {name}")
