"""What a festival lacks and what looks wrong, in sentences for its page. Nothing of this blocks."""

from wardsafety.pages.text import decimal_vi

from .day import planned_on
from .parts import parts_of


def missing_of(festival, day):
    """The same, asked for the rows."""
    return missing(festival, parts_of(festival), day)


def missing(festival, parts, today):
    return [*_frame(festival, parts), *_days(festival, parts), *_rows(parts, today), *_sums(festival, parts)]


def _frame(festival, parts):
    if not festival.plan:
        yield "Chưa ghi kế hoạch tổ chức Ngày hội."
    if not planned_on(festival):
        yield "Chưa rõ ngày ký kế hoạch: căn cứ pháp lý in ra để trống."
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
