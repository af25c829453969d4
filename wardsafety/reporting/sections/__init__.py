"""The sections that a report can be composed of, in their usual order.

A section is a title and a function `build(source) -> blocks` (annexes: a list of annexes). A new one is a function in a
module here and a line in `KINDS`; a report stores the order, which sections are on, and what the official wrote.
"""

from collections.abc import Callable
from dataclasses import dataclass

from . import annexes, basis, conversion, inspections, results, stages, written


@dataclass(frozen=True)
class SectionKind:
    """`hint` tells the official what to write; `figures` are the keys it needs whatever the programme follows;
    `is_written`: it holds nothing but what the official writes.
    """

    key: str
    title: str
    build: Callable
    hint: str = ""
    figures: tuple = ()
    is_annex: bool = False
    # "fire" or "security": on by default in a report on that; empty: in every report.
    topic: str = ""
    is_written: bool = False


_ALL = [
    SectionKind(
        "basis",
        "Căn cứ, công tác lãnh đạo, chỉ đạo",
        basis.build,
        "Tình hình, công tác lãnh đạo, tuyên truyền. Căn cứ pháp lý và văn bản triển khai được lấy từ sổ văn bản.",
    ),
    SectionKind("results", "Kết quả thực hiện", results.build, "Nhận xét chung về kết quả."),
    SectionKind(
        "stages", "Chất lượng mô hình", stages.build, "Đánh giá chất lượng, hiệu quả.", stages.FIGURES, topic="fire"
    ),
    SectionKind(
        "inspections",
        "Kiểm tra, khắc phục tồn tại",
        inspections.build,
        "Nhận xét về công tác kiểm tra, các vụ cháy, nổ.",
        inspections.FIGURES,
        topic="fire",
    ),
    SectionKind(
        "conversion",
        "Kết quả chuyển hóa địa bàn",
        conversion.build,
        "Nhận xét chung; biện pháp và kết quả được lấy từ sổ theo dõi chuyển hóa địa bàn.",
        conversion.FIGURES,
        topic="security",
    ),
    SectionKind(
        "shortcomings",
        "Tồn tại, hạn chế và nguyên nhân",
        written.builder("shortcomings"),
        "Tồn tại, nguyên nhân, bài học.",
        is_written=True,
    ),
    SectionKind(
        "direction",
        "Phương hướng, nhiệm vụ trọng tâm",
        written.builder("direction"),
        "Chỉ tiêu, nhiệm vụ, giải pháp của giai đoạn sau.",
        is_written=True,
    ),
    SectionKind(
        "proposals", "Đề xuất, kiến nghị", written.builder("proposals"), "Kiến nghị với cấp trên.", is_written=True
    ),
    SectionKind(
        "annexes", "Phụ lục: danh sách mô hình", annexes.build, figures=annexes.FIGURES, is_annex=True, topic="fire"
    ),
]

KINDS = {kind.key: kind for kind in _ALL}


def figure_keys(sections):
    """Keys that the sections which are on need on their own account."""
    kinds = [KINDS[section.key] for section in sections if section.is_on and section.key in KINDS]
    return [key for kind in kinds for key in kind.figures]
