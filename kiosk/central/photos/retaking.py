"""A photograph that is asked for again: its record goes back to its kiosk, to be mended there."""

from __future__ import annotations

from datetime import datetime
from typing import Final, NamedTuple

from sqlalchemy import Connection

from kiosk.central import ledger, places
from kiosk.central.database import driver
from kiosk.central.failures import RetakeTooEarly
from kiosk.central.keys import Keys
from kiosk.central.photos import records
from kiosk.central.photos.records import Who
from kiosk.domain.photo import PhotoKind

REASONS: Final = (
    "blurred", "glare", "cut_off", "dark", "no_face", "not_the_card", "not_the_person", "other",
)  # fmt: skip
_BACK: Final = ("in_draw", "placed", "drawn")

_SEND_BACK = """UPDATE record SET verdict = 'needs_correction', field = %s, reasons = %s,
        wave = NULL, number = NULL, position = NULL, at = NULL, office = NULL, cursor = %s
    WHERE kiosk_id = %s AND seq = %s"""


class Retake(NamedTuple):
    """Which photograph of which record, what is wrong with it (one of `REASONS`), and who says."""

    receipt: str
    kind: PhotoKind
    reason: str
    by: str


def ask_again(connection: Connection, keys: Keys, asked: Retake, epoch: int, now: datetime) -> None:
    """At its next contact the kiosk hears that this photograph must be taken again.

    Whoever has a place keeps it: their next registration takes it up.

    Raises `RecordUnknown`, `LookUnsaid`, or `RetakeTooEarly` where nothing can be asked for now: of
    whoever waits for a place (a new record would stand at the end), or was sent back already.
    """
    record = records.find(connection, keys, asked.receipt)
    # In the order in which judges take their locks: the programme's year, record, device.
    if record.edition is not None:
        _lock_edition(connection, record.edition)
    record = records.find(connection, keys, asked.receipt, lock=True)
    if record.verdict not in _BACK:
        raise RetakeTooEarly(record=asked.receipt, standing=record.verdict)
    who = Who(asked.by, asked.reason)
    records.note(connection, record, asked.kind, "asked again", who, now)
    (cursor,) = ledger.next_cursors(connection, record.device_id, epoch, 1)
    told = (asked.kind.field, f"photo.{asked.reason}", cursor, record.desk_id, record.seq)
    driver(connection).execute(_SEND_BACK, told)
    places.reserve(connection, record.desk_id, record.seq)


def _lock_edition(connection: Connection, edition: int) -> None:
    driver(connection).execute("SELECT 1 FROM edition WHERE id = %s FOR NO KEY UPDATE", (edition,))
