"""Repeated posts: the same form sent twice makes one record. Only `office/verbs.py` asks here."""

from uuid import UUID

from wardsafety.pages.htmx import done, led_to

from ..models import Submission


def once(request, answer):
    """Answer a post, or lead to where its first sending led; `answer` is a function without arguments.

    A form carries its token ({% submission %}). Twins take turns at the token's row; an answer that led nowhere (the
    form had errors) leaves the token unused.
    """
    uuid = _token(request)
    if uuid is None:
        return answer()
    Submission.objects.get_or_create(uuid=uuid, defaults={"user": request.user, "url": ""})
    rows = Submission.objects.filter(uuid=uuid, user=request.user)
    if before := rows.select_for_update().values_list("url", flat=True).first():
        return done(request, before)
    response = answer()
    if url := led_to(response):
        rows.update(url=url)
    return response


def _token(request):
    try:
        return UUID(request.POST.get("submission", "")) if request.user.is_authenticated else None
    except ValueError:
        return None
