import pytest

from tests import make

BACKEND = "django.contrib.auth.backends.ModelBackend"


@pytest.fixture
def programme(ward, officer):
    return make.programme(ward, officer, name="Kế hoạch phòng cháy")
