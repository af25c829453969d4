"""What a report lacks is told before it is printed; what is true is printed all the same."""

from datetime import date

import pytest

from tests import make
from wardsafety.papers.render import PaperTooSlow
from wardsafety.reporting import actions
from wardsafety.reporting.building import build
from wardsafety.reporting.missing import missing
from wardsafety.reporting.sections import KINDS


@pytest.fixture
def report(ward, officer):
    made = make.report(make.programme(ward, officer), officer, cutoff=date(2026, 6, 30), period_from=date(2026, 1, 1))
    actions.add_sections(report=made)
    return made


def told(report):
    return " ".join(missing(report, [(section, KINDS[section.key]) for section in report.sections.all()]))


def test_a_reading_outside_the_period_is_told_and_not_printed(report, ward, officer):
    fires = make.indicator(report.programme, "Vụ cháy", measure="vụ")
    make.reading(fires, ward, officer, value=7, period_to=date(2025, 6, 30))
    assert "Chỉ có số liệu ngoài kỳ báo cáo, không in: Vụ cháy." in told(report)
    assert "7 vụ" not in str(build(report))
    make.reading(fires, ward, officer, value=9, period_to=date(2026, 6, 30))
    assert "ngoài kỳ" not in told(report) and "9 vụ" in str(build(report))


def test_foundings_without_a_decision_are_told(report, ward, officer):
    assert "chưa ghi quyết định" not in told(report)
    make.group(ward, officer)
    assert "1 mô hình đã thành lập nhưng chưa ghi quyết định." in told(report)


def test_a_report_without_any_figure_prints_its_frame(report):
    assert "Chương trình chưa có chỉ tiêu nào." in told(report)
    assert actions.print_content(build(report)).startswith(b"%PDF")


def test_a_render_past_its_deadline_is_a_sentence(report, monkeypatch):
    monkeypatch.setattr(actions, "DEADLINE", 0)
    with pytest.raises(PaperTooSlow, match="Chưa tạo xong tệp PDF"):
        actions.print_content(build(report))
