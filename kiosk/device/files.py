"""Small files that are there whole or not at all, whatever happens to the machine."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import DiskFailing, DiskFull

if TYPE_CHECKING:
    from collections.abc import Iterator

_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
PRIVATE_FOLDER, PRIVATE_FILE = 0o700, 0o600


@contextmanager
def disk_errors() -> Iterator[None]:
    """The operating system's complaints, as `DiskFull` or `DiskFailing`."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull from error
        if error.errno in _FORBIDDEN:
            raise DiskFailing(errno=error.errno, reason="read_only") from error
        raise DiskFailing(errno=error.errno or 0) from error


def write_whole(path: Path, data: bytes) -> None:
    """Replace the file's content, durable when it returns; readable by its owner only.

    A crash at any point leaves the old content or the new, and at most a `.new` file beside it.
    """
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")  # two programs never share one
    with disk_errors():
        try:
            _write_through(fresh, data)
            fresh.replace(path)
        except OSError:
            fresh.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def drop_left_over(folder: Path, before: float) -> None:
    """Files that a killed program was writing, last touched before that moment of the disk's
    clock: an old secret in one of them would outlive its removal."""
    for fresh in folder.glob("*.new"):
        with suppress(OSError):
            if fresh.stat().st_mtime < before:
                fresh.unlink()


def destroy(path: Path) -> None:
    """Overwrite a small secret and take its name away; nothing where it is gone already.

    On a disk that moves its blocks about, the bytes may linger where no program reads them.
    """
    with disk_errors():
        try:
            with path.open("r+b") as file:
                file.write(bytes(path.stat().st_size))
                file.flush()
                os.fsync(file.fileno())
            path.unlink()
        except FileNotFoundError:
            return
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a new name in this folder durable; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_private(folder: Path) -> None:
    """A folder for its owner only, whether it was there before or not."""
    with disk_errors():
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        folder.chmod(PRIVATE_FOLDER)
        sync_folder(folder.parent)


def _write_through(path: Path, data: bytes) -> None:
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(file, rest) :]
        os.fsync(file)
    finally:
        os.close(file)
