"""What the store does with its files itself, the encrypted contents left to SQLCipher."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Final

_PRIVATE: Final = 0o600  # the log and its index take it over from the file


def make_empty(path: Path) -> None:
    """A new file for this user alone, in place of what an unfinished attempt left there."""
    for left in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
        left.unlink(missing_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _PRIVATE))


def copy_whole(path: Path, copy: Path) -> None:
    """On disk under its name when this returns, or not there at all."""
    unfinished = copy.with_name(f"{copy.name}.part")
    make_empty(unfinished)
    shutil.copyfile(path, unfinished)
    flush(unfinished)
    unfinished.replace(copy)
    flush(copy.parent)


def flush(path: Path) -> None:
    """To disk: a file, or the names in a folder."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
