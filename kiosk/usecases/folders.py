"""Looking for a table of people or a picture: what is in a folder, and where sticks are found."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk.errors import FileUnreadable, Invalid, Problem

TABLES: Final = frozenset({".csv", ".tsv", ".txt", ".xlsx"})
PICTURES: Final = frozenset({".jpg", ".jpeg", ".png", ".webp"})
_LARGEST: Final = 40_000_000  # bytes of a picture: what a telephone makes, and some to spare
_MOST: Final = 2_000
_MOUNTED: Final = (Path("/media"), Path("/run/media"))


@dataclass(frozen=True, slots=True)
class Entry:
    """A folder, or a file that may be what is looked for."""

    path: Path
    is_folder: bool
    size: int = 0
    changed: datetime | None = None


def look_in(folder: Path, endings: Set[str] = TABLES) -> tuple[Entry, ...]:
    """Folders by name, then files by name; nothing hidden. Raises `FileUnreadable`."""
    try:
        found = [one for path in folder.iterdir() if (one := _entry(path, endings))]
    except OSError as error:
        raise FileUnreadable(reason="missing") from error
    found.sort(key=lambda one: (not one.is_folder, one.path.name.casefold()))
    return tuple(found[:_MOST])


def read_picture(path: Path) -> bytes:
    """Raises `FileUnreadable`, and `Invalid` for a file that is too large to be a photograph."""
    try:
        if path.stat().st_size > _LARGEST:
            raise Invalid(Problem("photo.too_large"))
        return path.read_bytes()
    except OSError as error:
        raise FileUnreadable(reason="missing") from error


def sticks(mounted: tuple[Path, ...] = _MOUNTED) -> tuple[Path, ...]:
    """Where removable media are mounted now: in a folder of the person, or right here."""
    try:
        below = [path for place in mounted if place.is_dir() for path in place.iterdir()]
        deeper = [path for folder in below if not folder.is_mount() for path in folder.iterdir()]
    except OSError:
        return ()
    return tuple(sorted(path for path in (*below, *deeper) if path.is_mount()))


def _entry(path: Path, endings: Set[str]) -> Entry | None:
    if path.name.startswith("."):
        return None
    try:
        if path.is_dir():
            return Entry(path, is_folder=True)
        if path.suffix.lower() not in endings or not path.is_file():
            return None
        known = path.stat()
    except OSError:  # gone meanwhile, or not ours to look at
        return None
    return Entry(path, False, known.st_size, datetime.fromtimestamp(known.st_mtime, UTC))
