"""A report says what the records say, freezes it, and prints it the same for ever."""

import json
from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command

from fire_models.models import FirePoint, FireSafetyGroup
from tests import make
from wardsafety.inspections.models import PlaceStatus
from wardsafety.papers.blocks import plain
from wardsafety.reporting import actions
from wardsafety.reporting.book import look_up
from wardsafety.reporting.building import build
from wardsafety.reporting.management.commands.load_demo import load
from wardsafety.reporting.models import Report

CUTOFF = make.DAY


@pytest.fixture
def report(ward, officer):
    programme = make.programme(ward, officer)
    indicator = make.indicator(programme, "Tổ liên gia an toàn PCCC", figure="groups.founded")
    make.target(indicator, ward, value=2)
    made = make.report(programme, officer, cutoff=CUTOFF)
    actions.add_sections(report=made)
    return made


def words(content):
    """All that the body says, as one text."""
    said = []
    for block in content["blocks"]:
        said.append(plain(block.get("text", "")))
        said += [plain(item) for item in block.get("items", [])]
        for row in block.get("rows", []):
            said += [plain(cell) for cell in (row["cells"] if isinstance(row, dict) else row)]
    return "\n".join(said)


def test_a_report_is_plain_json(report, ward, officer):
    make.group(ward, officer)
    content = build(report)
    assert json.loads(json.dumps(content)) == content


def test_counted_results_carry_their_percentage(report, ward, officer):
    for _ in range(3):
        make.group(ward, officer)
    assert "Tổ liên gia an toàn PCCC: 3 tổ, đạt 150% chỉ tiêu được giao (ít nhất 2 tổ)" in words(build(report))


def test_without_a_target_only_the_number_is_printed(report, ward, officer):
    report.programme.indicators.get().targets.all().delete()
    make.group(ward, officer)
    said = words(build(report))
    assert "Tổ liên gia an toàn PCCC: 1 tổ" in said
    assert "%" not in said.split("Tổ liên gia an toàn PCCC: 1 tổ")[1].split("\n")[0]


def test_what_is_computed_from_nearly_says_about(report, ward, officer):
    indicator = make.indicator(report.programme, "Vụ việc", measure="vụ", order=2)
    make.target(indicator, ward, value=100)
    make.reading(indicator, ward, officer, value=160, qualifier="gần", period_to=CUTOFF)
    said = words(build(report))
    assert "gần 160 vụ, đạt khoảng 160%" in said


def test_a_worded_reading_is_printed_as_it_stands(report, ward, officer):
    indicator = make.indicator(report.programme, "Chuyển biến", measure="", order=2)
    make.reading(indicator, ward, officer, form="words", words="bước đầu chuyển biến tích cực")
    assert "bước đầu chuyển biến tích cực" in words(build(report))


def test_every_number_opens_as_many_rows_as_it_says(report, ward, officer):
    here, phase = make.neighbourhood(ward), make.phase(report.programme)
    make.group(ward, officer, neighbourhood=here, phase=phase)
    make.group(ward, officer, neighbourhood=here)
    make.group(ward, officer)
    content = build(report)
    numbers = [part for part in linked(content["blocks"]) if part["text"].isdigit()]
    assert len(numbers) > 10
    for part in numbers:
        assert int(part["text"]) == len(look_up(content["book"], part["rows"])["rows"]), part


def linked(value):
    if isinstance(value, dict) and set(value) == {"text", "rows"}:
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [part for one in inner for part in linked(one)]


def test_neighbourhoods_and_phases_add_up_with_the_unknown(report, ward, officer):
    here, phase = make.neighbourhood(ward), make.phase(report.programme)
    make.group(ward, officer, neighbourhood=here, phase=phase)
    make.group(ward, officer)
    (table,) = [block for block in build(report)["blocks"] if "theo địa bàn và giai đoạn" in block.get("caption", "")]
    rows = [[plain(cell) for cell in (row["cells"] if isinstance(row, dict) else row)] for row in table["rows"]]
    assert rows == [
        ["1", "Tổ dân phố 1", "1", "0", "1"],
        ["2", "Chưa xác định", "0", "1", "1"],
        ["", "Tổng cộng", "1", "1", "2"],
    ]


@pytest.mark.parametrize("key", ["", "no.such", "groups.founded~x1", "../etc", "groups.founded~n1~n2"])
def test_a_key_that_opens_nothing(report, key):
    assert look_up(build(report)["book"], key) is None


@pytest.mark.parametrize(("days", "expected"), [(-1, "60"), (0, "60"), (1, "64")])
def test_dissolving_counts_from_its_effective_date(db, days, expected):
    load(groups=64, points=23)
    report = Report.objects.get(slug="lam-son-2023")
    for group in FireSafetyGroup.objects.order_by("pk")[:4]:
        make.step(group, report.created_by, status=PlaceStatus.DISSOLVED, on=report.cutoff + timedelta(days=days))
    said = words(build(report))
    assert f"Tổ liên gia an toàn PCCC: {expected} tổ, đạt {int(expected) * 5}% chỉ tiêu" in said
    assert "Điểm chữa cháy công cộng: 23 điểm, đạt 460% chỉ tiêu" in said
    assert "dẫn đầu 34 phường, xã" in said


def test_after_the_freeze_nothing_changes_and_the_drift_is_told(report, ward, officer):
    groups = [make.group(ward, officer) for _ in range(3)]
    snapshot = actions.freeze(report=report, by=officer)
    before = build(report)
    make.step(groups[0], officer, status=PlaceStatus.DISSOLVED, on=CUTOFF)
    snapshot.refresh_from_db()
    assert snapshot.content == before
    assert [(figure.key, frozen, now) for figure, frozen, now in actions.drift(snapshot)] == [("groups.founded", 3, 2)]
    assert actions.freeze(report=report, by=officer).version == 2


def test_an_issued_report_keeps_its_file(report, ward, officer):
    make.group(ward, officer)
    snapshot = actions.issue(snapshot=actions.freeze(report=report, by=officer), by=officer)
    assert snapshot.pdf.startswith(b"%PDF")
    assert len(snapshot.sha256) == 64
    make.group(ward, officer)
    assert actions.print_report(report) == bytes(snapshot.pdf)
    with pytest.raises(ValidationError, match="đã được ban hành"):
        actions.issue(snapshot=snapshot, by=officer)


def test_two_prints_of_one_snapshot_are_equal(report, ward, officer):
    make.group(ward, officer)
    content = actions.freeze(report=report, by=officer).content
    assert actions.print_content(content) == actions.print_content(content)


def test_the_command_lists_prints_and_refuses(report, tmp_path, capsys):
    call_command("print_report")
    assert "bao-cao-thu" in capsys.readouterr().out
    target = tmp_path / "out.pdf"
    call_command("print_report", "bao-cao-thu", output=target)
    assert target.read_bytes().startswith(b"%PDF")
    with pytest.raises(CommandError, match="no report named khac"):
        call_command("print_report", "khac")
    with pytest.raises(CommandError, match="Cannot write"):
        call_command("print_report", "bao-cao-thu", output=tmp_path / "none" / "out.pdf")


def test_the_demonstration_is_the_article(db, capsys):
    call_command("load_demo")
    assert "lanhdao" in capsys.readouterr().out
    report = Report.objects.get(slug="lam-son-2023")
    content = build(report)
    assert (FireSafetyGroup.objects.count(), FirePoint.objects.count()) == (64, 23)
    assert report.cutoff == date(2023, 6, 8)
    assert content["totals"]["groups.founded"] == 64
    assert content["totals"]["points.founded"] == 23
    assert content["paper"]["illustrative"]
    with pytest.raises(CommandError, match="not empty"):
        call_command("load_demo")


def test_the_demonstration_never_enters_a_real_database(db, settings):
    settings.PRIVATE_CLUSTER = False
    with pytest.raises(CommandError, match="private database"):
        call_command("load_demo")
