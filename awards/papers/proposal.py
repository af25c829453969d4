"""Tờ trình: who proposes which awards to whom. For awards of others it is all that the ward can say."""

from wardsafety.office.documents.letterheads import frame
from wardsafety.papers.blocks import bullets, paragraph
from wardsafety.papers.words import listed_ends

from . import words


def build(round_):
    awards = words.awards_of(round_)
    counts = words.counts(round_, awards)
    unit = round_.unit
    addressees = list(dict.fromkeys(words.authority(form, unit) for form in counts)) or [words.DOTS]
    summary = f"Về việc đề nghị {words.about(round_)}"
    listed = " (có danh sách kèm theo)" if awards else ""
    items = [f"{words.form_name(form, unit)}: {words.how_many(numbers)}" for form, numbers in counts.items()]
    host = round_.proposer.name if round_.proposer else words.DOTS
    blocks = [
        paragraph(f"{host} trân trọng đề nghị xét tặng các hình thức khen thưởng sau{listed}:"),
        bullets(listed_ends(items or [words.DOTS])),
        paragraph(_merit(round_, awards)),
        paragraph(f"Kính trình {', '.join(addressees)} xem xét, quyết định."),
    ]
    document = words.document_of(round_, "to-trinh")
    numbered = {}
    if document:
        numbered = {"number": document.number, "symbol": document.symbol, "dated": document.issued_on}
    return {
        "paper": frame(
            document.issuer if document else round_.proposer or round_.decider,
            unit,
            kind_title="TỜ TRÌNH",
            summary=summary,
            abbreviation="TTr",
            recipients=("Như trên", "Lưu: VT"),
            kinh_gui=addressees,
            **numbered,
        ),
        "blocks": blocks,
        "annexes": [words.annex("Danh sách đề nghị khen thưởng", awards, unit)] if awards else [],
    }


def _merit(round_, awards):
    if awards:
        return f"Các tập thể, cá nhân có tên trên {words.merit(round_)}."
    return f"Thành tích: {round_.merit.strip().rstrip('.')}."
