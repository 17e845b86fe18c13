"""Registered, photographs still to come: of how many records of which wave."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Connection

from kiosk.central.database import driver
from kiosk.central.tables import LIVE

_LIVE = ", ".join(f"'{verdict}'" for verdict in LIVE)
_NOT_HERE = "NOT EXISTS (SELECT FROM photo WHERE photo.digest = record_photo.digest)"

# Of records that live: what was sent back is taken again, or never comes.
_PENDING = f"""SELECT programme, year, wave, count(*), count(DISTINCT (kiosk_id, seq))
    FROM record_photo JOIN record USING (kiosk_id, seq)
    LEFT JOIN edition ON edition.id = record.edition
    WHERE verdict IN ({_LIVE}) AND {_NOT_HERE}
    GROUP BY programme, year, wave"""  # noqa: S608 - verdicts of our own

_HERE = "SELECT count(*) FROM photo"

_UNDER_WAY = "SELECT count(*) FROM photo_upload"

# Of a row of `record`, whether it waits for photographs.
AWAITED = f"""(verdict IN ({_LIVE}) AND EXISTS (SELECT FROM record_photo
    WHERE record_photo.kiosk_id = record.kiosk_id AND record_photo.seq = record.seq
    AND {_NOT_HERE}))"""

Wave = tuple[str, int, int]


class PhotoCount(msgspec.Struct, frozen=True):
    """Photographs in custody, under way and to come, and of how many living records the latter."""

    here: int
    under_way: int
    to_come: int
    records_waiting: int


class Pending(msgspec.Struct, frozen=True):
    """`records` of each wave (programme, year, number) that wait for photographs."""

    count: PhotoCount
    records: dict[Wave, int]


def count(connection: Connection) -> Pending:
    sql = driver(connection)
    rows: list[Any] = sql.execute(_PENDING).fetchall()
    here: Any = sql.execute(_HERE).fetchone()
    under_way: Any = sql.execute(_UNDER_WAY).fetchone()
    told = PhotoCount(
        here=int(here[0]),
        under_way=int(under_way[0]),
        to_come=sum(row[3] for row in rows),
        records_waiting=sum(row[4] for row in rows),
    )
    return Pending(told, {(row[0], row[1], row[2]): row[4] for row in rows})
