"""The kiosk's encrypted file: made, opened, read, written, closed."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from kiosk.errors import (
    DiskFailing,
    DiskFull,
    SiteError,
    StoreDamaged,
    StoreExists,
    StoreInUse,
    StoreMissing,
)
from kiosk.store import files
from kiosk.store.faults import on_disk, translated
from kiosk.store.journal import Log
from kiosk.store.known import Known
from kiosk.store.layout import Schema, ensure, lay_out
from kiosk.store.marks import KEY_BYTES as MARK_KEY_BYTES
from kiosk.store.opening import Lines, check, check_file, connect
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
                lines.fold()
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
        with self._doubting(), translated(self._path):
            here = self._opened()
            with here.lines.reading() as connection:
                yield Reading(connection, here.known)

    @contextmanager
    def write(self) -> Iterator[Writing]:
        """On disk when the block has been left; when it raises, nothing of it has happened."""
        with self._turn:
            try:
                with self._doubting(), translated(self._path):
                    here = self._opened()
                    with here.lines.writer.begin():
                        transaction = Writing(here.lines.writer, here.known)
                        yield transaction
                    here.known = transaction.known
            except (DiskFailing, StoreDamaged) as failure:
                self._start_over(failure)
                raise

    def sweep(self) -> None:
        """Empties the log, so that what was deleted from the file is not in there either."""
        with self._turn, translated(self._path):
            self._opened().lines.fold()

    def integrity(self) -> tuple[str, ...]:
        """What is wrong with the file, page by page and row by row; nothing when it is sound."""
        with self._turn, translated(self._path), closing(connect(self._path, self._key)) as line:
            return check(line)

    def close(self) -> None:
        """Nothing deleted is left in the log; nothing else depends on this being called."""
        with self._turn:
            self._is_closed = True
            if self._open is not None and self._open.lines.has_written:
                with suppress(SiteError), translated(self._path):
                    self._open.lines.fold()
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
        log = check_file(self._path)
        lines = Lines(self._path, self._key)
        try:
            with translated(self._path):
                if log is Log.TORN:
                    lines.fold()  # a second torn commit after this one would look like damage
                ensure(lines, self._path, self._schema)
                with lines.reading() as connection:
                    return _Open(lines, Known.of(connection))
        except BaseException:
            lines.close()
            raise

    @contextmanager
    def _doubting(self) -> Iterator[None]:
        """SQLCipher says it is out of memory, too, when it can make nothing of a page."""
        try:
            yield
        except MemoryError as error:
            if self.integrity():
                raise StoreDamaged(part="database") from error
            raise

    def _start_over(self, failure: SiteError) -> None:
        """After an error of the disk nothing in memory is believed, and nothing tried again.

        The file is opened anew, now or at the next use, and its last record proved.
        """
        self._let_go()
        with suppress(DiskFailing, DiskFull, StoreInUse, StoreMissing), self.read() as tx:
            failure.facts = {**failure.facts, "last": tx.last_sound()}

    def _let_go(self) -> None:
        if self._open is not None:
            self._open.lines.close()
        self._open = None
