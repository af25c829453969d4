"""The list by which the money is paid out: each sum, its formula, and room to sign."""

from awards.day import decided_on
from awards.money import MoneyTable, added
from wardsafety.office.documents.letterheads import frame
from wardsafety.pages.text import grouped
from wardsafety.papers.blocks import bullets, column, heading, paragraph, row, table
from wardsafety.papers.words import long_date, spelled

from . import words


def build(round_):
    awards = [award for award in words.awards_of(round_) if award.form.unit_decides]
    money = MoneyTable(round_.unit, decided_on(round_))
    paid = [(award, money.of(award.form, award.kind)) for award in awards]
    total = added(sum_ for _, sum_ in paid)
    blocks = [*_opening(round_), _table(paid, total)] if paid else [paragraph("Chưa có ai được thưởng tiền.")]
    if paid:
        blocks += [paragraph(f"Bằng chữ: {words.DOTS if total is None else spelled(total)} đồng."), *_formulas(paid)]
    return {
        "paper": frame(
            round_.decider,
            round_.unit,
            kind_title="DANH SÁCH",
            summary=f"Chi tiền {words.about(round_)}",
        ),
        "blocks": blocks,
        "annexes": [],
    }


def _opening(round_):
    number = f"số {round_.document.reference} " if round_.document and round_.document.reference else ""
    when = f"{long_date(round_.document.issued_on)} " if round_.document else ""
    return [paragraph(f"Kèm theo Quyết định {number}{when}về việc khen thưởng.".replace("  ", " "))]


def _table(paid, total):
    columns = [
        column("TT", width=7, align="center"),
        column("Tên tập thể, cá nhân", width=32),
        column("Chức vụ, đơn vị", width=25),
        column("Số tiền (đồng)", width=18, align="right"),
        column("Ký nhận", width=18),
    ]
    rows = [
        [str(index), award.name, award.position, _sum(sum_.amount), ""] for index, (award, sum_) in enumerate(paid, 1)
    ]
    return table(columns=columns, rows=[*rows, row("total", ["", "Tổng cộng", "", _sum(total), ""])])


def _sum(amount):
    return words.DOTS if amount is None else grouped(amount)


def _formulas(paid):
    known = [(award, sum_) for award, sum_ in paid if sum_.amount is not None]
    said = dict.fromkeys(f"{award.get_kind_display()}: {sum_.formula}" for award, sum_ in known)
    return [heading("Cách tính"), bullets(list(said))] if said else []
