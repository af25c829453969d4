from datetime import date

import pytest

from awards.actions import create_round
from awards.models import Award, AwardForm, AwardRound

CHAIRMAN = "Giấy khen của Chủ tịch UBND cấp xã"
MEDAL = "Kỷ niệm chương Bảo vệ an ninh Tổ quốc"


@pytest.fixture
def chairman(db):
    return AwardForm.objects.get(name=CHAIRMAN)


@pytest.fixture
def medal(db):
    return AwardForm.objects.get(name=MEDAL)


@pytest.fixture
def a_round(ward, officer):
    """A round whose ceremony is in the autumn of 2025."""
    blank = AwardRound(
        unit=ward, title="Tổng kết mô hình PCCC", merit="xuất sắc trong xây dựng mô hình", ceremony_on=date(2025, 9, 5)
    )
    return create_round(round_=blank, by=officer)


@pytest.fixture
def award(a_round, chairman):
    def award(name="Lê Thị Ánh", kind="individual", **fields):
        return Award.objects.create(round=a_round, form=fields.pop("form", chairman), kind=kind, name=name, **fields)

    return award
