"""The kiosk's encrypted file: made, opened, read, written, closed."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from kiosk.errors import DiskFailing, SiteError, StoreExists
from kiosk.store import files
from kiosk.store.faults import on_disk, translated
from kiosk.store.known import Known
from kiosk.store.layout import Schema, ensure, lay_out
from kiosk.store.marks import KEY_BYTES as MARK_KEY_BYTES
from kiosk.store.opening import Lines, check_file
from kiosk.store.reading import Reading
from kiosk.store.writing import Writing


@dataclass(slots=True, repr=False)
class _Open:
    lines: Lines
    known: Known


class Store:
    """Any thread may read and write: one writer at a time, and no reader waits for it.

    What can come out of every method that touches the file: `StoreDamaged`, `DiskFull`,
    `DiskFailing`, and `StoreInUse` when another program has held it for five seconds.
    """

    def __init__(self, path: Path, key: bytes, schema: Schema) -> None:
        self._path = path
        self._key = key
        self._schema = schema
        self._turn = RLock()
        self._open: _Open | None = None
        self._is_closed = False

    @classmethod
    def create(
        cls, path: Path, key: bytes, *, random_bytes: Callable[[int], bytes] = secrets.token_bytes
    ) -> Self:
        """A new, empty store: whole under its name, or not there at all; raises `StoreExists`."""
        if path.exists():
            raise StoreExists
        unfinished = path.with_name(f"{path.name}.new")
        with translated(path), on_disk():
            files.make_empty(unfinished)
            lines = Lines(unfinished, key)
            try:
                with lines.writer.begin():
                    lay_out(lines.writer, random_bytes(MARK_KEY_BYTES))
                files.fold_log(lines.writer)
            finally:
                lines.close()
            unfinished.rename(path)
            files.flush(path.parent)
        return cls.open(path, key)

    @classmethod
    def open(cls, path: Path, key: bytes, *, schema: Schema | None = None) -> Self:
        """Checked, and brought up to date; raises `StoreMissing`, `StoreDamaged`, `StoreTooNew`."""
        store = cls(path, key, schema or Schema())
        store._opened()
        return store

    @contextmanager
    def read(self) -> Iterator[Reading]:
        """A look at the file as it is now."""
        with translated(self._path):
            here = self._opened()
            with here.lines.reader() as connection, connection.begin():
                yield Reading(connection, here.known)

    @contextmanager
    def write(self) -> Iterator[Writing]:
        """On disk when the block has been left; when it raises, nothing of it has happened."""
        with self._turn:
            try:
                with translated(self._path):
                    here = self._opened()
                    with here.lines.writer.begin():
                        transaction = Writing(here.lines.writer, here.known)
                        yield transaction
                    here.known = transaction.known
            except DiskFailing as failure:
                self._start_over(failure)
                raise

    def sweep(self) -> None:
        """Empties the log, so that what was deleted from the file is not in there either."""
        with self._turn, translated(self._path):
            files.fold_log(self._opened().lines.writer)

    def integrity(self) -> tuple[str, ...]:
        """What is wrong with the file, page by page and row by row; nothing when it is sound."""
        with translated(self._path), self._opened().lines.reader() as connection:
            found = [
                str(line)
                for check in ("cipher_integrity_check", "integrity_check", "foreign_key_check")
                for line in connection.exec_driver_sql(f"PRAGMA {check}").scalars()
            ]
        return tuple(line for line in found if line != "ok")

    def close(self) -> None:
        """Nothing deleted is left in the log; nothing else depends on this being called."""
        with self._turn:
            self._is_closed = True
            if self._open is not None:
                with suppress(SiteError), translated(self._path):
                    files.fold_log(self._open.lines.writer)
            self._let_go()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Store({self._path.name})"

    def _opened(self) -> _Open:
        if self._open is not None:
            return self._open
        with self._turn:
            if self._is_closed:
                raise ValueError("this store was closed")
            if self._open is None:
                self._open = self._connect()
            return self._open

    def _connect(self) -> _Open:
        check_file(self._path)
        lines = Lines(self._path, self._key)
        try:
            with translated(self._path):
                ensure(lines, self._path, self._schema)
                with lines.reader() as connection, connection.begin():
                    return _Open(lines, Known.of(connection))
        except BaseException:
            lines.close()
            raise

    def _start_over(self, failure: DiskFailing) -> None:
        """After an error of the disk nothing in memory is believed, and nothing tried again.

        The file is opened anew, now or at the next use, and its last record proved.
        """
        self._let_go()
        with suppress(DiskFailing), self.read() as tx:
            failure.facts = {**failure.facts, "last": tx.last_sound()}

    def _let_go(self) -> None:
        if self._open is not None:
            self._open.lines.close()
        self._open = None
