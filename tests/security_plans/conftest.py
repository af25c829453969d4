from datetime import date

import pytest

from security_plans.actions import add_step
from security_plans.models import Conversion, Hotspot, HotspotType, Measure, MeasureGroup
from tests import make


@pytest.fixture
def ward(db):
    return make.unit("Hoa Lư")


@pytest.fixture
def officer(ward):
    return make.user(ward)


@pytest.fixture
def enter(client):
    def enter(person):
        client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
        return client

    return enter


@pytest.fixture
def conversion(ward, officer):
    return Conversion.objects.create(unit=ward, created_by=officer, name="Chuyển hóa 2026")


@pytest.fixture
def measure(conversion):
    group = MeasureGroup.objects.get(name="Quản lý hành chính về trật tự xã hội", unit=None)
    return Measure.objects.create(conversion=conversion, group=group, title="Tuần tra, xử lý vi phạm")


@pytest.fixture
def hotspot(ward, officer):
    def hotspot(name="Khu chợ", *statuses, on=date(2026, 1, 1), **fields):
        made = Hotspot.objects.create(unit=ward, created_by=officer, name=name, **fields)
        made.types.set(HotspotType.objects.filter(unit=None)[:2])
        for status in ("proposed", *statuses):
            add_step(hotspot=made, by=officer, status=status, effective_on=on)
        made.refresh_from_db()
        return made

    return hotspot
