"""What `./run` answers to words and settings that it cannot follow, and the key it keeps."""

import os
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from wardsafety.cluster import commands

CHECKOUT = Path(__file__).resolve().parent.parent.parent
PRODUCTION = {
    "DATABASE_URL": "postgresql://db.example/wardsafety",
    "SECRET_KEY": "k",
    "ALLOWED_HOSTS": "phuong.example",
}


def call(*words, **environment):
    kept = {"PATH": os.environ["PATH"]}
    command = [sys.executable, "-m", "wardsafety.cluster", *words]
    return subprocess.run(command, env=kept | environment, cwd=CHECKOUT, capture_output=True, text=True)


def test_unknown_word_shows_the_usage():
    answer = call("serv")
    assert answer.returncode == 2
    assert answer.stderr.startswith("Usage: ./run")


@pytest.mark.parametrize("name", ["SECRET_KEY", "ALLOWED_HOSTS"])
def test_production_refuses_to_start_half_configured(name):
    answer = call(**PRODUCTION | {name: ""})
    assert answer.returncode == 1
    assert answer.stderr == f"With DATABASE_URL the site also needs {name}: see docs/production.md.\n"


def test_a_taken_port_is_named_with_the_way_out():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        answer = call(**PRODUCTION, PORT=str(port))
    assert answer.returncode == 1
    assert answer.stderr == f"127.0.0.1:{port}: Address already in use. Choose another port: PORT=8001 ./run\n"


def test_the_second_site_of_a_checkout_learns_where_the_first_runs(monkeypatch, tmp_path):
    monkeypatch.setattr(commands, "home", lambda: tmp_path)
    with commands.site_lock():
        commands.site_file().write_text("http://127.0.0.1:8000 (process 7)")
        with pytest.raises(commands.Trouble, match=r"already runs at http://127.0.0.1:8000 \(process 7\)"):
            commands.site_lock().__enter__()
    with commands.site_lock():
        assert commands.site_file().read_text() == ""


def test_the_secret_key_is_made_once_for_its_owner_only(monkeypatch, tmp_path):
    monkeypatch.setattr(commands, "CHECKOUT", tmp_path)
    key = commands.secret_key()
    assert len(key) >= 50
    assert commands.secret_key() == key
    assert stat.S_IMODE((tmp_path / "var" / "secret_key").stat().st_mode) == 0o600
    assert [file.name for file in (tmp_path / "var").iterdir()] == ["secret_key"]


def test_a_child_s_exit_status_is_passed_on():
    assert commands.run([sys.executable, "-c", "raise SystemExit(3)"], {}) == 3
    assert commands.run([sys.executable, "-c", "import os; os.kill(os.getpid(), 15)"], {}) == 128 + 15


def test_settings_of_other_servers_do_not_lead_away_from_the_private_one(monkeypatch):
    monkeypatch.setenv("PGHOST", "db.example")
    environment = commands.private_environment("postgresql:///wardsafety", "k", Path("/home/ward/var/db"))
    assert "PGHOST" not in environment
    assert environment["PRIVATE_CLUSTER"] == "/home/ward/var/db"


def test_the_cluster_does_without_django():
    loaded = "import sys, wardsafety.cluster.commands; sys.exit('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", loaded], cwd=CHECKOUT).returncode == 0
