from datetime import UTC, date, datetime
from decimal import Decimal
from types import SimpleNamespace as Record

import pytest

from wardsafety.pages.columns import Column, excel_value, shown


def test_a_value_is_found_by_key_path_or_function():
    row = Record(name="Tổ 1", area=Record(name="TDP 8", head=lambda: "Ông Bình"), none=None)
    assert Column("name", "Tên").of(row) == "Tổ 1"
    assert Column("tdp", "Tổ dân phố", "area.name").of(row) == "TDP 8"
    assert Column("truong", "Trưởng", "area.head").of(row) == "Ông Bình"
    assert Column("x", "X", "none.name").of(row) is None
    assert Column("y", "Y", lambda row: row.name.upper()).of(row) == "TỔ 1"


def test_a_wrong_path_is_not_hidden():
    with pytest.raises(AttributeError):
        Column("x", "X", "no_such_thing").of(Record(name="Tổ 1"))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("", ""),
        (0, "0"),
        (1518000, "1.518.000"),
        (Decimal("92.850"), "92,850"),
        (True, "Có"),
        (False, "Không"),
        (date(2023, 6, 8), "08/06/2023"),
        (datetime(2023, 6, 8, 1, 30, tzinfo=UTC), "08:30 08/06/2023"),
        (["a", 2], "a; 2"),
        ("Tổ", "Tổ"),
    ],
)
def test_values_are_shown_as_people_write_them(value, text):
    assert shown(value) == text


def test_excel_gets_numbers_and_dates_as_such():
    assert excel_value(Decimal("1.5")) == Decimal("1.5")
    assert excel_value(date(2023, 6, 8)) == date(2023, 6, 8)
    assert excel_value(datetime(2023, 6, 8, 1, 30, tzinfo=UTC)) == datetime(2023, 6, 8, 8, 30)
    assert excel_value(True) == "Có"
    assert excel_value("") is None


def test_excel_may_get_another_value():
    column = Column("sdt", "Điện thoại", lambda row: "0912***678", export=lambda row: row.phone)
    assert column.exported(Record(phone="0912345678")) == "0912345678"


def test_order_turns_every_field_and_keeps_the_unknown_last():
    column = Column("han", "Hạn", sort=("due", "-name"))
    ascending, descending = column.order(descending=False), column.order(descending=True)
    assert [(part.expression.name, part.descending) for part in ascending] == [("due", False), ("name", True)]
    assert [(part.expression.name, part.descending) for part in descending] == [("due", True), ("name", False)]
    assert all(part.nulls_last for part in [*ascending, *descending])
