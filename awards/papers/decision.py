"""The decision on the awards that the ward's chairman grants (Mẫu 1.2, Nghị định 30/2020), with its list."""

from awards.day import decided_on
from awards.money import MoneyTable, added
from wardsafety.office.documents.law import law_on
from wardsafety.office.documents.letterheads import decision_frame
from wardsafety.office.models import LegalBasis
from wardsafety.pages.text import grouped
from wardsafety.papers.render import PaperError
from wardsafety.papers.words import spelled

from . import words

NOT_OURS = "Đợt này không có hình thức nào do phường, xã quyết định. Hãy in tờ trình đề nghị gửi cấp có thẩm quyền."


def build(round_):
    """Raises PaperError when the ward decides none of the awards."""
    unit, document = round_.unit, round_.document
    awards = [award for award in words.awards_of(round_) if award.form.unit_decides]
    counts = {form: numbers for form, numbers in words.counts(round_, awards).items() if form.unit_decides}
    if not counts:
        raise PaperError(NOT_OURS)
    return {
        "paper": decision_frame(
            words.decider(round_),
            unit,
            summary=f"Về việc {words.about(round_)}",
            abbreviation="QĐ",
            symbol=document.symbol if document else "",
            signer=round_.signer,
            number=document.number if document else "",
            dated=document.issued_on if document else None,
            recipients=("Như Điều 3", "Lưu: VT"),
        ),
        "preamble": _preamble(round_),
        "articles": _articles(round_, awards, counts),
        "annexes": [words.annex("Danh sách được tặng Giấy khen", awards, unit)] if awards else [],
    }


def _preamble(round_):
    law = law_on(decided_on(round_), round_.unit, LegalBasis.Topic.AWARDS)
    proposal = [f"Theo đề nghị của {round_.proposer.name}"] if round_.proposer else []
    return [f"Căn cứ {text}" for text in law] + proposal


def _articles(round_, awards, counts):
    given = "; ".join(
        f"{words.form_name(form, round_.unit)} cho {words.how_many(numbers)}" for form, numbers in counts.items()
    )
    listed = " (có danh sách kèm theo)" if awards else ""
    texts = [
        f"Tặng {given} {words.merit(round_)}{listed}.",
        _money(round_, awards),
        f"Văn phòng, các bộ phận liên quan của {round_.unit.in_sentence} và các tập thể, cá nhân có tên tại Điều 1 "
        "chịu trách nhiệm thi hành Quyết định này.",
    ]
    return [{"number": str(number), "text": text} for number, text in enumerate(texts, 1)]


def _money(round_, awards):
    """The sum where every award has its money by law; otherwise a sentence without a number."""
    table = MoneyTable(round_.unit, decided_on(round_))
    total = added(table.of(award.form, award.kind) for award in awards)
    if not total:
        return "Tiền thưởng kèm theo thực hiện theo quy định hiện hành, trích từ quỹ thi đua, khen thưởng."
    laws = "; ".join(dict.fromkeys(rule.basis for rule in table.rules if _used(rule, awards)))
    return (
        f"Tiền thưởng kèm theo là {grouped(total)} đồng (bằng chữ: {spelled(total)} đồng), "
        f"trích từ quỹ thi đua, khen thưởng theo quy định tại {laws}."
    )


def _used(rule, awards):
    return any((award.form_id, award.kind) == (rule.form_id, rule.kind) for award in awards)
