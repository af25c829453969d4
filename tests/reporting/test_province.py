"""A province without records of its own: typed figures only, through the forms, and its report prints.

Levels, changes, ranks, approximate ones, words; km, triệu, tỷ; two sources that disagree; targets at least, at most,
exactly and none; a table by unit with nought and unknown.
"""

import re

import pytest
from django.urls import reverse

from tests import make
from tests.papers.pdf import pages
from wardsafety.office.models import Role, Unit
from wardsafety.programmes.models import Indicator, Programme
from wardsafety.reporting.models import Report

PERIOD = {"period_from": "1/1/2026", "period_to": "30/6/2026"}
SOURCE = {"source_words": "Báo cáo 6 tháng của Công an tỉnh", "is_printed": "on"}


@pytest.fixture
def province(db):
    made = make.unit("Lâm Viên", level=Unit.Level.PROVINCE, designation="Tỉnh")
    for name in ("An Hải", "Bình Minh", "Cát Linh"):
        make.unit(name, parent=made)
    return made


@pytest.fixture
def chief(client, province):
    person = make.user(province, Role.LEADER)
    client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
    client.unit = province
    return client


def send(client, address, /, *args, **fields):
    answer = client.post(reverse(address, args=args), fields)
    assert answer.status_code == 303, re.findall(r"invalid-feedback[^>]*>([^<]+)|<li>([^<]+)", answer.content.decode())
    return answer


def indicator(client, name, measure, target=None, **more):
    programme = Programme.objects.get()
    send(
        client,
        "programmes:indicator_new",
        programme.pk,
        name=name,
        measure=measure,
        order=programme.indicators.count() + 1,
        **more,
    )
    made = Indicator.objects.get(name=name)
    if target:
        send(client, "programmes:target_new", made.pk, unit=client.unit.pk, **{"kind": "count"} | target)
    return made


def read(client, indicator, unit=None, **fields):
    sent = {"form": "level", "unit": (unit or client.unit).pk} | PERIOD | SOURCE | fields
    send(client, "programmes:reading_new", indicator.pk, **sent)


def enter_figures(chief, province):
    send(chief, "programmes:programme_new", name="Bảo đảm an ninh, trật tự và PCCC năm 2026")
    wards = list(Unit.objects.filter(parent=province).order_by("name"))
    crimes = indicator(chief, "Vụ phạm pháp hình sự", "vụ", {"comparator": "lte", "value": "600"})
    read(chief, crimes, value="560", qualifier="gần")
    read(
        chief,
        crimes,
        form="change",
        value="11,5",
        direction="giam",
        change_basis="percent",
        compared_words="cùng kỳ 2025",
    )
    solved = indicator(chief, "Tỷ lệ điều tra, khám phá", "%", {"kind": "percent", "comparator": "gte", "value": "80"})
    read(chief, solved, value="92,85", numerator="520", denominator="560")
    read(chief, solved, form="change", value="2,1", direction="tang", change_basis="points")
    hydrants = indicator(chief, "Chiều dài tuyến ống chữa cháy", "km", {"comparator": "eq", "value": "176,79"})
    read(chief, hydrants, value="176,79")
    money = indicator(chief, "Kinh phí xã hội hóa", "tỷ đồng")
    read(chief, money, value="3,572")
    read(chief, money, value="3,4", source_words="Báo cáo của Sở Tài chính", is_printed="")
    damage = indicator(chief, "Thiệt hại do cháy", "triệu đồng", {"comparator": "lt", "value": "500"})
    read(chief, damage, value="1.250", qualifier="trên")
    rank = indicator(chief, "Chỉ số cải cách", "điểm")
    read(chief, rank, form="rank", rank="3", rank_out_of="34", rank_scope="tỉnh, thành phố")
    movement = indicator(chief, "Phong trào toàn dân", "mức")
    read(chief, movement, form="words", words="chuyển biến tích cực")
    fires = indicator(chief, "Vụ cháy", "vụ")
    read(chief, fires, value="15")
    for ward, value in zip(wards, ("12", "0"), strict=False):
        read(chief, fires, unit=ward, value=value)
    indicator(chief, "Trong đó: cháy nhà dân", "vụ", parent=fires.pk)


def compose(chief, province):
    body = make.body(province, "UBND tỉnh Lâm Viên", issuer_line="ỦY BAN NHÂN DÂN TỈNH LÂM VIÊN", symbol="UBND")
    programme = Programme.objects.get()
    send(
        chief,
        "reporting:report_new",
        title="Kết quả 6 tháng đầu năm 2026",
        programme=programme.pk,
        body=body.pk,
        slug="lam-vien-6-thang",
        topic="both",
        cutoff="30/6/2026",
        period_from="1/1/2026",
    )
    report = Report.objects.get()
    cells = "Địa bàn\tSố vụ\tThiệt hại\nĐô thị\t9\t1,1 tỷ\nNông thôn\t6\t0,15 tỷ\nTổng\t15\t1,3 tỷ\n"
    own = {"title": "Vụ cháy theo địa bàn", "is_on": "on", "cells": cells, "source_words": "Công an tỉnh"}
    answer = chief.post(f"{reverse('reporting:section_new', args=[report.pk])}?key=own_table", own)
    assert answer.status_code == 303
    return report


def test_typed_figures_make_the_whole_report(chief, province):
    enter_figures(chief, province)
    report = compose(chief, province)
    page = chief.get(reverse("reporting:report_detail", args=[report.pk])).content.decode()
    for sentence in (
        "Chưa có số liệu, không in: Trong đó: cháy nhà dân.",
        "Thiệt hại: tổng ghi 1,3 tỷ, cộng các dòng được 1,25 tỷ.",
        "có hai nguồn nói khác nhau: 3,572 tỷ đồng và 3,4 tỷ đồng",
        "Chưa có mức giao, in số lượng, không in tỷ lệ:",
    ):
        assert sentence in page, sentence
    answer = chief.get(reverse("reporting:report_paper", args=[report.pk, "in"]))
    assert answer["Content-Type"] == "application/pdf"
    text = " ".join(page.text for page in pages(answer.content))
    for words in (
        "Vụ phạm pháp hình sự: gần 560 vụ",
        "giảm 11,5% so với cùng kỳ 2025",
        "92,85% (520/560)",
        "tăng 2,1 điểm phần trăm",
        "176,79 km, đạt 100% chỉ tiêu được giao (đúng 176,79 km)",
        "3,572 tỷ đồng",
        "nguồn khác ghi 3,4 tỷ đồng",
        "trên 1.250 triệu đồng",
        "đứng thứ 3/34 tỉnh, thành phố",
        "chuyển biến tích cực",
        "Vụ cháy theo đơn vị",
        "Vụ cháy: báo cáo chung ghi 15 vụ, cộng các đơn vị được 12.",
        "–: chưa có số liệu.",
        "không quá 600 vụ",
        "tổng ghi 1,3 tỷ, cộng các dòng được 1,25 tỷ",
    ):
        assert words in text, words
    assert "Chất lượng mô hình".upper() not in text
    for form, start in (("word", b"PK"), ("chu", b"<!doctype")):
        assert (
            chief.get(reverse("reporting:report_paper", args=[report.pk, form]))
            .content.lower()
            .startswith(start.lower())
        )
