"""The sections that a report can be composed of, in their usual order.

A section is a title and a function `build(source, section) -> blocks` (annexes: a list of annexes). A new one is a
function in a module here and a line in `KINDS`; a report stores the order, which sections are on, and what the official
wrote. `sentences(source)` are the sentences it drafts, with figures in braces, for those who would rather word them.
"""

from collections.abc import Callable
from dataclasses import dataclass

from wardsafety.programmes.standing import known_keys
from wardsafety.reporting.drafting import mentioned
from wardsafety.reporting.models import OWN_KINDS, Report

from . import annexes, awards, basis, conversion, equipment, inspections, results, stages, tables, written

FIRE, SECURITY = Report.Topic.FIRE, Report.Topic.SECURITY


@dataclass(frozen=True, kw_only=True)
class SectionKind:
    """`hint` tells the official what to write; `figures` are the keys it needs whatever the programme follows;
    `topic`: on by default in reports on that ("": on all); `is_written`: it holds only what the official writes.
    """

    key: str
    title: str
    build: Callable
    hint: str = ""
    figures: tuple = ()
    topic: str = ""
    sentences: Callable | None = None
    is_annex: bool = False
    is_written: bool = False
    # Not every report has it: off until somebody switches it on.
    starts_off: bool = False

    @property
    def is_own(self):
        """Whether it is not there by default, and added by an official as often as wanted."""
        return self.key in OWN_KINDS


_ALL = [
    SectionKind(
        key="basis",
        title="Căn cứ, công tác lãnh đạo, chỉ đạo",
        build=basis.build,
        hint="Tình hình, công tác lãnh đạo, tuyên truyền. Căn cứ pháp lý và văn bản triển khai được lấy từ sổ văn bản.",
    ),
    SectionKind(
        key="results",
        title="Kết quả thực hiện",
        build=results.build,
        hint="Nhận xét chung về kết quả.",
        sentences=results.sentences,
    ),
    SectionKind(
        key="stages",
        title="Chất lượng mô hình",
        build=stages.build,
        hint="Đánh giá chất lượng.",
        figures=stages.FIGURES,
        topic=FIRE,
    ),
    SectionKind(
        key="equipment",
        title="Phương tiện, kinh phí",
        build=equipment.build,
        hint="Nhận xét về trang bị phương tiện, kinh phí, xã hội hóa.",
        topic=FIRE,
        sentences=equipment.sentences,
        starts_off=True,
    ),
    SectionKind(
        key="inspections",
        title="Kiểm tra, khắc phục tồn tại",
        build=inspections.build,
        hint="Nhận xét về công tác kiểm tra, các vụ cháy, nổ.",
        figures=inspections.FIGURES,
        topic=FIRE,
        sentences=inspections.sentences,
    ),
    SectionKind(
        key="conversion",
        title="Kết quả chuyển hóa địa bàn",
        build=conversion.build,
        hint="Nhận xét chung; biện pháp, kết quả và chỉ tiêu trước, sau được lấy từ sổ theo dõi chuyển hóa địa bàn.",
        figures=conversion.FIGURES,
        topic=SECURITY,
        sentences=conversion.sentences,
    ),
    SectionKind(
        key="awards",
        title="Công tác khen thưởng",
        build=awards.build,
        hint="Nhận xét về thi đua, khen thưởng; số lượng được lấy từ các đợt khen thưởng trong kỳ.",
        sentences=awards.sentences,
    ),
    SectionKind(
        key="shortcomings",
        title="Tồn tại, hạn chế và nguyên nhân",
        build=written.build,
        hint="Tồn tại, nguyên nhân, bài học.",
        is_written=True,
    ),
    SectionKind(
        key="direction",
        title="Phương hướng, nhiệm vụ trọng tâm",
        build=written.build,
        hint="Chỉ tiêu, nhiệm vụ, giải pháp của giai đoạn sau.",
        is_written=True,
    ),
    SectionKind(
        key="proposals",
        title="Đề xuất, kiến nghị",
        build=written.build,
        hint="Kiến nghị với cấp trên.",
        is_written=True,
    ),
    SectionKind(
        key="own_text",
        title="Mục tự viết",
        build=written.build,
        hint="Nội dung do cán bộ tự viết.",
        is_written=True,
    ),
    SectionKind(
        key="own_table",
        title="Bảng số liệu tự nhập",
        build=tables.build_typed,
        hint="Dán bảng từ Excel: dòng đầu là tiêu đề cột. Dòng bắt đầu bằng “Trong đó” hoặc dấu gạch ngang in thụt "
        "vào, không cộng; dòng “Tổng”, “Cộng” in đúng như nguồn và được so với số cộng. Ô chưa có số liệu thì để "
        "trống.",
    ),
    SectionKind(
        key="breakdown",
        title="Bảng đếm từ sổ theo dõi",
        build=tables.build_breakdown,
        hint="Chọn các số đếm và cách chia (theo loại, đường phố, quy mô …); mỗi ô mở ra đúng các dòng đã đếm.",
    ),
    SectionKind(
        key="annexes",
        title="Phụ lục: danh sách mô hình",
        build=annexes.build,
        figures=annexes.FIGURES,
        topic=FIRE,
        is_annex=True,
    ),
]

KINDS = {kind.key: kind for kind in _ALL}


def usual(topic):
    """[(SectionKind, whether it is on)] of a new report on a topic."""
    return [
        (kind, not kind.starts_off and (not kind.topic or topic in (kind.topic, Report.Topic.BOTH)))
        for kind in _ALL
        if not kind.is_own
    ]


def keys_of(report, sections):
    """The figures that a report asks for: its indicators', its sections' own, those that its texts name; each once."""
    on = [section for section in sections if section.is_on]
    usual = [key for section in on if section.key in KINDS for key in KINDS[section.key].figures]
    counted = [key for section in on for key in tables.own_figures(section)]
    named = [key for section in on for key in mentioned(section.text)]
    return list(dict.fromkeys([*known_keys(report.programme.indicators.all()), *usual, *counted, *named]))
