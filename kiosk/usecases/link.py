"""The way to the centre as a person at the desk can use it: see it, hurry it, enrol."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.programme import Programme
from kiosk.errors import AddressRefused, Invalid, NotEnrolled, Problem
from kiosk.store.store import Store
from kiosk.sync import engine, enrol
from kiosk.sync.link import LinkKind, LinkState
from kiosk.sync.reports import RunReport
from kiosk.sync.worker import Worker
from kiosk.usecases.facts import Office
from kiosk.usecases.machine import Machine
from kiosk.usecases.programmes import KnownProgramme

__all__ = ["Link", "LinkKind", "LinkState", "RunReport", "Unsubscribe"]

Unsubscribe = Callable[[], None]


class Link:
    """One worker thread sends; nothing here waits for the network but `enrol` and `run_once`."""

    def __init__(
        self, store: Store, machine: Machine, known: KnownProgramme, office: Office,
        on_enrolled: Callable[[], None],
    ) -> None:  # fmt: skip
        self._store = store
        self._machine = machine
        self._known = known
        self._office = office.name
        self._on_enrolled = on_enrolled
        self._worker = Worker(
            self._engine, store, machine.clock, machine.random_bytes, machine.watch, office.zone
        )
        self._worker.on_event(self._reload_programme)

    def _engine(self) -> engine.Engine | None:
        machine = self._machine
        return engine.ready(self._store, machine.connect, machine.clock, machine.random_bytes)

    def _reload_programme(self, event: LinkState | RunReport) -> None:
        if isinstance(event, RunReport) and event.programme_changed:
            self._known.reload()

    @property
    def programme(self) -> Programme:
        return self._known.programme

    def start(self) -> None:
        self._worker.start()

    def stop(self) -> None:
        self._worker.stop()

    def wake(self) -> None:
        """A new record waits; the pause after a failure is kept to."""
        self._worker.wake()

    def send_now(self) -> None:
        """The person asked: try at once."""
        self._worker.send_now()

    def network_changed(self) -> None:
        self._worker.network_changed()

    def state(self) -> LinkState:
        return self._worker.state()

    def subscribe(self, callback: Callable[[LinkState | RunReport], None]) -> Unsubscribe:
        """Called from the worker's thread, with the state when it differs and a report after each
        run that changed anything."""
        return self._worker.on_event(callback)

    def run_once(self) -> RunReport:
        """One whole run in the caller's thread, for a command line without a window.

        Raises `NotEnrolled`; whatever else stops the run is in the report.
        """
        ready = self._engine()
        if ready is None:
            raise NotEnrolled
        report = ready.run_once()
        if report.programme_changed:
            self._known.reload()
        return report

    def seal_waiting(self) -> int:
        """Cut what waits into batches, so that nothing readable stays; 0 before enrolment."""
        ready = self._engine()
        return ready.cut_all() if ready else 0

    def enrol(self, url: str, code: str) -> enrol.Enrolled:
        """Make this kiosk known to the centre at `url` by a one-time code.

        Raises `Invalid` for a mistyped code or address, `EnrolmentRefused`, `AlreadyEnrolled` or a
        `TransientError`.
        """
        address = _address(url)
        try:
            transport = self._machine.connect(address)
        except AddressRefused as error:
            raise Invalid(Problem("address.format", "url")) from error
        try:
            enrolled = enrol.enrol(
                self._store, transport, address, code, self._office,
                self._machine.clock, self._machine.random_bytes,
            )  # fmt: skip
        finally:
            transport.close()
        self._on_enrolled()
        self._known.reload()
        self._worker.renew()
        return enrolled


def _address(typed: str) -> str:
    """The address as it was meant: without a scheme it is a secure one."""
    text = typed.strip().rstrip("/")
    if not text or any(char.isspace() for char in text):
        raise Invalid(Problem("address.format", "url"))
    return text if "://" in text else f"https://{text}"
