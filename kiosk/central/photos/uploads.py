"""Pieces of photographs under way: what has come, in whatever order, until all of it is there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection

from kiosk.central.database import driver, octets

MOST_UPLOADS: Final = 64  # of one kiosk at once; whatever was not touched for longest makes room
MOST_PIECES: Final = 200  # of one photograph
Span = tuple[int, int]  # where a piece begins, and how long it is

_BEGIN = """INSERT INTO photo_upload (kiosk_id, digest, size, touched_at) VALUES (%s, %s, %s, %s)
    ON CONFLICT (kiosk_id, digest) DO UPDATE SET touched_at = excluded.touched_at
    RETURNING id, size, xmax = 0"""

_MAKE_ROOM = """DELETE FROM photo_upload WHERE id IN (
        SELECT id FROM photo_upload WHERE kiosk_id = %s
        ORDER BY touched_at DESC, id DESC OFFSET %s FOR UPDATE SKIP LOCKED)"""

_KEEP = """INSERT INTO photo_piece (upload, first, data) VALUES (%s, %s, %s)
    ON CONFLICT (upload, first) DO UPDATE SET data = excluded.data
    WHERE length(excluded.data) > length(photo_piece.data)"""

_PIECES = "SELECT first, data FROM photo_piece WHERE upload = %s ORDER BY first"

_UNDER_WAY = """SELECT digest, size, first, length(data)
    FROM photo_upload JOIN photo_piece ON upload = photo_upload.id
    WHERE kiosk_id = %s AND digest = ANY(%s::bytea[]) ORDER BY digest, first"""


class Piece(NamedTuple):
    """Bytes of one photograph, of which this is the name and size, from `first` on."""

    digest: bytes
    size: int
    first: int
    data: bytes


def hold(connection: Connection, desk_id: int, piece: Piece, now: datetime) -> int:
    """The upload that a piece belongs to, new or not, held until the transaction ends.

    One whose size was told otherwise before begins anew.
    """
    upload, told, is_new = _begun(connection, desk_id, piece, now)
    if told != piece.size:
        forget(connection, desk_id, piece.digest)
        upload, _, is_new = _begun(connection, desk_id, piece, now)
    if is_new:
        driver(connection).execute(_MAKE_ROOM, (desk_id, MOST_UPLOADS))
    return upload


def put(connection: Connection, upload: int, piece: Piece, spans: Sequence[Span]) -> int | bytes:
    """How far the pieces now go without a gap, or the whole photograph, when this was the last.

    `spans` are those of the held upload. The last piece is not written here: a moment later it is
    kept elsewhere, or sent again. More pieces than anybody has a use for are thrown away.
    """
    sql = driver(connection)
    if len(spans) >= MOST_PIECES:
        sql.execute("DELETE FROM photo_piece WHERE upload = %s", (upload,))
        spans = []
    reached = reach([*spans, (piece.first, len(piece.data))])
    if reached >= piece.size:
        rows = sql.execute(_PIECES, (upload,), binary=True).fetchall()
        return _joined([*rows, (piece.first, piece.data)])
    sql.execute(_KEEP, (upload, piece.first, piece.data), binary=True)
    return reached


def _begun(
    connection: Connection, desk_id: int, piece: Piece, now: datetime
) -> tuple[int, int, bool]:
    asked = (desk_id, piece.digest, piece.size, now)
    row: Any = driver(connection).execute(_BEGIN, asked).fetchone()
    return row[0], row[1], row[2]


def reach(spans: Iterable[Span]) -> int:
    """How far pieces go from the beginning on without a gap."""
    end = 0
    for first, length in sorted(spans):
        if first > end:
            break
        end = max(end, first + length)
    return end


def under_way(
    connection: Connection, desk_id: int, digests: Sequence[bytes]
) -> dict[bytes, tuple[int, int]]:
    """Of each that something has come of: its size, and how far it goes without a gap."""
    asked = (desk_id, octets(digests))
    sizes: dict[bytes, int] = {}
    spans: dict[bytes, list[Span]] = {}
    for digest, size, first, length in driver(connection).execute(_UNDER_WAY, asked).fetchall():
        sizes[digest] = size
        spans.setdefault(digest, []).append((first, length))
    return {digest: (sizes[digest], reach(some)) for digest, some in spans.items()}


def _joined(pieces: Iterable[tuple[int, bytes]]) -> bytes:
    """From the beginning on; where pieces overlap, what came first stays."""
    made = bytearray()
    for first, data in sorted(pieces):
        made += data[max(0, len(made) - first) :]
    return bytes(made)


def forget(connection: Connection, desk_id: int, digest: bytes) -> None:
    """It is kept whole elsewhere by now, or is worth nothing."""
    asked = "DELETE FROM photo_upload WHERE kiosk_id = %s AND digest = %s"
    driver(connection).execute(asked, (desk_id, digest))


def forget_untouched(connection: Connection, since: datetime) -> int:
    """Whatever nobody has sent a piece of for so long; how many there were."""
    asked = "DELETE FROM photo_upload WHERE touched_at < %s"
    return driver(connection).execute(asked, (since,)).rowcount
