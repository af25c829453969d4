"""The sections that a report can be composed of, in their usual order.

A section is a title and a function `build(source, section) -> blocks` (annexes: a list of annexes). A new one is a
function in a module here and a line in `KINDS`; a report stores the order, which sections are on, and what the official
wrote. `sentences(source)` are the sentences it drafts, with figures in braces, for those who would rather word them.
"""

from collections.abc import Callable
from dataclasses import dataclass

from wardsafety.reporting.models import Report

from . import annexes, awards, basis, conversion, equipment, inspections, results, stages, tables, written

FIRE, SECURITY = Report.Topic.FIRE, Report.Topic.SECURITY


@dataclass(frozen=True)
class SectionKind:
    """`hint` tells the official what to write; `figures` are the keys it needs whatever the programme follows;
    `topic`: on by default in reports on that ("": on all); `is_written`: it holds only what the official writes;
    `is_own`: not there by default, added by an official as often as wanted.
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
    is_own: bool = False
    # Not every report has it: off until somebody switches it on.
    starts_off: bool = False


_ALL = [
    SectionKind(
        "basis",
        "Căn cứ, công tác lãnh đạo, chỉ đạo",
        basis.build,
        "Tình hình, công tác lãnh đạo, tuyên truyền. Căn cứ pháp lý và văn bản triển khai được lấy từ sổ văn bản.",
    ),
    SectionKind(
        "results", "Kết quả thực hiện", results.build, "Nhận xét chung về kết quả.", sentences=results.sentences
    ),
    SectionKind("stages", "Chất lượng mô hình", stages.build, "Đánh giá chất lượng.", stages.FIGURES, FIRE),
    SectionKind(
        "equipment",
        "Phương tiện, kinh phí",
        equipment.build,
        "Nhận xét về trang bị phương tiện, kinh phí, xã hội hóa.",
        topic=FIRE,
        sentences=equipment.sentences,
        starts_off=True,
    ),
    SectionKind(
        "inspections",
        "Kiểm tra, khắc phục tồn tại",
        inspections.build,
        "Nhận xét về công tác kiểm tra, các vụ cháy, nổ.",
        inspections.FIGURES,
        FIRE,
        inspections.sentences,
    ),
    SectionKind(
        "conversion",
        "Kết quả chuyển hóa địa bàn",
        conversion.build,
        "Nhận xét chung; biện pháp, kết quả và chỉ tiêu trước, sau được lấy từ sổ theo dõi chuyển hóa địa bàn.",
        conversion.FIGURES,
        SECURITY,
        conversion.sentences,
    ),
    SectionKind(
        "awards",
        "Công tác khen thưởng",
        awards.build,
        "Nhận xét về thi đua, khen thưởng; số lượng được lấy từ các đợt khen thưởng trong kỳ.",
        sentences=awards.sentences,
    ),
    SectionKind(
        "shortcomings",
        "Tồn tại, hạn chế và nguyên nhân",
        written.build,
        "Tồn tại, nguyên nhân, bài học.",
        is_written=True,
    ),
    SectionKind(
        "direction",
        "Phương hướng, nhiệm vụ trọng tâm",
        written.build,
        "Chỉ tiêu, nhiệm vụ, giải pháp của giai đoạn sau.",
        is_written=True,
    ),
    SectionKind("proposals", "Đề xuất, kiến nghị", written.build, "Kiến nghị với cấp trên.", is_written=True),
    SectionKind("own_text", "Mục tự viết", written.build, "Nội dung do cán bộ tự viết.", is_written=True, is_own=True),
    SectionKind(
        "own_table",
        "Bảng số liệu tự nhập",
        tables.build_typed,
        "Dán bảng từ Excel: dòng đầu là tiêu đề cột. Dòng bắt đầu bằng “Trong đó” hoặc dấu gạch ngang in thụt vào, "
        "không cộng; dòng “Tổng”, “Cộng” in đúng như nguồn và được so với số cộng. Ô chưa có số liệu thì để trống.",
        is_own=True,
    ),
    SectionKind(
        "breakdown",
        "Bảng đếm từ sổ theo dõi",
        tables.build_breakdown,
        "Chọn các số đếm và cách chia (theo loại, đường phố, quy mô …); mỗi ô mở ra đúng các dòng đã đếm.",
        is_own=True,
    ),
    SectionKind("annexes", "Phụ lục: danh sách mô hình", annexes.build, "", annexes.FIGURES, FIRE, is_annex=True),
]

KINDS = {kind.key: kind for kind in _ALL}
OWN = [kind for kind in _ALL if kind.is_own]


def usual(topic):
    """[(SectionKind, whether it is on)] of a new report on a topic."""
    return [
        (kind, not kind.starts_off and (not kind.topic or topic in (kind.topic, Report.Topic.BOTH)))
        for kind in _ALL
        if not kind.is_own
    ]


def figure_keys(sections):
    """Keys that the sections which are on need on their own account."""
    on = [section for section in sections if section.is_on and section.key in KINDS]
    own = [key for section in on for key in tables.own_figures(section)]
    return [*(key for section in on for key in KINDS[section.key].figures), *own]
