"""The papers of a festival, each a dict for `wardsafety/papers/`. What is not known prints dots."""

from collections.abc import Callable
from dataclasses import dataclass

from . import plan, programme, report
from .invitation import invitation


@dataclass(frozen=True)
class Paper:
    title: str
    build: Callable
    template: str = "papers/report.html"


PAPERS = {
    "ke-hoach": Paper("Kế hoạch", plan.build),
    "giay-moi": Paper("Giấy mời", invitation),
    "chuong-trinh": Paper("Chương trình", programme.build),
    "bao-cao": Paper("Báo cáo kết quả", report.build),
}
