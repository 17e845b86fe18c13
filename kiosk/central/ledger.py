"""The ledger in SQL: what is known of records and people, and how a batch of entries is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from kiosk.central.database import driver, octets
from kiosk.central.entries import TOLD, Entry, quarantined, told
from kiosk.central.tables import LIVE
from kiosk.domain.verdict import Verdict

Known = dict[int, tuple[bytes, str, int]]

_LIVE = ", ".join(f"'{verdict}'" for verdict in LIVE)

# Columns in the order of `_row`, with the types they are sent as.
_TYPES = {
    "kiosk_id": "int4", "seq": "int8", "batch": "int8", "edition": "int2", "version": "int4",
    "person": "bytea", "household": "bytea", "identity": "bytea", "receipt": "bytea",
    "verdict": "text", "wave": "int4",
    "number": "int4", "position": "int4", "reasons": "text", "field": "text", "at": "timestamptz",
    "office": "text", "cursor": "int8",
}  # fmt: skip
_COPY = f"COPY record ({', '.join(_TYPES)}) FROM STDIN (FORMAT binary)"

_LIVING = f"""SELECT person, kiosk_id, seq FROM record
    WHERE edition = %s::smallint AND person = ANY(%s::bytea[]) AND verdict IN ({_LIVE})"""  # noqa: S608

_REGISTERED = """SELECT r.person, batch.received_at, device.office
    FROM unnest(%s::int[], %s::bigint[]) AS found (kiosk_id, seq)
    JOIN record AS r USING (kiosk_id, seq)
    JOIN batch ON batch.server_seq = r.batch
    JOIN kiosk ON kiosk.id = r.kiosk_id
    JOIN device ON device.id = kiosk.device_id"""

# Only of a record that holds no place, nor ever will; the first correction of it is the one.
_LINK = f"""INSERT INTO correction (kiosk_id, seq, corrects)
    SELECT old.kiosk_id, asked.seq, old.seq
    FROM unnest(%s::bigint[], %s::bigint[]) AS asked (seq, corrects)
    JOIN record AS old ON old.kiosk_id = %s AND old.seq = asked.corrects
    WHERE old.verdict NOT IN ({_LIVE})
    ORDER BY asked.seq
    ON CONFLICT DO NOTHING"""  # noqa: S608

_TOLD = f"""SELECT seq, {TOLD} FROM record WHERE kiosk_id = %s AND seq BETWEEN %s AND %s"""  # noqa: S608


def lock_desk(connection: Connection, desk_id: int) -> None:
    """Batches of one kiosk are entered one after the other."""
    asked = "SELECT 1 FROM kiosk WHERE id = %s FOR NO KEY UPDATE"
    driver(connection).execute(asked, (desk_id,))


def known(connection: Connection, desk_id: int, seqs: range) -> Known:
    """Records of this kiosk that are entered already: identity, verdict and batch by seq."""
    asked = """SELECT seq, identity, verdict, batch FROM record
        WHERE kiosk_id = %s AND seq BETWEEN %s AND %s"""
    rows = driver(connection).execute(asked, (desk_id, seqs[0], seqs[-1])).fetchall()
    return {seq: (identity, verdict, batch) for seq, identity, verdict, batch in rows}


def lock_edition(connection: Connection, programme: str, year: int) -> int:
    """The number of a programme's year. Until the transaction ends, nobody else registers in it."""
    sql = driver(connection)
    find = "SELECT id FROM edition WHERE programme = %s AND year = %s FOR NO KEY UPDATE"
    row = sql.execute(find, (programme, year)).fetchone()
    if row is None:
        make = "INSERT INTO edition (programme, year) VALUES (%s, %s) ON CONFLICT DO NOTHING"
        sql.execute(make, (programme, year))
        row = sql.execute(find, (programme, year)).fetchone()
    return int(row[0]) if row is not None else 0


def registered(
    connection: Connection, edition: int, desk_id: int, entries: Sequence[Entry]
) -> dict[bytes, tuple[datetime, str]]:
    """Who of these people is registered already by another record: since when, and where."""
    sql = driver(connection)
    people = octets(entry.person for entry in entries)
    rows = sql.execute(_LIVING, (edition, people)).fetchall()
    own = {entry.seq for entry in entries}
    others = [row for row in rows if row[1] != desk_id or row[2] not in own]
    if not others:
        return {}
    keys = ([row[1] for row in others], [row[2] for row in others])
    found = sql.execute(_REGISTERED, keys, prepare=False).fetchall()
    return {person: (at, office) for person, at, office in found}


def write(connection: Connection, desk_id: int, entries: Sequence[Entry]) -> None:
    """New records, all at once."""
    with driver(connection).cursor() as cursor, cursor.copy(_COPY) as copy:
        copy.set_types(list(_TYPES.values()))
        for entry in entries:
            copy.write_row(_row(desk_id, entry))


def link(connection: Connection, desk_id: int, entries: Iterable[Entry]) -> None:
    """Which records are new versions of which: for whoever counts. It decides about nobody.

    A claim that corrects nothing this kiosk sent before, itself, a later one, or one that lives, is
    a registration like any other.
    """
    corrections = [
        (one.seq, one.corrects)
        for one in entries
        if one.corrects is not None and one.corrects < one.seq
    ]
    if corrections:
        asked = [list(column) for column in zip(*corrections, strict=True)]
        driver(connection).execute(_LINK, (*asked, desk_id))


def erase(connection: Connection, desk_id: int, entries: Iterable[Entry]) -> None:
    """Records that are about to be entered again with another verdict."""
    if seqs := [entry.seq for entry in entries]:
        asked = "DELETE FROM record WHERE kiosk_id = %s AND seq = ANY(%s) AND verdict = 'received'"
        driver(connection).execute(asked, (desk_id, seqs))


def set_aside(connection: Connection, server_seq: int, entries: Iterable[Entry]) -> None:
    """Quarantined records that have no number of their own in the ledger."""
    rows = [(server_seq, entry.seq, entry.reasons, entry.cursor) for entry in entries]
    if rows:
        asked = "INSERT INTO aside (batch, seq, reason, cursor) VALUES (%s, %s, %s, %s)"
        driver(connection).cursor().executemany(asked, rows)


def verdicts(
    connection: Connection, desk_id: int, server_seq: int, seqs: range
) -> dict[int, Verdict]:
    """What was said of the records of a batch."""
    sql = driver(connection)
    rows = sql.execute(_TOLD, (desk_id, seqs[0], seqs[-1])).fetchall()
    aside = sql.execute("SELECT seq, reason FROM aside WHERE batch = %s", (server_seq,)).fetchall()
    found = {row[0]: told(*row[1:]) for row in rows}
    return found | {seq: quarantined(reason) for seq, reason in aside}


def next_cursors(connection: Connection, device_id: int, epoch: int, count: int) -> range:
    """As many numbers as changes are to be told; they rise within a device and over epochs."""
    asked = """UPDATE device SET cursor = greatest(cursor, %s::bigint << 40) + %s
        WHERE id = %s RETURNING cursor"""
    row: Any = driver(connection).execute(asked, (epoch, count, device_id)).fetchone()
    return range(row[0] - count + 1, row[0] + 1)


def _row(desk_id: int, entry: Entry) -> tuple[Any, ...]:
    return (
        desk_id, entry.seq, entry.batch, entry.edition, entry.version, entry.person,
        entry.household, entry.identity, entry.receipt, entry.verdict, entry.wave, entry.number,
        entry.position, entry.reasons, entry.field, entry.at, entry.office, entry.cursor,
    )  # fmt: skip
