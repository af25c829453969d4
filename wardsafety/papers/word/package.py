"""The file around a paper: an empty document without the template's past, and the same bytes for the same paper."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document

from . import styles
from .xml import allowed, make

KEPT = ("/styles", "/settings")
EPOCH = (1980, 1, 1, 0, 0, 0)


def blank(title):
    """A document of python-docx with the papers' styles and nothing in it."""
    document = Document()
    # Its template brings a thumbnail, a theme, numberings and half a megabyte of styles.
    _drop(document.part.package.rels, ("/core-properties",))
    _drop(document.part.rels, KEPT)
    styles.fill(document.styles.element)
    _settle(document.settings.element)
    core = document.core_properties
    core._element.clear()  # its author is "python-docx", its dates are the template's
    core.title, core.language = allowed(title)[:255], styles.LANGUAGE
    document.element.body.clear()
    return document


def _drop(rels, kept):
    for key in [key for key, rel in rels.items() if not rel.reltype.endswith((*kept, "/officeDocument"))]:
        del rels[key]


def _settle(settings):
    """Word's present way of setting (mode 15), with Vietnamese marks for lists and decimals."""
    mode = {"name": "compatibilityMode", "uri": "http://schemas.microsoft.com/office/word", "val": 15}
    settings.clear()
    settings.extend(
        [
            make("zoom", percent=100),
            make("defaultTabStop", val=720),
            make("characterSpacingControl", val="doNotCompress"),
            make("compat", make("compatSetting", **mode)),
            make("themeFontLang", val=styles.LANGUAGE),
            make("decimalSymbol", val=","),
            make("listSeparator", val=";"),
        ]
    )


def packed(document):
    """The bytes of the file; every part bears the same date, whenever it is made."""
    loose, made = BytesIO(), BytesIO()
    document.save(loose)
    with ZipFile(loose) as parts, ZipFile(made, "w") as package:
        for name in parts.namelist():
            info = ZipInfo(name, EPOCH)
            info.compress_type = ZIP_DEFLATED
            package.writestr(info, parts.read(name))
    return made.getvalue()
