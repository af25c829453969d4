"""A paper as plain text, to paste into a chat: the same dict, without frame and tables' lines."""

from .blocks import body_rows, plain


def as_text(content):
    """Title, headings, paragraphs and lists line by line; a table's rows as "name: cell; cell"."""
    paper = content["paper"]
    lines = [paper["kind_title"], *filter(None, [paper["summary"]])]
    lines += ["", *content["preamble"]] if content.get("preamble") else []
    for block in content.get("blocks", ()):
        lines += _block(block)
    lines += [f"Điều {article['number']}. {plain(article['text'])}" for article in content.get("articles", ())]
    return "\n".join(lines).strip() + "\n"


def _block(block):
    kind = block["kind"]
    if kind == "heading":
        return ["", f"{block['number']} {plain(block['text'])}".strip()]
    if kind == "list":
        return [f"- {plain(item)}" for item in block["items"]]
    if kind == "table":
        return [*filter(None, [block["caption"]]), *_table(block)]
    if kind == "photo":
        return ["", f"(Ảnh: {block['caption'].rstrip('.')})"]
    return [] if kind == "chart" else ["", plain(block["text"])]


def _table(block):
    labels = [column["label"] for column in block["columns"]]
    for row in body_rows(block):
        cells = [plain(cell["text"]).strip() for cell in row["cells"]]
        name = next((index for index, cell in enumerate(row["cells"]) if cell["name"]), 0)
        said = [
            f"{label}: {cell}"
            for index, (label, cell) in enumerate(zip(labels, cells, strict=False))
            if cell and index > name
        ]
        yield f"+ {cells[name]}{' – ' if said else ''}{'; '.join(said)}"
