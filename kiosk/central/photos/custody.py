"""Which photographs the centre has for good, and which the records say are still to come."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

from psycopg.errors import IntegrityConstraintViolation
from sqlalchemy import Connection

from kiosk.central.database import driver, octets
from kiosk.central.entries import Entry

MOST_STRAYS: Final = 1000  # of one kiosk, that no record names yet: the photographs of a batch


class DeviceRevoked(Exception):
    """Nothing more is taken from it."""


class Kept(NamedTuple):
    """A photograph in custody; `epoch` is the one in which it was last seen in the album."""

    server_seq: int
    size: int
    epoch: int


class Known(NamedTuple):
    """Of one photograph: custody, if there is any; whether a record names it; what has come."""

    kept: Kept | None
    is_named: bool
    spans: list[tuple[int, int]]


_KEPT = """SELECT digest, server_seq, size, epoch FROM photo WHERE digest = ANY(%s::bytea[])"""

# Numbered like the batches, by the same counter: one `durable_through` covers both.
_ENTER = """WITH done AS (
        DELETE FROM photo_upload WHERE kiosk_id = %(desk)s AND digest = %(digest)s)
    INSERT INTO photo (digest, server_seq, kiosk_id, size, received_at, epoch, stray)
    SELECT asked.digest, nextval(pg_get_serial_sequence('batch', 'server_seq')), %(desk)s, %(size)s,
        %(now)s, %(epoch)s,
        NOT EXISTS (SELECT FROM record_photo WHERE record_photo.digest = asked.digest)
    FROM (VALUES (%(digest)s::bytea)) AS asked (digest)
    ON CONFLICT (digest) DO NOTHING RETURNING server_seq"""

# All that there is to know of a piece's photograph, once its upload is held.
_KNOWN = """SELECT EXISTS (SELECT FROM record_photo WHERE record_photo.digest = asked.digest),
        ARRAY(SELECT first FROM photo_piece WHERE upload = asked.upload ORDER BY first),
        ARRAY(SELECT length(data) FROM photo_piece WHERE upload = asked.upload ORDER BY first),
        server_seq, photo.size, epoch
    FROM (VALUES (%s::bytea, %s::bigint)) AS asked (digest, upload)
    LEFT JOIN photo USING (digest)"""

_NAMED = "SELECT DISTINCT digest FROM record_photo WHERE digest = ANY(%s::bytea[])"

_NO_STRAYS = """UPDATE photo SET stray = false WHERE kiosk_id = %s AND stray
    AND EXISTS (SELECT FROM record_photo WHERE record_photo.digest = photo.digest)"""

_WANT = """INSERT INTO record_photo (kiosk_id, seq, kind, digest, size)
    SELECT %s, wanted.* FROM unnest(%s::bigint[], %s::text[], %s::bytea[], %s::int[]) AS wanted
    ON CONFLICT DO NOTHING"""


def kept(connection: Connection, digests: Sequence[bytes]) -> dict[bytes, Kept]:
    rows = driver(connection).execute(_KEPT, (octets(digests),)).fetchall()
    return {digest: Kept(*rest) for digest, *rest in rows}


def known(connection: Connection, digest: bytes, upload: int) -> Known:
    row: Any = driver(connection).execute(_KNOWN, (digest, upload)).fetchone()
    is_named, firsts, lengths, *kept = row
    spans = list(zip(firsts, lengths, strict=True))
    return Known(None if kept[0] is None else Kept(*kept), is_named, spans)


def enter(
    connection: Connection, desk_id: int, digest: bytes, size: int, epoch: int, now: datetime
) -> int:
    """Its number, new or as it was given before. Its bytes are in the album, its pieces go.

    Raises `DeviceRevoked` where the device was revoked in the meantime.
    """
    asked = {"desk": desk_id, "digest": digest, "size": size, "epoch": epoch, "now": now}
    try:
        row: Any = driver(connection).execute(_ENTER, asked).fetchone()
    except IntegrityConstraintViolation as error:  # the rule is the database's own (I16)
        raise DeviceRevoked from error
    return int(row[0]) if row is not None else kept(connection, [digest])[digest].server_seq


def seen(connection: Connection, digest: bytes, epoch: int) -> None:
    """It is in the album in this epoch, too."""
    asked = "UPDATE photo SET epoch = %s WHERE digest = %s"
    driver(connection).execute(asked, (epoch, digest))


def lost(connection: Connection, digest: bytes, epoch: int) -> None:
    """A restored database knows of it, and it is not in the album: there is no custody of it."""
    asked = "DELETE FROM photo WHERE digest = %s AND epoch < %s"
    driver(connection).execute(asked, (digest, epoch))


def unwelcome(connection: Connection, desk_id: int, digests: Sequence[bytes]) -> set[bytes]:
    """Those that no record names, while the kiosk has sent as many of the kind as it may.

    Photographs may come before their records, but not without end.
    """
    named = {one for (one,) in driver(connection).execute(_NAMED, (octets(digests),)).fetchall()}
    unnamed = set(digests) - named
    return unnamed if unnamed and has_too_many_strays(connection, desk_id) else set()


def has_too_many_strays(connection: Connection, desk_id: int) -> bool:
    """Whether a kiosk has sent as many photographs that no record names as it may."""
    if _strays(connection, desk_id) < MOST_STRAYS:
        return False
    driver(connection).execute(_NO_STRAYS, (desk_id,))  # their records may have come since
    return _strays(connection, desk_id) >= MOST_STRAYS


def _strays(connection: Connection, desk_id: int) -> int:
    asked = "SELECT count(*) FROM photo WHERE kiosk_id = %s AND stray"
    row: Any = driver(connection).execute(asked, (desk_id,)).fetchone()
    return int(row[0])


def want(connection: Connection, desk_id: int, entries: Iterable[Entry]) -> None:
    """What these records say of their photographs; costs nothing where there are none."""
    rows = [
        (one.seq, str(mark.kind), mark.digest, mark.size) for one in entries for mark in one.photos
    ]
    if rows:
        seqs, kinds, digests, sizes = (list(column) for column in zip(*rows, strict=True))
        asked = (desk_id, seqs, kinds, octets(digests), sizes)
        driver(connection).execute(_WANT, asked, prepare=False)
