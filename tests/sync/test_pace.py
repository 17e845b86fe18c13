"""How long sending will take, by how long it took."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sync import pace
from kiosk.sync.pace import Estimate, Sample
from tests.fakes import Weather

SAMPLES = st.builds(
    Sample, st.integers(200, 80_000), st.integers(1, 3_600_000), st.integers(1, 500)
)


def measured(kiosk) -> tuple[Sample, ...]:
    with kiosk.store.read() as tx:
        return pace.samples(tx)


def test_nothing_was_ever_sent_and_nothing_is_said():
    assert pace.estimate(50_000, ()) is None


def test_twice_the_bytes_take_twice_the_time_and_a_little_never_less_than_an_answer():
    one = (Sample(10_000, 20_000, 50),)
    assert pace.estimate(10_000, one) == Estimate(20, 30)
    assert pace.estimate(20_000, one) == Estimate(40, 60)
    assert pace.estimate(100, one) == Estimate(20, 30)


def test_one_good_and_one_bad_moment_are_not_the_rule():
    usual = [Sample(1_000, 10_000 + 100 * n, 5) for n in range(8)]
    odd = [Sample(1_000, 100, 5), Sample(1_000, 3_000_000, 5)]
    told = pace.estimate(1_000, [*usual, *odd])
    assert told is not None
    assert told.low >= 10
    assert told.high <= 17


@given(size=st.integers(1, 10_000_000), seen=st.lists(SAMPLES, min_size=1, max_size=12))
def test_it_is_a_range_and_more_is_never_quicker(size, seen):
    told, more = pace.estimate(size, seen), pace.estimate(2 * size, seen)
    assert told is not None
    assert more is not None
    assert 1 <= told.low <= told.high
    assert more.low >= told.low
    assert more.high >= told.high


def test_every_batch_that_arrives_is_measured_and_the_last_twelve_are_kept(kiosk):
    for number in range(1, 15):
        kiosk.register(number)
        kiosk.sky.forecast = [Weather.FAIR, Weather.SLOW]
        kiosk.run()
    seen = measured(kiosk)
    assert len(seen) == 12
    assert {(one.milliseconds, one.claims) for one in seen} == {(40_000, 1)}
    assert all(300 < one.size < 3_000 for one in seen)


def test_what_did_not_arrive_is_not_measured(kiosk):
    kiosk.register()
    kiosk.sky.forecast = [Weather.FAIR, Weather.REPLY_LOST]
    kiosk.run()
    assert measured(kiosk) == ()


@pytest.mark.parametrize("took", [timedelta(hours=2), timedelta(seconds=-1)])
def test_a_time_that_only_a_clock_that_was_set_can_tell_is_left_out(kiosk, took):
    with kiosk.store.write() as tx:
        pace.note(tx, 1_000, took, 5)
    assert measured(kiosk) == ()


def test_what_is_not_packed_yet_is_weighed_by_what_was(kiosk):
    kiosk.register_all(range(1, 101))
    kiosk.run()
    seen = measured(kiosk)
    kiosk.register_all(range(101, 201))
    expected = pace.bytes_of(100, seen)
    kiosk.engine.cut_all()
    with kiosk.store.read() as tx:
        assert tx.cut_bytes() == pytest.approx(expected, rel=0.2)
