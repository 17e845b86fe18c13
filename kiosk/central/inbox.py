"""The inbox: sealed batches as they came, stored for good before anybody looks inside."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from kiosk.central.database import driver
from kiosk.wire.batch import BatchHeader


@dataclass(frozen=True, slots=True)
class Desk:
    """An enrolled kiosk, as the centre knows it."""

    id: int
    device_id: int
    device: bytes
    incarnation: bytes
    signing_key: bytes
    office: str
    enrolled_at: datetime
    is_revoked: bool
    epoch: int  # of the centre, as it is now


@dataclass(frozen=True, slots=True)
class Stored:
    """A batch in custody. `quarantine` says why nothing in it is judged."""

    server_seq: int
    desk_id: int
    number: int
    digest: bytes
    first_seq: int
    last_seq: int
    received_at: datetime
    quarantine: str | None
    is_judged: bool
    owed: bool

    @property
    def seqs(self) -> range:
        return range(self.first_seq, self.last_seq + 1)


@dataclass(frozen=True, slots=True)
class Held:
    """A batch while one judge holds it."""

    stored: Stored
    desk: Desk
    body: bytes


_COLUMNS = """server_seq, kiosk_id, number, digest, first_seq, last_seq, received_at, quarantine,
    judged_at IS NOT NULL, owed"""
_STORED = len(fields(Stored))

_DESK = """kiosk.id, device.id, device, incarnation, signing_key, office, enrolled_at,
    revoked_at IS NOT NULL, (SELECT value::int FROM setting WHERE name = 'epoch')"""

_FIND_DESK = f"""SELECT {_DESK} FROM kiosk JOIN device ON device.id = kiosk.device_id
    WHERE device = %s AND incarnation = %s"""  # noqa: S608 - column names of our own

# The lock makes a revocation that is under way count. One batch of a number is the kiosk's;
# a second one with other bytes comes from a copy of its disk. Nobody judges a quarantined batch.
_STORE = f"""INSERT INTO batch (kiosk_id, number, digest, first_seq, last_seq, received_at, body,
        quarantine, judged_at)
    SELECT asked.*, why.quarantine, CASE WHEN why.quarantine IS NOT NULL THEN asked.at END
    FROM (VALUES (%(desk)s::int, %(number)s::bigint, %(digest)s::bytea, %(first)s::bigint,
                  %(last)s::bigint, %(now)s::timestamptz, %(body)s::bytea))
        AS asked (kiosk_id, number, digest, first, last, at, body)
    CROSS JOIN LATERAL (
        SELECT CASE WHEN %(clone)s::boolean THEN 'clone'
                    WHEN revoked_at IS NOT NULL THEN 'revoked' END AS quarantine
        FROM kiosk WHERE id = %(desk)s FOR KEY SHARE
    ) AS why
    ON CONFLICT DO NOTHING
    RETURNING {_COLUMNS}"""  # noqa: S608 - column names of our own

_FIND = f"""SELECT {_COLUMNS} FROM batch
    WHERE kiosk_id = %s AND number = %s AND digest = %s"""  # noqa: S608

_LOCK = f"""SELECT {_COLUMNS}, {_DESK}, body
    FROM batch JOIN kiosk ON kiosk.id = kiosk_id JOIN device ON device.id = device_id
    WHERE server_seq = %s AND judged_at IS NULL FOR UPDATE OF batch"""  # noqa: S608

_WAITING = """SELECT server_seq FROM batch WHERE judged_at IS NULL AND received_at <= %s
    ORDER BY server_seq LIMIT 100 FOR UPDATE SKIP LOCKED"""


def desk(connection: Connection, device: bytes, incarnation: bytes) -> Desk | None:
    row = driver(connection).execute(_FIND_DESK, (device, incarnation)).fetchone()
    return None if row is None else Desk(*row)


def store(
    connection: Connection, sender: Desk, header: BatchHeader, digest: bytes, body: bytes,
    now: datetime,
) -> Stored:  # fmt: skip
    """Custody of these bytes, new or as it was given before."""
    sql = driver(connection)
    asked = {
        "desk": sender.id,
        "number": header.number,
        "digest": digest,
        "first": header.first_seq,
        "last": header.last_seq,
        "now": now,
        "body": body,
    }
    for clone in (False, True):
        row = sql.execute(_STORE, {**asked, "clone": clone}).fetchone()
        if row is None:
            row = sql.execute(_FIND, (sender.id, header.number, digest)).fetchone()
        if row is not None:
            return Stored(*row)
    raise AssertionError("a batch is new, known or a clone")


def find(connection: Connection, server_seq: int) -> Stored:
    """The batch as it stands now."""
    asked = f"SELECT {_COLUMNS} FROM batch WHERE server_seq = %s"  # noqa: S608
    row: Any = driver(connection).execute(asked, (server_seq,)).fetchone()
    return Stored(*row)


def lock(connection: Connection, server_seq: int) -> Held | None:
    """The batch for one judge alone; None when another has judged it in the meantime."""
    row = driver(connection).execute(_LOCK, (server_seq,), binary=True).fetchone()
    if row is None:
        return None
    return Held(Stored(*row[:_STORED]), Desk(*row[_STORED:-1]), row[-1])


def waiting(connection: Connection, before: datetime) -> list[int]:
    """Batches that nobody has judged and nobody is judging now, oldest first."""
    rows = driver(connection).execute(_WAITING, (before,)).fetchall()
    return [server_seq for (server_seq,) in rows]


def wait_for_earlier(connection: Connection, server_seq: int) -> None:
    """Places are given in the order of arrival: let the judges of earlier batches finish."""
    asked = "SELECT 1 FROM batch WHERE judged_at IS NULL AND server_seq < %s FOR SHARE"
    driver(connection).execute(asked, (server_seq,))


def owe(connection: Connection, server_seq: int) -> bool:
    """Note that the kiosk was answered without verdicts; False when they are there after all."""
    asked = "UPDATE batch SET owed = true WHERE server_seq = %s AND judged_at IS NULL"
    return driver(connection).execute(asked, (server_seq,)).rowcount == 1


def close(
    connection: Connection, server_seq: int, now: datetime, quarantine: str | None = None
) -> None:
    """Judged; a batch that cannot be is quarantined as a whole."""
    asked = "UPDATE batch SET judged_at = %s, quarantine = %s WHERE server_seq = %s"
    driver(connection).execute(asked, (now, quarantine, server_seq))


def failed(connection: Connection, server_seq: int) -> int:
    """Count one more judge who failed on this batch; how many there were."""
    asked = "UPDATE batch SET attempts = attempts + 1 WHERE server_seq = %s RETURNING attempts"
    row: Any = driver(connection).execute(asked, (server_seq,)).fetchone()
    return int(row[0])


def durable_through(connection: Connection) -> int:
    """Every batch and photograph up to this number that anybody has custody of is on the disk."""
    asked = """SELECT greatest((SELECT max(server_seq) FROM batch),
        (SELECT max(server_seq) FROM photo))"""
    row: Any = driver(connection).execute(asked).fetchone()
    return row[0] or 0
