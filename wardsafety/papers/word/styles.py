"""The styles of papers in Word, one for each part of a paper, named as officials name it.

Sizes, weights and distances are those of static/papers/paper.css: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II and V.
"""

from dataclasses import dataclass

from .xml import make, twips

FONT = "Times New Roman"
LANGUAGE = "vi-VN"
INDENT = 36  # 1,27 cm
# CSS counts lines in the size of the letters (1.3), Word in the font's own lines (1.15 of the size).
LINE = round(240 * 1.3 / 1.15)
SINGLE = 240


@dataclass(frozen=True)
class Style:
    """One paragraph style; sizes and distances in points, `level` in the outline from 1."""

    id: str
    name: str
    size: float = 14
    bold: bool = False
    italic: bool = False
    align: str = "center"
    before: float = 0
    after: float = 0
    first: float = 0
    line: int = LINE
    exact: float = 0
    keep: bool = False
    level: int = 0


def text(id, name, **changes):
    """A style of the running text: justified, its first line indented, 6 pt from the one before."""
    return Style(id, name, **{"align": "both", "before": 6, "first": INDENT, **changes})


def heading(id, name, **changes):
    return text(id, name, keep=True, **changes)


STYLES = (
    Style("Nation", "Quốc hiệu", 12, bold=True),
    Style("Motto", "Tiêu ngữ", 13, bold=True),
    Style("Superior", "Cơ quan chủ quản", 12),
    Style("Issuer", "Cơ quan ban hành", 12, bold=True),
    Style("Number", "Số, ký hiệu", 13, before=6),
    Style("Place", "Địa danh, thời gian", 13, italic=True, before=6),
    Style("Internal", "Dấu chỉ mức độ lưu hành", 13, bold=True, before=8, line=SINGLE),
    Style("Remark", "Dòng lưu ý", 12, italic=True, before=6),
    Style("Title", "Tên loại văn bản", bold=True, before=18, keep=True),
    Style("Summary", "Trích yếu", bold=True, keep=True),
    Style("Authority", "Thẩm quyền ban hành", bold=True, before=12, after=6, keep=True),
    Style("Decides", "Quyết định", bold=True, before=12, after=4, keep=True),
    Style("Addressees", "Kính gửi", before=12),
    Style("Addressee", "Nơi kính gửi", align="left"),
    text("Ground", "Căn cứ", italic=True),
    heading("Heading1", "heading 1", bold=True, level=1),
    heading("Heading2", "heading 2", bold=True, level=2),
    heading("Heading3", "heading 3", level=3),
    text("Text", "Nội dung"),
    text("Item", "Gạch đầu dòng"),
    text("Note", "Ghi chú", size=13, italic=True),
    Style("Caption", "Tên bảng", 13, bold=True, before=8, after=4, keep=True),
    Style("Cell", "Ô trong bảng", 12, align="left", line=SINGLE),
    Style("Footnote", "Chú thích bảng", 11, align="both"),
    Style("Drawing", "Hình", 12, before=8, line=SINGLE, keep=True),
    Style("Legend", "Tên hình", 12, italic=True, before=4, after=8),
    Style("SentTo", "Nơi nhận", 12, bold=True, italic=True, align="left"),
    Style("Recipient", "Dòng nơi nhận", 11, align="left"),
    Style("Office", "Chức vụ người ký", bold=True),
    Style("Signer", "Họ tên người ký", bold=True, before=66),
    Style("AnnexNumber", "Số phụ lục", bold=True, keep=True, level=1),
    Style("AnnexTitle", "Tên phụ lục", bold=True, keep=True),
    Style("AnnexNote", "Kèm theo", italic=True, after=4, keep=True),
    Style("Rule", "Đường kẻ", 2, before=2, exact=3),
    Style("Gap", "Cách trước bảng", 2, before=7, exact=1),
    Style("Room", "Cách trước chữ ký", 2, before=13, exact=1),
    Style("End", "Hết phần", 1, exact=1),
    Style("Page", "Số trang", line=SINGLE),
    Style("Foot", "Chân trang", 11, italic=True, line=SINGLE),
)


def fill(styles):
    """Put the papers' styles in the place of all that python-docx's template brings."""
    styles.clear()
    styles.extend([_defaults(), *_basics(), *map(_style, STYLES)])


def _defaults():
    fonts = make("rFonts", **dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), FONT))
    language = make("lang", val=LANGUAGE, eastAsia=LANGUAGE, bidi=LANGUAGE)
    letters = make("rPr", fonts, *_size(14), language)
    lines = make("pPr", make("widowControl"), make("spacing", before=0, after=0, line=LINE, lineRule="auto"))
    return make("docDefaults", make("rPrDefault", letters), make("pPrDefault", lines))


def _basics():
    yield make("style", make("name", val="Normal"), make("qFormat"), type="paragraph", default=1, styleId="Normal")
    yield make(
        "style",
        make("name", val="Default Paragraph Font"),
        make("uiPriority", val=1),
        make("semiHidden"),
        type="character",
        default=1,
        styleId="DefaultParagraphFont",
    )
    yield make(
        "style",
        make("name", val="Normal Table"),
        make("uiPriority", val=99),
        make("semiHidden"),
        make("tblPr", make("tblInd", w=0, type="dxa"), margins(0, 0)),
        type="table",
        default=1,
        styleId="TableNormal",
    )


def _style(style):
    line = {"line": twips(style.exact), "lineRule": "exact"} if style.exact else {"line": style.line}
    properties = make(
        "pPr",
        make("keepNext") if style.keep else None,
        make("spacing", before=twips(style.before), after=twips(style.after), **{"lineRule": "auto", **line}),
        make("ind", firstLine=twips(style.first)) if style.first else None,
        make("jc", val=style.align),
        make("outlineLvl", val=style.level - 1) if style.level else None,
    )
    letters = make(
        "rPr",
        *(make(name) for name in (*(("b", "bCs") if style.bold else ()), *(("i", "iCs") if style.italic else ()))),
        *_size(style.size),
    )
    return make(
        "style",
        make("name", val=style.name),
        make("basedOn", val="Normal"),
        make("next", val="Text") if style.level else None,
        make("qFormat"),
        properties,
        letters,
        type="paragraph",
        styleId=style.id,
        **({} if style.name.startswith("heading") else {"customStyle": 1}),
    )


def _size(points):
    return make("sz", val=round(2 * points)), make("szCs", val=round(2 * points))


def margins(upright, across):
    """Distances inside the cells of a table, in points."""
    sides = (("top", upright), ("left", across), ("bottom", upright), ("right", across))
    return make("tblCellMar", *(make(side, w=twips(width), type="dxa") for side, width in sides))
