"""Every paper as a Word file with the content of its PDF, for officials who edit before signing.

The dict is that of the PDF's templates (docs/decisions/0002-papers-from-dicts.md); docs/decisions/0005-word-papers.md
says why this is not made from the PDF's HTML.
"""

import json
import logging

from ..render import PaperFailed
from . import body, frame, package, sections
from .xml import keep_with_next

logger = logging.getLogger(__name__)

# Template of the PDF: what the paper says, and how it is signed.
LAYOUTS = {
    "papers/report.html": (body.report, frame.signed),
    "papers/decision.html": (body.decision, frame.signed),
    "papers/minutes.html": (body.report, frame.signed_by_two),
}


def document(content, template):
    """The bytes of the .docx that says what `template` prints of `content`. Raises PaperFailed."""
    try:
        return _made(json.loads(json.dumps(content)), *LAYOUTS[template])
    except Exception as error:
        logger.exception("No Word file of %s", template)
        raise PaperFailed(
            "Không tạo được tệp Word do lỗi của phần mềm. Dữ liệu vẫn còn nguyên; hãy báo quản trị viên."
        ) from error


def _made(content, say, sign):
    paper, annexes = content["paper"], content.get("annexes") or []
    made = package.blank(paper["title"])
    properties = sections.begin(made, "Dữ liệu minh họa" if paper.get("illustrative") else "")
    leaves = [(list(_main(made, content, say, sign)), False)]
    for number, annex in enumerate(annexes, start=1 if len(annexes) > 1 else 0):
        lying = bool(annex.get("landscape"))
        leaves.append((list(frame.annex(made, annex, number, sections.width(landscape=lying))), lying))
    _bind(made.element.body, leaves, properties)
    return package.packed(made)


def _main(made, content, say, sign):
    paper, width = content["paper"], sections.width()
    yield from frame.head(paper, width)
    said = [*frame.addressees(paper, width), *say(made, content, width)]
    if said:
        keep_with_next(said[-1])  # the signature never stands alone
    yield from said
    yield from sign(paper, width)


def _bind(whole, leaves, properties):
    """Put each leaf, a list of elements, on pages of its own."""
    for index, (elements, landscape) in enumerate(leaves):
        pages = sections.pages(properties, landscape=landscape)
        last = index == len(leaves) - 1
        whole.extend([*elements, *([sections.closing(), pages] if last else [sections.closing(pages)])])
