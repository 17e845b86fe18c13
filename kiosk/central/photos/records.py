"""The record that somebody names by its receipt, and the log of who looked at its photographs."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection

from kiosk.central.database import driver
from kiosk.central.failures import LookUnsaid, RecordUnknown
from kiosk.central.keys import Keys
from kiosk.domain.photo import PhotoKind
from kiosk.domain.receipt import ReceiptCode
from kiosk.errors import Invalid

_FIND = """SELECT kiosk_id, seq, kiosk.device_id, edition, verdict
    FROM record JOIN kiosk ON kiosk.id = kiosk_id WHERE receipt = %s"""

_LOCKED = " FOR NO KEY UPDATE OF record"

_NOTE = """INSERT INTO photo_look (kiosk_id, seq, kind, act, at, by, why)
    VALUES (%s, %s, %s, %s, %s, %s, %s)"""

_LOOKS = """SELECT at, act, kind, device.office, encode(device.device, 'hex'), seq, by, why
    FROM photo_look JOIN kiosk ON kiosk.id = kiosk_id JOIN device ON device.id = kiosk.device_id
    ORDER BY photo_look.id DESC"""


class Found(NamedTuple):
    """A record, as its receipt leads to it."""

    desk_id: int
    seq: int
    device_id: int
    edition: int | None
    verdict: str


class Who(NamedTuple):
    """Who does something with a person's photographs, and why: for the log, which stays."""

    by: str
    why: str


class LookRow(msgspec.Struct, frozen=True):
    """One line of the log, for `photo-looks`."""

    at: datetime
    act: str
    photo: str
    office: str
    device: str
    seq: int
    by: str
    why: str


def find(connection: Connection, keys: Keys, receipt: str, *, lock: bool = False) -> Found:
    """The one record of a receipt code; raises `RecordUnknown`."""
    try:
        code = ReceiptCode.parse(receipt)
    except Invalid as error:
        raise RecordUnknown(record=receipt) from error
    asked = _FIND + (_LOCKED if lock else "")
    rows = driver(connection).execute(asked, (keys.tag(code.tagged),)).fetchmany(2)
    if len(rows) != 1:
        raise RecordUnknown(record=receipt)
    return Found(*rows[0])


def note(
    connection: Connection, record: Found, kind: PhotoKind, act: str, who: Who, now: datetime
) -> None:
    """A line in the log; raises `LookUnsaid` where nobody is named, or no reason."""
    if not (who.by.strip() and who.why.strip()):
        raise LookUnsaid
    asked = (record.desk_id, record.seq, str(kind), act, now, who.by, who.why)
    driver(connection).execute(_NOTE, asked)


def looks(connection: Connection) -> list[LookRow]:
    """Newest first."""
    rows: list[Any] = driver(connection).execute(_LOOKS).fetchall()
    return [LookRow(*row) for row in rows]
