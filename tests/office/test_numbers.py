"""Numbers of papers: one row per body and year, or per kind; never twice, also when two ask at once."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from django.db import connection

from tests import make
from wardsafety.office.documents.numbers import NumberTaken, next_number, register_paper
from wardsafety.office.models import Body, DocumentKind


def kind(name="Báo cáo"):
    return DocumentKind.objects.get(name=name, unit=None)


@pytest.fixture
def issuer(ward):
    return make.body(ward, "UBND phường Lam Sơn", symbol="UBND")


@pytest.fixture
def take(ward, issuer):
    by = make.user(ward)

    def take(on=date(2026, 3, 2), name="Báo cáo", symbol="BC-UBND", **fields):
        paper = {"unit": ward, "issuer": issuer, "symbol": symbol, "summary": "Về việc thử", "by": by} | fields
        return register_paper(kind=kind(name), issued_on=on, **paper)

    return take


def test_numbers_run_on_and_begin_again_each_year(take):
    assert [take().number, take().number, take(date(2027, 1, 1)).number] == ["1", "2", "1"]
    assert take().reference == "3/BC-UBND"


def test_one_row_for_all_kinds_or_one_for_each(take, issuer):
    take()
    assert take(name="Kế hoạch", symbol="KH-UBND").number == "2"
    Body.objects.filter(pk=issuer.pk).update(numbers_by_kind=True)
    assert take(name="Tờ trình", symbol="TTr-UBND").number == "1"
    assert take().number == "2"


def test_gaps_and_slipped_in_numbers_stay(take, ward, issuer):
    take(number="12")
    take(number="12a")
    make.document(ward, make.user(ward), issuer=issuer, number="chưa rõ", issued_on="2026-01-01")
    assert next_number(issuer, 2026, kind(), ward) == 13


def test_bodies_count_each_for_itself(take, ward):
    take()
    assert take(issuer=make.body(ward, symbol="BCĐ"), symbol="BC-BCĐ").number == "1"


def test_a_common_body_counts_in_each_unit(take):
    common = Body.objects.get(unit=None, symbol="CP")
    take(issuer=common)
    assert take(issuer=common, unit=make.unit("Khác")).number == "1"


@pytest.mark.parametrize("typed", ["5", "05"])
def test_a_used_number_is_refused_in_a_sentence(take, typed):
    take(number="5")
    with pytest.raises(NumberTaken, match=r"Số 0?5 đã dùng trong năm 2026 cho Báo cáo số 5/BC-UBND ngày 2/3/2026"):
        take(name="Kế hoạch", symbol="KH-UBND", number=typed)


def test_the_rule_of_the_database_is_told_in_a_sentence(take, monkeypatch):
    take(number="5")
    monkeypatch.setattr("wardsafety.office.documents.numbers._refuse_taken", lambda *args: None)
    with pytest.raises(NumberTaken, match="vừa được dùng"):
        take(number="5")


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_two_at_once_get_two_numbers(take, ward, issuer):
    start = threading.Barrier(8)

    def one(_):
        start.wait()
        try:
            return take().number
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        numbers = sorted(pool.map(one, range(8)), key=int)
    assert numbers == [str(number) for number in range(1, 9)]
