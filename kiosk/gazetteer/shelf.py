"""A read-only SQLite file on its shelf: opened at the first question, asked from any thread."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from threading import Lock
from typing import Any

from kiosk.errors import RegionsMissing


class Shelf:
    """One connection, one question at a time: an answer takes microseconds."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._connection: sqlite3.Connection | None = None

    def rows(self, question: str, *values: object) -> list[tuple[Any, ...]]:
        try:
            with self._lock:
                if self._connection is None:
                    self._connection = self._connect()
                return self._connection.execute(question, values).fetchall()
        except sqlite3.Error as error:
            raise RegionsMissing(file=self._path.name) from error

    def row(self, question: str, *values: object) -> tuple[Any, ...] | None:
        return next(iter(self.rows(question, *values)), None)

    def close(self) -> None:
        """Lets go of the file; the next question opens it again."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
            self._connection = None

    def _connect(self) -> sqlite3.Connection:
        # immutable: nobody writes this file, so SQLite neither locks it nor looks for a journal.
        address = self._path.absolute().as_uri() + "?mode=ro&immutable=1"
        return sqlite3.connect(address, uri=True, check_same_thread=False, isolation_level=None)
