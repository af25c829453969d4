"""Words and frames that the papers of a round share."""

from collections import Counter

from django.db.models import prefetch_related_objects

from wardsafety.papers.blocks import column

DOTS = "……………………"
PARTS = ("awards__form", "declared__form")
ORDER = ("collective", "individual", "household")
NOUNS = {"collective": "tập thể", "individual": "cá nhân", "household": "hộ gia đình"}


def awards_of(round_):
    """The recipients of a round. Of several rounds at once, ask with `PARTS` fetched beforehand."""
    prefetch_related_objects([round_], *PARTS)
    return list(round_.awards.all())


def counts(round_, awards):
    """{form: {kind: number}}: the names listed, or the stated number while fewer names are known."""
    found = {}
    for award in awards:
        found.setdefault(award.form, Counter())[award.kind] += 1
    for row in round_.declared.all():
        numbers = found.setdefault(row.form, Counter())
        numbers[row.kind] = max(numbers[row.kind], row.count)
    return dict(sorted(found.items(), key=lambda entry: (entry[0].order, entry[0].pk)))


def how_many(numbers):
    """'05 tập thể, 10 cá nhân'."""
    return ", ".join(f"{numbers[kind]:02d} {NOUNS[kind]}" for kind in ORDER if numbers[kind])


def form_name(form, unit):
    """The form as it is awarded: that of the ward's own chairman by the ward's name."""
    return form.name.replace("cấp xã", unit.in_sentence) if form.unit_decides else form.name


def authority(form, unit):
    return f"Chủ tịch UBND {unit.in_sentence}" if form.unit_decides else form.issuer or "Cấp có thẩm quyền"


def decider(round_):
    """The body whose head decides, as far as it is known."""
    return round_.decider or (round_.document.issuer if round_.document else None)


def document_of(round_, key):
    """The document that a paper with a number is; None before it has one. The decision is the round's own document."""
    if key == "quyet-dinh":
        return round_.document
    row = round_.papers.filter(key=key, document__removed_at=None).select_related("document__issuer").first()
    return row.document if row else None


def about(round_):
    """'khen thưởng triển khai mô hình …', 'tặng Kỷ niệm chương …', without saying "khen thưởng" twice."""
    title = f"{round_.title[:1].lower()}{round_.title[1:]}"
    if title.startswith(("trao ", "tặng ")):
        return f"tặng {title[5:]}"
    return title if title.startswith("khen thưởng") else f"khen thưởng {title}"


def merit(round_):
    """'đã có thành tích xuất sắc …', without doubling the opening."""
    text = round_.merit.strip().rstrip(".")
    return text if text.lower().startswith("đã có thành tích") else f"đã có thành tích {text}"


def annex(title, awards, unit):
    """The list of recipients, collectives first, names as they were typed."""
    columns = [
        column("TT", width=7, align="center"),
        column("Tên tập thể, cá nhân, hộ gia đình", width=32),
        column("Chức vụ, đơn vị, địa chỉ", width=31),
        column("Hình thức", width=30),
    ]
    ordered = sorted(awards, key=lambda award: (award.form.order, award.form_id, ORDER.index(award.kind), award.pk))
    rows = [
        [str(index), award.name, award.position, form_name(award.form, unit)] for index, award in enumerate(ordered, 1)
    ]
    return {"title": title, "note": "", "columns": columns, "rows": rows, "landscape": False}
