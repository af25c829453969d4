"""Words and frames that the papers of a round share."""

from collections import Counter

from wardsafety.office import naming
from wardsafety.papers.blocks import column
from wardsafety.papers.words import number_line, paper_date

DOTS = "……………………"
ORDER = ("collective", "individual", "household")
NOUNS = {"collective": "tập thể", "individual": "cá nhân", "household": "hộ gia đình"}


def awards_of(round_):
    return list(round_.awards.select_related("form"))


def counts(round_, awards):
    """{form: {kind: number}}: the names listed, or where there are none the stated number."""
    found = {}
    for award in awards:
        found.setdefault(award.form, Counter())[award.kind] += 1
    for row in round_.declared.select_related("form"):
        numbers = found.setdefault(row.form, Counter())
        numbers[row.kind] = numbers[row.kind] or row.count
    return dict(sorted(found.items(), key=lambda entry: (entry[0].order, entry[0].pk)))


def how_many(numbers):
    """'05 tập thể, 10 cá nhân'."""
    return ", ".join(f"{numbers[kind]:02d} {NOUNS[kind]}" for kind in ORDER if numbers[kind])


def form_name(form, unit):
    """The form as it is awarded: that of the ward's own chairman by the ward's name."""
    return form.name.replace("cấp xã", unit.in_sentence) if form.unit_decides else form.name


def authority(form, unit):
    return f"Chủ tịch UBND {unit.in_sentence}" if form.unit_decides else form.issuer or "Cấp có thẩm quyền"


def about(round_):
    """'khen thưởng triển khai mô hình …', without saying "khen thưởng" twice."""
    title = f"{round_.title[:1].lower()}{round_.title[1:]}"
    return title if title.startswith("khen thưởng") else f"khen thưởng {title}"


def merit(round_):
    """'đã có thành tích xuất sắc …', without doubling the opening."""
    text = round_.merit.strip().rstrip(".")
    return text if text.lower().startswith("đã có thành tích") else f"đã có thành tích {text}"


def letterhead(body, unit):
    """The fields of a paper's frame: of a body, or where none is named those that follow from the unit."""
    if body is None:
        return naming.letterhead(naming.Name(unit.designation, unit.name), unit.parent) | {"signer_name": ""}
    names = ("superior_line", "place_name", "symbol", "authority", "signer_position", "signer_name")
    return {name: getattr(body, name) for name in names} | {"issuer_line": body.issuer_line or body.name.upper()}


def frame(lines, *, kind_title, summary, abbreviation, number="", dated=None, recipients=("Lưu: VT",), **more):
    symbol = "-".join(filter(None, [abbreviation, lines["symbol"]]))
    return {
        "title": f"{kind_title.capitalize()} {summary}",
        "kind_title": kind_title,
        "summary": summary,
        "superior_line": lines["superior_line"],
        "issuer_line": lines["issuer_line"],
        # A list that goes with a decision bears no number of its own.
        "number_line": number_line(number, symbol) if abbreviation else "",
        "place_date": paper_date(lines["place_name"], dated),
        "recipients": list(recipients),
        "signature": {
            "authority": lines["authority"],
            "acting": "",
            "position": lines["signer_position"],
            "name": lines["signer_name"],
        },
        **more,
    }


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
