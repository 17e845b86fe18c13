"""Enrolment: a one-time code becomes a certificate, once, and again for the same kiosk only."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update
from sqlalchemy.dialects import postgresql

from kiosk.central.answers import GARBAGE, OK, Answer, refusal
from kiosk.central.keys import Keys, RandomBytes
from kiosk.central.tables import device, enrolment_code, kiosk
from kiosk.errors import EnrolmentRefused, ProtocolError
from kiosk.wire import certificate as certificates
from kiosk.wire import enrolment, paths
from kiosk.wire.certificate import Certificate
from kiosk.wire.enrolment import EnrolmentReply, EnrolmentRequest
from kiosk.wire.onetime import OneTimeCode

VALID = timedelta(hours=24)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class IssuedCode:
    code: OneTimeCode
    office: str
    expires: datetime


def issue_code(
    connection: Connection, office: str, random_bytes: RandomBytes, now: datetime
) -> IssuedCode:
    """A code that enrols one kiosk of this office within a day."""
    code = OneTimeCode.new(random_bytes)
    row = {"code_id": code.id, "secret": code.secret, "office": office, "made_at": now}
    connection.execute(insert(enrolment_code), {**row, "expires_at": now + VALID})
    return IssuedCode(code, office, now + VALID)


def enrol(
    connection: Connection, keys: Keys, programme: bytes | None, body: bytes, now: datetime
) -> Answer:
    """The answer to a request for enrolment; the same request is answered again, with the same."""
    try:
        row = _code_row(connection, enrolment.code_id(body))
        known = None if row is None else OneTimeCode(row.secret)
        request, code = enrolment.read_request(body, lambda _: known)
        kiosk_row = _admit(connection, row, request, now)
    except ProtocolError as error:
        _log.info("no request for enrolment: %s", error)
        return refusal(keys, GARBAGE, "unreadable", body)
    except EnrolmentRefused as error:
        _log.info("enrolment refused: %s", error)
        refused = enrolment.write_refusal(str(error.facts["reason"]))
        return Answer(OK, refused, paths.CBOR)
    issued = _certificate(keys, request, kiosk_row)
    reply = EnrolmentReply(issued, keys.trust.document, programme or b"")
    return Answer(OK, enrolment.write_reply(reply, code, body), paths.CBOR)


def revoke(connection: Connection, device_id: bytes, now: datetime) -> int:
    """From now on nothing binds that this device sends; how many of its incarnations that were.

    A device enrolled anew, with a new code, is another incarnation and may work again.
    """
    mine = select(kiosk.c.id).join(device).where(device.c.device == device_id)
    held = connection.execute(mine.where(kiosk.c.revoked_at.is_(None)).with_for_update(of=kiosk))
    ids = [row.id for row in held]
    connection.execute(update(kiosk).where(kiosk.c.id.in_(ids)).values(revoked_at=now))
    return len(ids)


def _code_row(connection: Connection, code_id: bytes) -> Row[Any] | None:
    asked = select(enrolment_code).where(enrolment_code.c.code_id == code_id).with_for_update()
    return connection.execute(asked).one_or_none()


def _admit(
    connection: Connection, code: Row[Any] | None, request: EnrolmentRequest, now: datetime
) -> Row[Any]:
    """The kiosk's row, new or as it was; raises `EnrolmentRefused`."""
    if code is None:
        raise EnrolmentRefused(reason="code")
    if code.kiosk_id is None and now >= code.expires_at:
        raise EnrolmentRefused(reason="expired")
    row = _kiosk_row(connection, request)
    if row is None and code.kiosk_id is None:
        row = _new_kiosk(connection, code.office, request, now)
    if row is None or (code.kiosk_id not in {None, row.id}) or not _is_same(row, request):
        raise EnrolmentRefused(reason="used")
    if row.revoked_at is not None:
        raise EnrolmentRefused(reason="revoked")
    use = update(enrolment_code).where(enrolment_code.c.code_id == code.code_id)
    connection.execute(use.values(kiosk_id=row.id))
    return row


def _kiosk_row(connection: Connection, request: EnrolmentRequest) -> Row[Any] | None:
    asked = (
        select(kiosk, device.c.office)
        .join(device)
        .where(device.c.device == request.device, kiosk.c.incarnation == request.incarnation)
    )
    return connection.execute(asked).one_or_none()


def _new_kiosk(
    connection: Connection, office: str, request: EnrolmentRequest, now: datetime
) -> Row[Any] | None:
    made = postgresql.insert(device).values(device=request.device, office=office)
    moved = made.on_conflict_do_update(index_elements=["device"], set_={"office": office})
    device_id = connection.execute(moved.returning(device.c.id)).scalar_one()
    row = {
        "device_id": device_id,
        "incarnation": request.incarnation,
        "signing_key": request.signing_key,
        "sealing_key": request.hpke_key,
        "enrolled_at": now,
    }
    connection.execute(postgresql.insert(kiosk).on_conflict_do_nothing(), row)
    return _kiosk_row(connection, request)


def _is_same(row: Row[Any], request: EnrolmentRequest) -> bool:
    keys = (row.signing_key, row.sealing_key)
    return keys == (request.signing_key, request.hpke_key)


def _certificate(keys: Keys, request: EnrolmentRequest, row: Row[Any]) -> bytes:
    certified = Certificate(
        device=request.device,
        incarnation=request.incarnation,
        signing_key=request.signing_key,
        hpke_key=request.hpke_key,
        office=row.office,
        issued_at=row.enrolled_at,
    )
    return certificates.issue(certified, keys.sign, keys.kid)
