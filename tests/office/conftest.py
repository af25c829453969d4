import pytest

from tests import make
from wardsafety.office.models import Role, Unit
from wardsafety.office.units import installation


@pytest.fixture(autouse=True)
def asked_anew():
    """Whether the installation is set up is remembered in a process; each test has a database of its own."""
    installation.forget()
    yield
    installation.forget()


@pytest.fixture
def ward(db):
    province = make.unit("Thanh Hóa", level=Unit.Level.PROVINCE, designation="Tỉnh")
    return make.unit("Lam Sơn", parent=province)


@pytest.fixture
def enter(client):
    """Signs somebody in: `enter(user)`, or `enter(ward, role)` for a new account."""

    def enter(who, role=Role.ADMIN):
        person = make.user(who, role) if isinstance(who, Unit) else who
        client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
        return person

    return enter


@pytest.fixture
def admin(ward, enter):
    return enter(ward)
