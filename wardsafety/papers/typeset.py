"""What the child process does: HTML in, PDF bytes out. Knows neither Django nor the database.

WeasyPrint is imported inside the functions, so that the web process never carries it; the forkserver preloads it.
"""

import gc
import logging
import os
import resource
import sys
import traceback
from pathlib import Path
from urllib.parse import unquote, urlsplit

ORIGIN = "https://paper.invalid"
AS = {"pdf_variant": "pdf/ua-1"}


def child(pipe, pages, folders, seconds, megabytes):
    """Send ("pdf", bytes), ("memory", "") or ("error", traceback) through `pipe`.

    `folders` maps a URL prefix ("/static/") to the folders that may be read under it.
    """
    before = resource.getrlimit(resource.RLIMIT_DATA)
    limit(seconds, megabytes)
    try:
        answer = ("pdf", typeset(pages, folders))
    except BaseException as error:
        kind = "memory" if out_of_memory(error, megabytes) else "error"
        resource.setrlimit(resource.RLIMIT_DATA, before)
        answer = (kind, traceback.format_exc())
    pipe.send(answer)
    pipe.close()


def out_of_memory(error, megabytes):
    """C code that gets no memory may raise anything at all; then the peak tells."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 1024**2)
    return isinstance(error, MemoryError) or peak > 0.9 * megabytes


def limit(seconds, megabytes):
    """Bound this process. RLIMIT_DATA counts private writable memory; RLIMIT_AS would count every mapped library."""
    hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
    resource.setrlimit(resource.RLIMIT_DATA, (megabytes * 1024 * 1024, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # A child whose parent was killed has nobody left to stop it.
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 2))


def typeset(pages, folders):
    """The PDF of HTML pages one after another, tagged as PDF/UA-1. The same pages always give the same bytes.

    A paper without its picture is a wrong paper: what WeasyPrint would only log raises RuntimeError.
    """
    from weasyprint import HTML, LOGGER
    from weasyprint.text.fonts import FontConfiguration

    faults = Faults()
    LOGGER.handlers = [faults]
    # A short life: collecting would cost up to a third of the time and free nothing that matters.
    gc.disable()
    fonts, files = FontConfiguration(), fetcher(folders)
    papers = [HTML(string=page, base_url=f"{ORIGIN}/", url_fetcher=files).render(fonts, **AS) for page in pages]
    pdf = papers[0].copy([sheet for paper in papers for sheet in paper.pages]).write_pdf(**AS)
    if faults.lines:
        raise RuntimeError("\n".join(faults.lines))
    return pdf


class Faults(logging.Handler):
    """Collects the errors that WeasyPrint would log and pass over: a picture, a style sheet, a description missing."""

    def __init__(self):
        super().__init__(logging.ERROR)
        self.lines = []

    def emit(self, record):
        self.lines.append(record.getMessage())


def fetcher(folders):
    """A fetcher that reads the project's own files and stops the rendering at anything else."""
    from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

    class OwnFiles(URLFetcher):
        def fetch(self, url, headers=None):
            path = own_file(url, folders)
            if path is None:
                raise FatalURLFetchingError(f"Not a file of this project: {url}")
            return URLFetcherResponse(url, path.read_bytes(), {"Content-Type": content_type(path)})

    return OwnFiles()


def own_file(url, folders):
    """The file behind `url`, or None when it lies outside the allowed folders."""
    if not url.startswith(f"{ORIGIN}/"):
        return None
    path = unquote(urlsplit(url).path)
    for prefix, roots in folders.items():
        if path.startswith(prefix):
            for root in roots:
                found = Path(os.path.realpath(os.path.join(root, path.removeprefix(prefix))))
                if found.is_relative_to(os.path.realpath(root)) and found.is_file():
                    return found
    return None


def content_type(path):
    known = {".css": "text/css", ".ttf": "font/ttf", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg"}
    return known.get(path.suffix.lower(), "application/octet-stream")
