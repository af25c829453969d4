"""Weighs first visits on a phone, nothing cached, compressed as sent; the site must be running with the demo.

.venv/bin/python bench/weight.py http://127.0.0.1:8000
"""

import sys

from playwright.sync_api import sync_playwright

PAGES = ["/", "/kiem-tra/", "/to-lien-gia/"]
PHONE = {"width": 320, "height": 640}


def weigh(context, url):
    """Kilobytes that came over the line for a page and all that belongs to it."""
    page = context.new_page()
    network = context.new_cdp_session(page)
    sizes = []
    network.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    network.send("Network.enable")
    network.send("Network.setCacheDisabled", {"cacheDisabled": True})
    page.goto(url, wait_until="networkidle")
    print(f"{sum(sizes) / 1000:6.1f} kB  {page.title()}")
    return page


def main(site):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        context = browser.new_context(viewport=PHONE, locale="vi-VN")
        page = weigh(context, site)
        page.fill("[name=username]", "congan")
        page.fill("[name=password]", "lamson-2023")
        page.get_by_role("button", name="Đăng nhập").click()
        page.wait_for_load_state()
        for address in PAGES:
            weigh(context, site + address)


if __name__ == "__main__":
    main(sys.argv[1].rstrip("/"))
