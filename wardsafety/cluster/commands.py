"""The words after `./run`: none (serve), `test`, `manage` and `stop`.

With DATABASE_URL set, that database is served and nothing private is made: see docs/production.md.
"""

import fcntl
import os
import re
import secrets
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path

from wardsafety.cluster.moved import take_data_along
from wardsafety.cluster.server import (
    Cluster,
    Trouble,
    make_folder,
    open_lock,
    say,
    short_hash,
    take,
    without_postgres,
)

CHECKOUT = Path(__file__).resolve().parent.parent.parent
USAGE = "Usage: ./run, ./run test [pytest arguments], ./run manage <command>, ./run stop"
NEEDED_IN_PRODUCTION = ("SECRET_KEY", "ALLOWED_HOSTS")


def main(words):
    """Do what the words say; the answer is the exit status."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda number, frame: sys.exit(128 + number))
    try:
        return obey(words)
    except Trouble as trouble:
        say(str(trouble))
    except PermissionError as error:
        say(f"{error.strerror}: {error.filename}. Run this as the owner of {CHECKOUT}.")
    except OSError as error:
        say(f"{error.strerror}: {error.filename}. Once that is mended, start again: it goes on from here.")
    except KeyboardInterrupt:
        return 130
    return 1


def obey(words):
    if not in_production() and words != ["stop"]:
        take_data_along(CHECKOUT, home())
    match words:
        case []:
            return serve()
        case ["test", *arguments]:
            return test(arguments)
        case ["manage", *arguments]:
            return manage(arguments)
        case ["stop"]:
            return stop()
    say(USAGE)
    return 2


def serve():
    host, port = os.environ.get("HOST", "127.0.0.1"), int(os.environ.get("PORT", "8000"))
    if in_production():
        refuse_half_configured()
        refuse_taken(host, port)
        return open_site(host, port, os.environ)
    with site_lock() as lock:
        refuse_taken(host, port)
        cluster = Cluster(home())
        with cluster.inside() as users:
            environment = private_environment(cluster.url, secret_key(), cluster.data)
            return open_site(host, port, environment, keep=(lock, users), tend=cluster.revive)


def open_site(host, port, environment, keep=(), tend=None):
    """Bring the database up to date, then serve until told to stop. `keep`: descriptors of locks, for the children."""
    command = [sys.executable, "-m", "wardsafety.serve", "--bind", f"{host}:{port}"]
    return run(command, environment, keep, tend, started=lambda child: announce(child, host, port, locked=bool(keep)))


def announce(child, host, port, *, locked):
    """Say the address once the site listens there, and leave it with the process number for other calls."""
    address = f"http://{host}:{port}"
    if locked:
        site_file().write_text(f"{address} (process {child.pid})")
    while child.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex((host, port)) == 0:
                return say(f"Wardsafety runs at {address} (Ctrl-C stops it).")
        time.sleep(0.05)


def refuse_half_configured():
    missing = [name for name in NEEDED_IN_PRODUCTION if not os.environ.get(name)]
    if missing:
        raise Trouble(f"With DATABASE_URL the site also needs {' and '.join(missing)}: see docs/production.md.")


def refuse_taken(host, port):
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise Trouble(f"{host}:{port}: {error.strerror}. Choose another port: PORT=8001 ./run") from None


@contextmanager
def site_lock():
    """One site per checkout: whoever serves holds this file, and its text says where."""
    make_folder(home(), 0o755)
    descriptor = open_lock(site_file())
    try:
        if not take(descriptor, fcntl.LOCK_EX):
            where = site_file().read_text()
            raise Trouble(
                f"The site already runs at {where}. To end it: ./run stop" if where else "The site is starting."
            )
        site_file().write_text("")
        yield descriptor
    finally:
        os.close(descriptor)


def test(arguments):
    """All checks and the whole suite; with arguments, only pytest with these."""
    for check in [] if arguments else checks():
        if failed := run(check, os.environ):
            return failed
    if url := os.environ.get("TEST_DATABASE_URL"):
        return run_tests(arguments, url, "TEST_DATABASE_URL")
    cluster = Cluster(home() / "test", lasting=False)
    with cluster.inside() as users:
        return run_tests(arguments, cluster.url, cluster.data, keep=(users,))


def checks():
    tools = Path(sys.executable).parent
    templates = [str(path.relative_to(CHECKOUT)) for path in CHECKOUT.glob("templates/**/*.html")]
    return [
        [tools / "ruff", "check", "."],
        [tools / "ruff", "format", "--check", "."],
        [tools / "djade", "--check", "--target-version", "5.2", *templates],
        [sys.executable, "-m", "deptry", "."],
    ]


def run_tests(arguments, url, data, keep=()):
    environment = private_environment(url, secrets.token_hex(), data)
    if not arguments:
        arguments = ["-n", "2"]
        if failed := run([sys.executable, "manage.py", "makemigrations", "--check"], environment, keep):
            return failed
    return run([sys.executable, "-m", "pytest", *arguments], environment, keep)


def manage(arguments):
    command = [sys.executable, "manage.py", *arguments]
    if in_production():
        return run(command, os.environ)
    cluster = Cluster(home())
    with cluster.inside() as users:
        return run(command, private_environment(cluster.url, secret_key(), cluster.data), keep=(users,))


def stop():
    """End the site and the private server, whoever still uses it."""
    if home().exists():
        end_site()
        cluster = Cluster(home())
        with cluster.gate():
            cluster.stop()
    say("Stopped.")
    return 0


def end_site():
    descriptor = open_lock(site_file())
    try:
        while not take(descriptor, fcntl.LOCK_EX):
            if process := re.search(r"process (\d+)", site_file().read_text()):
                with suppress(ProcessLookupError):
                    os.kill(int(process[1]), signal.SIGTERM)
            time.sleep(0.2)
    finally:
        os.close(descriptor)


def run(command, environment, keep=(), tend=None, started=None):
    """Run a child to its end; the answer is its exit status. `tend` is called while it runs, more than once a second.

    Ctrl-C reaches it from the terminal, other signals through us. `keep`: descriptors of locks that it shares.
    """
    interrupt = signal.signal(signal.SIGINT, lambda number, frame: None)
    try:
        child = subprocess.Popen(command, env=environment, cwd=CHECKOUT, pass_fds=keep)  # noqa: S603
        try:
            if started:
                started(child)
            status = wait(child, tend)
        except BaseException:
            child.terminate()
            child.wait()
            raise
    finally:
        signal.signal(signal.SIGINT, interrupt)
    return status if status >= 0 else 128 - status


def wait(child, tend):
    while tend:
        with suppress(subprocess.TimeoutExpired):
            return child.wait(0.5)
        tend()
    return child.wait()


def in_production():
    return "DATABASE_URL" in os.environ


def private_environment(url, key, data):
    own = {"DATABASE_URL": url, "SECRET_KEY": key, "PRIVATE_CLUSTER": str(data)}
    return without_postgres(os.environ) | own


def secret_key():
    """The key kept in var/secret_key; made once, whole, for the owner's eyes."""
    path = CHECKOUT / "var" / "secret_key"
    if not path.exists():
        make_folder(path.parent, 0o755)
        new = path.with_name(f"secret_key.{os.getpid()}")
        new.touch(mode=0o600)
        new.write_text(secrets.token_urlsafe(50))
        with suppress(FileExistsError):
            path.hardlink_to(new)
        new.unlink()
    return path.read_text()


def home():
    """Where the private server lives: in the checkout, or for root where PostgreSQL's own account can reach it."""
    return CHECKOUT / "var" if os.geteuid() else Path("/var/lib/wardsafety") / short_hash(CHECKOUT)


def site_file():
    return home() / "site.lock"
