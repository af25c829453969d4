import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardsafety.pages.charts import WIDTH, Bar, bar_chart, line_chart, stacked_bar

SVG = "{http://www.w3.org/2000/svg}"


def parsed(svg):
    assert "style=" not in svg
    return ElementTree.fromstring(svg).find(f"{SVG}svg")


def texts(root):
    return [element.text for element in root.iter(f"{SVG}text")]


def test_bars_carry_title_values_and_targets():
    root = parsed(bar_chart([Bar("TDP 8", 12, 10), ("TDP 6", 6)], title="Số tổ <1>", desc="Theo tổ dân phố", unit="tổ"))
    assert root.find(f"{SVG}title").text == "Số tổ <1>"
    assert root.find(f"{SVG}desc").text == "Theo tổ dân phố"
    assert {"TDP 8", "12 tổ", "6 tổ", "Chỉ tiêu"} <= set(texts(root))
    widths = [int(rect.get("width")) for rect in root.iter(f"{SVG}rect")][:2]
    assert abs(widths[0] - 2 * widths[1]) <= 1


def test_charts_of_nothing_are_drawn_without_a_bar_or_a_point():
    for svg in (
        bar_chart([], title="Chưa có"),
        bar_chart([("TDP 8", 0)], title="Chưa có"),
        stacked_bar([("TDP 8", [0, 0])], ["a", "b"], title="Chưa có"),
        line_chart([], [], title="Chưa có"),
        line_chart(["2023"], [("Vụ", [None])], title="Chưa có"),
    ):
        root = parsed(svg)
        assert root.find(f"{SVG}title").text == "Chưa có"
        # Squares of 12 stand in the legend.
        assert {rect.get("width") for rect in root.iter(f"{SVG}rect")} <= {"0", "12"}
        assert not list(root.iter(f"{SVG}circle"))


def test_parts_of_a_bar_meet_without_gap():
    root = parsed(stacked_bar([("TDP 8", [5, 3, 2])], ["Đạt", "Sau", "Chưa"], title="Đợt"))
    rects = [(int(r.get("x")), int(r.get("width"))) for r in root.iter(f"{SVG}rect") if r.get("stroke")]
    assert rects[0][0] + rects[0][1] == rects[1][0]
    assert rects[1][0] + rects[1][1] == rects[2][0]
    assert {"10", "Đạt", "Sau", "Chưa"} <= set(texts(root))


def test_a_line_breaks_where_a_value_is_unknown():
    root = parsed(line_chart(["2021", "2022", "2023", "2024"], [("Vụ", [4, 3, None, 2])], title="Số vụ cháy"))
    assert len(list(root.iter(f"{SVG}polyline"))) == 2
    assert len(list(root.iter(f"{SVG}circle"))) == 3


def test_long_labels_are_shortened_and_kept_whole_in_the_title():
    label = "Tổ dân phố Lê Lợi kéo dài phía nam đường sắt"
    root = parsed(bar_chart([(label, 3)], title="Số tổ"))
    assert any(text.endswith("…") for text in texts(root))
    assert any(label in (title.text or "") for title in root.iter(f"{SVG}title"))


@given(st.lists(st.tuples(st.text("ab ", min_size=1), st.floats(0, 1e9), st.none() | st.floats(0, 1e9)), max_size=6))
def test_nothing_leaves_the_frame_and_no_number_is_localized(rows):
    svg = bar_chart(rows, title="x")
    for name in ("x", "y", "width", "x1", "x2", "y1", "y2"):
        for value in re.findall(rf'\s{name}="([^"]*)"', svg):
            assert -5 <= int(value) <= max(WIDTH, 34 * len(rows) + 300)


@pytest.mark.parametrize("highest", [1, 3, 7, 64, 1518000, 0.4])
def test_the_axis_has_few_round_steps(highest):
    root = parsed(line_chart(["a", "b"], [("x", [highest, 0])], title="x"))
    ticks = [line for line in root.iter(f"{SVG}line")]
    assert 2 <= len(ticks) <= 6
