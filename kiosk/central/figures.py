"""How full the wave is that people register for now: counted now and then, told at each contact."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection

from kiosk.central.database import driver
from kiosk.central.tables import LIVE
from kiosk.domain.programme import Programme, Selection
from kiosk.domain.seats import Seats
from kiosk.domain.wave import Wave

FRESH: Final = timedelta(seconds=30)
_Key = tuple[str, int, int]

_COUNT = """SELECT
        coalesce((SELECT quota FROM wave WHERE edition = here.id AND number = %(wave)s), %(quota)s),
        count(record.seq) + kept.places,
        count(*) FILTER (WHERE verdict IN ('placed', 'drawn')) + kept.places,
        count(*) FILTER (WHERE verdict = 'waiting')
    FROM (SELECT id FROM edition WHERE programme = %(programme)s AND year = %(year)s) AS here
    CROSS JOIN LATERAL (SELECT count(*) AS places FROM award
        WHERE reserved AND award.edition = here.id AND award.wave = %(wave)s) AS kept
    LEFT JOIN record ON record.edition = here.id AND record.wave = %(wave)s
        AND verdict = ANY(%(live)s)
    GROUP BY here.id, kept.places"""


class Figures:
    """Counts at most every half minute, however many kiosks ask. Safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last: dict[_Key, Seats] = {}

    def of(self, connection: Connection, programme: Programme, now: datetime) -> Seats | None:
        """Of the wave that somebody joins who arrives now; None where there is none."""
        wave = programme.calendar.wave_for_arrival(now)
        if wave is None:
            return None
        key = (programme.id, programme.version, wave.number)
        last = self._last.get(key)
        if last is not None and now - last.counted_at < FRESH:
            return last
        with self._lock:
            self._last = {key: _count(connection, programme, wave, now)}
            return self._last[key]


def _count(connection: Connection, programme: Programme, wave: Wave, now: datetime) -> Seats:
    asked = {
        "wave": wave.number, "quota": wave.quota, "programme": programme.id, "year": wave.year,
        "live": list(LIVE),
    }  # fmt: skip
    row: Any = driver(connection).execute(_COUNT, asked).fetchone()
    quota, entered, taken, waiting = row or (wave.quota, 0, 0, 0)
    in_turn = programme.selection is Selection.FIRST_COME
    return Seats(programme.id, wave.number, quota, entered, taken, waiting, in_turn, now)
