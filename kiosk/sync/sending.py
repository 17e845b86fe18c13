"""The outbox, batch by batch: cut and kept, then sent, then settled."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from kiosk.device.identity import Identity
from kiosk.errors import NotEnrolled, ReplyUnreadable
from kiosk.store.records import BatchRow
from kiosk.store.store import Store
from kiosk.sync import kept, pace
from kiosk.sync.answers import demand_signed, read_answer, refused
from kiosk.sync.cutting import cut
from kiosk.sync.plan import SMALL_CLAIMS, Plan
from kiosk.sync.reports import Settled
from kiosk.sync.transport import Transport
from kiosk.wire import batch, paths, replies
from kiosk.wire.replies import BatchReply, Refusal
from kiosk.wire.trust import Trust


@dataclass(frozen=True, slots=True)
class Sent:
    """The centre's answer to a batch, and how long it took."""

    reply: BatchReply
    took: timedelta


class Outbox:
    """Batches of one kiosk on their way; what it knows between two of them is on disk."""

    def __init__(
        self,
        store: Store,
        identity: Identity,
        transport: Transport,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._identity = identity
        self._transport = transport
        self._clock = clock
        self._is_unswept = False

    def drain(self, settled: Callable[[Settled], None], between: Callable[[], bool]) -> None:
        """Every batch, in order, until none is left or `between` says no before the next.

        While one batch is under way the next is cut and the one before is settled. Only the line
        is another thread's: whatever fails, each batch is either settled or waits as it was cut.
        """
        believed, most = self._believed(), self._most_claims()
        with ThreadPoolExecutor(1, thread_name_prefix="sync-line") as line:

            def begin(row: BatchRow | None) -> Future[Sent] | None:
                if row is None or not between():
                    return None
                return line.submit(self._send, row, believed)

            under_way = self._next(None, believed, most)
            answer = begin(under_way)
            while under_way is not None and answer is not None:
                ahead = self._next(under_way, believed, most)
                reply = answer.result()
                answer = begin(ahead)
                settled(self._settle(under_way, reply))
                under_way = ahead

    def exchange(self) -> Settled | None:
        """One batch, unanswered or newly cut, sent and settled; None when none is left."""
        believed = self._believed()
        row = self._next(None, believed, self._most_claims())
        return None if row is None else self._settle(row, self._send(row, believed))

    def cut_all(self) -> int:
        """How many records were sealed."""
        sealed = 0
        believed = self._believed()
        while (row := self._cut(believed, batch.MAX_CLAIMS)) is not None:
            sealed += row.claims
        return sealed

    def sweep(self) -> None:
        """What was cut shall not stay readable in the store's log."""
        if self._is_unswept:
            self._store.sweep()
            self._is_unswept = False

    def _next(self, under_way: BatchRow | None, believed: Trust, most: int) -> BatchRow | None:
        with self._store.read() as tx:
            unanswered = tx.unanswered_batches(2)
        others = [row for row in unanswered if under_way is None or row.digest != under_way.digest]
        return others[0] if others else self._cut(believed, most)

    def _cut(self, believed: Trust, most: int) -> BatchRow | None:
        row = cut(self._store, self._identity, believed.intake, self._clock(), most)
        self._is_unswept |= row is not None
        return row

    def _send(self, row: BatchRow, believed: Trust) -> Sent:
        begun = self._clock()
        answer = self._transport.post(paths.BATCHES, row.body)
        took = self._clock() - begun
        body = demand_signed(read_answer(answer, self._clock(), believed, row.digest))
        reply = replies.read(body, believed, row.digest)
        if isinstance(reply, Refusal):
            raise refused(reply)
        return Sent(reply, took)

    def _settle(self, row: BatchRow, sent: Sent) -> Settled:
        """Custody and verdicts in one transaction; an answer of an epoch that is over is none."""
        reply, custody = sent.reply, sent.reply.custody
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
                pace.note(tx, len(row.body), sent.took, row.claims)
        if not settled:
            raise ReplyUnreadable(reason="epoch")
        judged = {(row.incarnation, seq): one.kind for seq, one in (reply.verdicts or {}).items()}
        return Settled(row.claims, judged)

    def _most_claims(self) -> int:
        """In one batch: where each byte is paid for, a line that breaks shall not cost much."""
        with self._store.read() as tx:
            is_metered = Plan.of(tx, UTC).is_metered
        return SMALL_CLAIMS if is_metered else batch.MAX_CLAIMS

    def _believed(self) -> Trust:
        with self._store.read() as tx:
            believed = kept.believed(tx)
        if believed is None:
            raise NotEnrolled
        return believed
