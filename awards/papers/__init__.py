"""The papers of a round of awards, each a dict for `wardsafety/papers/`."""

from collections.abc import Callable
from dataclasses import dataclass

from . import decision, payment, proposal


@dataclass(frozen=True)
class Paper:
    title: str
    template: str
    build: Callable
    # Of its symbol; a paper without one bears no number.
    abbreviation: str = ""


PAPERS = {
    "to-trinh": Paper("Tờ trình đề nghị", "papers/report.html", proposal.build, "TTr"),
    "quyet-dinh": Paper("Quyết định", "papers/decision.html", decision.build, "QĐ"),
    "danh-sach-chi": Paper("Danh sách chi tiền thưởng", "papers/report.html", payment.build),
}
