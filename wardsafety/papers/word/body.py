"""What a paper says: grounds, blocks, articles."""

from io import BytesIO

from docx.oxml.ns import qn
from docx.shared import Pt
from PIL import Image

from ..blocks import end, ended, grounds, plain
from ..render import own_folders
from ..typeset import ORIGIN, own_file
from .drawing import picture
from .tables import table
from .xml import MM, clean, lower, make, paragraph, run

WIDEST = 0.84  # of the page, for a drawing
HIGHEST = 200 * MM
PHOTO_HIGHEST = 90 * MM
BELOW_TABLE = 12


def preamble(content):
    return [paragraph("Ground", line) for line in grounds(content.get("preamble"))]


def report(document, content, width):
    yield from preamble(content)
    yield from blocks(document, ended(content.get("blocks")), width)


def decision(document, content, width):
    yield paragraph("Authority", content["paper"]["authority_line"].upper())
    yield from preamble(content)
    yield paragraph("Decides", "QUYẾT ĐỊNH:")
    articles = content["articles"]
    for article in articles:
        text = end(article["text"]) if article is articles[-1] else article["text"]
        number = run(f"Điều {clean(article['number'])}.", bold=True)
        yield paragraph("Text", number, run(f" {clean(plain(text))}"))


def blocks(document, found, width):
    table_before = False
    for block in found:
        for element in _block(document, block, width):
            if table_before and element.pPr.style != "Footnote":
                lower(element, BELOW_TABLE)
            table_before = element.tag == qn("w:tbl")
            yield element


def _block(document, block, width):
    kind = block["kind"]
    if kind == "heading":
        words = clean(f"{block['number']} {plain(block['text'])}")
        level = min(block["level"], 3)
        return [paragraph(f"Heading{level}", words.upper() if level == 1 else words)]
    if kind == "list":
        return [paragraph("Item", f"- {plain(item)}") for item in block["items"]]
    if kind == "table":
        return table(block, width)
    if kind == "chart":
        return _chart(document, block, width)
    if kind == "photo":
        return _photo(document, block, width)
    if kind in ("paragraph", "note"):
        return [paragraph("Note" if kind == "note" else "Text", plain(block["text"]))]
    return [paragraph("Text", block["caption"])] if block.get("caption") else []


def _chart(document, block, width):
    """The drawing as a picture that tells its title to those who cannot see it, and its caption below."""
    png, wide, high, title = picture(block["svg"])
    across = min(width * WIDEST, HIGHEST * wide / high)
    yield _inline(document, BytesIO(png), across, across * high / wide, block.get("caption") or title)
    if block.get("caption"):
        yield paragraph("Legend", block["caption"])


def _photo(document, block, width):
    """A photo of the project's own media, as high at most as on paper, and its caption."""
    path = own_file(f"{ORIGIN}{block['src']}", own_folders())
    if path:
        with Image.open(path) as image:
            wide, high = image.size
        across = min(width, PHOTO_HIGHEST * wide / high)
        yield _inline(document, str(path), across, across * high / wide, block["caption"])
    yield paragraph("Legend", block["caption"])


def _inline(document, picture, across, high, description):
    inline = document.part.new_pic_inline(picture, Pt(across), Pt(high))
    inline.docPr.set("descr", clean(description))
    return paragraph("Drawing", make("r", make("drawing", inline)))
