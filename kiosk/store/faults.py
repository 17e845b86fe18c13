"""What SQLCipher, SQLite and the disk say, as failures that tell whose move it is."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from kiosk.errors import DiskFailing, DiskFull, SiteError, StoreDamaged, StoreInUse, StoreMissing

# Primary result codes of SQLite.
_PERM, _BUSY, _LOCKED, _READONLY, _IOERR = 3, 5, 6, 8, 10
_CORRUPT, _FULL, _CANTOPEN, _NOTADB = 11, 13, 14, 26
_DISK: Final = frozenset({_PERM, _READONLY, _IOERR, _CANTOPEN})

_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_ROOM_NEEDED: Final = 1 << 20


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """The only place where errors of the database become failures; bugs pass as they are."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if failure := _failure(getattr(cause, "sqlite_errorcode", None) or 0, path):
            raise failure from error
        raise


@contextmanager
def on_disk() -> Iterator[None]:
    """The same for what the store does with files itself."""
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise DiskFull from error
        raise DiskFailing(errno=error.errno or 0) from error


def _failure(code: int, path: Path) -> SiteError | None:
    primary = code & 0xFF
    if primary == _FULL:
        return DiskFull()
    if primary in {_CORRUPT, _NOTADB}:  # the key came whole out of its slot: it is the file
        return StoreDamaged(part="database")
    if primary in {_BUSY, _LOCKED}:
        return StoreInUse()
    if primary == _CANTOPEN and not path.exists():
        return StoreMissing()
    return _of_disk(code, path) if primary in _DISK else None


def _of_disk(code: int, path: Path) -> SiteError:
    """SQLite calls some ways of running out of room an error of the disk."""
    free = shutil.disk_usage(path.parent).free if path.parent.exists() else _ROOM_NEEDED
    return DiskFull() if free < _ROOM_NEEDED else DiskFailing(sqlite=code)
