"""The composer: sections in any order, added ones, own tables, sentences taken over with their figures linked."""

from datetime import date

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from awards.models import Award, AwardForm, AwardRound, DeclaredCount
from security_plans.hotspots.lifecycle import STEPS
from security_plans.models import Hotspot, HotspotType
from tests import make
from wardsafety.inspections.dimensions import street_of
from wardsafety.office.models import Role, Unit
from wardsafety.office.records.lifecycle import add_step
from wardsafety.papers.blocks import paragraph, plain
from wardsafety.reporting import actions, composing
from wardsafety.reporting.book import look_up
from wardsafety.reporting.building import build
from wardsafety.reporting.models import Section
from wardsafety.reporting.sections import KINDS, SectionKind
from wardsafety.reporting.typed import TypedTable, read_cell

TOKEN = "0a0b6a52-93c1-4d0a-9f6e-6b1d8b1f0c77"


def go(name, *args):
    return reverse(f"reporting:{name}", args=args)


@pytest.fixture
def report(ward, officer):
    programme = make.programme(ward, officer)
    make.target(make.indicator(programme, "Tổ liên gia an toàn PCCC", figure="groups.founded"), ward, value=2)
    made = make.report(programme, officer)
    actions.add_sections(report=made)
    return made


def section(report, key):
    return report.sections.get(key=key)


def tables(report):
    """{caption without its number: rows of plain texts}."""
    found = [block for block in build(report)["blocks"] if block["kind"] == "table"]
    return {block["caption"].split(". ", 1)[1]: [cells(row) for row in block["rows"]] for block in found}


def cells(row):
    return [plain(cell) for cell in (row["cells"] if isinstance(row, dict) else row)]


def said(report):
    blocks = build(report)["blocks"]
    return "\n".join(plain(part) for block in blocks for part in [block.get("text", ""), *block.get("items", [])])


def headings(report):
    return [block["text"] for block in build(report)["blocks"] if block["kind"] == "heading" and block["level"] == 1]


def test_a_figure_in_braces_counts_and_opens_its_rows(report, ward, officer):
    for _ in range(3):
        make.group(ward, officer)
    part = section(report, "basis")
    part.text = "Đã có {Tổ liên gia an toàn PCCC}, đạt {tỷ lệ: Tổ liên gia an toàn PCCC}; {points.founded} điểm; {xyz}."
    part.save()
    content = build(report)
    text = next(block["text"] for block in content["blocks"] if block["kind"] == "paragraph")
    assert plain(text) == "Đã có 3 tổ, đạt 150%; 0 điểm; ……."
    opened = next(piece["rows"] for piece in text if isinstance(piece, dict))
    assert len(look_up(content["book"], opened)["rows"]) == 3


def test_an_unknown_figure_is_told_on_the_page(enter, officer, report):
    part = section(report, "direction")
    part.text = "Phấn đấu {số không có}"
    part.save()
    html = enter(officer).get(go("report_detail", report.pk)).content.decode()
    assert "nhắc đến số liệu {số không có}" in html


def test_two_indicators_of_one_name_are_told_apart(report, ward, officer):
    other = make.indicator(report.programme, "Tổ liên gia an toàn PCCC", measure="vụ", order=2)
    make.reading(other, ward, officer, value=9)
    make.group(ward, officer)
    assert "Tổ liên gia an toàn PCCC: 1 tổ" in said(report) and "Tổ liên gia an toàn PCCC: 9 vụ" in said(report)


def test_drafted_sentences_are_taken_over_and_stay_linked(enter, ward, officer, report):
    client, part = enter(officer), section(report, "results")
    assert go("section_take_over", part.pk) in client.get(go("section_edit", part.pk)).content.decode()
    assert client.post(go("section_take_over", part.pk)).status_code == 303
    part.refresh_from_db()
    assert part.is_drafted and part.text.startswith("- Tổ liên gia an toàn PCCC: {Tổ liên gia an toàn PCCC}, đạt")
    reworded = part.text.replace("- Tổ liên gia an toàn PCCC:", "- Toàn phường có")
    sent = {"text": reworded, "is_on": "on", "is_drafted": "on"}
    assert client.post(go("section_edit", part.pk), sent).status_code == 303
    make.group(ward, officer)
    assert "Toàn phường có 1 tổ, đạt 50% chỉ tiêu" in said(report)
    assert "Tổ liên gia an toàn PCCC: 1 tổ" not in said(report)
    assert client.post(go("section_take_over", section(report, "direction").pk)).status_code == 404


def test_sections_are_switched_off_renamed_and_moved(enter, officer, report):
    client, part = enter(officer), section(report, "direction")
    client.post(go("section_edit", part.pk), {"title": "Nhiệm vụ 2027", "text": "Làm tốt", "is_on": "on"})
    for _ in range(20):
        assert client.post(go("section_move", part.pk, "len")).status_code == 303
    assert headings(report)[0] == "NHIỆM VỤ 2027"
    assert sorted(report.sections.values_list("order", flat=True)) == list(range(1, report.sections.count() + 1))
    client.post(go("section_move", part.pk, "xuong"))
    assert headings(report)[:2] == ["CĂN CỨ, CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "NHIỆM VỤ 2027"]
    client.post(go("section_edit", part.pk), {"title": "Nhiệm vụ 2027", "text": "Làm tốt"})
    assert "NHIỆM VỤ 2027" not in headings(report)
    assert client.post(go("section_move", part.pk, "ngang")).status_code == 404


def test_an_added_section_is_written_once_and_deleted(enter, officer, report):
    client = enter(officer)
    assert "Bảng số liệu tự nhập" in client.get(go("section_new", report.pk)).content.decode()
    url = f"{go('section_new', report.pk)}?key=own_text"
    sent = {"title": "Bài học kinh nghiệm", "text": "Phát huy vai trò tổ trưởng.", "is_on": "on", "submission": TOKEN}
    for _ in range(2):
        assert client.post(url, sent).status_code == 303
    made = report.sections.get(key="own_text")
    assert headings(report)[-1] == "BÀI HỌC KINH NGHIỆM"
    assert made.order < section(report, "annexes").order
    assert client.post(url, {"is_on": "on", "text": "x"}).status_code == 422
    assert client.get(go("section_remove", made.pk)).status_code == 200
    assert client.post(go("section_remove", made.pk)).status_code == 303
    assert not report.sections.filter(key="own_text").exists()
    assert client.post(go("section_remove", section(report, "basis").pk)).status_code == 404


def kinds_offered(client, report):
    return [key for key, _ in client.get(go("section_new", report.pk)).context["form"].fields["key"].choices]


def test_a_report_offers_what_it_does_not_hold_and_what_it_may_hold_often(enter, officer, report):
    client, own = enter(officer), ["own_text", "own_table", "breakdown"]
    assert kinds_offered(client, report) == own
    report.sections.filter(key__in=["stages", "annexes"]).delete()
    composing.add(section=Section(report=report, key="own_text", title="Mục"))
    assert kinds_offered(client, report) == ["stages", *own, "annexes"]
    Section.objects.filter(report=report).delete()
    assert kinds_offered(client, report) == list(KINDS)


@pytest.mark.parametrize("key", [key for key in KINDS if not key.startswith("own_") and key != "breakdown"])
def test_an_older_report_is_given_a_section_at_its_usual_place(enter, officer, report, key):
    usual = list(report.sections.values_list("key", flat=True))
    section(report, key).delete()
    client, url = enter(officer), f"{go('section_new', report.pk)}?key={key}"
    assert client.get(url).status_code == 200
    sent = {"text": "Viết thêm", "is_on": "on", "submission": TOKEN}
    for _ in range(2):
        assert client.post(url, sent).status_code == 303
    assert list(report.sections.values_list("key", flat=True)) == usual
    assert section(report, key).text == "Viết thêm"


def test_a_section_that_a_colleague_has_added_meanwhile_is_told_and_nothing_typed_is_lost(enter, officer, report):
    client, url = enter(officer), f"{go('section_new', report.pk)}?key=direction"
    assert "Phương hướng" not in client.get(url).content.decode(), "it is not offered again"
    answer = client.post(url, {"text": "Phấn đấu năm 2027", "is_on": "on"})
    assert answer.status_code == 422
    html = answer.content.decode()
    assert "Báo cáo đã có mục này." in html and "Phấn đấu năm 2027" in html
    assert section(report, "direction").text == ""


def test_a_new_kind_of_section_appears_in_reports_there_are(enter, officer, report, monkeypatch):
    kind = SectionKind(key="drills", title="Thực tập chữa cháy", build=lambda source, section: [paragraph("Đã tập.")])
    monkeypatch.setitem(KINDS, "drills", kind)
    client = enter(officer)
    assert "Thực tập chữa cháy" in client.get(go("section_new", report.pk)).content.decode()
    assert client.post(f"{go('section_new', report.pk)}?key=drills", {"is_on": "on"}).status_code == 303
    assert headings(report)[-1] == "THỰC TẬP CHỮA CHÁY"
    assert client.get(go("report_detail", report.pk)).status_code == 200


def test_who_may_compose(enter, ward, officer, report):
    own = Section(report=report, key="own_text", title="Mục")
    composing.add(section=own)
    reading = [go("section_new", report.pk), go("section_edit", own.pk), go("section_remove", own.pk)]
    posting = [go("section_move", own.pk, "len"), go("section_take_over", section(report, "results").pk)]
    reader = enter(make.user(ward, Role.SUPERVISOR))
    assert {reader.get(url).status_code for url in reading} | {reader.post(url).status_code for url in posting} == {403}
    other = enter(make.user(make.unit("Khác"), Role.ADMIN))
    assert {other.get(url).status_code for url in reading} | {other.post(url).status_code for url in posting} == {404}
    assert Section.objects.filter(pk=own.pk).exists()


CELLS = (
    "Loại vụ việc\tSố vụ\tThiệt hại\tTỷ lệ\n"
    "Trộm cắp\t12\t1,5 tỷ\t92,85%\n"
    "Trong đó: xe máy\t4\t0,5 tỷ\t\n"
    "Đánh bạc\t0\tgần 0,2 tỷ\t100%\n"
    "Cháy\t\t\t\n"
    "Tổng cộng\t13\t1,7 tỷ\t\n"
)


def test_a_typed_table_keeps_its_totals_and_tells_the_sum(enter, officer, report):
    url = f"{go('section_new', report.pk)}?key=own_table"
    sent = {"title": "Vụ việc theo loại", "is_on": "on", "cells": CELLS, "source_words": "Báo cáo của Công an tỉnh"}
    client = enter(officer)
    assert client.post(url, sent).status_code == 303
    block = next(block for block in build(report)["blocks"] if "Vụ việc theo loại" in block.get("caption", ""))
    assert [row["kind"] for row in block["rows"] if isinstance(row, dict)] == ["detail", "total"]
    assert cells(block["rows"][0]) == ["Trộm cắp", "12", "1,5 tỷ", "92,85%"]
    assert cells(block["rows"][2])[1] == "0" and cells(block["rows"][3])[1] == "–"
    notes = " ".join(plain(note) for note in block["footnotes"])
    assert "Nguồn: Báo cáo của Công an tỉnh." in notes
    assert "Số vụ: tổng ghi 13, cộng các dòng được 12." in notes
    assert "Thiệt hại" not in notes and "–: chưa có số liệu." in notes
    html = client.get(go("report_detail", report.pk)).content.decode()
    assert "Bảng “Vụ việc theo loại”: Số vụ: tổng ghi 13" in html
    opened = look_up(build(report)["book"], block["rows"][0][1]["rows"])
    assert opened["rows"][0]["cells"] == ["Nguồn", "Báo cáo của Công an tỉnh"]


@pytest.mark.parametrize("wrong", ["", "   ", "Chỉ tiêu\tSố", "a\t" * 80 + "b\nc"])
def test_a_table_that_is_none_is_refused(enter, officer, report, wrong):
    url = f"{go('section_new', report.pk)}?key=own_table"
    assert enter(officer).post(url, {"title": "Bảng", "is_on": "on", "cells": wrong}).status_code == 422
    assert not report.sections.filter(key="own_table").exists()


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=20), st.integers(-2, 2))
def test_a_stated_total_is_told_if_and_only_if_it_differs(numbers, off):
    stated = max(sum(numbers) + off, 0)
    rows = [["", "Số"], *(["Dòng", str(number)] for number in numbers), ["Tổng", str(stated)]]
    assert bool(list(TypedTable(rows).contradictions())) == (stated != sum(numbers))


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [("176,79 km", "176.79", "km"), ("3,572 tỷ", "3.572", "tỷ"), ("1.518", "1518", ""), ("gần 160 vụ", "160", "vụ")],
)
def test_numbers_are_read_as_they_are_written(text, number, unit):
    cell = read_cell(text)
    assert (str(cell.number), cell.unit) == (number, unit)
    assert read_cell("bước đầu chuyển biến").number is None


def test_counting_along_type_street_and_size(enter, ward, officer, report):
    make.group(ward, officer, address="Đầu ngõ 191 phố Lê Lợi", declared_households=7)
    make.group(ward, officer, address="Số 3, phố Lê Lợi", declared_households=12)
    make.group(ward, officer)
    make.point(ward, officer, address="Số 5 đường Trần Phú")
    client = enter(officer)
    url = f"{go('section_new', report.pk)}?key=breakdown"
    for title, dimension in (("Theo phố", "duong-pho"), ("Theo quy mô", "quy-mo")):
        sent = {"title": title, "is_on": "on", "dimension": dimension, "figures": ["groups.founded", "points.founded"]}
        assert client.post(url, sent).status_code == 303
    found = tables(report)
    assert found["Theo phố"] == [
        ["Đường Trần Phú", "0", "1"],
        ["Phố Lê Lợi", "2", "0"],
        ["Chưa xác định", "1", "0"],
        ["Tổng cộng", "3", "1"],
    ]
    assert [row[:2] for row in found["Theo quy mô"]][-2:] == [["Chưa xác định", "1"], ["Tổng cộng", "3"]]
    wrong = {"title": "Sai", "is_on": "on", "dimension": "loai-dia-ban", "figures": ["groups.founded"]}
    assert "Không chia theo cách này được" in client.post(url, wrong).content.decode()


def test_an_area_of_several_types_is_counted_once(ward, officer, report):
    area = Hotspot.objects.create(unit=ward, created_by=officer, name="Khu chợ")
    area.types.set(HotspotType.objects.filter(unit=None)[:2])
    for status in ("proposed", "selected"):
        add_step(STEPS, record=area, by=officer, status=status, effective_on=make.DAY)
    own = Section(
        report=report, key="breakdown", title="Địa bàn", dimension="loai-dia-ban", figures=["hotspots.selected"]
    )
    composing.add(section=own)
    block = next(block for block in build(report)["blocks"] if "Địa bàn" in block.get("caption", ""))
    assert [cells(row)[1] for row in block["rows"]] == ["1", "1", "1"]
    assert block["footnotes"] == ["Một mục có thể thuộc nhiều loại; số cộng chỉ tính một lần."]


@pytest.mark.parametrize(
    ("address", "street"),
    [("Đầu ngõ 191 phố Lê Lợi", "Phố Lê Lợi"), ("Số 2, đường Trần Phú, TDP 3", "Đường Trần Phú"), ("Sau chợ", "")],
)
def test_the_street_of_an_address(address, street):
    assert street_of(address) == street


def test_awards_by_level_and_kind(ward, officer, report):
    section(report, "awards")
    common = {"unit": ward, "created_by": officer, "merit": "tốt", "presenter": "Lãnh đạo UBND phường"}
    round_ = AwardRound.objects.create(title="Đợt 1", ceremony_on=make.DAY, **common)
    late = AwardRound.objects.create(title="Sau kỳ", ceremony_on=date(2027, 1, 1), **common)
    form = AwardForm.objects.get(name="Giấy khen của Chủ tịch UBND cấp xã", unit=None)
    for kind, count in (("collective", 5), ("individual", 10)):
        DeclaredCount.objects.create(round=round_, form=form, kind=kind, count=count)
    Award.objects.create(round=round_, form=form, kind="household", name="Gia đình ông A")
    Award.objects.create(round=late, form=form, kind="individual", name="Bà B")
    table = tables(report)["Khen thưởng theo cấp khen và đối tượng"]
    assert table == [["Cấp xã", "5", "10", "1", "16"], ["Tổng cộng", "5", "10", "1", "16"]]
    assert (
        "Giấy khen của Chủ tịch UBND phường Hoa Lư: 5 tập thể, 10 cá nhân, 1 hộ gia đình; lãnh đạo UBND phường trao."
        in said(report)
    )
    assert "Gia đình ông A" not in str(build(report))


def test_equipment_and_funding_open_their_models(ward, officer, report):
    part = section(report, "equipment")
    part.is_on = True
    part.save()
    group = make.group(ward, officer)
    make.equipment(group, quantity=3)
    make.equipment(make.point(ward, officer, value_vnd=2_500_000, funding="Xã hội hóa"), quantity=2)
    content = build(report)
    found = tables(report)
    assert found["Phương tiện đang sử dụng tại các mô hình"] == [["1", "Bình bột ABC 4 kg", "bình", "3", "2", "5"]]
    assert found["Kinh phí điểm chữa cháy công cộng"][-1] == ["Tổng cộng", "1", "2.500.000"]
    block = next(block for block in content["blocks"] if "Phương tiện" in block.get("caption", ""))
    assert len(look_up(content["book"], block["rows"][0][-1]["rows"])["rows"]) == 2


@pytest.fixture
def province(db):
    return make.unit("Lâm Viên", level=Unit.Level.PROVINCE, designation="Tỉnh")


def test_units_below_with_nought_unknown_and_a_total_that_differs(province):
    chief = make.user(province)
    programme = make.programme(province, chief)
    crimes = make.indicator(programme, "Vụ phạm pháp hình sự", measure="vụ")
    wards = [make.unit(name, parent=province) for name in ("An Hải", "Bình Minh", "Cát Linh")]
    make.reading(crimes, wards[0], chief, value=12, period_to=make.DAY)
    make.reading(crimes, wards[1], chief, value=0, period_to=make.DAY)
    make.reading(crimes, province, chief, value=15, period_to=make.DAY)
    report = make.report(programme, chief)
    actions.add_sections(report=report)
    block = next(block for block in build(report)["blocks"] if "theo đơn vị" in block.get("caption", ""))
    assert [cells(row)[1:] for row in block["rows"]] == [
        ["Phường An Hải", "12"],
        ["Phường Bình Minh", "0"],
        ["Phường Cát Linh", "–"],
        ["Cộng các đơn vị", "12"],
        ["Tỉnh Lâm Viên (theo báo cáo)", "15"],
    ]
    notes = " ".join(block["footnotes"])
    assert "báo cáo chung ghi 15 vụ, cộng các đơn vị được 12." in notes and "–: chưa có số liệu." in notes


def test_small_numbers_about_people_are_hidden_and_open_nothing(ward, officer):
    programme = make.programme(ward, officer)
    people = make.indicator(programme, "Người nghiện có hồ sơ quản lý", measure="người", about_people=True)
    for name, value in (("1", 1), ("2", 4), ("3", 9), ("4", 0)):
        make.reading(people, make.neighbourhood(ward, name), officer, value=value, period_to=make.DAY)
    report = make.report(programme, officer)
    actions.add_sections(report=report)
    content = build(report)
    block = next(block for block in content["blocks"] if "theo đơn vị" in block.get("caption", ""))
    assert [cells(row)[2] for row in block["rows"]] == ["*", "*", "9", "0", "14"]
    assert "*: số nhỏ" in " ".join(block["footnotes"])
    assert [key for key in content["book"] if key.startswith("reading-")] != []
    assert not any(row["cells"][1] in ("1 người", "4 người") for e in content["book"].values() for row in e["rows"])


def test_a_thousand_rows_still_print(ward, officer, report, monkeypatch):
    monkeypatch.setattr(actions, "DEADLINE", make.UNHURRIED)
    rows = "\n".join(f"Địa điểm số {n}\t{n}\tghi chú dài {'x' * 40}" for n in range(1000))
    own = Section(
        report=report, key="own_table", title="Bảng dài", cells=f"Nơi\tSố\tGhi chú\n{rows}", source_words="sổ"
    )
    composing.add(section=own)
    pdf = actions.print_content(build(report))
    assert pdf.startswith(b"%PDF")


def test_offered_words_print_what_they_say(ward, officer, report):
    make.group(ward, officer)
    offered = dict(composing.offered(report))
    assert offered["{Tổ liên gia an toàn PCCC}"] == "1 tổ" and offered["{tỷ lệ: Tổ liên gia an toàn PCCC}"] == "50%"
    part = section(report, "direction")
    part.text = "\n".join(offered)
    part.save()
    assert "\n".join(offered.values()) in said(report)


def test_a_stated_number_counts_while_fewer_names_are_listed(ward, officer, report):
    round_ = AwardRound.objects.create(unit=ward, created_by=officer, title="Đợt", merit="tốt", ceremony_on=make.DAY)
    form = AwardForm.objects.get(name="Giấy khen của Chủ tịch UBND cấp xã", unit=None)
    DeclaredCount.objects.create(round=round_, form=form, kind="individual", count=10)
    Award.objects.create(round=round_, form=form, kind="individual", name="Bà A")
    assert tables(report)["Khen thưởng theo cấp khen và đối tượng"][-1] == ["Tổng cộng", "0", "10", "0", "10"]
