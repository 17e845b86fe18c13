"""What waits on this machine and what became of the rest: counts, pages, search."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from kiosk.domain.standing import AT_CENTRE, NEEDS_CHECK, UNSENT, Standing
from kiosk.errors import Invalid, Problem
from kiosk.gazetteer.regions import Regions
from kiosk.store.reading import Reading
from kiosk.store.records import NO_PHOTOS, Cursor, PhotoCounts
from kiosk.store.store import Store
from kiosk.usecases.facts import QueueRow
from kiosk.usecases.rows import queue_row

PAGE = 200


class QueueFilter(StrEnum):
    ALL = "all"
    WAITING = "waiting"
    RECEIVED = "received"
    TO_CHECK = "to_check"

    @property
    def standings(self) -> frozenset[Standing] | None:
        return _STANDINGS[self]


_STANDINGS: Mapping[QueueFilter, frozenset[Standing] | None] = {
    QueueFilter.ALL: None,
    QueueFilter.WAITING: UNSENT,
    QueueFilter.RECEIVED: AT_CENTRE,
    QueueFilter.TO_CHECK: NEEDS_CHECK,
}


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """`decided` of those that the centre sent back need not be looked at any more; `to_approve`
    entries wait for a supervisor and count nowhere yet; `photos` are those on their way."""

    by_standing: Mapping[Standing, int]
    decided: int = 0
    to_approve: int = 0
    photos: PhotoCounts = NO_PHOTOS

    @classmethod
    def of_file(cls, tx: Reading) -> Self:
        by_standing = tx.counts()
        decided = sum(by_standing[one] for one in NEEDS_CHECK) - tx.to_check()
        return cls(by_standing, decided, tx.to_approve(), tx.photo_counts())

    def of(self, chosen: QueueFilter) -> int:
        standings = chosen.standings
        found = sum(
            count
            for standing, count in self.by_standing.items()
            if standings is None or standing in standings
        )
        return found - self.decided if chosen is QueueFilter.TO_CHECK else found

    @property
    def total(self) -> int:
        return self.of(QueueFilter.ALL)

    @property
    def waiting(self) -> int:
        """Not yet acknowledged by the centre."""
        return self.of(QueueFilter.WAITING)

    @property
    def received(self) -> int:
        return self.of(QueueFilter.RECEIVED)

    @property
    def to_check(self) -> int:
        return self.of(QueueFilter.TO_CHECK)


@dataclass(frozen=True, slots=True)
class QueuePage:
    """Rows newest first, and where the next page begins (None: there is none)."""

    rows: tuple[QueueRow, ...]
    after: Cursor | None


class Queue:
    """Readers never wait for a writer; every method may be called from a background thread."""

    def __init__(self, store: Store, regions: Regions) -> None:
        self._store = store
        self._regions = regions

    def counts(self) -> QueueCounts:
        with self._store.read() as tx:
            return QueueCounts.of_file(tx)

    def page(
        self,
        chosen: QueueFilter = QueueFilter.ALL,
        after: Cursor | None = None,
        limit: int = PAGE,
    ) -> QueuePage:
        """The next rows after `after`; a new registration never shifts a page already read."""
        with self._store.read() as tx:
            if chosen is QueueFilter.TO_CHECK:
                stubs = tx.cases(after, limit)
            else:
                stubs = tx.rows(chosen.standings, after, limit)
        rows = tuple(queue_row(stub, self._regions) for stub in stubs)
        return QueuePage(rows, stubs[-1].cursor if len(stubs) == limit else None)

    def find(self, code: str) -> QueueRow:
        """The registration with that receipt code; raises `Invalid` (`receipt.not_here`)."""
        found = (row for row in self.search(code) if row.receipt_code == code)
        if (row := next(found, None)) is None:
            raise Invalid(Problem("receipt.not_here", "receipt"))
        return row

    def search(self, text: str, limit: int = PAGE) -> tuple[QueueRow, ...]:
        """By the beginning of a name, the digits of a masked NIK, or a receipt code."""
        with self._store.read() as tx:
            stubs = tx.search(text, limit)
        return tuple(queue_row(stub, self._regions) for stub in stubs)
