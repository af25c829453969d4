"""What a view takes, said once above it: `@reads` (GET), `@writes` (GET the form, POST it) or `@posts` (POST only).

A GET cannot write: its transaction is read-only in PostgreSQL. A post counts once, however often it is sent.
"""

from functools import wraps

from django.core.exceptions import BadRequest
from django.db import connection
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme

from .posts.once import once


def reads(view):
    """A page that only shows."""
    return _takes(view, "GET", "HEAD")


def writes(view):
    """A form and what it does: shown by GET, done by POST."""
    return _takes(view, "GET", "HEAD", "POST")


def posts(view):
    """Something done at the press of a button; opened by its address, it says so and leads back."""
    return _takes(view, "POST")


def sent(request):
    """(fields, files) of a form that was sent, (None, None) of one that is only shown: the first two of any form."""
    return (request.POST, request.FILES) if request.method == "POST" else (None, None)


def _takes(view, *verbs):
    @wraps(view)
    def answer(request, *args, **kwargs):
        if request.method not in verbs:
            return refused(request, verbs)
        if "\0" in request.path or "%00" in request.META.get("QUERY_STRING", ""):
            raise BadRequest("A NUL character, which PostgreSQL does not take.")
        if request.method == "POST":
            return once(request, lambda: view(request, *args, **kwargs))
        if connection.in_atomic_block:
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION READ ONLY")
        return view(request, *args, **kwargs)

    answer.verbs = verbs
    return answer


def refused(request, verbs):
    back = request.META.get("HTTP_REFERER", "")
    safe = url_has_allowed_host_and_scheme(back, {request.get_host()}, require_https=request.is_secure())
    response = render(request, "405.html", {"back": back if safe else "/"}, status=405)
    response.headers["Allow"] = ", ".join(verbs)
    return response
