"""Counts of everything, with nothing of anybody: for the operator, and open to whoever asks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection

from kiosk.central.database import driver
from kiosk.central.photos import pending
from kiosk.central.photos.pending import AWAITED, Pending, PhotoCount
from kiosk.central.tables import LIVE
from kiosk.domain.programme import Programme, Selection
from kiosk.domain.wave import Wave

_LIVE = ", ".join(f"'{verdict}'" for verdict in LIVE)


class WaveCount(msgspec.Struct, frozen=True):
    """A wave that has opened: `entered` of its people live in the ledger, `taken` have a place."""

    programme: str
    year: int
    wave: int
    selection: str
    opens: datetime
    closes: datetime
    quota: int
    entered: int
    taken: int
    waiting: int
    photos_awaited: int  # people of whom a photograph is still to come


class Status(msgspec.Struct, frozen=True):
    """`records` counts by verdict, those that a new version `corrected` among them.

    `counted_twice` must be 0 and is counted, not assumed.
    """

    epoch: int
    records: dict[str, int]
    waves: list[WaveCount]
    devices: int
    revoked: int
    batches: int
    conflicts: int
    waiting_batches: int
    counted_twice: int
    corrected: int
    photos: PhotoCount


class DeviceRow(msgspec.Struct, frozen=True):
    """A desk: `device` in hex, as `device revoke` takes it; `records` it has in the ledger."""

    device: str
    office: str
    enrolled: datetime
    last_batch: datetime | None
    revoked: datetime | None
    records: int
    photos_awaited: int  # of its records


_RECORDS = """SELECT verdict, count(*) FROM record GROUP BY verdict
    UNION ALL SELECT 'quarantined', count(*) FROM aside
    UNION ALL SELECT 'quarantined', coalesce(sum(last_seq - first_seq + 1), 0)
        FROM batch WHERE quarantine IN ('clone', 'revoked')"""

_COUNTS = """SELECT (SELECT value::int FROM setting WHERE name = 'epoch'),
    (SELECT count(DISTINCT device_id) FROM kiosk),
    (SELECT count(*) FROM (SELECT FROM kiosk GROUP BY device_id
                           HAVING bool_and(revoked_at IS NOT NULL)) AS gone),
    (SELECT count(*) FROM batch),
    (SELECT count(*) FROM batch WHERE quarantine = 'clone')
        + (SELECT count(DISTINCT batch) FROM aside WHERE reason = 'clone'),
    (SELECT count(*) FROM batch WHERE judged_at IS NULL),
    (SELECT count(*) FROM correction)"""

# Looked for in the rows themselves, whatever the constraints promise.
_COUNTED_TWICE = f"""SELECT count(*) FROM (
        SELECT edition, person FROM record
        WHERE edition IS NOT NULL AND verdict IN ({_LIVE})
        GROUP BY edition, person HAVING count(*) > 1
        UNION
        SELECT edition, person FROM award GROUP BY edition, person HAVING count(*) > 1
    ) AS twice"""  # noqa: S608 - verdicts of our own

_ENTERED = f"""SELECT edition.programme, edition.year, record.wave, count(*),
        count(*) FILTER (WHERE verdict IN ('placed', 'drawn')),
        count(*) FILTER (WHERE verdict = 'waiting')
    FROM record JOIN edition ON edition.id = record.edition
    WHERE verdict IN ({_LIVE}) AND record.wave IS NOT NULL
    GROUP BY edition.programme, edition.year, record.wave"""  # noqa: S608

# Of people who keep their place while their record is mended.
_RESERVED = """SELECT programme, year, wave, count(*) FROM award
    JOIN edition ON edition.id = award.edition WHERE reserved GROUP BY programme, year, wave"""

_DEVICES = f"""SELECT encode(device.device, 'hex'), device.office, max(kiosk.enrolled_at),
        (SELECT max(received_at) FROM batch JOIN kiosk AS k ON k.id = batch.kiosk_id
         WHERE k.device_id = device.id),
        CASE WHEN bool_and(kiosk.revoked_at IS NOT NULL) THEN max(kiosk.revoked_at) END,
        (SELECT count(*) FROM record JOIN kiosk AS k ON k.id = record.kiosk_id
         WHERE k.device_id = device.id),
        (SELECT count(*) FROM record JOIN kiosk AS k ON k.id = record.kiosk_id
         WHERE k.device_id = device.id AND {AWAITED})
    FROM device JOIN kiosk ON kiosk.device_id = device.id
    GROUP BY device.id ORDER BY device.office, device.id"""  # noqa: S608 - our own

_QUOTAS = """SELECT edition.programme, edition.year, wave.number, wave.quota
    FROM wave JOIN edition ON edition.id = wave.edition"""


def status(connection: Connection, programmes: Iterable[Programme], now: datetime) -> Status:
    sql = driver(connection)
    records: dict[str, int] = {}
    for verdict, count in sql.execute(_RECORDS).fetchall():
        if count:
            records[verdict] = records.get(verdict, 0) + int(count)
    counts: Any = sql.execute(_COUNTS).fetchone()
    twice: Any = sql.execute(_COUNTED_TWICE).fetchone()
    epoch, devices, revoked, batches, conflicts, waiting, corrected = map(int, counts)
    awaited = pending.count(connection)
    return Status(
        epoch=epoch,
        records=records,
        waves=waves(connection, programmes, now, awaited),
        devices=devices,
        revoked=revoked,
        batches=batches,
        conflicts=conflicts,
        waiting_batches=waiting,
        counted_twice=int(twice[0]),
        corrected=corrected,
        photos=awaited.count,
    )


def devices(connection: Connection) -> list[DeviceRow]:
    return [DeviceRow(*row) for row in driver(connection).execute(_DEVICES).fetchall()]


def waves(
    connection: Connection,
    programmes: Iterable[Programme],
    now: datetime,
    awaited: Pending | None = None,
) -> list[WaveCount]:
    """Every wave that runs now, will be next, or has people in it."""
    sql = driver(connection)
    photos = (awaited or pending.count(connection)).records
    entered = {(row[0], row[1], row[2]): row[3:] for row in sql.execute(_ENTERED).fetchall()}
    for programme, year, wave, reserved in sql.execute(_RESERVED).fetchall():
        count, taken, waiting = entered.get((programme, year, wave), (0, 0, 0))
        entered[programme, year, wave] = (count + reserved, taken + reserved, waiting)
    quotas = {(row[0], row[1], row[2]): row[3] for row in sql.execute(_QUOTAS).fetchall()}
    return [
        _count(programme, wave, entered, quotas, photos)
        for programme in programmes
        for wave in _worth_telling(
            programme, now, {key[2] for key in entered if key[0] == programme.id}
        )
    ]


def _worth_telling(programme: Programme, now: datetime, entered: set[int]) -> list[Wave]:
    calendar = programme.calendar
    found = {number: wave for number in entered if (wave := calendar.numbered(number)) is not None}
    if (wave := calendar.wave_for_arrival(now)) is not None:
        found[wave.number] = wave
    return [found[number] for number in sorted(found)]


def _count(
    programme: Programme,
    wave: Wave,
    entered: dict[tuple[str, int, int], tuple[int, int, int]],
    quotas: dict[tuple[str, int, int], int],
    photos: dict[tuple[str, int, int], int],
) -> WaveCount:
    key = (programme.id, wave.year, wave.number)
    count, taken, waiting = entered.get(key, (0, 0, 0))
    return WaveCount(
        programme=programme.id,
        year=wave.year,
        wave=wave.number,
        selection=Selection(programme.selection).value,
        opens=wave.opens,
        closes=wave.closes,
        quota=quotas.get(key, wave.quota),
        entered=count,
        taken=taken,
        waiting=waiting,
        photos_awaited=photos.get(key, 0),
    )
