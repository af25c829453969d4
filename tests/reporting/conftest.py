import pytest

from tests import make

BACKEND = "django.contrib.auth.backends.ModelBackend"


@pytest.fixture
def ward(db):
    return make.unit("Hoa Lư")


@pytest.fixture
def officer(ward):
    return make.user(ward)


@pytest.fixture
def enter(client):
    def enter(person):
        client.force_login(person, backend=BACKEND)
        return client

    return enter
