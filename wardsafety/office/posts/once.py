"""Repeated posts: the same form sent twice makes one record. Only `office/verbs.py` asks here."""

import hashlib
import json
from uuid import UUID

from wardsafety.pages.htmx import MORE, done, led_to

from ..models import Submission

# What tells nothing of what was entered: one form sent by two of its buttons is sent twice.
NOT_ENTERED = ("csrfmiddlewaretoken", MORE)


def once(request, answer):
    """Answer a post, or lead to where its first sending led; `answer` is a function without arguments.

    A form carries its token ({% submission %}). Twins take turns at the token's row; an answer that led nowhere (the
    form had errors) leaves the token unused, and other fields under an old token are another post.
    """
    uuid = _token(request)
    if uuid is None:
        return answer()
    Submission.objects.get_or_create(uuid=uuid, defaults={"user": request.user, "url": "", "digest": ""})
    rows = Submission.objects.filter(uuid=uuid, user=request.user)
    before, digest = rows.select_for_update().first(), _digest(request)
    if before and before.url and before.digest == digest:
        return done(request, before.url)
    response = answer()
    if url := led_to(response):
        rows.update(url=url, digest=digest)
    return response


def _token(request):
    try:
        return UUID(request.POST.get("submission", "")) if request.user.is_authenticated else None
    except ValueError:
        return None


def _content(file):
    digest = hashlib.file_digest(file, "sha256").hexdigest()
    file.seek(0)
    return digest


def _digest(request):
    fields = sorted((name, values) for name, values in request.POST.lists() if name not in NOT_ENTERED)
    files = sorted((name, file.name, _content(file)) for name, file in request.FILES.items())
    return hashlib.sha256(json.dumps([request.path, fields, files]).encode()).hexdigest()
