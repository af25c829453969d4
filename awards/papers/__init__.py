"""The papers of a round of awards, each a dict for `wardsafety/papers/`."""

from collections.abc import Callable
from dataclasses import dataclass

from . import decision, payment, proposal


@dataclass(frozen=True)
class Paper:
    title: str
    template: str
    build: Callable


PAPERS = {
    "to-trinh": Paper("Tờ trình đề nghị", "papers/report.html", proposal.build),
    "quyet-dinh": Paper("Quyết định", "papers/decision.html", decision.build),
    "danh-sach-chi": Paper("Danh sách chi tiền thưởng", "papers/report.html", payment.build),
}
