"""The bounds of rendering: time, memory, files, processes; and the same bytes for the same dict."""

import json
import os
import subprocess
import sys
import time
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from tests import make
from tests.papers import samples
from tests.papers.pdf import fonts, info, objects, pages
from wardsafety.papers import typeset
from wardsafety.papers.render import PaperError, PaperFailed, PaperTooLarge, PaperTooSlow, in_child, render_pdf

ELSEWHERE = """
import json, sys
import django
django.setup()
from wardsafety.papers.render import render_pdf

if __name__ == "__main__":
    sys.stdout.buffer.write(render_pdf("papers/report.html", json.load(sys.stdin)))
"""


def html_pdf(body, **limits):
    html = f'<!doctype html><html lang="vi"><head><title>Thử</title></head><body>{body}</body></html>'
    bounds = {"deadline": make.UNHURRIED, "memory_mb": 300} | limits
    return in_child([html], time.monotonic() + bounds["deadline"], bounds["deadline"], bounds["memory_mb"])


@pytest.fixture(scope="module")
def report():
    return render_pdf("papers/report.html", samples.report())


def test_a_paper_is_tagged_titled_and_vietnamese(report):
    facts = info(report)
    assert facts["Title"] == "Báo cáo tổng kết xây dựng mô hình phòng cháy chữa cháy"
    assert facts["Tagged"] == "yes"
    assert b"/Lang (vi)" in objects(report)
    assert b'pdfuaid:part="1"' in objects(report)


def test_every_font_is_tinos_and_embedded(report):
    assert fonts(report) == {
        ("Tinos", "yes"),
        ("Tinos-Bold", "yes"),
        ("Tinos-Italic", "yes"),
        ("Tinos-Bold-Italic", "yes"),
    }


def test_vietnamese_comes_back_as_it_went_in(report):
    text = " ".join(page.text for page in pages(report))
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in text
    assert "Đỗ Ngọc Quỳnh Trang" in text
    assert "“Điểm chữa cháy công cộng”" in text


def test_every_vietnamese_letter_has_its_glyph():
    vowels = "aăâeêioôơuưy"
    tones = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
    letters = [unicodedata.normalize("NFC", v + t) for v in vowels for t in tones]
    letters += [*(letter.upper() for letter in letters), "đ", "Đ"]
    marks = "– — … “ ” ‘ ’ • × ≥ ≤ ½ ₫ ± ° ² → %"
    context = samples.decision(rows=1)
    context["preamble"] = [" ".join(letters), marks]
    pdf = render_pdf("papers/decision.html", context)
    assert f"{' '.join(letters)}; {marks}." in pages(pdf)[0].text
    assert all(name.startswith("Tinos") for name, _embedded in fonts(pdf))


def test_the_same_dict_gives_the_same_bytes(report):
    assert render_pdf("papers/report.html", samples.report()) == report


def test_the_same_dict_gives_the_same_bytes_in_another_process(report, tmp_path):
    script = tmp_path / "elsewhere.py"
    script.write_text(ELSEWHERE)
    root = Path(__file__).resolve().parents[2]
    surroundings = {**os.environ, "DJANGO_SETTINGS_MODULE": "wardsafety.settings", "PYTHONPATH": str(root)}
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, str(script)],
            input=json.dumps(samples.report()).encode(),
            capture_output=True,
            check=True,
            cwd=tmp_path,
            env={**surroundings, "PYTHONHASHSEED": seed},
        )
        assert done.stdout == report


def test_another_dict_gives_other_bytes(report):
    assert render_pdf("papers/report.html", samples.report(summary="Khác")) != report


def test_only_what_json_can_say_may_be_printed():
    with pytest.raises(TypeError):
        render_pdf("papers/report.html", {**samples.report(), "printed_on": date(2023, 6, 8)})


def test_a_paper_that_takes_too_long_is_stopped_with_a_sentence():
    with pytest.raises(PaperTooSlow, match=r"0\.2 giây"):
        render_pdf("papers/report.html", samples.report(rows=800), deadline=0.2)


@pytest.mark.parametrize("memory_mb", [40, 90])
def test_a_paper_that_takes_too_much_memory_is_stopped_with_a_sentence(memory_mb):
    with pytest.raises(PaperTooLarge, match=f"{memory_mb} MB"):
        render_pdf("papers/report.html", samples.report(rows=800), memory_mb=memory_mb)


def test_work_goes_on_after_a_paper_was_stopped(report):
    with pytest.raises(PaperError):
        render_pdf("papers/report.html", samples.report(rows=800), deadline=0.1)
    assert render_pdf("papers/report.html", samples.report()) == report


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "http://example.org/a.png",
        "https://paper.invalid/static/../../etc/passwd",
        "/static/%2e%2e/%2e%2e/manage.py",
        "/static/papers/missing.png",
        "//example.org/a.png",
        "/etc/passwd",
        "data:image/png;base64,AAAA",
    ],
)
def test_nothing_but_the_projects_own_files_is_read(url):
    with pytest.raises(PaperFailed) as caught:
        html_pdf(f'<img alt="" src="{url}">')
    assert "Not a file of this project" in caught.value.__notes__[0]


def test_a_media_file_may_be_printed(settings):
    from PIL import Image

    settings.MEDIA_ROOT.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (20, 20), "#204080").save(settings.MEDIA_ROOT / "seal.png")
    assert b"/Subtype /Image" in objects(html_pdf('<img alt="Dấu" src="/media/seal.png">'))


def test_a_link_out_of_the_media_folder_is_not_followed(tmp_path):
    (tmp_path / "media").mkdir()
    (tmp_path / "secret.png").write_bytes(b"secret")
    (tmp_path / "media" / "link.png").symlink_to(tmp_path / "secret.png")
    folders = {"/media/": [str(tmp_path / "media")]}
    assert typeset.own_file(f"{typeset.ORIGIN}/media/link.png", folders) is None


def test_a_broken_picture_stops_the_paper(settings):
    settings.MEDIA_ROOT.mkdir(parents=True, exist_ok=True)
    (settings.MEDIA_ROOT / "broken.png").write_bytes(b"not a picture")
    with pytest.raises(PaperFailed, match="báo quản trị viên"):
        html_pdf('<img alt="Dấu" src="/media/broken.png">')


def test_threads_may_print_at_once_and_leave_no_zombie(report):
    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(lambda _: render_pdf("papers/report.html", samples.report()), range(4)))
    assert done == [report] * 4
    states = subprocess.run(
        ["ps", "-o", "stat=", "--ppid", str(os.getpid())], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not [state for state in states if state.startswith("Z")]
