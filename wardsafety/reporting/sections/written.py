"""What the official writes in a section, and the sentences that a section drafts for them."""

from wardsafety.papers.blocks import bullets, paragraph
from wardsafety.reporting import drafting

DASHES = ("-", "+", "•")


def paragraphs(source, section):
    """Written lines as blocks: lines that begin with a dash make a list, the others are paragraphs."""
    made = []
    for line in _lines(section.text):
        text = drafting.linked(source, line.lstrip("-+• ") if line.startswith(DASHES) else line)
        if not line.startswith(DASHES):
            made.append(paragraph(text))
        elif made and made[-1]["kind"] == "list":
            made[-1]["items"].append(text)
        else:
            made.append(bullets([text]))
    return made


def drafted(source, section, sentences):
    """A section's own sentences as a list, unless what is written stands in their place."""
    said = list(sentences(source))
    return [] if section.is_drafted or not said else [bullets([drafting.linked(source, line) for line in said])]


def build(source, section):
    return paragraphs(source, section)


def _lines(text):
    return [line.strip() for line in text.splitlines() if line.strip()]
