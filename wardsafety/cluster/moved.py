"""A checkout that was moved takes its data along.

For root they are outside the checkout, in a folder named by its path. Each of the two notes where the other is.
"""

from pathlib import Path

from wardsafety.cluster.server import make_folder, say


def take_data_along(checkout, home):
    """Give the data of this checkout's former path to `home`. A copy, whose original is still there, begins afresh."""
    if home.is_relative_to(checkout):
        return
    to_home, to_checkout = checkout / "var" / "home", home / "checkout"
    former = Path(to_home.read_text()) if to_home.exists() else home
    if former != home and not home.exists() and was_left(former):
        say(f"The checkout was moved: its data move from {former} to {home}.")
        former.rename(home)
    make_folder(home, 0o755)
    make_folder(to_home.parent, 0o755)
    to_checkout.write_text(str(checkout))
    to_home.write_text(str(home))


def was_left(home):
    note = home / "checkout"
    return note.exists() and not Path(note.read_text()).exists()
