"""Gets what is waiting to the centre and its answers back: cut, keep, send, settle."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from kiosk.device.identity import Identity
from kiosk.domain.standing import UNSENT
from kiosk.errors import (
    CentreBusy,
    Failure,
    NotEnrolled,
    ProtocolError,
    ReplyUnreadable,
    SiteError,
    TransientError,
)
from kiosk.store.records import BatchRow
from kiosk.store.store import Store
from kiosk.sync import backoff, contacting, kept
from kiosk.sync.answers import demand_signed, read_answer, refused
from kiosk.sync.cutting import cut
from kiosk.sync.reports import Contacted, RunReport, Settled, Tally
from kiosk.sync.transport import Transport
from kiosk.wire import contact, paths, replies
from kiosk.wire.replies import BatchReply, Refusal
from kiosk.wire.trust import Trust

_MOST_CONTACTS = 1000  # in a row: a bound for a centre that never stops saying "more"


def _to_the_end() -> bool:
    return True


class Engine:
    """Decides; it owns no thread, clock or socket. One run at a time.

    Everything it knows is on disk: it can be dropped at any moment and another one goes on.
    """

    def __init__(
        self,
        store: Store,
        identity: Identity,
        transport: Transport,
        clock: Callable[[], datetime],
        random: Callable[[int], bytes],
    ) -> None:
        self._store = store
        self._identity = identity
        self._transport = transport
        self._clock = clock
        self._random = random
        self._is_unswept = False

    def run_once(self, between: Callable[[], bool] = _to_the_end) -> RunReport:
        """Until nothing is left or something fails; a failure is reported, not raised.

        `between` is asked before each batch whether to go on. Raises a `SiteError` only where the
        store cannot even be asked what waits.
        """
        tally = Tally()
        failure: Failure | None = None
        try:
            self._drain(tally, between)
            self._note_success()
        except (TransientError, ProtocolError, SiteError) as error:
            failure = error
            self._note_failure(error)
        self._sweep()
        return tally.report(self._waiting(), failure)

    def contact(self) -> Contacted:
        """One question to the centre: programme, verdicts that changed, the time."""
        believed = self._trust()
        asked = contacting.ask(self._store, self._identity, self._clock(), self._random(16))
        body = self._post(paths.CONTACT, asked.body, asked.digest, believed)
        reply = contact.read_reply(body, believed, asked.request.nonce)
        return contacting.take(self._store, asked, reply, believed, self._clock())

    def exchange(self) -> Settled | None:
        """One batch, unanswered or newly cut, to the centre and settled; None when none is left."""
        pending = self._pending()
        return None if pending is None else self._send(pending)

    def cut_all(self) -> int:
        """Seal everything that waits without sending it; how many records that were.

        For the close of the day, an export, and whoever must leave nothing readable behind.
        """
        sealed = 0
        while (row := self._cut()) is not None:
            sealed += row.claims
        self._sweep()
        return sealed

    def has_lost_touch(self) -> bool:
        """The centre, or something on the way, has closed the line since the last answer."""
        return self._transport.is_dropped()

    def _drain(self, tally: Tally, between: Callable[[], bool]) -> None:
        self._contact_through(tally)
        owed = False
        while between() and (settled := self.exchange()) is not None:
            tally.add(settled)
            owed |= not settled.judged
        if owed:
            self._contact_through(tally)

    def _contact_through(self, tally: Tally) -> None:
        for _ in range(_MOST_CONTACTS):
            contacted = self.contact()
            tally.add(contacted)
            if not contacted.more:
                return

    def _pending(self) -> BatchRow | None:
        with self._store.read() as tx:
            unanswered = tx.unanswered_batches(1)
        if unanswered:
            return unanswered[0]
        return self._cut()

    def _cut(self) -> BatchRow | None:
        row = cut(self._store, self._identity, self._trust().intake, self._clock())
        self._is_unswept |= row is not None
        return row

    def _sweep(self) -> None:
        """What was cut shall not stay readable in the store's log."""
        if self._is_unswept:
            self._store.sweep()
            self._is_unswept = False

    def _send(self, row: BatchRow) -> Settled:
        believed = self._trust()
        body = self._post(paths.BATCHES, row.body, row.digest, believed)
        reply = replies.read(body, believed, row.digest)
        if isinstance(reply, Refusal):
            raise refused(reply)
        return self._settle(row, reply)

    def _settle(self, row: BatchRow, reply: BatchReply) -> Settled:
        """Custody and verdicts in one transaction; an answer of an epoch that is over is none."""
        custody = reply.custody
        with self._store.write() as tx:
            settled = tx.settle(
                row.number,
                epoch=custody.epoch,
                server_seq=custody.server_seq,
                verdicts=reply.verdicts,
                at=self._clock(),
                incarnation=row.incarnation,
            )
            if settled:
                tx.purge_batches(custody.epoch, custody.durable_through)
        if not settled:
            raise ReplyUnreadable(reason="epoch")
        judged = {(row.incarnation, seq): one.kind for seq, one in (reply.verdicts or {}).items()}
        return Settled(row.claims, judged)

    def _post(self, path: str, body: bytes, digest: bytes, believed: Trust) -> bytes:
        answer = self._transport.post(path, body)
        return demand_signed(read_answer(answer, self._clock(), believed, digest))

    def _trust(self) -> Trust:
        with self._store.read() as tx:
            believed = kept.believed(tx)
        if believed is None:
            raise NotEnrolled
        return believed

    def _waiting(self) -> int:
        with self._store.read() as tx:
            counts = tx.counts()
        return sum(counts[standing] for standing in UNSENT)

    def _note_success(self) -> None:
        with self._store.write() as tx:
            tx.note_success(self._clock())

    def _note_failure(self, failure: Failure) -> None:
        """When to try again is on disk: a restart neither forgets nor hurries it."""
        asked = failure.facts.get("retry_after") if isinstance(failure, CentreBusy) else None
        after = timedelta(seconds=int(asked)) if asked else None
        now = self._clock()
        with suppress(SiteError), self._store.write() as tx:  # it may be the disk that failed
            wait = backoff.delay(tx.sync_state().failures + 1, self._random, after)
            tx.note_failure(failure.code, failure.facts, now, now + wait)


def ready(
    store: Store,
    connect: Callable[[str], Transport],
    clock: Callable[[], datetime],
    random: Callable[[int], bytes],
) -> Engine | None:
    """The engine of an enrolled kiosk, from what its store knows; None before enrolment."""
    with store.read() as tx:
        if not kept.is_enrolled(tx):
            return None
        identity = Identity.from_bytes(tx.setting(kept.IDENTITY) or b"")
        url = (tx.setting(kept.CENTRE_URL) or b"").decode()
    return Engine(store, identity, connect(url), clock, random)
