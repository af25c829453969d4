"""The world in which the tests run: no network, N+1 queries fail, and one headless browser for those who ask."""

import shutil
import socket

import pytest
from django.conf import settings
from django.db import connection
from django.test import override_settings
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

from tests import make
from tests.databases import own_database

# Nothing here depends on how busy the machine is: no test fails for being slow, and every wait has minutes.
hypothesis_settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
hypothesis_settings.load_profile("unhurried")

HERE = ("localhost", "127.0.0.1", "::1")
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_blocker):
    """In place of pytest-django's: a clone of a kept template, instead of migrating for every process."""
    with django_db_blocker.unblock(), own_database():
        # What tests with `serialized_rollback` put back.
        connection._test_serialized_contents = connection.creation.serialize_db_to_string()
        yield


@pytest.fixture(scope="session", autouse=True)
def strict_world(tmp_path_factory):
    """Static files by their plain names, so that nothing need be collected; quick passwords; N+1 queries fail."""
    from zeal.constants import initialize_app_registry
    from zeal.patch import patch

    initialize_app_registry()
    patch()
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    with override_settings(
        STATIC_ROOT=tmp_path_factory.mktemp("static"),
        STORAGES={**settings.STORAGES, "staticfiles": plain},
        MIDDLEWARE=["zeal.middleware.zeal_middleware", *settings.MIDDLEWARE],
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
    ):
        yield


@pytest.fixture(scope="session", autouse=True)
def no_network():
    """Whatever asks another machine fails; this machine and Unix sockets are allowed."""
    connect = socket.socket.connect

    def connect_here(self, address):
        if self.family != socket.AF_UNIX and address[0] not in HERE:
            self.close()
            raise AssertionError(f"A test asked {address[0]}: tests do without a network.")
        return connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect_here)
        yield


@pytest.fixture(autouse=True)
def own_media(settings, tmp_path):
    """Uploaded files go to the test's own folder."""
    settings.MEDIA_ROOT = tmp_path / "media"


@pytest.fixture
def ward(db):
    return make.unit("Hoa Lư")


@pytest.fixture
def officer(ward):
    return make.user(ward)


@pytest.fixture
def enter(client):
    """Signs somebody in; the client."""

    def enter(person):
        client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
        return client

    return enter


@pytest.fixture(scope="session")
def browser(django_db_setup):
    """Headless Chromium of this machine."""
    from playwright.sync_api import expect, sync_playwright

    path = next(filter(None, map(shutil.which, CHROMIUM)), None)
    assert path, "Browser tests need Chromium: ./run test installs it, or leave them out by -m 'not browser'."
    fresh = connection._test_serialized_contents
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright keeps an event loop in this thread, which Django would take for an asynchronous caller.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        # Inside the loop this thread has a connection of its own, which does not know yet what a fresh database holds.
        connection._test_serialized_contents = fresh
        expect.set_options(timeout=make.UNHURRIED * 1000)
        browser = playwright.chromium.launch(executable_path=path, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(request, browser, live_server):
    """A page of the running site (`page.goto("/")`); script errors and refused content fail the test."""
    mark = request.node.get_closest_marker("django_db")
    assert mark and mark.kwargs.get("serialized_rollback"), "Without `serialized_rollback` later tests lack catalogues."
    context = browser.new_context(
        base_url=live_server.url,
        locale="vi-VN",
        timezone_id="Asia/Ho_Chi_Minh",
        viewport={"width": 1280, "height": 900},
    )
    context.set_default_timeout(make.UNHURRIED * 1000)
    page = context.new_page()
    faults = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if is_fault(message) else None)
    yield page
    context.close()
    assert faults == []


def is_fault(message):
    # An answer of 404 or 422 is noted on the console as well, and may be just what the test wants.
    return message.type == "error" and not message.text.startswith("Failed to load resource")
