"""What this package declares of its models: the festival of a year and its seven kinds of rows."""

from wardsafety.office.records.declared import Record, register
from wardsafety.office.records.facts import Fact, Quiet
from wardsafety.office.records.rows import Rows
from wardsafety.pages.columns import Column, shown

from . import actions, forms, models
from .missing import missing_of
from .parts import total

# Texts that are read in the printed plan; the total stands beside the sum of the lines.
PRINTED = ("purpose", "content", "form", "attendees", "budget_words", "budget")


def _window(festival):
    first, last = shown(festival.window_from), shown(festival.window_to)
    return f"từ {first or '…'} đến hết {last or '…'}" if first or last else ""


FESTIVAL = Record(
    model=models.Festival,
    page="security_plans:festival_detail",
    trail=(("An ninh trật tự", "security_plans:home"), ("Ngày hội", "security_plans:festival_list")),
    form=forms.FestivalForm,
    facts=(
        Fact("Thời gian", _window, ("window_from", "window_to")),
        "held_on",
        *("body", "plan", Quiet("programme"), Quiet("phase")),
        *map(Quiet, ("attended", "spent", "leaflets", "awarded", "launched", "result", "shortcomings")),
    ),
    told=("sites", "items", "tasks", "guests", "budget_lines", "gifts", "commitments"),
    excused={"page": ("name", "year", *PRINTED)},
)
OF_FESTIVAL = {
    "owner": "festival",
    "namespace": "security_plans",
    "right": "edit_security",
    "missing": missing_of,
}


def _hour(time):
    return f"{time:%H:%M}" if time else ""


def _people(section):
    """How many are expected and how many came."""
    expected = total(site.expected for site in section.rows)
    attended = total(site.attended for site in section.rows)
    told = [
        *([f"Dự kiến {shown(expected)} người."] if expected is not None else []),
        *([f"Đã dự {shown(attended)} người."] if attended is not None else []),
    ]
    return {"notes": [" ".join(told)] if told else []}


SITES = Rows(
    model=models.FestivalSite,
    key="site",
    noun="điểm tổ chức",
    section="sites",
    title="Điểm tổ chức",
    add="Thêm điểm",
    empty="Chưa có điểm tổ chức nào. Thêm từng tổ dân phố, cụm dân cư, cơ quan hoặc trường học.",
    form=forms.SiteForm,
    columns=(
        Column("diem", "Điểm", "name", template="security_plans/cells/site.html", tells=("neighbourhood", "is_point")),
        Column("dia-diem", "Địa điểm", "place"),
        Column(
            "thoi-gian",
            "Thời gian",
            lambda site: f"{_hour(site.starts_at)} {shown(site.held_on)}".strip(),
            tells=("starts_at", "held_on"),
        ),
        Column("phu-trach", "Phụ trách", "chair"),
        Column("du-kien", "Dự kiến", "expected", align="end"),
        Column("da-du", "Đã dự", "attended", align="end"),
    ),
    related=("neighbourhood",),
    shown=_people,
    **OF_FESTIVAL,
)


def _next_item(festival, user):
    part, order = actions.next_place(festival)
    return models.FestivalItem(festival=festival, part=part, order=order)


ITEMS = Rows(
    model=models.FestivalItem,
    key="item",
    noun="nội dung",
    section="items",
    title="Phần lễ, phần hội",
    add="Thêm nội dung",
    empty="Chưa có nội dung nào.",
    form=forms.ItemForm,
    template="security_plans/festival_items.html",
    columns=(
        Column("noi-dung", "Nội dung", "title"),
        Column("phan", "Phần", "get_part_display", tells=("part",)),
        Column("gio", "Giờ", lambda item: _hour(item.starts_at), tells=("starts_at",)),
        Column("thuc-hien", "Người, đơn vị thực hiện", "person"),
        Column("ghi-chu", "Ghi chú", "note"),
    ),
    blank=_next_item,
    # They stand in this order.
    excused={"page": ("order",)},
    **OF_FESTIVAL,
)
TASKS = Rows(
    model=models.FestivalTask,
    key="assignment",
    noun="nhiệm vụ",
    section="tasks",
    title="Nhiệm vụ",
    add="Thêm nhiệm vụ",
    empty="Chưa phân công. Ghi việc, ai chủ trì, đến khi nào.",
    form=forms.TaskForm,
    columns=(
        Column("viec", "Việc", "title"),
        Column("chu-tri", "Chủ trì", "lead.name", tells=("lead",)),
        Column("phoi-hop", "Phối hợp", lambda task: list(task.partners.all()), tells=("partners",)),
        Column("han", "Hạn", "due_on", template="security_plans/_due.html", tells=("done_on",)),
        Column("ket-qua", "Kết quả", "result"),
    ),
    related=("lead",),
    listed=lambda festival: festival.tasks.prefetch_related("partners"),
    **OF_FESTIVAL,
)
GUESTS = Rows(
    model=models.FestivalGuest,
    key="guest",
    noun="khách mời",
    section="guests",
    title="Khách mời",
    add="Thêm khách",
    empty="Chưa có khách mời. Giấy mời in ra để trống tên.",
    form=forms.GuestForm,
    columns=(
        Column("khach", "Khách mời", "name"),
        Column("chuc-vu", "Chức vụ, đơn vị", "position"),
        Column("da-du", "Đã dự", "attended", template="security_plans/cells/attended.html"),
    ),
    **OF_FESTIVAL,
)


def _money(section):
    """The sum of the lines, and the total that the plan states."""
    counted, stated = total(line.amount for line in section.rows), section.owner.budget
    return {
        "notes": [
            *([f"Cộng các khoản chi: {shown(counted)} đồng."] if counted is not None else []),
            *([f"Tổng kinh phí dự kiến: {shown(stated)} đồng."] if stated is not None else []),
        ]
    }


BUDGET = Rows(
    model=models.BudgetLine,
    key="budget",
    noun="khoản chi",
    section="budget",
    title="Kinh phí",
    add="Thêm khoản chi",
    empty="Chưa có khoản chi nào.",
    form=forms.BudgetLineForm,
    columns=(
        Column("khoan-chi", "Khoản chi", "title"),
        Column(
            "so-luong",
            "Số lượng",
            lambda line: f"{shown(line.quantity)} {line.measure}".strip() if line.quantity is not None else "",
            align="end",
            tells=("quantity", "measure"),
        ),
        Column("don-gia", "Đơn giá (đồng)", "price", align="end"),
        Column("thanh-tien", "Thành tiền (đồng)", "amount", align="end"),
        Column("nguon", "Nguồn", "get_funding_display", tells=("funding",)),
    ),
    shown=_money,
    **OF_FESTIVAL,
)


def _or_unsaid(name):
    """A number of afterwards, or that nobody has entered it."""
    return lambda row: "chưa ghi" if getattr(row, name) is None else getattr(row, name)


GIFTS = Rows(
    model=models.Gift,
    key="gift",
    noun="quà tặng",
    section="gifts",
    title="Quà tặng",
    add="Thêm quà tặng",
    empty="Chưa ghi quà tặng.",
    form=forms.GiftForm,
    columns=(
        Column("tang-ai", "Tặng ai", "recipients"),
        Column("du-kien", "Số suất dự kiến", "planned", align="end"),
        Column("da-tang", "Số suất đã tặng", _or_unsaid("given"), align="end", tells=("given",)),
        Column("tri-gia", "Đồng/suất", "value", align="end"),
    ),
    **OF_FESTIVAL,
)
COMMITMENTS = Rows(
    model=models.Commitment,
    key="commitment",
    noun="cam kết",
    section="commitments",
    title="Giao ước, cam kết",
    add="Thêm cam kết",
    empty="Chưa ghi cam kết.",
    form=forms.CommitmentForm,
    columns=(
        Column("ai-ky", "Ai ký", "signers"),
        Column("du-kien", "Dự kiến", "planned", align="end"),
        Column("da-ky", "Đã ký", _or_unsaid("signed"), align="end", tells=("signed",)),
    ),
    **OF_FESTIVAL,
)
PARTS = (SITES, ITEMS, TASKS, GUESTS, BUDGET, GIFTS, COMMITMENTS)

register(FESTIVAL, *PARTS)
# Catalogues are kept on their own pages.
register(*(Record(model=model, restorable=False) for model in (models.FestivalRule, models.FestivalUsual)))
