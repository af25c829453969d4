"""A paper in the form that a person asks for: a PDF, a Word file, or plain text to paste into a chat.

The form is the last part of a paper's address. A view says what the paper is and where to go back to; all else is here,
so that every paper has every form.
"""

from django.contrib import messages
from django.http import Http404, HttpResponse

from wardsafety.pages.htmx import done, page

from .chat import as_text
from .render import PaperError, render_pdf

PDF, WORD, TEXT = "in", "word", "chu"
FORMS = {PDF: "PDF", WORD: "Word", TEXT: "dạng chữ"}
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def answer(request, form, *, template, build, name, back, pdf=None):
    """The paper that `build()` returns as a dict, in one form; 404 for a form there is none of.

    `template` sets the PDF in type, `name` is the file's name without its ending, `back` the page to return to with
    the sentence why when a paper cannot be made. `pdf()` replaces the typesetting where the bytes are kept or bounded.
    """
    if form not in FORMS:
        raise Http404
    try:
        if form == TEXT:
            return _text(request, build(), back)
        if form == WORD:
            from .word import document  # python-docx is large; only this form needs it

            return _file(document(build(), template), DOCX, f"{name}.docx", "attachment")
        return _file(pdf() if pdf else render_pdf(template, build()), "application/pdf", f"{name}.pdf", "inline")
    except PaperError as error:
        messages.error(request, str(error))
        return done(request, back)


def file_answer(request, make, *, name, back):
    """A PDF that has no other form: certificates, several papers in one file."""
    try:
        return _file(make(), "application/pdf", f"{name}.pdf", "inline")
    except PaperError as error:
        messages.error(request, str(error))
        return done(request, back)


def _text(request, content, back):
    paper = content["paper"]
    return page(request, "papers/text.html", {"paper": paper, "text": as_text(content), "back": back})


def _file(content, kind, name, disposition):
    return HttpResponse(
        content, content_type=kind, headers={"Content-Disposition": f'{disposition}; filename="{name}"'}
    )
