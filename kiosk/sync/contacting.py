"""A contact: where the kiosk stands, and what the centre has new for it."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.device.identity import Identity
from kiosk.domain.standing import UNSENT
from kiosk.domain.verdict import VerdictKind
from kiosk.errors import ClockWrong, Failure, ProtocolError, ReplyUnreadable
from kiosk.store.reading import Reading
from kiosk.store.records import VerdictChange
from kiosk.store.store import Store
from kiosk.store.writing import Writing
from kiosk.sync import kept
from kiosk.sync.kept import Offered
from kiosk.sync.link import CLOCK_TOLERANCE_SECONDS
from kiosk.sync.reports import Contacted, RecordKey
from kiosk.wire import contact, trust
from kiosk.wire.contact import BATCH_BYTES, MAX_WANTED, ContactReply, ContactRequest, Wanted
from kiosk.wire.trust import Trust, key_id

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request and its signed bytes; only a reply to its nonce answers it."""

    request: ContactRequest
    body: bytes

    @property
    def digest(self) -> bytes:
        return contact.digest(self.body)


def ask(store: Store, identity: Identity, now: datetime, nonce: bytes) -> Asked:
    with store.read() as tx:
        counts = tx.counts()
        request = ContactRequest(
            device=identity.device,
            incarnation=identity.incarnation,
            nonce=nonce,
            at=now,
            programme=kept.programme_in_use(tx),
            cursor=tx.sync_state().cursor,
            queued=sum(counts[standing] for standing in UNSENT),
            wanted=_wanted(tx),
        )
    kid = key_id(identity.signing_public)
    return Asked(request, contact.write_request(request, identity.sign, kid))


def take(
    store: Store, asked: Asked, reply: ContactReply, believed: Trust, now: datetime
) -> Contacted:
    """Keep what the centre said, in one transaction; a part that is refused changes nothing."""
    newer = _newer_trust(reply, believed)
    trusted = newer if isinstance(newer, Trust) else believed
    offered = _offered(reply, trusted)
    with store.write() as tx:
        if trusted is not believed:
            tx.put_setting(kept.TRUST, trusted.document)
        changed = _take_programme(tx, offered)
        told = _take_verdicts(tx, asked.request.cursor, reply, now)
        is_there_more = told is not None and _take_answers(tx, asked.request, reply, now)
        tx.purge_batches(reply.epoch, reply.durable_through)
        off = clock_off(asked.request.at, reply.time, now)
        kept.put_clock_off(tx, off)
        kept.put_seats(tx, reply.seats)
    return Contacted(
        judged={} if told is None else told,
        programme_changed=changed is True,
        problem=_first_problem(newer, changed, off),
        more=told is None or is_there_more or (reply.more and reply.cursor > asked.request.cursor),
    )


def clock_off(asked: datetime, said: datetime, heard: datetime) -> int:
    """Whole seconds that this machine's clock is surely ahead of the centre's (behind: negative).

    The centre spoke between the question and the answer: what lies in between proves nothing.
    """
    if said < asked:
        return int((asked - said).total_seconds())
    return -int((max(said, heard) - heard).total_seconds())


def _newer_trust(reply: ContactReply, believed: Trust) -> Trust | ProtocolError | None:
    if reply.trust is None or reply.trust == believed.document:
        return None
    try:
        return trust.read(reply.trust, believed)
    except ProtocolError as error:
        return error


def _offered(reply: ContactReply, believed: Trust) -> Offered | ProtocolError | None:
    if reply.programme is None:
        return None
    try:
        return kept.read_programme(reply.programme, believed)
    except ProtocolError as error:
        return error


def _take_programme(tx: Writing, offered: Offered | ProtocolError | None) -> bool | ProtocolError:
    if not isinstance(offered, Offered):
        return offered or False
    if kept.programme_in_use(tx) == (offered.id, offered.version):
        return False
    try:
        kept.demand_newer(tx, offered)
    except ProtocolError as error:
        return error
    kept.take_programme(tx, offered)
    return True


def _take_verdicts(
    tx: Writing, asked_from: int, reply: ContactReply, now: datetime
) -> dict[RecordKey, VerdictKind] | None:
    """What was told; None where it must be asked for again from the beginning of a new epoch."""
    known = tx.sync_state().epoch
    if reply.epoch < known:
        raise ReplyUnreadable(reason="epoch")
    if reply.epoch > known:
        tx.forget_acknowledgements(reply.epoch)
        if asked_from:
            return None
    told = _of_our_records(tx, reply.verdicts)
    changes = [VerdictChange(one.seq, one.verdict, one.incarnation) for one in told]
    tx.change_verdicts(changes, reply.cursor, now)
    return {(one.incarnation, one.seq): one.verdict.kind for one in told}


def _wanted(tx: Reading) -> tuple[Wanted, ...]:
    return tuple(
        Wanted(one.incarnation, one.seq, one.number, one.digest[:BATCH_BYTES])
        for one in tx.wanted(MAX_WANTED)
    )


def _take_answers(tx: Writing, asked: ContactRequest, reply: ContactReply, now: datetime) -> bool:
    """Sealed as they came, and only what was asked for; whether to ask for others at once."""
    names = {(one.incarnation, one.seq, one.batch) for one in asked.wanted}
    kept_now = [
        tx.keep_returned(one.incarnation, one.seq, one.sealed, now)
        for one in reply.returned
        if (one.incarnation, one.seq, one.batch) in names
    ]
    return any(kept_now) and bool(tx.wanted(1))


def _of_our_records(
    tx: Reading, told: Iterable[contact.VerdictChange]
) -> list[contact.VerdictChange]:
    """Those said of the record that bears the number here, and not of another disk's."""
    known: dict[tuple[bytes, bytes], range] = {}
    ours = []
    for one in told:
        name = (one.incarnation, one.batch)
        if name not in known:
            known[name] = _seqs_of_batch(tx, one)
        if one.seq in known[name]:
            ours.append(one)
    return ours


def _seqs_of_batch(tx: Reading, told: contact.VerdictChange) -> range:
    """The numbers in the batch that a verdict names, if it was cut here."""
    try:
        number = tx.stub(told.seq, told.incarnation).batch
        row = tx.batch(number or 0, told.incarnation)
    except LookupError:
        return range(0)
    is_ours = row.digest.startswith(told.batch)
    return range(row.first_seq, row.last_seq + 1) if is_ours else range(0)


def _first_problem(newer: object, changed: object, off: int) -> Failure | None:
    for finding in (newer, changed):
        if isinstance(finding, ProtocolError):
            _logger.warning("refused at contact: %s", finding)
            return finding
    return ClockWrong(seconds=off) if abs(off) > CLOCK_TOLERANCE_SECONDS else None
