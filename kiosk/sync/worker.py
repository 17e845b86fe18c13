"""One thread that keeps the outbox moving: it decides when, the engine decides what."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timezone
from threading import Event, Lock, Thread, current_thread

from kiosk.store.store import Store
from kiosk.sync.engine import Engine
from kiosk.sync.link import LinkState
from kiosk.sync.network import ways_out
from kiosk.sync.reports import RunReport
from kiosk.sync.rounds import Rounds

LinkEvent = LinkState | RunReport

LOOK_SECONDS = 2.0  # how soon a change of the network is seen
LEAST_SECONDS = 0.05  # between two looks that nobody asked for

_logger = logging.getLogger(__name__)


class Worker:
    """Stopping, starting or killing it loses nothing: what it works on is on disk.

    Wakes on a new record, when a try is due, when the network changes, and when somebody asks;
    the plan that was set says which of these may begin a run.
    """

    def __init__(
        self,
        engine_factory: Callable[[], Engine | None],
        store: Store,
        clock: Callable[[], datetime],
        random: Callable[[int], bytes],
        watch: Callable[[], object] = ways_out,
        zone: timezone = UTC,
    ) -> None:
        self._rounds = Rounds(engine_factory, store, clock, random, watch, zone)
        self._callbacks: tuple[Callable[[LinkEvent], None], ...] = ()
        self._told: LinkState | None = None
        self._bell = Event()
        self._at_work = Lock()
        self._stopped = Event()
        self._stopped.set()
        self._thread: Thread | None = None

    def start(self) -> None:
        """Does nothing while it runs."""
        if not self._stopped.is_set():
            return
        self._stopped = Event()
        self._thread = Thread(target=self._live, args=(self._stopped,), name="sync", daemon=True)
        self._thread.start()

    def stop(self, timeout: float = 5.0) -> None:
        """After the batch under way, which a dead line may hold up beyond `timeout`: then the
        answer is thrown away, and the batch is sent again by whoever starts next.
        """
        self._stopped.set()
        self._bell.set()
        if self._thread is not None and self._thread is not current_thread():
            self._thread.join(timeout)

    def wake(self) -> None:
        """There is a new record; a backoff under way is kept to."""
        self._bell.set()

    def send_now(self) -> None:
        """Somebody asked: no backoff holds this try up."""
        self._rounds.ask()
        self._bell.set()

    def network_changed(self) -> None:
        """There may be a way to the centre now; seen within seconds without being told, too."""
        self._rounds.hint()
        self._bell.set()

    def renew(self) -> None:
        """The kiosk was enrolled."""
        self._rounds.renew()
        self._bell.set()

    def state(self) -> LinkState:
        """As it is now, from any thread."""
        return self._rounds.state()

    def on_event(self, callback: Callable[[LinkEvent], None]) -> Callable[[], None]:
        """Be told, in the worker's thread, of each new state and of each run that changed
        something; returns how to stop listening.
        """
        self._callbacks = (*self._callbacks, callback)

        def unsubscribe() -> None:
            self._callbacks = tuple(one for one in self._callbacks if one is not callback)

        return unsubscribe

    def _live(self, stopped: Event) -> None:
        while not stopped.is_set():
            self._bell.clear()
            with self._at_work:  # one that was given up may still be waiting for its line
                if stopped.is_set():
                    return
                report = self._rounds.look(stopped, self._tell_state)
                if stopped.is_set():
                    return
                if report is not None and report.changed_something:
                    self._tell(report)
                self._tell_state()
            self._bell.wait(min(LOOK_SECONDS, max(LEAST_SECONDS, self._rounds.seconds_to_next())))

    def _tell_state(self) -> None:
        state = self._rounds.state()
        if state != self._told:
            self._told = state
            self._tell(state)

    def _tell(self, event: LinkEvent) -> None:
        for callback in self._callbacks:
            try:
                callback(event)
            except Exception as error:  # noqa: BLE001 - a listener's bug stops no outbox
                _logger.error("a listener failed: %s", type(error).__name__)  # noqa: TRY400
