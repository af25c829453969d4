"""A form that was sent after the session had ended: kept until the person has logged in again, then sent once.

What was typed is shown only to the account last signed in on this browser. It is never sent by itself: the person
looks at it and sends it, and a token makes sure that this happens once.
"""

from secrets import token_urlsafe

from django.apps import apps
from django.core.signing import BadSignature

from wardsafety.pages.text import capital

KEY = "held_post"
TOKEN = "held_token"  # noqa: S105 — the name of a field
# Never kept: the old token would be refused, and a password is not ours to keep.
LEFT_OUT = {"csrfmiddlewaretoken", TOKEN}
MAX_LETTERS = 1_000_000

# Who last signed in on this browser; outlives the session, so that another person is not shown what was typed.
LAST_USER, LAST_USER_AGE = "last_user", 30 * 24 * 3600


def while_typing(view):
    """View decorator: an answer to what is being typed, which saves nothing.

    When the session has ended, such an answer must not take the person away from the fields: it is 401, the page says
    it, and what is typed stays until it is sent.
    """
    view.while_typing = True
    return view


def keep(request):
    """Keep this request's fields in the session; False if they are too long for that."""
    fields = [[name, value] for name, values in request.POST.lists() if _may_keep(name) for value in values]
    if sum(len(name) + len(value) for name, value in fields) > MAX_LETTERS:
        return False
    request.session[KEY] = {
        "path": request.get_full_path(),
        "fields": fields,
        "files": bool(request.FILES),
        "user": request.user.pk or last_user(request),
        "token": token_urlsafe(16),
    }
    return True


def held(request):
    """The kept post as {path, fields, files, user, token}, or None."""
    return request.session.get(KEY)


def is_of(post, user):
    """Whether the post was typed by this person, as far as the browser knows."""
    return post["user"] in (None, user.pk)


def drop(request):
    request.session.pop(KEY, None)


def take(request):
    """Called for the post that sends what was kept: drops it; False if it had been sent or dropped before."""
    post = held(request)
    if not post or post["token"] != request.POST[TOKEN] or not is_of(post, request.user):
        return False
    drop(request)
    return True


def remember_user(response, request):
    """Leave on this browser who has signed in."""
    response.set_signed_cookie(
        LAST_USER, request.user.pk, max_age=LAST_USER_AGE, httponly=True, samesite="Lax", secure=request.is_secure()
    )


def last_user(request):
    try:
        return int(request.get_signed_cookie(LAST_USER, max_age=LAST_USER_AGE))
    except (KeyError, BadSignature, ValueError):
        return None


def typed(post):
    """What was typed, as (label, value): texts and choices in words, without what only the machine reads."""
    columns = columns_of(dict(post["fields"]).get("form_of", ""))
    given = [(name, value) for name, value in post["fields"] if value.strip() and name in columns]
    return [(capital(str(columns[name].verbose_name)), in_words(columns[name], value)) for name, value in given]


def columns_of(label):
    """The columns that people fill in of the model that a form names ({% submission %}), by name."""
    try:
        columns = apps.get_model(label)._meta.concrete_fields
    except (LookupError, ValueError):
        return {}
    return {column.name: column for column in columns if column.editable and not column.is_relation}


def in_words(column, value):
    return {"on": "Có", "true": "Có", "false": "Không", "unknown": "Chưa rõ", **dict(column.flatchoices)}.get(
        value, value
    )


def _may_keep(name):
    return name not in LEFT_OUT and "password" not in name
