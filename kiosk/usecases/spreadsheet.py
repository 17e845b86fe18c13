"""Reading a table of people from a file, whatever a spreadsheet program made of it."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import FileUnreadable

LARGEST_CELL = 10_000
CONSENT = "consent"


@dataclass(frozen=True, slots=True, repr=False)
class Row:
    """One person's cells by column; `number` counts people from 1. `cells` is None when the row
    has more or fewer cells than the header."""

    number: int
    cells: Mapping[str, str] | None

    def __repr__(self) -> str:
        return f"Row({self.number})"


@dataclass(frozen=True, slots=True)
class Table:
    """The people of a file, read row by row; the file may be longer than memory."""

    path: Path
    columns: tuple[str, ...]
    delimiter: str
    encoding: str = "utf-8-sig"

    @classmethod
    def open(cls, path: Path, needed: frozenset[str]) -> Table:
        """Read the header; raises `FileUnreadable` (reason: missing, folder, encoding, empty,
        columns) with the name of the first column that is needed and not there."""
        first = _first_line(path)
        delimiter = max(",;\t", key=first.count)
        columns = tuple(
            cell.strip().lower() for cell in next(csv.reader([first], delimiter=delimiter))
        )
        if absent := sorted(needed - set(columns)):
            raise FileUnreadable(reason="columns", column=absent[0])
        return cls(path, columns, delimiter)

    def rows(self) -> Iterator[Row]:
        """Each row that holds anything; a broken one is a row without cells, never the end."""
        try:
            with self.path.open(encoding=self.encoding, newline="", errors="replace") as lines:
                yield from self._read(csv.reader(_without_nul(lines), delimiter=self.delimiter))
        except OSError as error:
            raise FileUnreadable(reason="missing") from error

    def _read(self, reader: Iterator[list[str]]) -> Iterator[Row]:
        number = 0
        next(reader, None)
        while (cells := _next_cells(reader)) is not None:
            if not any(cell.strip() for cell in cells):
                continue
            number += 1
            whole = len(cells) == len(self.columns) and max(map(len, cells)) <= LARGEST_CELL
            yield Row(number, self._named(cells) if whole else None)

    def _named(self, cells: list[str]) -> dict[str, str]:
        # A spreadsheet writes '3273... to keep a number from being rounded.
        return {
            name: cell.strip().removeprefix("'")
            for name, cell in zip(self.columns, cells, strict=True)
        }


def _next_cells(reader: Iterator[list[str]]) -> list[str] | None:
    try:
        return next(reader, None)
    except csv.Error:
        return ["?"]  # a row nobody can read is still a row: it gets an answer of its own


def _without_nul(lines: Iterator[str]) -> Iterator[str]:
    return (line.replace("\0", "\N{REPLACEMENT CHARACTER}") for line in lines)


def _first_line(path: Path) -> str:
    if path.is_dir():
        raise FileUnreadable(reason="folder")
    try:
        with path.open(encoding="utf-8-sig") as lines:
            first = lines.readline(LARGEST_CELL)
    except OSError as error:
        raise FileUnreadable(reason="missing") from error
    except UnicodeDecodeError as error:
        raise FileUnreadable(reason="encoding") from error
    if not first.strip():
        raise FileUnreadable(reason="empty")
    return first.rstrip("\r\n")
