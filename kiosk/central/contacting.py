"""Contact: the time, the programme, and every verdict that changed since the kiosk last heard."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from kiosk.central import inbox, returning
from kiosk.central.answers import GARBAGE, OK, REVOKED, STRANGER, Answer, refusal
from kiosk.central.catalogue import Catalogue, Published
from kiosk.central.database import driver
from kiosk.central.entries import TOLD, told
from kiosk.central.figures import Figures
from kiosk.central.inbox import Desk
from kiosk.central.keys import Keys
from kiosk.domain.seats import Seats
from kiosk.errors import ProtocolError, ReplyNotSigned
from kiosk.wire import contact
from kiosk.wire.contact import BATCH_BYTES, MAX_CHANGES, ContactReply, ContactRequest, VerdictChange

_log = logging.getLogger(__name__)

# Of every incarnation of the device: what it registered before it was set up anew is its own, too.
_CHANGES = f"""SELECT incarnation, seq, changed.cursor,
        (SELECT digest FROM batch WHERE server_seq = changed.batch), {TOLD}
    FROM (
        SELECT kiosk_id, seq, cursor, batch, {TOLD} FROM record
        UNION ALL
        SELECT batch.kiosk_id, seq, cursor, aside.batch,
               'quarantined', NULL, NULL, NULL, reason, NULL, NULL, NULL
        FROM aside JOIN batch ON batch.server_seq = aside.batch
    ) AS changed
    JOIN kiosk ON kiosk.id = changed.kiosk_id
    WHERE kiosk.device_id = %s AND changed.cursor > 0 AND changed.cursor > %s
    ORDER BY changed.cursor LIMIT %s"""  # noqa: S608 - column names of our own


def answer(
    connection: Connection, keys: Keys, catalogue: Catalogue, figures: Figures,
    body: bytes, now: datetime,
) -> Answer:  # fmt: skip
    try:
        claimed = contact.peek_request(body)
        desk = inbox.desk(connection, claimed.device, claimed.incarnation)
        if desk is None:
            return refusal(keys, STRANGER, "not_enrolled", body)
        request = contact.read_request(body, desk.signing_key)
    except ProtocolError as error:
        _log.info("no contact: %s", error)
        code = "not_signed" if isinstance(error, ReplyNotSigned) else "unreadable"
        return refusal(keys, GARBAGE, code, body)
    if desk.is_revoked:
        return refusal(keys, REVOKED, "revoked", body)
    reply = _reply(connection, keys, catalogue, figures, desk, request, now)
    return Answer(OK, contact.write_reply(reply, keys.sign, keys.kid))


def _reply(
    connection: Connection, keys: Keys, catalogue: Catalogue, figures: Figures,
    desk: Desk, request: ContactRequest, now: datetime,
) -> ContactReply:  # fmt: skip
    changes = _changes(connection, desk.device_id, request.cursor)
    told_now = changes[:MAX_CHANGES]
    current = catalogue.current(connection)
    return ContactReply(
        nonce=request.nonce,
        time=now,
        epoch=desk.epoch,
        durable_through=inbox.durable_through(connection),
        programme=_news(current, request.programme),
        verdicts=told_now,
        cursor=told_now[-1].cursor if told_now else request.cursor,
        trust=keys.trust.document if keys.changed_at > desk.enrolled_at else None,
        more=len(changes) > MAX_CHANGES,
        seats=_seats(connection, catalogue, figures, current, now),
        returned=returning.answers(connection, keys, desk, request.wanted),
    )


def _seats(
    connection: Connection, catalogue: Catalogue, figures: Figures,
    current: Published | None, now: datetime,
) -> Seats | None:  # fmt: skip
    programme = catalogue.version(connection, *current.key) if current else None
    return None if programme is None else figures.of(connection, programme, now)


def _changes(connection: Connection, device_id: int, cursor: int) -> list[VerdictChange]:
    asked = (device_id, min(cursor, 2**63 - 1), MAX_CHANGES + 1)
    rows: list[Any] = driver(connection).execute(_CHANGES, asked).fetchall()
    return [
        VerdictChange(incarnation, seq, told(*verdict), at, digest[:BATCH_BYTES])
        for incarnation, seq, at, digest, *verdict in rows
    ]


def _news(current: Published | None, has: tuple[str, int] | None) -> bytes | None:
    """The signed programme, unless the kiosk has this very version of it."""
    return None if current is None or current.key == has else current.signed
