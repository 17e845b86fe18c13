"""The kiosk's own folder: where its files are, and that one program at a time has them."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.device import files
from kiosk.errors import StoreInUse

_NAME = "loket-prakerja"
_STILL_WRITING = 60.0  # seconds: another program may be at it, one that counts tries
_LOCKED_BYTE = 1 << 30  # Windows locks a byte for reading too: one that nobody reads

if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        os.lseek(file, 0, os.SEEK_SET)
else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def default_home(environment: Mapping[str, str] = os.environ) -> Path:
    """Where this system keeps the data of a person's programs."""
    if sys.platform == "win32":
        local = environment.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / _NAME
    data = environment.get("XDG_DATA_HOME", "")
    # The standard says that a relative path here is to be ignored.
    return (Path(data) if data.startswith("/") else Path.home() / ".local" / "share") / _NAME


class HomeLock:
    """Held until released or until the process ends, however it ends."""

    def __init__(self, file: int) -> None:
        self._file: int | None = file

    def release(self) -> None:
        """Let another program in; a second call does nothing."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.release()


class Home:
    """One kiosk's folder, private to its owner."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def database(self) -> Path:
        return self.path / "kiosk.db"

    @property
    def slots(self) -> Path:
        return self.path / "keys"

    def make(self) -> None:
        """The folder, if it is not there yet; raises `DiskFull` or `DiskFailing`."""
        files.make_private(self.path)
        files.make_private(self.slots)

    def lock(self) -> HomeLock:
        """This process has the folder for itself; raises `StoreInUse` with the other's `pid`.

        The kernel holds the lock, not the file: one left behind by a killed program locks nobody
        out.
        """
        with files.disk_errors():
            file = os.open(self.path / "lock", os.O_RDWR | os.O_CREAT, files.PRIVATE_FILE)
        lock = HomeLock(file)
        try:
            with files.disk_errors():
                _take_or_say_who(file)
        except BaseException:
            lock.release()
            raise
        with suppress(OSError):  # on a full disk the lock holds, it only cannot say whose it is
            os.ftruncate(file, 0)
            os.write(file, str(os.getpid()).encode())
            files.drop_left_over(self.slots, os.fstat(file).st_mtime - _STILL_WRITING)
        return lock


def _take_or_say_who(file: int) -> None:
    try:
        _take(file)
    except (BlockingIOError, PermissionError) as error:  # the second is what Windows says
        raise StoreInUse(pid=_pid_in(file)) from error


def _pid_in(file: int) -> int:
    digits = os.read(file, 20).decode("ascii", "replace").strip()
    return int(digits) if digits.isdigit() else 0
