from datetime import date, time

import pytest

from security_plans.festival import actions
from security_plans.hotspots.lifecycle import STEPS
from security_plans.models import Conversion, Hotspot, HotspotType, Measure, MeasureGroup
from tests import make
from wardsafety.office.records.lifecycle import add_step


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
            add_step(STEPS, record=made, by=officer, status=status, effective_on=on)
        made.refresh_from_db()
        return made

    return hotspot


@pytest.fixture
def festival(ward, officer):
    """The festival of 2026, organised by the ward's People's Committee."""
    issuer = make.body(
        ward,
        "Ủy ban nhân dân phường Hoa Lư",
        symbol="UBND",
        place_name="Hoa Lư",
        authority="TM. ỦY BAN NHÂN DÂN",
        signer_position="CHỦ TỊCH",
    )
    return actions.create(unit=ward, year=2026, body=issuer, by=officer)


@pytest.fixture
def filled(festival, ward):
    """Some rows of every part, one of each."""
    police, front = make.body(ward, "Công an phường Hoa Lư"), make.body(ward, "Ủy ban MTTQ phường Hoa Lư")
    festival.sites.create(
        name="Tổ dân phố 8",
        place="Nhà văn hóa Tổ dân phố 8",
        held_on=date(2026, 8, 15),
        starts_at=time(7, 30),
        chair="Lê Văn An",
        is_point=True,
        expected=200,
    )
    festival.items.create(part="ceremony", order=1, starts_at=time(7, 45), title="Chào cờ", person="Ban Tổ chức")
    festival.items.create(part="fair", order=2, title="Kéo co")
    task = festival.tasks.create(title="Bảo đảm trật tự", lead=police, due_on=date(2026, 8, 14))
    task.partners.set([front])
    festival.guests.create(name="Bà Trần Thị Bình", position="Phó Bí thư Đảng ủy phường")
    festival.budget_lines.create(
        title="Phông, loa đài", measure="bộ", quantity="1.5", price=2_000_000, funding="budget"
    )
    festival.gifts.create(recipients="Hộ chính sách", planned=10, value=300_000)
    festival.commitments.create(signers="Hộ gia đình", planned=120)
    return festival
