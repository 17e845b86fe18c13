"""Places, household slots and awards in SQL; every call stands under the lock of its edition."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from kiosk.central.allotting import Award, Standings
from kiosk.central.database import driver, octets
from kiosk.central.entries import Entry
from kiosk.domain.wave import Wave


def standings(
    connection: Connection, edition: int, wave: Wave, limit: int | None, entries: Sequence[Entry]
) -> Standings:
    """What is free in a wave for as many as `entries`, and what their households have."""
    waiting = lay_out(connection, edition, wave)
    return Standings(
        free=_free(connection, edition, wave.number, len(entries)),
        limit=limit,
        slots=_slots(connection, edition, entries) if limit is not None else {},
        waiting=waiting,
    )


def lay_out(connection: Connection, edition: int, wave: Wave) -> int:
    """As many places as the quota says, as far as none is taken back; how many people wait."""
    sql = driver(connection)
    find = "SELECT quota, waiting FROM wave WHERE edition = %s AND number = %s"
    row = sql.execute(find, (edition, wave.number)).fetchone()
    if row is None:
        make = "INSERT INTO wave (edition, number, quota) VALUES (%s, %s, %s)"
        sql.execute(make, (edition, wave.number, wave.quota))
        _add(connection, edition, wave.number, 0, wave.quota)
        return 0
    quota, waiting = row
    if wave.quota > quota:
        _set_quota(connection, edition, wave.number, wave.quota)
        _add(connection, edition, wave.number, quota, wave.quota)
    elif wave.quota < quota:
        _take_away(connection, edition, wave.number, quota, wave.quota)
    return int(waiting)


def bind(
    connection: Connection, edition: int, wave: int, desk_ids: Sequence[int],
    awards: Sequence[Award], standings: Standings,
) -> None:  # fmt: skip
    """The places of these awards, each to its person; the records are written already."""
    sql = driver(connection)
    numbers = [award.number for award in awards]
    people = octets(award.entry.person for award in awards)
    # Planned anew each time: a plan for any number of places is a bad one for five hundred.
    sql.execute(_BIND, (numbers, people, edition, wave, numbers), prepare=False)
    with_slot = [award for award in awards if award.slot is not None]
    if with_slot:
        households = octets(award.entry.household for award in with_slot)
        slots = [award.slot for award in with_slot]
        sql.execute(_SLOTS, (edition, standings.limit, households, slots))
    households_of_all = octets(award.entry.household if award.slot else None for award in awards)
    sql.execute(
        _AWARD,
        (
            edition, wave, numbers, people, list(desk_ids), [award.entry.seq for award in awards],
            households_of_all, [award.slot for award in awards],
        ),
    )  # fmt: skip


def resume(
    connection: Connection, edition: int, entries: Sequence[Entry]
) -> tuple[list[Entry], list[Entry]]:
    """Who took up a place that was reserved for them, which is entered already; and the others."""
    people = octets(entry.person for entry in entries)
    rows = driver(connection).execute(_RESERVED, (edition, people)).fetchall()
    reserved = {person: (wave, no) for person, wave, no in rows}
    resumed = [entry for entry in entries if entry.person in reserved]
    for entry in resumed:
        entry.wave, number = reserved[entry.person or b""]
        entry.place(number)
    return resumed, [entry for entry in entries if entry.person not in reserved]


def hand_over(connection: Connection, edition: int, desk_id: int, entries: Sequence[Entry]) -> None:
    """The places of these people are now those of these records, which are written already."""
    for entry in entries:
        driver(connection).execute(_HAND_OVER, (desk_id, entry.seq, edition, entry.person))


def reserve(connection: Connection, desk_id: int, seq: int) -> None:
    """The record goes back to be mended; the place of its person is nobody else's."""
    asked = "UPDATE award SET reserved = true WHERE kiosk_id = %s AND seq = %s"
    driver(connection).execute(asked, (desk_id, seq))


def note_waiting(connection: Connection, edition: int, wave: int, waiting: int) -> None:
    asked = "UPDATE wave SET waiting = %s WHERE edition = %s AND number = %s AND waiting <> %s"
    driver(connection).execute(asked, (waiting, edition, wave, waiting))


_RESERVED = """SELECT person, wave, no FROM award
    WHERE edition = %s AND reserved AND person = ANY(%s::bytea[])"""

_HAND_OVER = """UPDATE award SET kiosk_id = %s, seq = %s, reserved = false
    WHERE edition = %s AND person = %s"""

_BIND = """UPDATE place SET state = 'bound', person = given.person
    FROM unnest(%s::int[], %s::bytea[]) AS given (no, person)
    WHERE place.edition = %s AND place.wave = %s AND place.no = ANY(%s) AND place.no = given.no"""

_SLOTS = """INSERT INTO household_slot (edition, most, household, slot)
    SELECT %s, %s, given.* FROM unnest(%s::bytea[], %s::int[]) AS given (household, slot)
    ON CONFLICT DO NOTHING"""

_AWARD = """INSERT INTO award (edition, wave, no, person, kiosk_id, seq, household, slot)
    SELECT %s, %s, given.* FROM unnest(%s::int[], %s::bytea[], %s::int[], %s::bigint[],
                                       %s::bytea[], %s::int[]) AS given"""


def _free(connection: Connection, edition: int, wave: int, most: int) -> list[int]:
    asked = """SELECT no FROM place WHERE edition = %s AND wave = %s AND state = 'free'
        ORDER BY no LIMIT %s"""
    return [no for (no,) in driver(connection).execute(asked, (edition, wave, most)).fetchall()]


def _slots(connection: Connection, edition: int, entries: Sequence[Entry]) -> dict[bytes, set[int]]:
    asked = "SELECT household, slot FROM award WHERE edition = %s AND household = ANY(%s::bytea[])"
    households = octets(entry.household for entry in entries if entry.household is not None)
    taken: dict[bytes, set[int]] = {}
    for household, slot in driver(connection).execute(asked, (edition, households)).fetchall():
        taken.setdefault(household, set()).add(slot)
    return taken


def _add(connection: Connection, edition: int, wave: int, standing: int, quota: int) -> None:
    asked = """INSERT INTO place (edition, wave, no)
        SELECT %s, %s, no FROM generate_series(%s::int, %s::int) AS no"""
    driver(connection).execute(asked, (edition, wave, standing + 1, quota))


def _take_away(connection: Connection, edition: int, wave: int, standing: int, quota: int) -> None:
    """Only free places, from the highest number down: a place given is never taken back."""
    asked = """SELECT coalesce(max(no), 0) FROM place
        WHERE edition = %s AND wave = %s AND state <> 'free'"""
    row: Any = driver(connection).execute(asked, (edition, wave)).fetchone()
    least = max(quota, int(row[0]))
    if least == standing:
        return
    _set_quota(connection, edition, wave, least)
    gone = "DELETE FROM place WHERE edition = %s AND wave = %s AND no > %s"
    driver(connection).execute(gone, (edition, wave, least))


def _set_quota(connection: Connection, edition: int, wave: int, quota: int) -> None:
    asked = "UPDATE wave SET quota = %s WHERE edition = %s AND number = %s"
    driver(connection).execute(asked, (quota, edition, wave))
