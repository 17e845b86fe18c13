"""Whatever the network does, every record arrives once and its verdict comes back."""

import pytest

from kiosk.domain.standing import Standing
from kiosk.domain.verdict import VerdictKind
from kiosk.errors import CaptivePortal, CentreBusy, CentreUnreachable, ReplyNotSigned
from kiosk.wire import paths
from tests import builders
from tests.fakes import Weather, a_world


def test_a_day_offline_arrives_as_a_whole_when_the_network_is_back(world, kiosk):
    kiosk.sky.always = Weather.REQUEST_LOST
    for number in range(1, 31):
        kiosk.register(number)
        kiosk.run()
        world.clock.move(minutes=12)
    assert kiosk.standings() == {Standing.QUEUED: 30}
    assert world.places_taken() == 0
    kiosk.sky.always = Weather.FAIR
    report = kiosk.run()
    assert (report.sent, report.waiting, report.problem) == (30, 0, None)
    assert kiosk.standings() == {Standing.PLACED: 25, Standing.WAITING: 5}
    assert world.places_taken() == 25


def test_in_a_draw_nobody_is_told_more_than_is_known(postgres_url, tmp_path):
    with a_world(postgres_url, tmp_path, data=builders.programme().data) as world:
        kiosk = world.new_kiosk()
        kiosk.register_all(range(1, 11))
        assert kiosk.run().verdicts == {VerdictKind.IN_DRAW: 10}
        assert world.places_taken() == 0


def test_a_lost_request_is_sent_again(world, kiosk):
    kiosk.register()
    kiosk.sky.forecast = [Weather.FAIR, Weather.REQUEST_LOST]
    assert isinstance(kiosk.run().problem, CentreUnreachable)
    assert world.places_taken() == 0
    assert kiosk.run().verdicts == {VerdictKind.PLACED: 1}
    assert world.places_taken() == 1


def test_a_lost_reply_takes_one_place_not_two(world, kiosk):
    kiosk.register()
    kiosk.sky.forecast = [Weather.FAIR, Weather.REPLY_LOST]
    assert isinstance(kiosk.run().problem, CentreUnreachable)
    assert kiosk.standing(1) is Standing.BATCHED
    kiosk.run()
    first, second = kiosk.sky.sent_to(paths.BATCHES)
    assert first == second  # the same bytes, not merely the same people
    assert kiosk.standing(1) is Standing.PLACED
    assert world.places_taken() == 1


def test_a_request_that_arrives_twice_counts_once(world, kiosk, books):
    kiosk.register_all(range(1, 6))
    kiosk.sky.always = Weather.REPEATED
    assert kiosk.run().verdicts == {VerdictKind.PLACED: 5}
    assert world.places_taken() == 5
    assert len(books.digests()) == 1


def test_a_request_that_arrives_after_its_successor_changes_nothing(world, kiosk, books):
    kiosk.register(1)
    kiosk.sky.forecast = [Weather.FAIR, Weather.LATE]
    kiosk.run()
    kiosk.register(2)
    kiosk.run()  # sends the first again, then the second; the late one comes in between
    assert kiosk.standings() == {Standing.PLACED: 2}
    assert world.places_taken() == 2
    assert len(books.digests()) == 2


@pytest.mark.parametrize("weather", [Weather.TRUNCATED, Weather.GARBAGE, Weather.FLIPPED])
def test_a_spoilt_reply_is_no_reply(world, kiosk, weather):
    kiosk.register()
    kiosk.sky.forecast = [Weather.FAIR, weather]
    assert kiosk.run().problem is not None
    assert kiosk.standing(1) is Standing.BATCHED
    kiosk.run()
    assert kiosk.standing(1) is Standing.PLACED
    assert world.places_taken() == 1


@pytest.mark.parametrize("weather", [Weather.PORTAL, Weather.REDIRECT])
def test_the_page_of_a_free_wifi_is_not_the_centre(world, kiosk, weather):
    kiosk.register()
    kiosk.sky.always = weather
    for _ in range(3):
        report = kiosk.run()
        assert isinstance(report.problem, CaptivePortal)
        assert report.waiting == 1
    kiosk.sky.always = Weather.FAIR
    assert kiosk.run().verdicts == {VerdictKind.PLACED: 1}


@pytest.mark.parametrize("weather", [Weather.BUSY_429, Weather.BUSY_503, Weather.TOO_LARGE_413])
def test_a_busy_centre_gets_its_rest_and_then_the_records(kiosk, weather):
    kiosk.register()
    kiosk.sky.forecast = [Weather.FAIR, weather]
    assert isinstance(kiosk.run().problem, CentreBusy)
    with kiosk.store.read() as tx:
        assert tx.sync_state().next_attempt_at >= kiosk.clock()
    assert kiosk.run().verdicts == {VerdictKind.PLACED: 1}


def test_a_portal_that_answers_in_place_of_a_batch_marks_nothing(kiosk):
    kiosk.register()
    kiosk.sky.forecast = [Weather.FAIR, Weather.PORTAL]
    assert isinstance(kiosk.run().problem, CaptivePortal)
    assert kiosk.standing(1) is Standing.BATCHED
    kiosk.sky.forecast = [Weather.FAIR, Weather.GARBAGE]
    assert isinstance(kiosk.run().problem, ReplyNotSigned)
    assert kiosk.standing(1) is Standing.BATCHED


def test_through_any_weather_everybody_arrives_once(world, kiosk, books):
    random = world.around.random
    for number in range(1, 41):
        kiosk.register(number)
        kiosk.sky.forecast = random.choices(list(Weather), k=3)
        kiosk.run()
        world.clock.move(minutes=3)
    kiosk.sky.forecast = []
    for _ in range(3):
        report = kiosk.run()
    assert (report.waiting, report.problem) == (0, None)
    assert kiosk.standings() == {Standing.PLACED: 25, Standing.WAITING: 15}
    assert len(set(books.holders())) == 25
    assert {seq for _, seq in books.standings()} == set(range(1, 41))
