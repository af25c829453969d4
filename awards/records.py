"""What this room declares of its models: pages, rows, history, sheets."""

from django.urls import reverse

from wardsafety.office.records.declared import Entry, Record, navigate, register
from wardsafety.office.records.facts import Fact, Quiet, linked
from wardsafety.office.records.rows import Rows
from wardsafety.pages.columns import Column, shown
from wardsafety.pages.paste import PasteField

from .day import decided_on
from .forms import DeclaredForm, RecipientForm, RoundForm
from .missing import missing_of
from .models import Award, AwardForm, AwardMoney, AwardRound, BaseSalary, DeclaredCount, RoundPaper, RoundStep
from .money import MoneyTable, added


def _ceremony(round_):
    place = f", tại {round_.occasion}" if round_.occasion else ""
    presenter = f"; người trao: {round_.presenter}" if round_.presenter else ""
    return f"{shown(round_.ceremony_on) or 'Chưa có ngày'}{place}{presenter}"


ROUND = Record(
    model=AwardRound,
    page="awards:round_detail",
    trail=(("Khen thưởng", "awards:home"),),
    form=RoundForm,
    facts=(
        *("merit", "grounds", Quiet("programme")),
        Fact("Đề nghị", lambda round_: str(round_.proposer or "Chưa ghi"), ("proposer",)),
        Quiet("decider"),
        Fact("Quyết định", lambda round_: linked(round_.document) or "Chưa ghi", ("document",)),
        Fact("Người ký quyết định", lambda round_: str(round_.signer or ""), ("signer",), quiet=True),
        Fact("Trao thưởng", _ceremony, ("ceremony_on", "occasion", "presenter")),
    ),
    told=("steps", "awards", "declared"),
    # The heading of the page.
    excused={"page": ("title",)},
)


def _paid(section):
    """The money of each recipient, their sum, and how each was reckoned."""
    money = MoneyTable(section.owner.unit, decided_on(section.owner))
    for row in section.rows:
        row.money = money.of(row.form, row.kind)
    formulas = {(f"{row.form}, {row.get_kind_display().lower()}", row.money.formula) for row in section.rows}
    return {
        "money": money,
        "links": [("Dán từ Excel", reverse("awards:award_paste", args=[section.owner.pk]))],
        "total": added(row.money for row in section.rows if row.form.unit_decides),
        "formulas": sorted(formulas),
    }


AWARDS = Rows(
    model=Award,
    owner="round",
    namespace="awards",
    key="award",
    noun="người được khen",
    right="edit_awards",
    section="recipients",
    title="Danh sách khen thưởng",
    add="Thêm người được khen",
    empty="Chưa có danh sách.",
    form=RecipientForm,
    template="awards/recipients.html",
    columns=(
        Column(
            "ten",
            "Tên",
            "name",
            template="awards/cells/recipient.html",
            tells=("position", "neighbourhood", "merit"),
        ),
        Column("hinh-thuc", "Hình thức", "form"),
        Column("doi-tuong", "Đối tượng", "get_kind_display", tells=("kind",)),
        Column("tien", "Tiền thưởng (đồng)", lambda row: shown(row.money.amount) or "–", align="end"),
    ),
    related=("form", "neighbourhood"),
    shown=_paid,
    missing=missing_of,
    sheet=(
        PasteField("name", "Tên", ("Họ và tên", "Họ tên", "Tên cá nhân", "Tên tập thể", "Tên tập thể, cá nhân"), True),
        PasteField("position", "Chức vụ, đơn vị, địa chỉ", ("Chức vụ", "Đơn vị", "Địa chỉ", "Đơn vị công tác")),
        PasteField("kind", "Đối tượng", ("Loại",)),
        PasteField("form", "Hình thức", ("Hình thức khen thưởng", "Danh hiệu")),
        PasteField("merit", "Thành tích riêng", ("Thành tích",)),
    ),
    # Chosen on the row itself.
    excused={"sheet": ("neighbourhood",)},
)
DECLARED = Rows(
    model=DeclaredCount,
    owner="round",
    namespace="awards",
    key="declared",
    noun="số lượng không có tên",
    right="edit_awards",
    section="declared",
    title="Chỉ biết số lượng",
    add="Thêm số lượng",
    empty="Khi nguồn chỉ ghi số lượng, không ghi tên, hãy ghi ở đây thay vì nhập tên giả.",
    form=DeclaredForm,
    columns=(
        Column("hinh-thuc", "Hình thức", "form"),
        Column("so-luong", "Số lượng", str, tells=("count", "kind")),
        Column("nguon", "Nguồn", "document", template="office/document_cell.html"),
    ),
    related=("form", "document__kind", "document__issuer"),
    missing=missing_of,
)
register(
    ROUND,
    AWARDS,
    DECLARED,
    *(Record(model=model, owner="round", restorable=False) for model in (RoundStep, RoundPaper)),
    # Catalogues are kept on their own pages.
    *(Record(model=model, restorable=False) for model in (AwardForm, AwardMoney, BaseSalary)),
)
navigate(Entry("Khen thưởng", "awards:home", 60, ("awards:",)))
