"""After a wave has closed: whoever still waits goes on waiting in the next, before anybody new."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from kiosk.central import filling, ledger, places
from kiosk.central.database import driver
from kiosk.domain.programme import Programme, Selection
from kiosk.domain.wave import Wave

_LEFT_BEHIND = """SELECT 1 FROM wave WHERE edition = %s AND number < %s AND waiting > 0 LIMIT 1"""

_COME_ALONG = """UPDATE record SET wave = %s
    WHERE edition = %s AND verdict = 'waiting' AND wave < %s"""

_IN_ORDER = """SELECT record.kiosk_id, kiosk.device_id, seq FROM record
    JOIN kiosk ON kiosk.id = record.kiosk_id
    WHERE edition = %s AND wave = %s AND verdict = 'waiting' ORDER BY batch, seq"""

_TELL = """UPDATE record SET position = told.position, at = %s, cursor = told.cursor
    FROM unnest(%s::int[], %s::bigint[], %s::int[], %s::bigint[])
        AS told (kiosk_id, seq, position, cursor)
    WHERE record.kiosk_id = told.kiosk_id AND record.seq = told.seq"""


def carry_into_open(
    connection: Connection, programme: Programme, epoch: int, now: datetime
) -> bool:
    """Bring the waiting list of a first-come programme into the wave that is open now."""
    wave = programme.calendar.wave_for_arrival(now)
    if programme.selection is not Selection.FIRST_COME or wave is None or not wave.is_open(now):
        return False
    edition = ledger.lock_edition(connection, programme.id, wave.year)
    return carry(connection, programme, edition, wave, epoch, now)


def carry(
    connection: Connection, programme: Programme, edition: int, wave: Wave, epoch: int,
    now: datetime,
) -> bool:  # fmt: skip
    """Whether anybody waited in an earlier wave of the year; stands under the edition's lock.

    They take the new wave's places in the order in which they came, and every one of them is told:
    the number of the place, or the new position.
    """
    sql = driver(connection)
    if sql.execute(_LEFT_BEHIND, (edition, wave.number)).fetchone() is None:
        return False
    waiting = places.lay_out(connection, edition, wave)
    moved = sql.execute(_COME_ALONG, (wave.number, edition, wave.number)).rowcount
    gone = "UPDATE wave SET waiting = 0 WHERE edition = %s AND number < %s AND waiting > 0"
    sql.execute(gone, (edition, wave.number))
    places.note_waiting(connection, edition, wave.number, waiting + moved)
    filling.fill_wave(connection, programme, edition, wave, epoch, now)
    _tell_positions(connection, edition, wave.number, epoch, now)
    return True


def _tell_positions(
    connection: Connection, edition: int, wave: int, epoch: int, now: datetime
) -> None:
    rows = driver(connection).execute(_IN_ORDER, (edition, wave)).fetchall()
    if not rows:
        return
    cursors = _cursors(connection, [device for _, device, _ in rows], epoch)
    columns = (
        now,
        [kiosk for kiosk, _, _ in rows],
        [seq for _, _, seq in rows],
        list(range(1, len(rows) + 1)),
        cursors,
    )
    driver(connection).execute(_TELL, columns, prepare=False)


def _cursors(connection: Connection, devices: Sequence[int], epoch: int) -> list[int]:
    """A number for each change, rising within its device; devices are locked in one order."""
    numbers = {
        device: iter(ledger.next_cursors(connection, device, epoch, changes))
        for device, changes in sorted(Counter(devices).items())
    }
    return [next(numbers[device]) for device in devices]
