"""A table of people in text: cells between commas, semicolons or tabs."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import FileUnreadable
from kiosk.usecases.spreadsheet import LARGEST_CELL, Row, column_names, demand, people

_ENCODING = "utf-8-sig"


@dataclass(frozen=True, slots=True)
class CommaFile:
    """Read as it is needed, so that its length does not matter."""

    path: Path
    columns: tuple[str, ...]
    delimiter: str

    @classmethod
    def open(cls, path: Path, needed: frozenset[str]) -> CommaFile:
        """Read the header; raises `FileUnreadable` (reason: missing, encoding, empty, columns)."""
        first = _first_line(path)
        delimiter = max(",;\t", key=first.count)
        columns = column_names(next(csv.reader([first], delimiter=delimiter)))
        demand(columns, needed)
        return cls(path, columns, delimiter)

    def rows(self) -> Iterator[Row]:
        try:
            with self.path.open(encoding=_ENCODING, newline="", errors="replace") as lines:
                reader = csv.reader(_without_nul(lines), delimiter=self.delimiter)
                next(reader, None)
                yield from people(_cells(reader), self.columns)
        except OSError as error:
            raise FileUnreadable(reason="missing") from error


def _cells(reader: Iterator[list[str]]) -> Iterator[list[str]]:
    while True:
        try:
            cells = next(reader, None)
        except csv.Error:
            cells = ["?"]  # a row nobody can read is still a row: it gets an answer of its own
        if cells is None:
            return
        yield cells


def _without_nul(lines: Iterator[str]) -> Iterator[str]:
    return (line.replace("\0", "\N{REPLACEMENT CHARACTER}") for line in lines)


def _first_line(path: Path) -> str:
    try:
        with path.open(encoding=_ENCODING) as lines:
            first = lines.readline(LARGEST_CELL)
    except OSError as error:
        raise FileUnreadable(reason="missing") from error
    except UnicodeDecodeError as error:
        raise FileUnreadable(reason="encoding") from error
    if not first.strip():
        raise FileUnreadable(reason="empty")
    return first.rstrip("\r\n")
