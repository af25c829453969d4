"""What is vendored is what its README says."""

import hashlib
import re

import pytest
from django.conf import settings

FOLDERS = ["static/vendor", "tests/vendor"]
NOTES = {"README.md", "LICENSE", "LICENSE-3RD-PARTY.txt"}


def listed(folder):
    text = (settings.BASE_DIR / folder / "README.md").read_text()
    return dict(re.findall(r"^\| (\S+) \|.*`([0-9a-f]{64})` \|$", text, re.MULTILINE))


@pytest.mark.parametrize("folder", FOLDERS)
def test_checksums_agree(folder):
    for name, digest in listed(folder).items():
        assert hashlib.sha256((settings.BASE_DIR / folder / name).read_bytes()).hexdigest() == digest, name


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_file_is_listed(folder):
    root = settings.BASE_DIR / folder
    files = {str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()}
    unlisted = {name for name in files - set(listed(folder)) if name.split("/")[-1] not in NOTES}
    assert {name for name in unlisted if not name.endswith(".LICENSE")} == set()


def test_no_vendored_file_asks_for_a_source_map():
    for path in (settings.BASE_DIR / "static/vendor").rglob("*.*"):
        assert b"sourceMappingURL" not in path.read_bytes() or path.name == "README.md", path
