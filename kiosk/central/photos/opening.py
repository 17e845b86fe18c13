"""Photographs opened with the evidence key: for somebody who says who they are, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection

from kiosk.central.database import Database, driver
from kiosk.central.keys import Keys
from kiosk.central.photos import records
from kiosk.central.photos.album import Album
from kiosk.central.photos.records import Who
from kiosk.domain.photo import PhotoKind
from kiosk.errors import ReplyUnreadable
from kiosk.wire import photos as wire

_OF_RECORD = """SELECT kind, record_photo.digest, photo.digest IS NOT NULL
    FROM record_photo LEFT JOIN photo USING (digest)
    WHERE record_photo.kiosk_id = %s AND seq = %s ORDER BY kind DESC"""


class Finding(StrEnum):
    """What became of the wish to see one photograph."""

    OPENED = "opened"
    TO_COME = "to come"  # the kiosk has not sent all of it yet
    DAMAGED = "damaged"  # what is in the album is not what came in, or cannot be opened


@dataclass(frozen=True, slots=True, repr=False)
class OpenedPhoto:
    """`jpeg` where it was opened; it goes to whoever asked, and is kept nowhere else."""

    kind: PhotoKind
    finding: Finding
    jpeg: bytes = b""


def open_photos(
    database: Database, keys: Keys, album: Album, receipt: str, who: Who, now: datetime
) -> list[OpenedPhoto]:
    """Every photograph of a record. The log says so before anybody sees one.

    Raises `RecordUnknown`, `LookUnsaid` or `PhotosAway`.
    """
    with database.transaction() as connection:
        record = records.find(connection, keys, receipt)
        named = _named(connection, record.desk_id, record.seq)
        for kind, _, is_here in named:
            if is_here:
                records.note(connection, record, kind, "opened", who, now)
    return [
        _opened(keys, album, kind, digest) if is_here else OpenedPhoto(kind, Finding.TO_COME)
        for kind, digest, is_here in named
    ]


def _named(connection: Connection, desk_id: int, seq: int) -> list[tuple[PhotoKind, bytes, bool]]:
    rows: list[Any] = driver(connection).execute(_OF_RECORD, (desk_id, seq)).fetchall()
    return [(PhotoKind(kind), digest, is_here) for kind, digest, is_here in rows]


def _opened(keys: Keys, album: Album, kind: PhotoKind, digest: bytes) -> OpenedPhoto:
    if (sealed := album.get(digest)) is None:
        return OpenedPhoto(kind, Finding.DAMAGED)
    try:
        source, jpeg = wire.unseal(sealed, keys.evidence_private)
    except ReplyUnreadable:
        return OpenedPhoto(kind, Finding.DAMAGED)
    if source.kind is not kind:  # a face that was sent as a card
        return OpenedPhoto(kind, Finding.DAMAGED)
    return OpenedPhoto(kind, Finding.OPENED, jpeg)
