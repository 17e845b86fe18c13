"""Taking a batch: custody first and for good, then its verdicts."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from kiosk.central import inbox, ledger
from kiosk.central.answers import GARBAGE, OK, STRANGER, Answer, refusal
from kiosk.central.database import Database
from kiosk.central.entries import quarantined
from kiosk.central.failures import DatabaseAway
from kiosk.central.inbox import Desk, Stored
from kiosk.central.judge import Judge, Verdicts
from kiosk.central.keys import Keys
from kiosk.errors import ProtocolError, ReplyNotSigned
from kiosk.wire import batch as batches
from kiosk.wire import cose, replies
from kiosk.wire.replies import BatchReply, Custody

_log = logging.getLogger(__name__)


class Intake:
    """Storing and judging are two transactions: what cannot be judged is acknowledged, too."""

    def __init__(
        self, database: Database, keys: Keys, judge: Judge, clock: Callable[[], datetime]
    ) -> None:
        self._database, self._keys, self._judge, self._clock = database, keys, judge, clock

    def take(self, body: bytes) -> Answer:
        """Once this returns custody, the bytes are on the disk."""
        try:
            taken = self._store(body)
        except ProtocolError as error:
            _log.info("no batch: %s", error)
            code = "not_signed" if isinstance(error, ReplyNotSigned) else "unreadable"
            return refusal(self._keys, GARBAGE, code, body)
        if taken is None:
            return refusal(self._keys, STRANGER, "not_enrolled", body)
        desk, stored = taken
        reply = BatchReply(_custody(desk, stored), self._verdicts(stored))
        return Answer(OK, replies.write(reply, self._keys.sign, self._keys.kid))

    def _store(self, body: bytes) -> tuple[Desk, Stored] | None:
        """Nothing is stored of strangers, nor of what its device did not sign."""
        header, digest = batches.read_header(body), batches.digest(body)
        with self._database.transaction() as connection:
            desk = inbox.desk(connection, header.device, header.incarnation)
            if desk is None:
                return None
            cose.verify1(
                body, lambda _: desk.signing_key, kinds=cose.Kind.BATCH, limit=batches.LARGEST
            )
            return desk, inbox.store(connection, desk, header, digest, body, self._clock())

    def _verdicts(self, stored: Stored) -> Verdicts | None:
        """What was or is now said of the records; None when nobody can say yet."""
        if not stored.is_judged:
            try:
                if (verdicts := self._judge.judge(stored.server_seq)) is not None:
                    return verdicts
            except DatabaseAway as error:
                _log.warning("batch %d is left to another judge: %s", stored.server_seq, error)
        with self._database.transaction() as connection:
            # One of the two holds: the verdicts can be told now, or they will be told at contact.
            if inbox.owe(connection, stored.server_seq):
                return None
            now = inbox.find(connection, stored.server_seq)
            if now.quarantine is not None:
                return dict.fromkeys(now.seqs, quarantined(now.quarantine))
            return ledger.verdicts(connection, now.desk_id, now.server_seq, now.seqs)


def _custody(desk: Desk, stored: Stored) -> Custody:
    return Custody(
        digest=stored.digest,
        device=desk.device,
        incarnation=desk.incarnation,
        number=stored.number,
        epoch=desk.epoch,
        server_seq=stored.server_seq,
        durable_through=stored.server_seq,
        received_at=stored.received_at,
    )
