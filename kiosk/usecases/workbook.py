"""A table of people in an Excel workbook (XLSX), read with `openpyxl`, which is met only here."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, TypeVar
from zipfile import ZipFile

from kiosk.errors import FileUnreadable
from kiosk.usecases.cells import shown
from kiosk.usecases.spreadsheet import Row, absent_columns, column_names, demand, people

if TYPE_CHECKING:
    from openpyxl import Workbook as Book
    from openpyxl.worksheet.worksheet import Worksheet

_T = TypeVar("_T")

SIGNATURE: Final = b"PK\x03\x04"
LARGEST: Final = 128 << 20
"""Bytes of a workbook once it is unpacked: 100,000 people have room, a zip bomb has none."""

_MOST_PARTS = 2_000
_MOST_COLUMNS = 300
_MOST_LINES = 1 << 20  # as many as a sheet can have; a file may claim more
_HEADER_WITHIN = 20  # a title may stand over the header


@dataclass(frozen=True, slots=True)
class Workbook:
    """The first sheet whose header fits; what a formula last gave stands for the formula."""

    path: Path
    sheet: str
    columns: tuple[str, ...]
    header_at: int
    delimiter: str = ";"  # a workbook has none: this is what Indonesian spreadsheets expect

    @classmethod
    def open(cls, path: Path, needed: frozenset[str]) -> Workbook:
        """Find the header; raises `FileUnreadable` (reason: missing, huge, broken, empty,
        columns)."""
        with _opened(path) as book:
            found = [one for sheet in _sheets(book) if (one := cls._header_of(path, sheet))]
        if not found:
            raise FileUnreadable(reason="empty")
        best = min(found, key=lambda one: len(absent_columns(one.columns, needed)))
        demand(best.columns, needed)
        return best

    def rows(self) -> Iterator[Row]:
        with _opened(self.path) as book:
            sheet = _guarded(lambda: book[self.sheet])
            yield from people(_lines(sheet, self.header_at + 1, len(self.columns)), self.columns)

    @classmethod
    def _header_of(cls, path: Path, sheet: Worksheet) -> Workbook | None:
        for at, cells in enumerate(_lines(sheet, 1, _MOST_COLUMNS), 1):
            if any(cell.strip() for cell in cells):
                names = column_names(cells)
                width = max(place for place, name in enumerate(names, 1) if name)
                if width > 1:  # a title is one cell
                    return cls(path, sheet.title, names[:width], at)
            if at >= _HEADER_WITHIN:
                break
        return None


def _sheets(book: Book) -> list[Worksheet]:
    return _guarded(lambda: list(book.worksheets))


def _lines(sheet: Worksheet, first: int, width: int) -> Iterator[list[str]]:
    _guarded(sheet.reset_dimensions)  # what a file says of its own size is often wrong
    lines = sheet.iter_rows(min_row=first, max_col=width, values_only=True)
    for _ in range(_MOST_LINES):
        values: Any = _guarded(lambda: next(lines, None))
        if values is None:
            return
        yield [shown(value) for value in values]
    raise FileUnreadable(reason="huge")


@contextmanager
def _opened(path: Path) -> Iterator[Book]:
    from openpyxl import load_workbook  # noqa: PLC0415 - a desk that reads no workbook needs none

    # It warns of what it leaves out (validations, a missing style): nothing that is read here.
    warnings.filterwarnings("ignore", category=UserWarning, module=r"openpyxl\.")
    with _guarded(lambda: path.open("rb")) as file:  # ours to close, even if no book comes of it
        _guarded(lambda: _weigh(file))
        book = _guarded(lambda: load_workbook(file, read_only=True, data_only=True))
        try:
            yield book
        finally:
            book.close()


def _weigh(file: BinaryIO) -> None:
    """Look at the list of contents only; reading never goes beyond the sizes named in it."""
    with ZipFile(file) as packed:
        parts = packed.infolist()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > LARGEST:
        raise FileUnreadable(reason="huge")
    if not any(part.filename.lower().startswith("xl/") for part in parts):
        raise FileUnreadable(reason="kind")


def _guarded(read: Callable[[], _T]) -> _T:
    """The only place where what `openpyxl` raises becomes a failure."""
    try:
        return read()
    except FileUnreadable:
        raise
    except OSError as error:
        raise FileUnreadable(reason="missing") from error
    except Exception as error:  # a broken file makes it raise anything at all
        raise FileUnreadable(reason="broken") from error
