"""A template and a dict become a PDF, within a deadline and a bound of memory.

The template is rendered here, so that its faults surface where they were made. The typesetting happens in a child of a
forkserver: a long paper cannot hold up or swell the web process, and its memory goes back when the child ends.
"""

import json
import multiprocessing
import threading
import time

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.template.loader import render_to_string

from . import typeset

_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["__main__", "weasyprint", "weasyprint.text.fonts", typeset.__name__])
# Each paper may take its full memory; more than two at once would not be quicker on a small server.
_desks = threading.BoundedSemaphore(2)


class PaperError(Exception):
    """A paper could not be made. `str()` is the Vietnamese sentence for the page."""


class PaperTooSlow(PaperError):
    pass


class PaperTooLarge(PaperError):
    pass


class PaperFailed(PaperError):
    """A fault in the template or the program; the note carries the child's traceback for the log."""


def render_pdf(template, context, *, deadline=30, memory_mb=300):
    """Return the bytes of the PDF that `template` makes of `context`.

    `context` must be JSON-able and is passed through JSON, so that a paper made now and one made from its stored
    snapshot are equal byte for byte. `deadline` is in seconds and includes the wait for a free desk.
    Raises PaperTooSlow, PaperTooLarge or PaperFailed.
    """
    return render_together([(template, context)], deadline=deadline, memory_mb=memory_mb)


def render_together(papers, *, deadline=30, memory_mb=300):
    """As `render_pdf`, for several papers, given as (template, context), one after another in one file."""
    pages = [render_to_string(template, json.loads(json.dumps(context))) for template, context in papers]
    end = time.monotonic() + deadline
    if not _desks.acquire(timeout=deadline):
        raise too_slow(deadline)
    try:
        return in_child(pages, end, deadline, memory_mb)
    finally:
        _desks.release()


def in_child(pages, end, deadline, memory_mb):
    receive, send = _context.Pipe(duplex=False)
    work = (send, pages, own_folders(), deadline, memory_mb)
    child = _context.Process(target=typeset.child, args=work, daemon=True)
    child.start()
    send.close()
    try:
        if not receive.poll(max(0, end - time.monotonic())):
            raise too_slow(deadline)
        kind, result = receive.recv()
    except EOFError:
        child.join()
        # The C libraries below WeasyPrint abort the process when they get no memory.
        kind, result = "memory" if child.exitcode < 0 else "error", f"the child ended with {child.exitcode}"
    finally:
        receive.close()
        child.kill()
        child.join()
        child.close()
    return result if kind == "pdf" else fail(kind, result, memory_mb)


def fail(kind, details, memory_mb):
    if kind == "memory":
        error = PaperTooLarge(
            f"Văn bản quá lớn: cần nhiều hơn {memory_mb} MB bộ nhớ để tạo tệp PDF. "
            "Hãy chia thành nhiều văn bản hoặc bớt phụ lục rồi thử lại."
        )
    else:
        error = PaperFailed(
            "Không tạo được tệp PDF do lỗi của phần mềm. Dữ liệu vẫn còn nguyên; hãy báo quản trị viên."
        )
    error.add_note(details)
    raise error


def too_slow(deadline):
    return PaperTooSlow(
        f"Chưa tạo xong tệp PDF sau {deadline:g} giây nên đã dừng. "
        "Hãy thử lại sau ít phút; nếu văn bản quá dài, hãy chia thành nhiều văn bản."
    )


def own_folders():
    """Where a paper may read files from: the static folders, in the finders' order, and the media folder."""
    static = [str(storage.location) for finder in get_finders() for storage in getattr(finder, "storages", {}).values()]
    return {"/static/": [*static, str(settings.STATIC_ROOT)], "/media/": [str(settings.MEDIA_ROOT)]}
