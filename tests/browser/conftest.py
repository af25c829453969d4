import pytest
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.backends.db import SessionStore

from wardsafety.office.units import installation


@pytest.fixture(autouse=True)
def asked_anew():
    """Each test has a database of its own; what the process remembers of another is forgotten."""
    ContentType.objects.clear_cache()
    installation.forget()
    yield
    installation.forget()


@pytest.fixture
def enter(page, live_server):
    """Signs somebody in: the browser gets the cookie of a session made here."""

    def enter(person):
        session = SessionStore()
        session[SESSION_KEY] = str(person.pk)
        session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
        session[HASH_SESSION_KEY] = person.get_session_auth_hash()
        session.save()
        cookie = {"name": settings.SESSION_COOKIE_NAME, "value": session.session_key, "url": live_server.url}
        page.context.add_cookies([cookie])

    return enter


@pytest.fixture
def picture(page):
    """Keeps a screenshot to look at, in var/screenshots."""
    folder = settings.BASE_DIR / "var/screenshots"
    return lambda name: page.screenshot(path=folder / f"{name}.png", full_page=True)
