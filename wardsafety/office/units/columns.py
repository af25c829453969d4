"""The column of the neighbourhood, alike in every list."""

from wardsafety.pages.columns import Column

IN_ORDER = ("neighbourhood__sort_number", "neighbourhood__name")


def neighbourhood_column(way="", *, key="to-dan-pho", empty="Chưa xác định"):
    """Of rows that have a neighbourhood, or lead to it by `way` ("inspection__place"); neighbourhood 2 before 10."""
    prefix = f"{way}__" if way else ""

    def name(row):
        for step in filter(None, way.split("__")):
            row = getattr(row, step)
        return str(row.neighbourhood or empty)

    return Column(key, "Tổ dân phố, thôn", name, sort=tuple(f"{prefix}{field}" for field in IN_ORDER), width=20)
