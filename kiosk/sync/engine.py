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
    SiteError,
    TransientError,
)
from kiosk.store.store import Store
from kiosk.sync import backoff, contacting, kept
from kiosk.sync.answers import demand_signed, read_answer
from kiosk.sync.reports import Contacted, RunReport, Settled, Tally
from kiosk.sync.sending import Outbox
from kiosk.sync.transport import Transport
from kiosk.wire import contact, paths

_MOST_CONTACTS = 1000  # in a row: a bound for a centre that never stops saying "more"


def _to_the_end() -> bool:
    return True


class Engine:
    """Decides; it owns no clock and no socket. One run at a time.

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
        self._outbox = Outbox(store, identity, transport, clock)

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
        self._outbox.sweep()
        return tally.report(self._waiting(), failure)

    def contact(self) -> Contacted:
        """One question to the centre: programme, verdicts that changed, the time."""
        with self._store.read() as tx:
            believed = kept.believed(tx)
        if believed is None:
            raise NotEnrolled
        asked = contacting.ask(self._store, self._identity, self._clock(), self._random(16))
        answer = self._transport.post(paths.CONTACT, asked.body)
        heard = self._clock()
        body = demand_signed(read_answer(answer, heard, believed, asked.digest))
        reply = contact.read_reply(body, believed, asked.request.nonce)
        return contacting.take(self._store, asked, reply, believed, heard)

    def exchange(self) -> Settled | None:
        """One batch, unanswered or newly cut, to the centre and settled; None when none is left."""
        return self._outbox.exchange()

    def cut_all(self) -> int:
        """Seal everything that waits without sending it; how many records that were.

        For the close of the day, an export, and whoever must leave nothing readable behind.
        """
        sealed = self._outbox.cut_all()
        self._outbox.sweep()
        return sealed

    def has_lost_touch(self) -> bool:
        """The centre, or something on the way, has closed the line since the last answer."""
        return self._transport.is_dropped()

    def _drain(self, tally: Tally, between: Callable[[], bool]) -> None:
        self._contact_through(tally)
        self._outbox.drain(tally.add, between)
        if tally.is_owed:
            self._contact_through(tally)

    def _contact_through(self, tally: Tally) -> None:
        for _ in range(_MOST_CONTACTS):
            contacted = self.contact()
            tally.add(contacted)
            if not contacted.more:
                return

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
