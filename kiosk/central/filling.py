"""After a quota was raised: whoever waits longest gets the new places, before anybody new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from kiosk.central import allotting, ledger, places
from kiosk.central.database import driver
from kiosk.central.entries import Entry
from kiosk.domain.programme import Programme, Selection
from kiosk.domain.wave import Wave

_AT_ONCE = 500

_WAVES = """SELECT edition.year, wave.number FROM wave JOIN edition ON edition.id = wave.edition
    WHERE edition.programme = %s ORDER BY edition.year, wave.number"""

_WAITING = """SELECT record.kiosk_id, kiosk.device_id, seq, batch, person, household, wave, position
    FROM record JOIN kiosk ON kiosk.id = record.kiosk_id
    WHERE edition = %s AND wave = %s AND verdict = 'waiting'
    ORDER BY batch, seq LIMIT %s"""

_CHANGE = """UPDATE record SET verdict = changed.verdict, number = changed.number,
        reasons = changed.reasons, position = NULL, at = NULL, cursor = changed.cursor
    FROM unnest(%s::int[], %s::bigint[], %s::text[], %s::int[], %s::text[], %s::bigint[])
        AS changed (kiosk_id, seq, verdict, number, reasons, cursor)
    WHERE record.kiosk_id = changed.kiosk_id AND record.seq = changed.seq"""


@dataclass(frozen=True, slots=True)
class _Waiting:
    desk_id: int
    device_id: int
    entry: Entry


def fill(connection: Connection, programme: Programme, epoch: int, now: datetime) -> None:
    """Bring the places of a first-come programme to what its newest version says."""
    if programme.selection is not Selection.FIRST_COME:
        return
    for year, number in driver(connection).execute(_WAVES, (programme.id,)).fetchall():
        wave = programme.calendar.numbered(number)
        if wave is not None and wave.year == year:
            edition = ledger.lock_edition(connection, programme.id, year)
            fill_wave(connection, programme, edition, wave, epoch, now)


def fill_wave(
    connection: Connection, programme: Programme, edition: int, wave: Wave, epoch: int,
    now: datetime,
) -> None:  # fmt: skip
    """Free places to those who wait in a wave, longest first; stands under the edition's lock."""
    while _fill_some(connection, programme, edition, wave, epoch, now):
        pass


def _fill_some(
    connection: Connection, programme: Programme, edition: int, wave: Wave, epoch: int,
    now: datetime,
) -> bool:  # fmt: skip
    """Whether anybody's verdict changed, so that there may be more to do."""
    limit = programme.rule_set(wave).household_limit
    waiting = _longest_waiting(connection, edition, wave)
    entries = [one.entry for one in waiting]
    standings = places.standings(connection, edition, wave, limit, entries)
    if not waiting or not standings.free:
        return False
    awards = allotting.allot(entries, standings, now)
    changed = [one for one in waiting if one.entry.verdict != "waiting"]
    _tell(connection, changed, epoch)
    desks = {id(one.entry): one.desk_id for one in waiting}
    placed_at = [desks[id(award.entry)] for award in awards]
    places.bind(connection, edition, wave.number, placed_at, awards, standings)
    places.note_waiting(connection, edition, wave.number, standings.waiting - len(changed))
    return bool(changed)


def _longest_waiting(connection: Connection, edition: int, wave: Wave) -> list[_Waiting]:
    asked = (edition, wave.number, _AT_ONCE)
    rows: list[Any] = driver(connection).execute(_WAITING, asked).fetchall()
    return [_waiting(*row) for row in rows]


def _waiting(desk_id: int, device_id: int, seq: int, batch: int, *row: Any) -> _Waiting:
    person, household, wave, position = row
    entry = Entry(seq, batch, person=person, household=household, verdict="waiting", wave=wave)
    entry.position = position
    return _Waiting(desk_id, device_id, entry)


def _tell(connection: Connection, changed: Sequence[_Waiting], epoch: int) -> None:
    """New verdicts, each with a number by which its device hears of it."""
    for device_id in sorted({one.device_id for one in changed}):
        own = [one for one in changed if one.device_id == device_id]
        cursors = ledger.next_cursors(connection, device_id, epoch, len(own))
        for one, cursor in zip(own, cursors, strict=True):
            one.entry.cursor = cursor
    entries = [one.entry for one in changed]
    columns = (
        [one.desk_id for one in changed],
        [entry.seq for entry in entries],
        [entry.verdict for entry in entries],
        [entry.number for entry in entries],
        [entry.reasons for entry in entries],
        [entry.cursor for entry in entries],
    )
    driver(connection).execute(_CHANGE, columns, prepare=False)
