"""Opening a table of people by what is in the file, whatever its name says."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from kiosk.errors import FileUnreadable
from kiosk.usecases import workbook
from kiosk.usecases.comma_file import CommaFile
from kiosk.usecases.spreadsheet import Table

# What Excel wrote before 2007, and what it writes today around a workbook with a password.
_OLD_OR_LOCKED: Final = b"\xd0\xcf\x11\xe0"


def open_table(path: Path, needed: frozenset[str]) -> Table:
    """Raises `FileUnreadable` with its reason before the first row, if it is no table of people
    with these columns."""
    beginning = _beginning(path)
    if beginning == _OLD_OR_LOCKED:
        raise FileUnreadable(reason="old_or_locked")
    if beginning == workbook.SIGNATURE:
        return workbook.Workbook.open(path, needed)
    return CommaFile.open(path, needed)


def _beginning(path: Path) -> bytes:
    if path.is_dir():
        raise FileUnreadable(reason="folder")
    if not path.is_file():  # a pipe or a device would never end
        raise FileUnreadable(reason="missing")
    try:
        with path.open("rb") as file:
            return file.read(4)
    except OSError as error:
        raise FileUnreadable(reason="missing") from error
