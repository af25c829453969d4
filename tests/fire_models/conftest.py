import pytest

from tests import make
from wardsafety.office.models import Role


@pytest.fixture
def login(client):
    def as_user(user):
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        return client

    return as_user


@pytest.fixture
def site(login, officer):
    """The site as the officer of the ward sees it."""
    return login(officer)


@pytest.fixture
def people(ward, officer):
    """One person per standing: who may edit, who decides, who only reads, who belongs elsewhere."""
    return {
        "officer": officer,
        "police": make.user(ward, Role.POLICE),
        "leader": make.user(ward, Role.LEADER),
        "supervisor": make.user(ward, Role.SUPERVISOR),
        "stranger": make.user(),
    }
