"""What a table of people is, whatever program wrote it: columns by name, then one person a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

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


class Table(Protocol):
    """The people of a file, read row by row; the file may be longer than memory."""

    @property
    def columns(self) -> tuple[str, ...]: ...

    @property
    def delimiter(self) -> str:
        """What stands between two cells, in a file that answers this one."""

    def rows(self) -> Iterator[Row]:
        """Each row that holds anything; a broken one is a row without cells, never the end."""


def column_names(cells: Sequence[str]) -> tuple[str, ...]:
    return tuple(cell.strip().lower() for cell in cells)


def absent_columns(columns: Sequence[str], needed: frozenset[str]) -> list[str]:
    return sorted(needed - set(columns))


def demand(columns: Sequence[str], needed: frozenset[str]) -> None:
    """Raises `FileUnreadable` with the name of the first column that is needed and not there, or
    of one that is there twice: nobody could say which of the two is meant."""
    if absent := absent_columns(columns, needed):
        raise FileUnreadable(reason="columns", column=absent[0])
    if twice := sorted(name for name in set(columns) if name and columns.count(name) > 1):
        raise FileUnreadable(reason="column_twice", column=twice[0])


def people(lines: Iterator[list[str]], columns: tuple[str, ...]) -> Iterator[Row]:
    """The lines under the header, as rows; empty ones are nobody."""
    number = 0
    for cells in lines:
        if not any(cell.strip() for cell in cells):
            continue
        number += 1
        whole = len(cells) == len(columns) and max(map(len, cells)) <= LARGEST_CELL
        yield Row(number, _named(columns, cells) if whole else None)


def _named(columns: tuple[str, ...], cells: list[str]) -> dict[str, str]:
    # A spreadsheet writes '3273... to keep a number from being rounded.
    return {
        name: cell.strip().removeprefix("'")
        for name, cell in zip(columns, cells, strict=True)
        if name
    }
