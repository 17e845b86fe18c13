from dataclasses import dataclass, field
from datetime import UTC, timedelta, timezone
from threading import Event

import pytest

from kiosk.errors import DiskFailing
from kiosk.sync import engine, kept
from kiosk.sync.engine import Engine
from kiosk.sync.link import LinkKind
from kiosk.sync.plan import MODE, SMALL_PHOTOS, WINDOW, Mode
from kiosk.sync.reports import RunReport
from kiosk.sync.rounds import Rounds
from kiosk.sync.transport import Answer
from kiosk.wire import paths
from kiosk.wire.photos import CHUNK
from tests.fakes import InProcessTransport, Kiosk, Weather
from tests.sync.album import photographed

MINUTE = timedelta(minutes=1)


@dataclass
class Line(InProcessTransport):
    has_gone: bool = False

    def is_dropped(self) -> bool:
        return self.has_gone

    def post(self, path: str, body: bytes) -> Answer:
        self.has_gone = False
        return super().post(path, body)


@dataclass
class Watchman:
    """Looks when a story tells him to, over a network that the story can change."""

    kiosk: Kiosk
    network: str = "wlan0"
    bug: Exception | None = None
    progress: list[LinkKind] = field(default_factory=list)
    stopped: Event = field(default_factory=Event)
    zone: timezone = UTC

    def __post_init__(self) -> None:
        kiosk = self.kiosk
        self.line = Line(kiosk.world.deliver, kiosk.sky)
        self.rounds = Rounds(
            self.engine,
            kiosk.store,
            kiosk.clock,
            kiosk.world.random.randbytes,
            lambda: self.network,
            self.zone,
        )

    def engine(self) -> Engine | None:
        if self.bug:
            raise self.bug
        kiosk = self.kiosk
        return engine.ready(
            kiosk.store, lambda _: self.line, kiosk.clock, kiosk.world.random.randbytes, lines=1
        )

    def look(self) -> RunReport | None:
        return self.rounds.look(self.stopped, lambda: self.progress.append(self.kind))

    @property
    def kind(self) -> LinkKind:
        return self.rounds.state().kind

    def wait(self, **units: float) -> None:
        self.kiosk.clock.move(**units)


@pytest.fixture
def watch(kiosk: Kiosk) -> Watchman:
    return Watchman(kiosk)


def test_the_first_look_is_a_contact_and_the_next_one_only_after_a_minute(watch):
    assert watch.look() is not None
    assert watch.look() is None
    assert watch.rounds.seconds_to_next() == 60
    watch.wait(seconds=59)
    assert watch.look() is None
    watch.wait(seconds=1)
    assert watch.look() is not None


def test_a_new_record_is_sent_at_the_next_look(watch, kiosk):
    watch.look()
    kiosk.register()
    assert watch.rounds.seconds_to_next() == 0
    assert watch.look().sent == 1


def test_verdicts_that_are_owed_are_asked_for_every_quarter_of_a_minute(watch, kiosk, centre):
    centre.is_judging = False
    kiosk.register()
    watch.look()
    assert watch.rounds.seconds_to_next() == 15


def fail(watch: Watchman) -> None:
    """Until the next try is at least a minute away."""
    watch.kiosk.sky.always = Weather.REQUEST_LOST
    while watch.rounds.seconds_to_next() < 60:
        watch.rounds.ask()
        watch.look()


def test_a_new_record_does_not_hurry_a_kiosk_that_waits(watch, kiosk):
    fail(watch)
    kiosk.register()
    assert watch.look() is None
    watch.wait(seconds=watch.rounds.seconds_to_next())
    assert watch.look() is not None


def test_who_presses_send_now_waits_for_nothing(watch, kiosk):
    fail(watch)
    kiosk.register()
    kiosk.sky.always = Weather.FAIR
    watch.rounds.ask()
    assert watch.look().sent == 1
    assert watch.kind is LinkKind.ONLINE


def test_another_network_is_tried_at_once(watch, kiosk):
    fail(watch)
    kiosk.sky.always = Weather.FAIR
    watch.network = "eth0"
    assert watch.look().problem is None
    assert watch.look() is None


def test_a_line_that_the_other_end_closed_is_tried_at_once(watch, kiosk):
    watch.look()
    kiosk.sky.always = Weather.REQUEST_LOST
    watch.line.has_gone = True
    assert watch.look().problem is not None
    assert watch.kind is LinkKind.OFFLINE


def test_a_kiosk_without_a_centre_waits_for_one_and_is_found_when_it_is_enrolled(watch, kiosk):
    with kiosk.store.write() as tx:
        certificate = tx.setting(kept.CERTIFICATE)
        tx.drop_setting(kept.CERTIFICATE)
    kiosk.register()
    assert watch.look() is None
    assert watch.kind is LinkKind.NOT_ENROLLED
    assert kiosk.sky.sent == []
    with kiosk.store.write() as tx:
        tx.put_setting(kept.CERTIFICATE, certificate)
    watch.rounds.renew()
    assert watch.look().sent == 1


@pytest.mark.parametrize(
    "weather, kind",
    [
        (Weather.REQUEST_LOST, LinkKind.OFFLINE),
        (Weather.BROKEN_502, LinkKind.OFFLINE),
        (Weather.PORTAL, LinkKind.PORTAL),
        (Weather.REDIRECT, LinkKind.PORTAL),
        (Weather.BUSY_503, LinkKind.BUSY),
        (Weather.GARBAGE, LinkKind.FAILING),
    ],
)
def test_what_is_wrong_is_told_apart_and_since_when(watch, kiosk, weather, kind):
    kiosk.register()
    watch.wait(minutes=5)
    began = kiosk.clock()
    kiosk.sky.always = weather
    watch.look()
    watch.wait(minutes=5)
    watch.rounds.ask()
    watch.look()
    state = watch.rounds.state()
    assert (state.kind, state.since, state.unsent) == (kind, began, 1)
    assert state.oldest_unsent == began - timedelta(minutes=5)
    assert state.next_try >= kiosk.clock()
    kiosk.sky.always = Weather.FAIR
    watch.rounds.ask()
    watch.look()
    state = watch.rounds.state()
    assert (state.kind, state.since, state.unsent) == (LinkKind.ONLINE, None, 0)
    assert (state.next_try, state.problem_code) == (None, "")
    assert state.last_success == kiosk.clock()


def test_a_wrong_clock_shows_while_everything_else_goes_on(watch, kiosk, centre):
    centre.ahead = lambda now: now + timedelta(days=365)
    kiosk.register()
    assert watch.look().sent == 1
    state = watch.rounds.state()
    assert (state.kind, state.facts) == (LinkKind.CLOCK_WRONG, {"seconds": -365 * 86400})
    centre.ahead = lambda now: now
    watch.rounds.ask()
    watch.look()
    assert watch.kind is LinkKind.ONLINE


def test_sending_shows_only_once_the_centre_has_answered(watch, kiosk):
    kiosk.register_all(range(1, 1001))
    watch.look()
    assert watch.progress == [LinkKind.SENDING] * 2  # before each batch
    assert watch.kind is LinkKind.ONLINE
    watch.progress.clear()
    kiosk.sky.always = Weather.REQUEST_LOST
    watch.rounds.ask()
    watch.look()
    assert watch.progress == []


@pytest.mark.expects_log
def test_a_bug_is_an_incident_with_a_name_and_the_outbox_goes_on(watch, kiosk, caplog):
    kiosk.register()
    watch.bug = ZeroDivisionError("3171011501909001 SITI NURHALIZA")
    assert watch.look() is None
    state = watch.rounds.state()
    assert (state.kind, state.problem_code) == (LinkKind.FAILING, "incident")
    assert str(state.facts["incident"]) in caplog.text
    assert "ZeroDivisionError" in caplog.text
    assert "engine:" in caplog.text  # where
    assert "SITI" not in caplog.text  # not whom
    watch.bug = None
    watch.wait(seconds=2)
    assert watch.look().sent == 1
    assert watch.kind is LinkKind.ONLINE


@pytest.mark.expects_log
def test_a_bug_that_stays_is_met_less_and_less_often(watch):
    watch.bug = RuntimeError()
    waits = []
    for _ in range(12):
        watch.look()
        waits.append(watch.rounds.seconds_to_next())
        watch.wait(seconds=waits[-1])
    assert max(waits[6:]) > 60
    assert max(waits) <= 900


def test_a_failing_store_is_told_as_what_it_is(watch, kiosk):
    watch.bug = DiskFailing()
    assert watch.look() is None
    watch.bug = None
    watch.wait(seconds=2)
    assert watch.look() is not None


def test_what_goes_wrong_after_the_end_is_nobody_s_incident(watch, kiosk, caplog):
    watch.stopped.set()
    kiosk.store.close()
    assert watch.look() is None
    assert caplog.text == ""


def test_looking_costs_no_request(watch, kiosk):
    watch.look()
    before = len(kiosk.sky.sent)
    for _ in range(20):
        watch.look()
    assert len(kiosk.sky.sent) == before
    assert {path for path, _ in kiosk.sky.sent} == {paths.CONTACT}


# --- photographs ----------------------------------------------------------------------------------


def waiting_photos(watch: Watchman) -> int:
    return watch.rounds.state().photos


def test_photographs_that_take_longer_than_a_minute_go_on_in_the_next_run_at_once(
    watch: Watchman,
) -> None:
    photographed(watch.kiosk, 1, 2 * CHUNK)
    watch.kiosk.sky.always = Weather.SLOW  # forty seconds each
    reports: list[RunReport | None] = []
    while waiting_photos(watch) and len(reports) < 30:
        reports.append(watch.look())
        assert watch.rounds.seconds_to_next() == 0
    assert len(reports) > 2
    assert sum(report.photos for report in reports if report) == 1


def test_by_hand_one_press_brings_them_all(watch: Watchman) -> None:
    by(watch, Mode.MANUAL)
    photographed(watch.kiosk, 1, 2 * CHUNK)
    watch.kiosk.sky.always = Weather.SLOW
    assert watch.look() is None
    watch.rounds.ask()
    looks = 0
    while waiting_photos(watch) and looks < 30:
        assert watch.look() is not None
        looks += 1
    assert (waiting_photos(watch), looks > 2) == (0, True)
    assert watch.look() is None


def test_where_bytes_are_paid_for_a_few_pieces_go_now_and_then(watch: Watchman) -> None:
    by(watch, Mode.METERED)
    photographed(watch.kiosk, 1, 9 * CHUNK)
    assert watch.look() is not None
    sent = len(watch.kiosk.sky.sent_to(paths.PHOTOS))
    assert sent == 1 + SMALL_PHOTOS  # the question, and the pieces
    assert watch.look() is None
    watch.wait(minutes=15)
    assert watch.look() is not None
    watch.rounds.ask()
    watch.look()
    assert waiting_photos(watch) == 0


def test_photographs_wait_for_the_hours_of_sending(watch: Watchman) -> None:
    with watch.kiosk.store.write() as tx:
        tx.put_setting(WINDOW, b"06.00-18.00")
    photographed(watch.kiosk, 1, 900)
    assert watch.look() is None
    assert waiting_photos(watch) == 1


def by(watch: Watchman, mode: Mode) -> None:
    with watch.kiosk.store.write() as tx:
        tx.put_setting(MODE, mode.value.encode())
