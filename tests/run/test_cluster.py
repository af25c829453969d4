"""The private server: who may use it, what it survives, and what it says when it cannot start."""

import os
import pwd
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from wardsafety.cluster import commands, server
from wardsafety.cluster.server import Cluster, Trouble, socket_folder

CHECKOUT = Path(__file__).resolve().parent.parent.parent
MEMORY = Path("/dev/shm")

# A user of the cluster in a process of its own: says when it is inside, and leaves when its input ends.
VISITOR = """
import sys
from pathlib import Path
from wardsafety.cluster.server import Cluster
with Cluster(Path(sys.argv[1])).inside():
    print("inside", flush=True)
    sys.stdin.read()
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A home whose data are there already, for tests to copy: initdb takes longer than the rest."""
    home = open_folder()
    with Cluster(home).inside():
        pass
    yield home
    shutil.rmtree(home)


@pytest.fixture
def home(made):
    """A home of the test's own. When it ends, so does any server that still runs there."""
    folder = open_folder()
    subprocess.run(["cp", "-a", made / "db", folder / "db"], check=True)
    yield folder
    Cluster(folder).stop()
    shutil.rmtree(folder)


@pytest.fixture
def visit(home):
    """Let visitors in; those who have not left by the end of the test are shown out."""
    visitors = []

    def come():
        visitors.append(start_visitor(home))
        return visitors[-1]

    yield come
    for visitor in visitors:
        leave(visitor)


def open_folder():
    """A folder that PostgreSQL's account can reach when the tests run as root; in memory where there is enough."""
    in_memory = MEMORY.exists() and shutil.disk_usage(MEMORY).free > 2**30
    folder = Path(tempfile.mkdtemp(prefix="wardsafety-", dir=MEMORY if in_memory else None))
    folder.chmod(0o755)
    return folder


def start_visitor(home):
    command = [sys.executable, "-c", VISITOR, str(home)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=CHECKOUT)


def inside(visitor):
    return visitor.stdout.readline() == "inside\n"


def leave(visitor):
    visitor.stdin.close()
    visitor.wait()
    visitor.stdout.close()


def ask(cluster, sql):
    psql = server.choose_server(cluster.data) / "psql"
    command = [psql, "-h", cluster.socket, "-U", server.NAME, "-d", server.NAME, "-Atc", sql]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def server_process(cluster):
    return int((cluster.data / "postmaster.pid").read_text().split()[0])


def test_first_use_makes_the_database_and_the_last_to_leave_ends_the_server():
    home = open_folder()
    cluster = Cluster(home)
    with cluster.inside():
        assert ask(cluster, "SELECT 'Đ' = upper('đ')") == "t"
        assert ask(cluster, "SELECT 'đa' < 'e' COLLATE \"vi-x-icu\"") == "t"
        assert ask(cluster, "SHOW listen_addresses") == ""
        assert ask(cluster, "SHOW fsync") == "on"
        assert stat.S_IMODE(cluster.socket.stat().st_mode) == 0o700
    assert not cluster.lives()
    shutil.rmtree(home)


@pytest.mark.skipif(os.geteuid() != 0, reason="Only root has to hand the server to another account.")
def test_as_root_the_server_is_the_postgres_account_s(home):
    cluster = Cluster(home)
    account = pwd.getpwnam("postgres").pw_uid
    with cluster.inside():
        assert cluster.data.stat().st_uid == cluster.socket.stat().st_uid == account
        assert os.stat(f"/proc/{server_process(cluster)}").st_uid == account
    assert home.stat().st_uid == 0


def test_two_at_once_share_one_server_until_the_second_leaves(home, visit):
    cluster = Cluster(home)
    first, second = visit(), visit()
    assert inside(first)
    assert inside(second)
    leave(first)
    assert cluster.answers()
    leave(second)
    assert not cluster.lives()


def test_two_at_once_on_a_machine_without_data_make_one_database():
    home = open_folder()
    visitors = [start_visitor(home), start_visitor(home)]
    assert [inside(visitor) for visitor in visitors] == [True, True]
    for visitor in visitors:
        leave(visitor)
    assert not Cluster(home).lives()
    shutil.rmtree(home)


def test_after_a_killed_user_the_next_one_finds_the_server_and_ends_it(home, visit):
    killed = visit()
    assert inside(killed)
    cluster = Cluster(home)
    before = server_process(cluster)
    killed.kill()
    killed.wait()
    assert cluster.answers()
    with cluster.inside():
        assert server_process(cluster) == before
    assert not cluster.lives()


def test_a_killed_server_keeps_what_was_written_and_starts_again(home, visit):
    cluster = Cluster(home)
    assert inside(visit())
    ask(cluster, "CREATE TABLE kept AS SELECT 64 AS models")
    os.kill(server_process(cluster), signal.SIGKILL)
    with cluster.inside():
        assert ask(cluster, "SELECT models FROM kept") == "64"


def test_a_server_killed_under_the_site_is_started_again(home, capsys):
    cluster = Cluster(home)
    with cluster.inside():
        os.kill(server_process(cluster), signal.SIGKILL)
        wait_until_gone(cluster)
        psql = server.choose_server(cluster.data) / "psql"
        asking = f"until {psql} -h {cluster.socket} -U {server.NAME} -c 'SELECT 1'; do sleep 0.1; done"
        assert commands.run(["sh", "-c", asking], os.environ, tend=cluster.revive) == 0
        os.kill(server_process(cluster), 0)
    assert capsys.readouterr().err == "The database had ended: starting it again.\n"


def test_a_stale_postmaster_pid_of_another_program_does_not_matter(home):
    cluster = Cluster(home)
    account = server.owner()
    other = subprocess.Popen(["sleep", "60"], user=account.pw_uid if account else None)
    try:
        with cluster.inside():
            left = (cluster.data / "postmaster.pid").read_text().split("\n", 1)[1]
        (cluster.data / "postmaster.pid").write_text(f"{other.pid}\n{left}")
        if account:
            os.chown(cluster.data / "postmaster.pid", account.pw_uid, account.pw_gid)
        with cluster.inside():
            assert ask(cluster, "SELECT 1") == "1"
        assert other.poll() is None
    finally:
        other.kill()
        other.wait()


@pytest.mark.parametrize("name", ["x" * 90, "tổ liên gia", "a,b 'c'"])
def test_a_long_or_odd_path_gets_a_short_plain_socket_folder(made, name):
    root = open_folder()
    home = root / name
    home.mkdir()
    subprocess.run(["cp", "-a", made / "db", home / "db"], check=True)
    cluster = Cluster(home)
    with cluster.inside():
        assert cluster.socket.parent == Path("/tmp")
        assert ask(cluster, "SELECT 1") == "1"
    shutil.rmtree(root)
    cluster.socket.rmdir()


def test_a_socket_folder_of_somebody_else_is_not_entered(tmp_path):
    home = tmp_path / ("x" * 90)
    socket_folder(home).symlink_to(tmp_path)
    try:
        with pytest.raises(Trouble, match="belongs to somebody else"):
            server.make_folder(socket_folder(home), 0o700)
    finally:
        socket_folder(home).unlink()


def test_data_of_another_major_version_are_left_alone(home):
    version = home / "db" / "PG_VERSION"
    version.write_text("9\n")
    with (
        pytest.raises(Trouble, match=r"made by PostgreSQL 9, which this machine lacks \(it has \d"),
        Cluster(home).inside(),
    ):
        pass
    assert version.read_text() == "9\n"


def test_without_a_server_or_with_an_old_one_the_message_says_which_is_needed(monkeypatch, tmp_path):
    monkeypatch.setattr(server, "installed_servers", lambda: {13: Path("/usr/lib/postgresql/13/bin")})
    with pytest.raises(Trouble, match="PostgreSQL server of version 15 or newer"):
        server.choose_server(tmp_path)


def test_a_server_that_cannot_start_shows_the_end_of_its_log(home):
    with (home / "db" / "postgresql.conf").open("a") as settings:
        settings.write("shared_buffers = nonsense\n")
    with pytest.raises(Trouble, match="shared_buffers"), Cluster(home).inside():
        pass


@pytest.fixture
def quick(made):
    """A server as tests have it, on a copy of data that are there already."""
    folder = open_folder()
    subprocess.run(["cp", "-a", made / "db", folder / "db"], check=True)
    cluster = Cluster(folder, lasting=False)
    yield cluster
    cluster.stop()
    shutil.rmtree(folder)


def test_the_quick_server_of_tests_keeps_its_data_even_if_a_run_is_killed(quick):
    users = quick.come_in()
    assert ask(quick, "SHOW fsync") == "off"
    ask(quick, "CREATE TABLE kept ()")
    os.close(users)  # as if killed
    for _ in range(2):
        with quick.inside():
            assert ask(quick, "SELECT to_regclass('kept') IS NOT NULL") == "t"


def test_the_quick_server_begins_anew_after_a_crash(quick):
    users = quick.come_in()
    ask(quick, "CREATE TABLE perhaps_torn ()")
    os.kill(server_process(quick), signal.SIGKILL)
    os.close(users)
    wait_until_gone(quick)
    with quick.inside():
        assert ask(quick, "SELECT to_regclass('perhaps_torn') IS NULL") == "t"


def test_the_quick_server_begins_anew_where_the_old_version_is_gone(quick):
    (quick.data / "PG_VERSION").write_text("9\n")
    with quick.inside():
        assert ask(quick, "SELECT 1") == "1"


def wait_until_gone(cluster):
    while cluster.lives():
        time.sleep(0.05)


def test_a_user_waits_for_a_server_on_its_way_out(home, visit):
    cluster = Cluster(home)
    assert inside(visit())
    os.kill(server_process(cluster), signal.SIGQUIT)
    with cluster.inside():
        assert ask(cluster, "SELECT 1") == "1"
