"""Small numbers are hidden so that nobody can compute them back."""

from hypothesis import given
from hypothesis import strategies as st

from wardsafety.programmes.hiding import hidden, shown

COUNTS = st.dictionaries(st.integers(0, 30), st.integers(0, 12), max_size=12)


@given(COUNTS)
def test_no_small_number_is_shown_and_noughts_are(counts):
    for key, number in shown(counts).items():
        assert number is None or number == 0 or number > 2
        assert counts[key] != 0 or number == 0


@given(COUNTS)
def test_a_single_hidden_cell_is_never_left_to_be_computed(counts):
    away = hidden(counts)
    others = [key for key, count in counts.items() if count > 2 and key not in away]
    assert len(away) != 1 or not others


@given(COUNTS)
def test_nothing_is_hidden_without_need(counts):
    if not any(0 < count <= 2 for count in counts.values()):
        assert hidden(counts) == set()


def test_the_next_smallest_goes_with_it():
    assert hidden({"a": 1, "b": 9, "c": 4, "d": 0}) == {"a", "c"}
    assert hidden({"a": 1, "b": 2, "c": 4}) == {"a", "b"}
