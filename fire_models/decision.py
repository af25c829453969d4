"""The decision that founds models, after Mẫu 1.2 of Nghị định 30/2020, with its annexed lists.

It prints the law of its own day (`acted_on`), dots where that is not known.
"""

from wardsafety.inspections.models import PlaceStatus, PlaceStep
from wardsafety.office.documents.law import law_on
from wardsafety.office.documents.letterheads import decision_frame
from wardsafety.office.models import LegalBasis
from wardsafety.pages.partial_dates import whole_day
from wardsafety.papers.blocks import column

from .models import FirePoint, FireSafetyGroup, LocalModel

REGISTERS = [
    (FireSafetyGroup, "Tổ liên gia an toàn PCCC", "leader_name", "Tổ trưởng"),
    (FirePoint, "Điểm chữa cháy công cộng", "keeper_name", "Người quản lý"),
    (LocalModel, "mô hình khác", "leader_name", "Người phụ trách"),
]


def founded_by(document, model):
    rows = model.objects.live().filter(steps__document=document, steps__status=PlaceStatus.ESTABLISHED).distinct()
    return rows.select_related("neighbourhood").order_by("neighbourhood__sort_number", "number", "pk")


def acted_on(document):
    """The decision's date, else the one day on which all that it founds was founded; None where neither is known."""
    if dated := whole_day(document.issued_on):
        return dated
    steps = PlaceStep.objects.filter(document=document, status=PlaceStatus.ESTABLISHED, place__removed_at=None)
    days = steps.order_by().values_list("effective_on", flat=True).distinct()
    return days[0] if len(days) == 1 else None


def decision(document):
    """The decision as the dict of papers/decision.html."""
    lists = [(label, person, heading, list(founded_by(document, model))) for model, label, person, heading in REGISTERS]
    lists = [entry for entry in lists if entry[3]]
    return {
        "paper": _paper(document, lists),
        "preamble": _preamble(document),
        "articles": _articles(document, lists),
        "annexes": [_annex(*entry) for entry in lists],
    }


def _paper(document, lists):
    return decision_frame(
        document.issuer,
        document.unit,
        summary=document.summary,
        number=document.number,
        symbol=document.symbol or "QĐ-UBND",
        dated=document.issued_on,
        recipients=["Như Điều 3", "Lưu: VT"],
        illustrative=any(place.illustrative for *_, places in lists for place in places),
    )


def _preamble(document):
    law = law_on(acted_on(document), document.unit, LegalBasis.Topic.FIRE)
    cited = document.bases.live().select_related("kind", "issuer").order_by("issued_on", "pk")
    return [f"Căn cứ {text}" for text in law] + [f"Căn cứ {base.citation}" for base in cited]


def _articles(document, lists):
    what = " và ".join(f"{len(places):02d} {label}" for label, _, _, places in lists) or "các mô hình"
    where = document.unit.in_sentence
    texts = [
        f"Thành lập {what} trên địa bàn {where} (có danh sách kèm theo).",
        "Các mô hình hoạt động theo nguyên tắc tự nguyện, tự quản; duy trì điều kiện an toàn, kiểm tra, bảo quản "
        "phương tiện, tham gia tập huấn, thực tập và chữa cháy ban đầu khi có cháy xảy ra.",
        "Quyết định này có hiệu lực kể từ ngày ký. Công an, các tổ dân phố, thôn và các cá nhân có tên trong danh sách "
        "chịu trách nhiệm thi hành Quyết định này.",
    ]
    return [{"number": str(number), "text": text} for number, text in enumerate(texts, 1)]


def _annex(label, person, heading, places):
    columns = [column("TT", width=7, align="center"), column("Tên", width=25), column("Tổ dân phố, thôn", width=20)]
    columns += [column("Địa chỉ, vị trí", width=26), column(heading, width=22)]
    rows = [
        [str(n), place.name, str(place.neighbourhood or ""), place.address, getattr(place, person)]
        for n, place in enumerate(places, 1)
    ]
    return {"title": f"Danh sách {label}", "note": "", "columns": columns, "rows": rows, "landscape": False}
