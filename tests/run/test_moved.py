"""Where root's data go when the checkout is moved or copied."""

import shutil

import pytest

from wardsafety.cluster.moved import take_data_along


@pytest.fixture
def old(tmp_path):
    """A checkout that has been used: its home holds data."""
    checkout = tmp_path / "old"
    checkout.mkdir()
    take_data_along(checkout, tmp_path / "homes" / "old")
    (tmp_path / "homes" / "old" / "db").mkdir()
    return checkout


def test_a_moved_checkout_takes_its_data_along(old, tmp_path, capsys):
    new = old.rename(tmp_path / "new")
    for _ in range(2):
        take_data_along(new, tmp_path / "homes" / "new")
    assert (tmp_path / "homes" / "new" / "db").exists()
    assert not (tmp_path / "homes" / "old").exists()
    assert capsys.readouterr().err.count("The checkout was moved") == 1


def test_a_copy_begins_afresh_and_leaves_the_original_s_data(old, tmp_path):
    shutil.copytree(old, tmp_path / "copy")
    take_data_along(tmp_path / "copy", tmp_path / "homes" / "copy")
    assert not (tmp_path / "homes" / "copy" / "db").exists()
    assert (tmp_path / "homes" / "old" / "db").exists()


def test_data_inside_the_checkout_need_nothing(tmp_path):
    take_data_along(tmp_path, tmp_path / "var")
    assert list(tmp_path.iterdir()) == []
