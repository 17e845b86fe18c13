"""Opens the encrypted file: key, pragmas, checks, one line for writing and some for reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from kiosk.errors import StoreDamaged, StoreMissing
from kiosk.store import journal
from kiosk.store.faults import on_disk
from kiosk.store.journal import Log

KEY_BYTES: Final = 32
OLDEST_SQLITE: Final = (3, 51, 3)  # before it, the log's reset could damage the file
_UNSOUND: Final[Mapping[bytes | Log, str]] = {
    b"": "empty",
    b"SQLite format 3\0": "not_encrypted",
    Log.SPOILED: "log",
}
_READERS: Final = 4

_PRAGMAS: Final = (
    "cipher_log_level = NONE",  # it writes to the terminal; what fails is raised anyway
    "busy_timeout = 5000",
    "journal_mode = WAL",
    "synchronous = FULL",
    "temp_store = MEMORY",
    "secure_delete = ON",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cipher_memory_security = ON",
    "cache_size = -8000",  # KiB
)


def check_file(path: Path) -> Log:
    """Refuse early what is not there, is empty, lies open for everybody to read, or lost its log.

    Returns what the log looks like.
    """
    if not path.is_file():
        raise StoreMissing
    with on_disk():
        with path.open("rb") as file:
            head = file.read(16)
        log = journal.look(path)
    if part := _UNSOUND.get(head) or _UNSOUND.get(log):
        raise StoreDamaged(part=part)
    return log


def connect(path: Path, key: bytes) -> dbapi2.Connection:
    """One line to the file, in the driver's autocommit: transactions are begun by name.

    The file must be there; an empty one becomes a new database.
    """
    line = dbapi2.connect(
        f"file:{quote(str(path))}?mode=rw",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        _prepare(line, key)
    except BaseException:
        line.close()
        raise
    return line


def _prepare(line: dbapi2.Connection, key: bytes) -> None:
    if len(key) != KEY_BYTES:
        raise ValueError("the key of a store has 32 bytes")
    line.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    _check_library(line)
    for pragma in _PRAGMAS:
        line.execute(f"PRAGMA {pragma}")
    line.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # the key fits, or it does not


def _check_library(line: dbapi2.Connection) -> None:
    """A plain SQLite would take the key for a comment and write everything readable."""
    cipher = line.execute("PRAGMA cipher_version").fetchone()
    if not cipher or not cipher[0]:
        raise RuntimeError("this build of sqlcipher3 does not encrypt")
    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise RuntimeError("this build of sqlcipher3 is too old to be trusted with a log")


def check(line: dbapi2.Connection) -> tuple[str, ...]:
    """What is wrong with the file, by the checks that read all of it.

    The cipher's own does not see the log: a page may be torn in the file and whole in the log.
    """
    line.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    checks = ("cipher_integrity_check", "integrity_check", "foreign_key_check")
    rows = (row for name in checks for row in line.execute(f"PRAGMA {name}"))
    return tuple(str(row[0]) for row in rows if row[0] != "ok")


class Lines:
    """The connections of one open store: one kept for writing, others for reading."""

    def __init__(self, path: Path, key: bytes) -> None:
        def creator() -> dbapi2.Connection:
            return connect(path, key)

        self._writing = _engine(creator, "BEGIN IMMEDIATE", pool_size=1)
        self._reading = _engine(creator, "BEGIN", pool_size=_READERS)
        self._writer: Connection | None = None

    @property
    def has_written(self) -> bool:
        return self._writer is not None

    @property
    def writer(self) -> Connection:
        """For whoever holds the store's lock."""
        if self._writer is None:
            self._writer = self._writing.connect()
        return self._writer

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction of its own; a line on which something failed is not used again."""
        with self._reading.connect() as connection:
            try:
                with connection.begin():
                    yield connection
            except (DBAPIError, dbapi2.Error, MemoryError):
                connection.invalidate()
                raise

    def fold(self) -> bool:
        """Moves everything from the log into the file and empties it; False while it is read."""
        busy: int = driver_of(self.writer).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not busy

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()
        self._writing.dispose()
        self._reading.dispose()


def driver_of(connection: Connection) -> dbapi2.Connection:
    """For what SQLAlchemy has no word for: beginning in our own way, and tending the log."""
    return connection.connection.dbapi_connection


def _engine(creator: Callable[[], dbapi2.Connection], begin: str, pool_size: int) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=creator,
        poolclass=QueuePool,
        pool_size=pool_size,
        max_overflow=-1,
        hide_parameters=True,  # they are personal, and errors are logged
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        driver_of(connection).execute(begin)

    return engine
