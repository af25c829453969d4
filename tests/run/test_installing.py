"""The shell script `run`, with a Python that only notes what it is asked."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

RUN = Path(__file__).resolve().parent.parent.parent / "run"
PYTHON = """#!/bin/sh
case "$*" in
    *"import pip"*) [ -e .venv/pip ] ;;
    *"-m venv"*) echo venv >> log; mkdir -p .venv/bin; cp "$0" .venv/bin/python; touch .venv/pip ;;
    *"pip install"*) echo "install begins" >> log; sleep 0.5; echo "install ends" >> log; [ ! -e full ] ;;
    *wardsafety.cluster*) echo "handed over" >> log ;;
esac
"""


@pytest.fixture
def checkout(tmp_path):
    shutil.copy(RUN, tmp_path)
    (tmp_path / "requirements.lock").write_text("django")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python3").write_text(PYTHON)
    (tmp_path / "bin" / "python3").chmod(0o755)
    return tmp_path


def start(checkout):
    # With a database of one's own nothing is installed by apt.
    environment = {"PATH": f"{checkout / 'bin'}:{os.environ['PATH']}", "DATABASE_URL": "postgresql://x"}
    return subprocess.Popen([checkout / "run"], env=environment, stderr=subprocess.PIPE, text=True)


def done(process):
    told = process.communicate()[1]
    return process.returncode, told


def log(checkout):
    return (checkout / "log").read_text().splitlines()


def test_two_starts_at_once_install_once(checkout):
    told = [done(process) for process in (start(checkout), start(checkout))]
    assert [status for status, _ in told] == [0, 0]
    assert log(checkout).count("install begins") == 1
    assert log(checkout).index("handed over") > log(checkout).index("install ends")
    assert "Installing Python packages into .venv … " in "".join(words for _, words in told)


def test_what_an_interrupted_start_left_is_made_anew(checkout):
    (checkout / ".venv" / "bin").mkdir(parents=True)
    shutil.copy(checkout / "bin" / "python3", checkout / ".venv" / "bin" / "python")
    assert done(start(checkout))[0] == 0
    assert log(checkout) == ["venv", "install begins", "install ends", "handed over"]


def test_a_failed_installation_says_so_and_the_next_start_goes_on(checkout):
    (checkout / "full").touch()
    status, told = done(start(checkout))
    assert status == 1
    assert told.endswith("Once that is mended, start again: it goes on from here.\n")
    (checkout / "full").unlink()
    assert done(start(checkout))[0] == 0
    assert log(checkout)[-1] == "handed over"
