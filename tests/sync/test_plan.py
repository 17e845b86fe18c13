"""Sending as it was set: by hand, sparingly, or at certain hours; a person who asks is served."""

from datetime import timedelta

import pytest

from kiosk.domain.wave import WIB
from kiosk.store.store import Store
from kiosk.sync import plan
from kiosk.sync.link import LinkKind
from kiosk.sync.plan import Mode
from kiosk.wire import batch, paths
from tests.fakes import Kiosk, Weather
from tests.sync.test_rounds import Watchman

HOUR = timedelta(hours=1)


def set_to(store: Store, mode: Mode, window: str = "") -> None:
    with store.write() as tx:
        tx.put_setting(plan.MODE, mode.value.encode())
        tx.put_setting(plan.WINDOW, window.encode())


@pytest.fixture
def watch(kiosk: Kiosk) -> Watchman:
    return Watchman(kiosk, zone=WIB)  # ten in the morning


def test_by_hand_nothing_goes_unasked_and_everything_when_asked(watch, kiosk):
    set_to(kiosk.store, Mode.MANUAL)
    kiosk.register()
    watch.wait(days=1)
    watch.network = "eth0"
    watch.rounds.hint()
    assert watch.look() is None
    assert kiosk.sky.sent == []
    state = watch.rounds.state()
    assert (state.kind, state.next_try, state.mode) == (LinkKind.RESTING, None, Mode.MANUAL)
    watch.rounds.ask()
    assert watch.look().sent == 1
    watch.wait(days=1)
    assert watch.look() is None


def test_a_try_that_somebody_asked_for_and_that_failed_is_not_repeated_unasked(watch, kiosk):
    set_to(kiosk.store, Mode.MANUAL)
    kiosk.register()
    kiosk.sky.always = Weather.REQUEST_LOST
    watch.rounds.ask()
    assert watch.look().problem is not None
    watch.wait(days=1)
    assert watch.look() is None
    state = watch.rounds.state()
    assert (state.kind, state.next_try) == (LinkKind.OFFLINE, None)


def test_outside_the_window_it_rests_and_says_when_it_goes_on(watch, kiosk):
    set_to(kiosk.store, Mode.AUTO, "18.00-06.00")
    kiosk.register()
    watch.network = "eth0"
    assert watch.look() is None
    state = watch.rounds.state()
    assert (state.kind, state.next_try) == (LinkKind.RESTING, kiosk.clock() + 8 * HOUR)
    assert watch.rounds.seconds_to_next() == 8 * 3600
    watch.wait(hours=8)
    assert watch.look().sent == 1
    assert watch.kind is LinkKind.ONLINE
    watch.wait(hours=12)
    assert watch.rounds.state().kind is LinkKind.RESTING


def test_a_failure_in_the_evening_is_tried_again_until_the_morning_and_then_at_night(watch, kiosk):
    set_to(kiosk.store, Mode.AUTO, "18.00-06.00")
    kiosk.register()
    kiosk.sky.always = Weather.REQUEST_LOST
    watch.wait(hours=19, minutes=59, seconds=59)
    watch.look()
    for _ in range(12):
        watch.rounds.ask()
        watch.look()
    state = watch.rounds.state()
    assert state.kind is LinkKind.OFFLINE
    assert state.next_try == kiosk.clock() + 12 * HOUR + timedelta(seconds=1)


def test_where_bytes_are_paid_for_runs_and_batches_are_small(watch, kiosk):
    set_to(kiosk.store, Mode.METERED)
    kiosk.register_all(range(1, 302))
    assert watch.look().sent == 200
    sizes = [batch.read_header(body) for body in kiosk.sky.sent_to(paths.BATCHES)]
    assert {one.last_seq - one.first_seq + 1 for one in sizes} == {50}
    assert watch.look() is None
    assert watch.rounds.state().next_try == kiosk.clock() + HOUR / 4
    watch.rounds.ask()
    assert watch.look().sent == 101  # somebody asked: all of it


def test_where_bytes_are_paid_for_nobody_asks_the_centre_every_minute(watch, kiosk):
    set_to(kiosk.store, Mode.METERED)
    watch.look()
    watch.wait(minutes=59)
    watch.network = "eth0"
    assert watch.look() is None
    watch.wait(minutes=1)
    assert watch.look() is not None
    kiosk.register()
    watch.network = "wlan0"
    assert watch.look().sent == 1  # a better line is taken when somebody waits
