"""What the page of a festival shows, and what it lacks, in sentences. Nothing of this blocks."""

from dataclasses import dataclass

from django.utils import timezone

from wardsafety.office import history
from wardsafety.pages.text import decimal_vi

from .models import FestivalPart

RELATIONS = ("sites", "items", "tasks", "guests", "budget_lines", "gifts", "commitments")


@dataclass(frozen=True)
class Parts:
    """All rows of a festival, read once: seven lists and the sums that page and papers print."""

    sites: list
    items: list
    tasks: list
    guests: list
    budget_lines: list
    gifts: list
    commitments: list

    @property
    def budget(self):
        """The sum of the lines whose amount is known; None without any."""
        return total(line.amount for line in self.budget_lines)

    @property
    def attended(self):
        """People at the sites that have told."""
        return total(site.attended for site in self.sites)

    @property
    def expected(self):
        return total(site.expected for site in self.sites)

    @property
    def by_part(self):
        """[("Phần lễ", its items), ("Phần hội", its items)]."""
        return [(part.label, [item for item in self.items if item.part == part]) for part in FestivalPart]

    @property
    def illustrative(self):
        return any(row.illustrative for name in RELATIONS for row in getattr(self, name))


def total(numbers):
    """The sum of the known numbers; None if none is known."""
    known = [number for number in numbers if number is not None]
    return sum(known) if known else None


def parts_of(festival):
    return Parts(
        sites=list(festival.sites.all()),
        items=list(festival.items.all()),
        tasks=list(festival.tasks.select_related("lead").prefetch_related("partners")),
        guests=list(festival.guests.all()),
        budget_lines=list(festival.budget_lines.all()),
        gifts=list(festival.gifts.all()),
        commitments=list(festival.commitments.all()),
    )


def context(festival):
    parts = parts_of(festival)
    return {
        "festival": festival,
        "parts": parts,
        "today": timezone.localdate(),
        "missing": missing(festival, parts, timezone.localdate()),
        "entries": history.of(festival),
    }


def missing(festival, parts, today):
    """Sentences for the page."""
    return [*_frame(festival, parts), *_days(festival, parts), *_rows(parts, today), *_sums(festival, parts)]


def _frame(festival, parts):
    if not festival.plan:
        yield "Chưa ghi kế hoạch tổ chức Ngày hội."
    if not festival.body:
        yield "Chưa ghi cơ quan tổ chức; văn bản in ra chưa có tên người ký."
    if not festival.window_from or not festival.window_to:
        yield "Chưa ghi thời gian tổ chức (từ ngày, đến hết ngày)."
    for rows, sentence in (
        (parts.sites, "Chưa có điểm tổ chức nào."),
        (parts.items, "Chưa có nội dung phần lễ, phần hội."),
        (parts.tasks, "Chưa phân công nhiệm vụ."),
        (parts.guests, "Chưa có khách mời; giấy mời in ra để trống tên."),
    ):
        if not rows:
            yield sentence


def _days(festival, parts):
    if not festival.held_on:
        yield "Chưa ghi ngày tổ chức chính."
    days = [("Ngày tổ chức chính", festival.held_on), *((f"Điểm “{site}”", site.held_on) for site in parts.sites)]
    first, last = festival.window_from, festival.window_to
    for what, day in days:
        if day and ((first and day < first) or (last and day > last)):
            yield f"{what}: ngày {day:%d/%m/%Y} nằm ngoài thời gian tổ chức."


def _rows(parts, today):
    undated = [str(site) for site in parts.sites if not site.held_on]
    if undated:
        yield f"Chưa có ngày tổ chức: {_names(undated)}."
    for task in parts.tasks:
        if task.due_on and not task.done_on and task.due_on < today:
            yield f"Nhiệm vụ “{task}” quá hạn từ ngày {task.due_on:%d/%m/%Y}."
    unknown = [str(line) for line in parts.budget_lines if line.amount is None]
    if unknown:
        yield f"Chưa tính được thành tiền: {_names(unknown)}."


def _names(names, most=5):
    more = f" và {len(names) - most} mục khác" if len(names) > most else ""
    return "; ".join(names[:most]) + more


def _sums(festival, parts):
    if festival.budget is not None and parts.budget is not None and festival.budget != parts.budget:
        stated, counted = decimal_vi(festival.budget), decimal_vi(parts.budget)
        yield f"Tổng kinh phí dự kiến ghi {stated} đồng; cộng các khoản chi được {counted} đồng."
    if festival.attended is not None and parts.attended is not None and festival.attended != parts.attended:
        stated, counted = decimal_vi(festival.attended), decimal_vi(parts.attended)
        yield f"Tổng số người dự ghi {stated}; cộng các điểm được {counted}."
