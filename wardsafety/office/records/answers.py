"""The answers that every record gives: a form to fill in, a question to confirm, a record taken out of the lists."""

from django.core.exceptions import ValidationError
from django.db.models import ProtectedError
from django.shortcuts import resolve_url
from django.utils import timezone

from wardsafety.pages.htmx import done, page

from . import editing
from .along import mentions
from .declared import page_of, trail_to

CAN_COME_BACK = "Có thể khôi phục ở mục Đã xóa."


def form_page(request, form, *, title, back, said="", save=None, to=None, template="pages/form.html", **context):
    """A form as it was asked for or sent; once valid, saved, and on to the next page.

    `save(form)` stores it and gives the record, or None after adding an error to the form (default: `form.save`).
    On to `to` (an address, or a function of the record; default: the record's page) with the sentence `said` (may be a
    function of the record). `back` is the page that "Hủy" leads to.
    """
    if form.is_bound and form.is_valid():
        record = (save or _save)(form)
        if record is not None:
            url = to(record) if callable(to) else to or page_of(record)
            return done(request, url, said(record) if callable(said) else said)
    return page(request, template, {"form": form, "title": title, "cancel_url": resolve_url(back), **context})


def _save(form):
    return form.save()


def edit_page(request, form, *, said, title="", **context):
    """The form of a stored record: back and on to its page, with the way to it above."""
    record = form.instance
    # Asked before the form is checked, which puts what was typed into the record.
    context = {"trail": trail_to(record), "back": page_of(record), **context}
    return form_page(request, form, title=title or f"Sửa {record._meta.verbose_name}", said=said, **context)


def confirm_page(request, do, *, title, sentence, back, said="", to=None, form=None, template="pages/confirm.html",
                 submit="Đồng ý", danger=False, refusal="", **context):  # fmt: skip
    """A question; on "yes" `do()` is done, and on to `to` (default: `back`; may be a function of what `do` gave).

    A ValidationError or ProtectedError of `do` is shown above the question, which can be answered again. A `form` that
    belongs to the question is filled in on the same page, and `do` gets its data. What is known to stand against it is
    said at once as `refusal`.
    """
    if request.method == "POST" and (form is None or form.is_valid()):
        try:
            result = do(form.cleaned_data) if form else do()
        except (ValidationError, ProtectedError) as error:
            refusal = " ".join(error.messages) if isinstance(error, ValidationError) else in_use(error)
        else:
            url = to(result) if callable(to) else to or back
            return done(request, url, said(result) if callable(said) else said)
    context |= {"title": title, "sentence": sentence, "refusal": refusal, "form": form, "cancel_url": resolve_url(back)}
    context |= {"submit": submit, "danger": danger}
    return page(request, template, context, status=422 if refusal else None)


def in_use(error):
    """Why a row cannot go, in a sentence: what uses it, and what to do instead."""
    kinds = {}
    for record in error.protected_objects:
        kinds.setdefault(record._meta.verbose_name, set()).add(record.pk)
    uses = ", ".join(f"{len(keys)} {name}" for name, keys in kinds.items())
    return f"Chưa xóa được: đang được dùng ở {uses}. Hãy đổi các mục đó sang mục khác trước, hoặc sửa mục này."


def remove_page(request, record, *, to, title="", sentence="", consequences=(CAN_COME_BACK,)):
    """Take a record out of the lists, after asking; on to the page `to`."""
    noun = record._meta.verbose_name
    return confirm_page(
        request,
        lambda: editing.remove(record=record, by=request.user, now=timezone.now()),
        title=title or f"Xóa {noun}",
        sentence=sentence or f"Xóa “{record}”?",
        consequences=[*consequences, *mentions(record, request.user)],
        back=page_of(record),
        to=to,
        said=f"Đã xóa {noun}. {CAN_COME_BACK}",
        trail=trail_to(record),
        submit="Xóa",
        danger=True,
    )
