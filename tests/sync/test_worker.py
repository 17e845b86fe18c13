from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from queue import Queue
from threading import Event

import pytest

from kiosk.sync import engine
from kiosk.sync.link import LinkKind, LinkState
from kiosk.sync.reports import RunReport
from kiosk.sync.transport import Answer
from kiosk.sync.worker import LinkEvent, Worker
from kiosk.wire import paths
from tests.fakes import InProcessTransport, Kiosk, Weather

SOON = 10  # seconds: more than any of this takes


@dataclass
class Gate(InProcessTransport):
    """A line on which requests stay until somebody opens it."""

    opened: Event = field(default_factory=Event)
    waiting: Event = field(default_factory=Event)

    def post(self, path: str, body: bytes) -> Answer:
        self.waiting.set()
        assert self.opened.wait(SOON)
        return super().post(path, body)


@dataclass
class Desk:
    kiosk: Kiosk
    line: Gate
    events: Queue[LinkEvent] = field(default_factory=Queue)

    def __post_init__(self) -> None:
        kiosk = self.kiosk
        random = kiosk.world.random.randbytes
        self.worker = Worker(
            lambda: engine.ready(kiosk.store, lambda _: self.line, kiosk.clock, random),
            kiosk.store,
            kiosk.clock,
            random,
            watch=lambda: "the same network",
        )
        self.worker.on_event(self.events.put)

    def hear(self, wanted: Callable[[LinkEvent], bool]) -> LinkEvent:
        """The next event of this kind."""
        while not wanted(event := self.events.get(timeout=SOON)):
            pass
        return event

    def hear_of(self, kind: LinkKind) -> LinkState:
        event = self.hear(lambda event: isinstance(event, LinkState) and event.kind is kind)
        assert isinstance(event, LinkState)
        return event

    def hear_report(self) -> RunReport:
        event = self.hear(lambda event: isinstance(event, RunReport))
        assert isinstance(event, RunReport)
        return event


@pytest.fixture
def desk(kiosk: Kiosk) -> Iterator[Desk]:
    desk = Desk(kiosk, Gate(kiosk.world.deliver, kiosk.sky))
    desk.line.opened.set()
    yield desk
    desk.worker.stop(SOON)


@pytest.fixture
def gated(kiosk: Kiosk) -> Iterator[Desk]:
    desk = Desk(kiosk, Gate(kiosk.world.deliver, kiosk.sky))
    yield desk
    desk.line.opened.set()
    desk.worker.stop(SOON)


def test_what_is_registered_is_sent_and_told(desk, kiosk):
    desk.worker.start()
    assert desk.hear_of(LinkKind.ONLINE).unsent == 0
    kiosk.register()
    desk.worker.wake()
    assert desk.hear_report().sent == 1
    assert desk.hear_of(LinkKind.ONLINE).unsent == 0
    assert desk.worker.state().kind is LinkKind.ONLINE


def test_everything_that_waits_when_it_starts_is_sent_and_the_count_goes_down(desk, kiosk):
    kiosk.register_all(range(1, 1202))
    desk.worker.start()
    counts = []
    while (state := desk.hear(lambda event: isinstance(event, LinkState))).kind is LinkKind.SENDING:
        counts.append(state.unsent)
    assert counts == [1201, 701]  # one is under way while the one before is settled


def test_offline_it_waits_and_send_now_does_not(desk, kiosk):
    kiosk.sky.always = Weather.REQUEST_LOST
    kiosk.register()
    desk.worker.start()
    assert desk.hear_of(LinkKind.OFFLINE).unsent == 1
    kiosk.sky.always = Weather.FAIR
    desk.worker.send_now()
    assert desk.hear_report().sent == 1


def test_a_change_of_the_network_is_as_good_as_being_asked(desk, kiosk):
    kiosk.sky.always = Weather.PORTAL
    kiosk.register()
    desk.worker.start()
    desk.hear_of(LinkKind.PORTAL)
    kiosk.sky.always = Weather.FAIR
    desk.worker.network_changed()
    assert desk.hear_report().sent == 1


def test_stopped_it_does_nothing_and_started_again_it_goes_on(desk, kiosk):
    desk.worker.start()
    desk.worker.start()
    desk.hear_of(LinkKind.ONLINE)
    desk.worker.stop(SOON)
    sent = len(kiosk.sky.sent)
    kiosk.register()
    desk.worker.wake()
    desk.worker.send_now()
    assert len(kiosk.sky.sent) == sent
    desk.worker.start()
    assert desk.hear_report().sent == 1


def test_stopping_does_not_wait_for_a_dead_line_and_loses_nothing(gated, kiosk):
    kiosk.register()
    gated.worker.start()
    assert gated.line.waiting.wait(SOON)
    gated.worker.stop(timeout=0.01)
    gated.worker.start()  # while the first is still on the line
    assert gated.worker.state().unsent == 1
    gated.line.opened.set()
    assert gated.hear_report().sent == 1
    assert len(kiosk.sky.sent_to(paths.BATCHES)) == 1


def test_stopped_in_a_long_run_it_ends_after_the_batch_under_way(gated, kiosk):
    kiosk.register_all(range(1, 2001))
    gated.worker.start()
    assert gated.line.waiting.wait(SOON)
    gated.worker.stop(timeout=0)
    gated.line.opened.set()
    gated.worker.stop(SOON)
    assert kiosk.sky.sent_to(paths.BATCHES) == []
    assert gated.worker.state().unsent == 2000


@pytest.mark.expects_log
def test_a_listener_s_bug_stops_nothing(desk, kiosk, caplog):
    def stumble(event: LinkEvent) -> None:
        raise ZeroDivisionError

    desk.worker.on_event(stumble)
    desk.worker.start()
    desk.hear_of(LinkKind.ONLINE)
    kiosk.register()
    desk.worker.wake()
    assert desk.hear_report().sent == 1
    assert "ZeroDivisionError" in caplog.text


def test_who_does_not_listen_any_more_hears_nothing(desk, kiosk):
    heard: list[LinkEvent] = []
    forget = desk.worker.on_event(heard.append)
    forget()
    forget()
    desk.worker.start()
    desk.hear_of(LinkKind.ONLINE)
    assert heard == []


def test_a_listener_may_stop_the_worker(desk):
    stopped = Event()

    def stop(event: LinkEvent) -> None:
        desk.worker.stop()
        stopped.set()

    desk.worker.on_event(stop)
    desk.worker.start()
    assert stopped.wait(SOON)
