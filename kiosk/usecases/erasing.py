"""Erases from this machine who the centre has, when the days are over that they were told."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk.store.reading import Reading
from kiosk.store.records import Deed
from kiosk.store.store import Store
from kiosk.sync import kept
from kiosk.usecases import days_kept

ERASED: Final = "data.erased"
MOST: Final = 100  # in a run, which whoever leaves waits for
MOST_AT_CLOSING: Final = 40  # somebody waits for the window to close; the next start goes on
_AT_ONCE: Final = 5  # in a transaction, which a desk that saves meanwhile waits for
_BEGINNING: Final = datetime(1970, 1, 1, tzinfo=UTC)

_logger = logging.getLogger(__name__)


class Eraser:
    """For a background thread. A run that is cut off is gone on with by the next one."""

    def __init__(
        self, store: Store, days: Callable[[], int], clock: Callable[[], datetime], by: str
    ) -> None:
        self._store, self._days, self._clock, self._by = store, days, clock, by

    def run(self, most: int = MOST) -> int:
        """How many were erased, at most `most`; a line in the journal says how many were to be."""
        now = self._clock()
        with self._store.read() as tx:
            due = _due(tx, self._days(), now - _ahead(tx))[:most]
        erased = 0
        for at in range(0, len(due), _AT_ONCE):
            with self._store.write() as tx:
                if at == 0:
                    tx.note(Deed(now, self._by, ERASED, facts={"count": len(due)}))
                erased += tx.erase(due[at : at + _AT_ONCE])
        if due:
            self._store.sweep()
        return erased

    def drop_old_copies(self, database: Path) -> None:
        """Copies made before a migration hold the same people as the file did then."""
        oldest = (self._clock() - timedelta(days=self._days())).timestamp()
        for copy in database.parent.glob(f"{database.name}.before-*"):
            if copy.stat().st_mtime < oldest:
                _logger.info("an old copy of the file is deleted: %s", copy.name)
                copy.unlink()


def _ahead(tx: Reading) -> timedelta:
    """How far this machine's clock was ahead at the last contact: nobody is erased early for it."""
    return timedelta(seconds=max(0, kept.clock_off(tx)))


def _due(tx: Reading, days_now: int, now: datetime) -> list[int]:
    found: list[int] = []
    since = _BEGINNING
    for era in days_kept.eras(tx, days_now):
        found += tx.due(now - timedelta(days=era.days), since, era.until)
        since = era.until
    return found
