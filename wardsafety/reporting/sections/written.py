"""Sections that hold only what the official wrote."""

from wardsafety.papers.blocks import bullets, paragraph


def paragraphs(source, key):
    """Written lines as blocks: lines that begin with a dash make a list, the others are paragraphs."""
    made = []
    for line in source.text(key):
        if not line.startswith(("-", "+", "•")):
            made.append(paragraph(line))
        elif made and made[-1]["kind"] == "list":
            made[-1]["items"].append(line.lstrip("-+• "))
        else:
            made.append(bullets([line.lstrip("-+• ")]))
    return made


def builder(key):
    return lambda source: paragraphs(source, key)
