from datetime import date

import pytest
import time_machine

from tests import make
from wardsafety.inspections.models import Checklist
from wardsafety.office.models import Role

TODAY = date(2026, 6, 15)


@pytest.fixture(autouse=True)
def today():
    """A fixed day, at noon in Vietnam."""
    with time_machine.travel(f"{TODAY}T12:00:00+07:00", tick=False):
        yield TODAY


@pytest.fixture
def ward(db):
    return make.unit("Sông Cầu")


@pytest.fixture
def police(ward):
    return make.user(ward, role=Role.POLICE)


@pytest.fixture
def group(ward, police):
    return make.group(ward, police, neighbourhood=make.neighbourhood(ward), address="Đầu ngõ 191 phố Lê Lợi")


@pytest.fixture
def checklist(group):
    return Checklist.objects.get(kind=group.kind)


@pytest.fixture
def logged_in(client):
    """The client, once it has logged in as a person."""

    def log_in(user):
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        return client

    return log_in
