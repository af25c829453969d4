"""The frame of a paper: letterhead, name, addressees, signatures, annexes (Nghị định 30/2020, Phụ lục I)."""

from ..blocks import letterhead, recipients, roman
from . import body
from .fonts import length
from .styles import margins
from .tables import cell, grid, line, table
from .xml import MM, allowed, clean, make, paragraph, run

LEFT, RIGHT = 0.41, 0.59  # the columns of letterhead and closing, of the width
TITLE_RULE = 0.3


def head(paper, width):
    yield _letterhead(paper, width * LEFT, width * RIGHT)
    if paper.get("internal"):
        yield _boxed("LƯU HÀNH NỘI BỘ", 8 * MM, width)
    if paper.get("party"):
        yield paragraph("Remark", "Mẫu văn bản của Đảng, chưa thẩm định thể thức")
    yield paragraph("Title", clean(paper["kind_title"]).upper())
    if paper.get("summary"):
        yield paragraph("Summary", paper["summary"])
    yield rule(width * TITLE_RULE, width, after=6)
    if paper.get("illustrative"):
        yield paragraph("Remark", "Dữ liệu minh họa")


def _letterhead(paper, left, right):
    above = [clean(name).upper() for name in letterhead(paper["superior_line"])]
    own = [paragraph("Superior", *_broken(above))] if paper["superior_line"] else []
    names = [clean(name).upper() for name in letterhead(paper["issuer_line"])]
    longest = max(length(name, 12, bold=True) for name in names)
    own += [paragraph("Issuer", *_broken(names)), rule(0.4 * longest, left)]
    own += [paragraph("Issuer", "*")] if paper.get("party") else []
    number = paragraph("Number", run(allowed(paper["number_line"])))  # spaces leave room for a number
    rows = [(own, _state(paper, right)), ([number], [paragraph("Place", paper["place_date"])])]
    return pair(left, right, rows)


def _state(paper, width):
    """Whose paper it is: the State's, or the Party's."""
    motto = "ĐẢNG CỘNG SẢN VIỆT NAM" if paper.get("party") else "Độc lập - Tự do - Hạnh phúc"
    nation = [] if paper.get("party") else [paragraph("Nation", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    return [*nation, paragraph("Motto", motto), rule(length(motto, 13, bold=True), width)]


def pair(left, right, rows):
    """A table without lines: two columns side by side."""
    made = [line(cell(left, *one, middle=False), cell(right, *other, middle=False)) for one, other in rows]
    return grid([left, right], made, margins(0, 0))


def _broken(lines):
    """Lines of one paragraph."""
    for index, words in enumerate(lines):
        if index:
            yield make("r", make("br"))
        yield words


def rule(wanted, width, *, after=0):
    """A line of `wanted` points in the middle of `width`."""
    side = (width - wanted) / 2
    return paragraph("Rule", keep=True, border=_lines(top=1), after=after, left=side, right=side)


def _boxed(words, left, width):
    """Words in a box of their own length."""
    right = width - left - length(words, 13, bold=True) - 4
    box = _lines(top=2, left=6, bottom=2, right=6)
    return paragraph("Internal", words, keep=True, border=box, left=left, right=right, align="center")


def _lines(**sides):
    """Lines around a paragraph, each so many points away from it."""
    lines = (make(side, val="single", sz=6, space=space, color="000000") for side, space in sides.items())
    return make("pBdr", *lines)


def addressees(paper, width):
    names = paper.get("kinh_gui") or []
    if len(names) < 2:
        return [paragraph("Addressees", f"Kính gửi: {name}.", after=6) for name in names]
    lines = recipients(names)
    longest = max(length(words, 14) for words in lines)
    indent = max(20 * MM, (width - longest) / 2 + 10 * MM)
    below = [paragraph("Addressee", words, left=indent, after=6 if words is lines[-1] else 0) for words in lines]
    return [paragraph("Addressees", "Kính gửi:", keep=True), *below]


def signed(paper, width):
    """Recipients on the left, on the right who signs."""
    signature = paper["signature"]
    offices = [signature[key] for key in ("authority", "acting", "position") if signature.get(key)]
    own = [*_sent(paper), *([] if paper.get("recipients") else [paragraph("SentTo")])]
    yield paragraph("Room", keep=True)
    yield pair(width * LEFT, width * RIGHT, [(own, list(_signature(offices, signature.get("name"))))])


def signed_by_two(paper, width):
    """Both signers side by side, the recipients below."""
    sides = [list(_signature([signer["position"]], signer["name"])) for signer in paper["signatures"]]
    yield paragraph("Room", keep=True)
    yield pair(width / 2, width / 2, [sides])
    yield paragraph("Room")
    yield from _sent(paper)


def _signature(offices, name):
    yield from (paragraph("Office", clean(office).upper()) for office in offices)
    yield paragraph("Signer", name or "")


def _sent(paper):
    if paper.get("recipients"):
        yield paragraph("SentTo", "Nơi nhận:")
        yield from (paragraph("Recipient", words) for words in recipients(paper["recipients"]))


def annex(document, content, number, width):
    """The elements of one annex; `number` is 0 for the only one."""
    yield paragraph("AnnexNumber", f"Phụ lục {roman(number)}")
    yield paragraph("AnnexTitle", clean(content["title"]).upper())
    if content.get("note"):
        yield paragraph("AnnexNote", content["note"])
    if content.get("columns"):
        yield from table(content, width)
    yield from body.blocks(document, content.get("blocks") or [], width)
