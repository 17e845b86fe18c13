"""A kiosk whose supervisors forgot their passwords: its data key, sealed for it alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import Connection, insert, select

from kiosk.central.failures import (
    DeviceRevokedHere,
    DeviceUnknown,
    RecoveryKeyOther,
    RecoveryNotSpoken,
    RecoveryUnreadable,
    RecoveryUnsaid,
)
from kiosk.central.keys import Keys
from kiosk.central.tables import device, kiosk, recovery
from kiosk.errors import ReplyUnreadable
from kiosk.wire import recovery as wire
from kiosk.wire.recovery import RecoveryRequest


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person of the centre decides on: the request, the letters that were read out to them
    over the telephone, who they are, and why they help."""

    request: str
    spoken: str
    by: str
    why: str


@dataclass(frozen=True, slots=True)
class Recovered:
    device: bytes
    office: str
    reply: str


class RecoveryRow(msgspec.Struct, frozen=True):
    """One line of the log, for `recoveries`."""

    at: datetime
    device: str
    office: str
    by: str
    why: str


def recover(connection: Connection, keys: Keys, asked: Asked, now: datetime) -> Recovered:
    """The reply, and a line in the log that is there before anybody holds the reply.

    Raises one of the failures that are imported above.
    """
    if not (asked.by.strip() and asked.why.strip()):
        raise RecoveryUnsaid
    try:
        request = wire.read_request(asked.request)
    except ReplyUnreadable as error:
        raise RecoveryUnreadable from error
    if not wire.same_spoken(asked.spoken, asked.request):
        raise RecoveryNotSpoken(spoken=asked.spoken)
    device_id, office = _admitted(connection, request)
    reply = wire.write_reply(asked.request, _opened(keys, request), now, keys.sign, keys.kid)
    row = {"device_id": device_id, "request": wire.digest(asked.request), "at": now}
    connection.execute(insert(recovery), {**row, "by": asked.by, "why": asked.why})
    return Recovered(request.device, office, reply)


def recoveries(connection: Connection) -> list[RecoveryRow]:
    """Newest first."""
    columns = (recovery.c.at, device.c.device, device.c.office, recovery.c.by, recovery.c.why)
    asked = select(*columns).select_from(recovery).join(device).order_by(recovery.c.id.desc())
    return [RecoveryRow(at, name.hex(), *rest) for at, name, *rest in connection.execute(asked)]


def _admitted(connection: Connection, request: RecoveryRequest) -> tuple[int, str]:
    """A device that is known here, and of which an incarnation is not revoked."""
    rows = connection.execute(
        select(device.c.id, device.c.office, kiosk.c.revoked_at)
        .join(kiosk)
        .where(device.c.device == request.device)
    ).all()
    if not rows:
        raise DeviceUnknown(device=request.device.hex())
    if all(row.revoked_at is not None for row in rows):
        raise DeviceRevokedHere(device=request.device.hex())
    return rows[0].id, rows[0].office


def _opened(keys: Keys, request: RecoveryRequest) -> bytes:
    private = keys.recovery_private(request.public)
    if private is None:
        raise RecoveryKeyOther
    try:
        return wire.open_slot(request, private)
    except ReplyUnreadable as error:
        raise RecoveryUnreadable from error
