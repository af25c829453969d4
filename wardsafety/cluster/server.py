"""A private PostgreSQL server: made on first use, shared by all processes of a checkout, stopped by the last to leave.

It listens on a Unix socket in a folder that only its owner can enter, and on no network port. Who may do what is
settled by three locked files, which the kernel lets go when their holder dies, however it dies:

- `gate.lock` is held for the moments in which somebody comes in or goes out;
- `users.lock` is shared by everybody inside; who can have it alone is the last;
- `server.lock` is handed to the server, which holds it while any of its processes lives. It tells, better than the
  process number in postmaster.pid, whether a server is there.
"""

import fcntl
import functools
import glob
import hashlib
import os
import pwd
import re
import shutil
import stat
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

NAME = "wardsafety"
OLDEST_VERSION = 15
FOLDERS = (
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/opt/homebrew/opt/postgresql@*/bin",
    "/usr/local/opt/postgresql@*/bin",
)
# A socket's whole address may have 103 bytes (macOS) and ends in /.s.PGSQL.5432.
LONGEST_SOCKET_FOLDER = 85
PATIENCE = 60  # seconds, for a server that starts or ends
FORGETFUL = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_wal_size=64MB", "min_wal_size=32MB")


class Trouble(Exception):
    """Something that the person at the keyboard can mend; the text is all that they see."""


def say(line):
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


@contextmanager
def step(what):
    """Say what is being done, and then how long it took."""
    begin = time.monotonic()
    sys.stderr.write(f"{what} … ")
    sys.stderr.flush()
    ended = "not done."
    try:
        yield
        ended = f"{time.monotonic() - begin:.1f} s"
    finally:
        say(ended)


class Cluster:
    """The server whose files are in `home`; with `lasting=False` it is quick, and its data are lost with a crash."""

    def __init__(self, home, *, lasting=True):
        self.home = home
        self.lasting = lasting
        self.data = home / "db"
        self.socket = socket_folder(home)

    @property
    def url(self):
        return f"postgresql:///{NAME}?host={quote(str(self.socket), safe='/')}&user={NAME}"

    @contextmanager
    def inside(self):
        """The server answers within this block. Gives the descriptor that a child inherits to stay inside as well."""
        users = self.come_in()
        try:
            yield users
        finally:
            self.go_out(users)

    def come_in(self):
        make_folder(self.home, 0o755)
        with self.gate():
            users = open_lock(self.home / "users.lock")
            try:
                if not self.lasting and take(users, fcntl.LOCK_EX) and self.is_spoiled():
                    shutil.rmtree(self.data)
                take(users, fcntl.LOCK_SH)
                self.start()
            except BaseException:
                os.close(users)
                raise
        return users

    def go_out(self, users):
        with self.gate():
            if take(users, fcntl.LOCK_EX):
                self.stop()
            os.close(users)

    @contextmanager
    def gate(self):
        descriptor = open_lock(self.home / "gate.lock")
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)

    def lives(self):
        """Whether any process of the server is there, be it only on its way out."""
        descriptor = open_lock(self.home / "server.lock")
        try:
            return not take(descriptor, fcntl.LOCK_EX)
        finally:
            os.close(descriptor)

    def answers(self):
        if not self.data.exists():
            return False
        return self.call("pg_isready", "--quiet", "--host", self.socket).returncode == 0

    def start(self):
        deadline = time.monotonic() + PATIENCE
        while not self.answers():
            descriptor = open_lock(self.home / "server.lock")
            try:
                if take(descriptor, fcntl.LOCK_EX):
                    return self.launch(descriptor)
            finally:
                os.close(descriptor)
            if time.monotonic() > deadline:
                raise Trouble("The database runs but does not answer. End it with ./run stop and start again.")
            time.sleep(0.05)

    def revive(self):
        """Start the server again if it was killed while we are inside."""
        if not self.lives():
            say("The database had ended: starting it again.")
            with self.gate():
                self.start()

    def launch(self, server_lock):
        if not self.data.exists():
            self.create()
        make_folder(self.socket, 0o700, owner())
        self.forget_crash()
        log = self.data / "server.log"
        if not self.lasting:
            log.unlink(missing_ok=True)
        started = self.call(
            *("pg_ctl", "start", "--silent", "--wait", f"--timeout={PATIENCE}", "-D", self.data, "-l", log),
            *("-o", " ".join(f"-c '{setting}'" for setting in self.settings())),
            pass_fds=[server_lock],
            start_new_session=True,
        )
        if started.returncode:
            raise Trouble(f"The database did not start. {log} ends:\n{last_lines(log) or started.stderr}")

    def settings(self):
        yield "listen_addresses="
        yield f"unix_socket_directories={self.socket}"
        yield "unix_socket_permissions=0700"
        if sys.platform == "linux":
            # After a crash, sync the file system at once: file by file takes longer than a page waits for the database.
            yield "recovery_init_sync_method=syncfs"
        if not self.lasting:
            yield from FORGETFUL

    def create(self):
        """Make data folder and database beside their place and move them there whole."""
        new = self.home / "db.new"
        shutil.rmtree(new, ignore_errors=True)
        make_folder(new, 0o700, owner())
        # macOS has no C.UTF-8. Vietnamese order comes from ICU, column by column.
        locale = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"
        options = ["--auth=trust", "--encoding=UTF8", f"--locale={locale}", "--lc-messages=C", f"--username={NAME}"]
        with step("Making a private PostgreSQL server"):
            self.must("initdb", "-D", new, *options, *([] if self.lasting else ["--no-sync"]))
            self.must("postgres", "--single", "-D", new, "postgres", input=f"CREATE DATABASE {NAME}\n")
        new.rename(self.data)

    def forget_crash(self):
        """Disarm the process numbers that a crash left behind: they may by now be other programs'.

        PostgreSQL would refuse to start; `server.lock` tells us better. postmaster.pid gets our own number, which
        PostgreSQL takes for stale as its starter's; its other check, of the shared memory named there, stays in force.
        """
        file = self.data / "postmaster.pid"
        if file.exists():
            file.write_text(re.sub(r"^\d+", str(os.getpid()), file.read_text()))
        for left in self.socket.glob(".s.PGSQL.*"):
            left.unlink()

    def stop(self):
        if self.lives():
            self.call("pg_ctl", "stop", "--silent", "-m", "fast", f"--timeout={PATIENCE}", "-D", self.data)

    def is_spoiled(self):
        """Whether forgetful data were left by a crash, or by a version of PostgreSQL that has gone."""
        version = self.data / "PG_VERSION"
        crashed = (self.data / "postmaster.pid").exists() and not self.lives()
        return crashed or (version.exists() and int(version.read_text()) not in installed_servers())

    def must(self, program, *arguments, **options):
        result = self.call(program, *arguments, **options)
        if result.returncode:
            raise Trouble(f"{program} failed:\n{result.stderr.strip()}")

    def call(self, program, *arguments, **options):
        """Run one of PostgreSQL's programs as the server's owner, away from the terminal and from PG… variables."""
        if account := owner():
            options |= {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
        return subprocess.run(  # noqa: S603
            [choose_server(self.data) / program, *arguments],
            env=without_postgres(os.environ) | {"LC_ALL": "C"},
            cwd="/",
            stdin=None if "input" in options else subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            **options,
        )


def without_postgres(environment):
    """PGHOST, PGPORT and the like would lead psycopg and PostgreSQL's programs elsewhere."""
    return {name: value for name, value in environment.items() if not name.startswith("PG")}


def owner():
    """The account that owns the server: PostgreSQL refuses to run as root. None means our own."""
    if os.geteuid():
        return None
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        raise Trouble("As root this needs the account postgres, which PostgreSQL's package makes.") from None


def choose_server(data):
    """Folder of the programs that made `data`, else of the newest server on this machine."""
    servers = installed_servers()
    if (data / "PG_VERSION").exists():
        version = int((data / "PG_VERSION").read_text())
        if version not in servers:
            raise Trouble(
                f"The data in {data} were made by PostgreSQL {version}, which this machine lacks "
                f"(it has {', '.join(map(str, sorted(servers))) or 'none'}).\n"
                f"Install PostgreSQL {version}, or see docs/production.md on moving data to a newer version."
            )
        return servers[version]
    usable = [version for version in servers if version >= OLDEST_VERSION]
    if not usable:
        raise Trouble(f"This needs a PostgreSQL server of version {OLDEST_VERSION} or newer.")
    return servers[max(usable)]


@functools.cache
def installed_servers():
    """Every PostgreSQL server of this machine as {major version: folder of its programs}."""
    folders = [Path(folder) for pattern in FOLDERS for folder in glob.glob(pattern)]
    if found := shutil.which("postgres"):
        folders.append(Path(found).resolve().parent)
    return {major_version(folder): folder for folder in folders if (folder / "initdb").exists()}


def major_version(folder):
    """15 of "postgres (PostgreSQL) 15.13 (Debian 15.13-0+deb12u1)"."""
    answer = subprocess.run([folder / "postgres", "--version"], capture_output=True, text=True, check=True)  # noqa: S603
    return int(re.search(r"\d+", answer.stdout)[0])


def socket_folder(home):
    """`home`/socket, or, where that is too long or odd for a socket's address, a folder in /tmp."""
    folder = home / "socket"
    if len(os.fsencode(folder)) <= LONGEST_SOCKET_FOLDER and re.fullmatch(r"[\w./+@-]+", str(folder), re.ASCII):
        return folder
    return Path(f"/tmp/{NAME}-{os.geteuid()}-{short_hash(folder)}")  # noqa: S108 - made and checked by make_folder


def short_hash(path):
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:12]


def make_folder(folder, mode, account=None):
    """Make `folder` for `account` where there is none. One that is there must be ours, and is left as it is."""
    user = account.pw_uid if account else os.geteuid()
    if not folder.exists():
        if not folder.parent.exists():
            make_folder(folder.parent, 0o755)
        folder.mkdir(exist_ok=True)
        folder.chmod(mode)
        if account:
            os.chown(folder, account.pw_uid, account.pw_gid)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != user:
        raise Trouble(f"{folder} belongs to somebody else. Remove it, or run this as its owner.")


def open_lock(path):
    """Descriptor of a lock file. Python closes it in child processes, so that no server keeps it unawares."""
    return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)


def take(descriptor, kind):
    """Try to lock; False where somebody else holds it."""
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def last_lines(path, count=10):
    return "\n".join(path.read_text(errors="replace").splitlines()[-count:]) if path.exists() else ""
