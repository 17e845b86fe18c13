"""After a restore: photographs that the database has forgotten, and that the album still has."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Any, Final

from kiosk.central.database import Database, driver
from kiosk.central.photos import custody
from kiosk.central.photos.album import Album

_AT_ONCE: Final = 200

# Of a kiosk that was revoked nothing is taken any more; its photographs stay where they are.
_FORGOTTEN = """SELECT record_photo.digest, min(record_photo.kiosk_id), min(record_photo.size)
    FROM record_photo JOIN kiosk ON kiosk.id = record_photo.kiosk_id AND revoked_at IS NULL
    WHERE record_photo.digest > %s
        AND NOT EXISTS (SELECT FROM photo WHERE photo.digest = record_photo.digest)
    GROUP BY record_photo.digest ORDER BY record_photo.digest LIMIT %s"""


def find_again(database: Database, album: Album, epoch: int, clock: Callable[[], datetime]) -> int:
    """Take into custody what records name and the album has, whole; how many these were.

    Their kiosks may have deleted them: they had been told that they were kept.
    """
    found, last = 0, b""
    while rows := _forgotten(database, last):
        for digest, desk_id, size in rows:
            last = digest
            if album.has(digest, size) and album.get(digest) is not None:
                with suppress(custody.DeviceRevoked), database.transaction() as connection:
                    custody.enter(connection, desk_id, digest, size, epoch, clock())
                    found += 1
    return found


def _forgotten(database: Database, after: bytes) -> list[Any]:
    with database.transaction() as connection:
        return driver(connection).execute(_FORGOTTEN, (after, _AT_ONCE)).fetchall()
