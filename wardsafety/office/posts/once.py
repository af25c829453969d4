"""Repeated posts: the same form sent twice makes one record."""

from uuid import UUID

from django.db import transaction
from django.shortcuts import redirect

from wardsafety.office.models import Submission


def sent_before(request):
    """Where the first sending of this form led to, or None. Locks the token until the request ends."""
    # A view may ask before its form does, and `once` asks again: the token itself is new only once.
    if not hasattr(request, "sent_before"):
        request.sent_before = _sent_before(request)
    return request.sent_before


def _sent_before(request):
    uuid = _token(request)
    if not uuid:
        return None
    # The insert waits for a twin that is still being saved; what it made is visible afterwards.
    _, new = Submission.objects.get_or_create(uuid=uuid, defaults={"user": request.user, "url": ""})
    if new:
        return None
    url = Submission.objects.filter(uuid=uuid, user=request.user).values_list("url", flat=True).first()
    return redirect(url) if url else None


def sent(request, url):
    """Remember where this sending led to."""
    uuid = _token(request)
    if uuid:
        Submission.objects.filter(uuid=uuid, user=request.user).update(url=url)


def once(request, save):
    """Run `save` (which returns the address to go to) unless this form has been sent before; return that address."""
    before = sent_before(request)
    if before:
        return before.url
    with transaction.atomic():
        url = save()
    sent(request, url)
    return url


def _token(request):
    try:
        return UUID(request.POST.get("submission", ""))
    except ValueError:
        return None
