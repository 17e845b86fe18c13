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
from kiosk.sync.flow import LINES
from kiosk.sync.photo_pause import PhotoPause
from kiosk.sync.photo_post import Post
from kiosk.sync.photos import PhotoLane
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
        photos: PhotoLane | None = None,
    ) -> None:
        self._store = store
        self._identity = identity
        self._transport = transport
        self._clock = clock
        self._random = random
        self._outbox = Outbox(store, identity, transport, clock)
        self._photos, self._pause = photos, PhotoPause(store, clock, random)

    def run_once(
        self,
        between: Callable[[], bool] = _to_the_end,
        spare: Callable[[], bool] = _to_the_end,
        *,
        is_asked: bool = True,
    ) -> RunReport:
        """Until nothing is left or something fails; a failure is reported, not raised.

        `between` is asked before each batch whether to go on, `spare` before each piece of a
        photograph. Photographs come last, and a failure of theirs delays no claim: they have a
        pause of their own, which ends early where somebody asked. Raises a `SiteError` only where
        the store cannot even be asked what waits.
        """
        tally = Tally()
        failure: Failure | None = None
        try:
            self._drain(tally, between)
            self._note_success()
        except (TransientError, ProtocolError, SiteError) as error:
            failure = error
            self._note_failure(error)
        else:
            failure = self._bring_photos(tally, between, spare, is_asked=is_asked)
        self._outbox.sweep()
        return tally.report(self._waiting(), failure)

    def _bring_photos(
        self,
        tally: Tally,
        between: Callable[[], bool],
        spare: Callable[[], bool],
        *,
        is_asked: bool,
    ) -> Failure | None:
        """All that wait; whoever is registered meanwhile goes before the next piece."""
        lane = self._photos
        if lane is None or not lane.has_work() or not (is_asked or self._pause.is_over()):
            return None
        is_spare = True

        def go_on() -> bool:
            nonlocal is_spare
            is_spare = is_spare and spare()
            return is_spare and not self._has_claims()

        try:
            while not lane.drain(tally.add_photos, go_on) and is_spare:
                self._outbox.drain(tally.add, between)
                if self._has_claims():
                    break  # `between` has had enough
        except (TransientError, ProtocolError, SiteError) as error:
            self._pause.note(error)
            return error
        self._pause.end()
        return None

    def _has_claims(self) -> bool:
        with self._store.read() as tx:
            return tx.uncut() > 0

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
    lines: int = LINES,
) -> Engine | None:
    """The engine of an enrolled kiosk, from what its store knows; None before enrolment.

    `lines`: how many photographs may be under way at once.
    """
    with store.read() as tx:
        if not kept.is_enrolled(tx):
            return None
        identity = Identity.from_bytes(tx.setting(kept.IDENTITY) or b"")
        url = (tx.setting(kept.CENTRE_URL) or b"").decode()
    post = Post(identity, lambda: connect(url), clock, random)
    lane = PhotoLane(store, post, lines)
    return Engine(store, identity, connect(url), clock, random, lane)
