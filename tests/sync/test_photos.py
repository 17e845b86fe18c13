"""The lane of photographs: whole, once, after the claims, and none in the way of another."""

from __future__ import annotations

from datetime import timedelta
from random import Random
from threading import Thread, current_thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import CaptivePortal, CentreUnreachable, ReplyNotSigned
from kiosk.store.records import PhotoRow, SealedPhoto
from kiosk.sync import plan
from kiosk.sync.apart import apart
from kiosk.sync.flow import LINES, Flow
from kiosk.sync.photos import DAMAGED
from kiosk.sync.spell import Spell
from kiosk.wire import paths
from kiosk.wire.photos import CHUNK, State
from tests.clock import Clock
from tests.fakes import Kiosk, Weather
from tests.store.desk import line_of
from tests.sync.album import PaperAlbum, photographed
from tests.sync.paper import PaperCentre, desk_of
from tests.wire.office import STRANGER


def rows(kiosk: Kiosk, which: int = 1) -> list[PhotoRow]:
    with kiosk.store.read() as tx:
        return tx.photos_of(which)


def waiting(kiosk: Kiosk) -> int:
    with kiosk.store.read() as tx:
        return tx.photo_counts().photos


def is_whole(album: PaperAlbum, *shots: SealedPhoto) -> bool:
    return all(album.parts.get(one.mark.digest) == one.sealed for one in shots)


@pytest.fixture
def album(centre: PaperCentre) -> PaperAlbum:
    return centre.album


def test_photographs_follow_their_claims_piece_by_piece(kiosk: Kiosk, album: PaperAlbum) -> None:
    _, shots = photographed(kiosk, 1, 2 * CHUNK + 10, 500)
    report = kiosk.run()
    assert (report.sent, report.photos, report.problem) == (1, 2, None)
    assert is_whole(album, *shots)
    assert [(one.offset, len(one.data)) for one in album.chunks] == [
        (0, CHUNK),
        (CHUNK, CHUNK),
        (2 * CHUNK, 10),
        (0, 500),
    ]
    where = [path for path, _ in kiosk.sky.sent]
    assert where.index(paths.PHOTOS) > where.index(paths.BATCHES)
    assert all(row.is_received and row.is_here for row in rows(kiosk))


def test_there_is_nothing_to_do_and_nothing_is_asked(kiosk: Kiosk, album: PaperAlbum) -> None:
    kiosk.register(1)
    assert kiosk.run().photos == 0
    assert kiosk.sky.sent_to(paths.PHOTOS) == []


def test_one_question_is_enough_for_many(kiosk: Kiosk, album: PaperAlbum) -> None:
    for number in range(1, 41):
        photographed(kiosk, number, 100, 90)
    assert kiosk.run().photos == 80
    assert [len(one.photos) for one in album.asked] == [64, 16]
    assert len(album.chunks) == 80


def test_what_is_there_is_not_sent_again(kiosk: Kiosk, album: PaperAlbum) -> None:
    _, (card, face) = photographed(kiosk, 1, 3 * CHUNK, 2000)
    album.parts[card.mark.digest] = card.sealed[: CHUNK + 7]
    album.parts[face.mark.digest] = face.sealed
    assert kiosk.run().photos == 2
    assert [(one.offset, len(one.data)) for one in album.chunks] == [
        (CHUNK + 7, CHUNK),
        (2 * CHUNK + 7, CHUNK - 7),
    ]


@pytest.mark.parametrize("lines", [1, LINES])
def test_several_are_under_way_at_once_and_all_arrive(
    kiosk: Kiosk, album: PaperAlbum, lines: int
) -> None:
    kiosk.lines = lines
    shots = [one for number in range(1, 9) for one in photographed(kiosk, number, 70_000, 900)[1]]
    assert kiosk.run().photos == 16
    assert is_whole(album, *shots)


# --- interrupted ----------------------------------------------------------------------------------


@pytest.mark.parametrize("weather", [w for w in Weather if w not in {Weather.FAIR, Weather.SLOW}])
@pytest.mark.parametrize("at", [0, 2])
def test_whatever_happens_to_a_request_the_next_run_goes_on_where_it_was(
    kiosk: Kiosk, album: PaperAlbum, weather: Weather, at: int
) -> None:
    _, (card,) = photographed(kiosk, 1, 2 * CHUNK + 10)
    kiosk.sky.forecast = [Weather.FAIR] * (2 + at) + [weather]  # contact and claims went before
    first = kiosk.run()
    assert first.sent == 1
    kiosk.crash()
    kiosk.run()
    assert is_whole(album, card)
    assert rows(kiosk)[0].is_received
    sent_twice = sum(len(one.data) for one in album.chunks) - card.mark.size
    assert sent_twice <= 2 * CHUNK


def test_a_failure_of_photographs_delays_no_claim(kiosk: Kiosk, centre: PaperCentre) -> None:
    photographed(kiosk, 1, 900)
    kiosk.sky.forecast = [Weather.FAIR, Weather.FAIR, Weather.REQUEST_LOST]
    assert isinstance(kiosk.run().problem, CentreUnreachable)
    with kiosk.store.read() as tx:
        state = tx.sync_state()
    assert (state.failures, state.next_attempt_at) == (0, None)


def test_after_a_failure_they_rest_unless_somebody_asks(kiosk: Kiosk, album: PaperAlbum) -> None:
    photographed(kiosk, 1, 900)
    kiosk.sky.forecast = [Weather.FAIR, Weather.FAIR, Weather.BUSY_503]
    kiosk.run()
    asked = len(kiosk.sky.sent_to(paths.PHOTOS))
    assert kiosk.engine.run_once(is_asked=False).photos == 0
    assert len(kiosk.sky.sent_to(paths.PHOTOS)) == asked
    kiosk.clock.move(seconds=23)  # as long as the centre wanted, and a little more
    assert kiosk.engine.run_once(is_asked=False).photos == 1
    assert kiosk.engine.run_once(is_asked=False).problem is None


def test_whoever_asks_does_not_wait_for_the_end_of_a_rest(kiosk: Kiosk) -> None:
    photographed(kiosk, 1, 900)
    kiosk.sky.forecast = [Weather.FAIR, Weather.FAIR, Weather.BUSY_503]
    kiosk.run()
    assert kiosk.run().photos == 1


@pytest.mark.parametrize(
    "weather, problem",
    [(Weather.PORTAL, CaptivePortal), (Weather.GARBAGE, ReplyNotSigned)],
)
def test_only_the_centre_is_believed(
    kiosk: Kiosk, weather: Weather, problem: type[Exception]
) -> None:
    photographed(kiosk, 1, 900)
    kiosk.sky.forecast = [Weather.FAIR, Weather.FAIR, Weather.FAIR, weather]
    assert isinstance(kiosk.run().problem, problem)
    assert [row.is_received for row in rows(kiosk)] == [False]


def test_a_strangers_custody_is_none(kiosk: Kiosk, centre: PaperCentre) -> None:
    photographed(kiosk, 1, 900)
    centre.hand = STRANGER
    kiosk.run()
    assert waiting(kiosk) == 1


# --- claims first ---------------------------------------------------------------------------------


def test_whoever_is_registered_meanwhile_goes_before_the_next_piece(
    kiosk: Kiosk, album: PaperAlbum
) -> None:
    photographed(kiosk, 1, 4 * CHUNK)
    pieces = iter(range(100))

    def spare() -> bool:
        if next(pieces) == 3:
            photographed(kiosk, 2, 300)
        return True

    report = kiosk.engine.run_once(spare=spare)
    assert (report.sent, report.photos, report.waiting) == (2, 2, 0)
    where = [path for path, _ in kiosk.sky.sent]
    second = where.index(paths.BATCHES, where.index(paths.BATCHES) + 1)
    assert 0 < where[:second].count(paths.PHOTOS) < 1 + 4


def test_a_run_that_is_to_end_leaves_the_rest_for_the_next(kiosk: Kiosk, album: PaperAlbum) -> None:
    _, shots = photographed(kiosk, 1, 4 * CHUNK, 800)
    pieces = iter([True] * 3)
    report = kiosk.engine.run_once(spare=lambda: next(pieces, False))
    assert (report.photos, len(album.chunks)) == (0, 3)
    assert 0 < rows(kiosk)[1].there < 4 * CHUNK
    assert kiosk.run().photos == 2
    assert is_whole(album, *shots)


def test_a_spell_ends_after_a_minute_or_after_its_pieces() -> None:
    clock = Clock()
    spell, small = Spell(clock, None), Spell(clock, 2)
    assert [small.allows() for _ in range(3)] == [True, True, False]
    assert not small.is_over
    assert spell.allows()
    clock.move(seconds=59)
    assert spell.allows()
    clock.move(seconds=1)
    assert not spell.allows()
    assert spell.is_over


def test_what_is_paid_for_by_the_byte_is_sent_a_little_at_a_time() -> None:
    assert plan.SMALL_PHOTOS * CHUNK <= 1 << 18


# --- one that is not taken ------------------------------------------------------------------------


def only(shot: SealedPhoto, said: State) -> PaperAlbum:
    """A centre that says something of this one."""
    digest = shot.mark.digest
    return PaperAlbum(twist=lambda state: said if state.digest == digest else state)


@pytest.mark.parametrize("code", ["too_many", "unknown_record", "unheard_of", "hash"])
def test_one_that_is_not_taken_now_stops_no_other_and_is_offered_again(
    kiosk: Kiosk, centre: PaperCentre, code: str
) -> None:
    _, (card, face) = photographed(kiosk, 1, 900, 800)
    centre.album = only(card, State(card.mark.digest, 0, code=code))
    assert kiosk.run().photos == 1
    assert kiosk.run().photos == 0
    centre.album.twist = lambda state: state
    assert kiosk.run().photos == 1
    assert is_whole(centre.album, card, face)


def test_one_that_is_never_taken_is_not_offered_again(kiosk: Kiosk, centre: PaperCentre) -> None:
    _, (card, _) = photographed(kiosk, 1, 900, 800)
    centre.album = only(card, State(card.mark.digest, 0, code="too_large"))
    kiosk.run()
    asked = len(centre.album.asked)
    kiosk.run()
    assert (len(centre.album.asked), waiting(kiosk)) == (asked, 0)
    assert [row.code for row in rows(kiosk)] == ["", "too_large"]


def test_bytes_that_came_wrong_are_sent_again_from_the_beginning(
    kiosk: Kiosk, album: PaperAlbum
) -> None:
    _, (card,) = photographed(kiosk, 1, CHUNK + 900)
    album.parts[card.mark.digest] = b"?" + card.sealed[1:CHUNK]
    kiosk.run()
    assert (waiting(kiosk), rows(kiosk)[0].there) == (1, 0)
    assert kiosk.run().photos == 1
    assert is_whole(album, card)


def test_bytes_that_are_wrong_here_are_not_sent_for_ever(kiosk: Kiosk, album: PaperAlbum) -> None:
    photographed(kiosk, 1, 900)
    with kiosk.store.write() as tx:
        line_of(tx).execute("UPDATE photo_body SET body = zeroblob(900)")
    kiosk.run()
    assert [row.code for row in rows(kiosk)] == [DAMAGED]
    kiosk.run()
    assert len(album.chunks) == 1


def test_a_centre_that_never_gets_further_is_left_in_peace(
    kiosk: Kiosk, centre: PaperCentre
) -> None:
    _, (card, face) = photographed(kiosk, 1, 3 * CHUNK, 800)
    centre.album = only(card, State(card.mark.digest, 0))
    assert kiosk.run().photos == 1
    assert len(centre.album.chunks) == 2
    assert is_whole(centre.album, face)


# --- until the centre cannot lose them ------------------------------------------------------------


def test_they_go_when_their_custody_is_durable(kiosk: Kiosk, centre: PaperCentre) -> None:
    photographed(kiosk, 1, 900, 800)
    kiosk.run()
    centre.durable_through = 100
    kiosk.run()
    assert sorted(row.is_here for row in rows(kiosk)) == [False, True]
    centre.durable_through = 101
    kiosk.run()
    assert [row.is_here for row in rows(kiosk)] == [False, False]


def test_an_answer_that_is_durable_at_once_needs_no_contact(
    kiosk: Kiosk, album: PaperAlbum
) -> None:
    photographed(kiosk, 1, 900)
    album.durable_through = 1000
    kiosk.run()
    assert [row.is_here for row in rows(kiosk)] == [False]


def test_a_restored_centre_gets_them_again(kiosk: Kiosk, centre: PaperCentre) -> None:
    _, shots = photographed(kiosk, 1, 900, CHUNK + 1)
    kiosk.run()
    centre.epoch = 2
    centre.batches.clear()
    centre.album.forget(epoch=2)
    assert kiosk.run().photos == 2
    assert is_whole(centre.album, *shots)


def test_a_lane_that_hears_of_the_restore_first_forgets_the_claims_too(
    kiosk: Kiosk, centre: PaperCentre
) -> None:
    photographed(kiosk, 1, 900)
    centre.album.epoch = 2
    assert kiosk.run().photos == 1
    with kiosk.store.read() as tx:
        assert len(tx.unanswered_batches(9)) == 1
        assert tx.sync_state().epoch == 2


def test_an_answer_of_an_epoch_that_is_over_is_none(kiosk: Kiosk, centre: PaperCentre) -> None:
    photographed(kiosk, 1, 900)
    centre.epoch = 2
    report = kiosk.run()
    assert (report.photos, waiting(kiosk)) == (0, 1)
    assert report.problem is not None
    assert report.problem.facts == {"reason": "epoch"}


# --- threads --------------------------------------------------------------------------------------


def test_what_comes_of_work_apart_is_told_and_no_program_waits_for_it() -> None:
    seen: list[Thread] = []
    assert apart(lambda: seen.append(current_thread()), "line").result() is None
    assert [(one.name, one.daemon) for one in seen] == [("line", True)]

    def fail() -> None:
        raise CentreUnreachable(reason="timeout")

    with pytest.raises(CentreUnreachable):
        apart(fail, "line").result()


# --- how many at once -----------------------------------------------------------------------------


def test_a_quick_line_carries_more_at_once_and_a_slow_one_less() -> None:
    flow = Flow()
    assert (flow.lines, flow.piece) == (2, CHUNK)
    flow.note(CHUNK, timedelta(seconds=0.2), beside=2)
    assert (flow.lines, flow.piece) == (LINES, CHUNK)
    flow.note(CHUNK, timedelta(seconds=6), beside=3)  # 256 kbit/s
    assert (flow.lines, flow.piece) == (2, CHUNK)
    flow.note(CHUNK, timedelta(seconds=64), beside=2)
    assert (flow.lines, flow.piece) == (1, CHUNK // 4)
    flow.note(CHUNK // 4, timedelta(seconds=0.5), beside=1)
    assert (flow.lines, flow.piece) == (2, CHUNK)
    assert Flow(most=1).lines == 1


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10**6), spoil=st.floats(0, 0.6))
def test_in_any_weather_each_arrives_once_and_whole(
    tmp_path_factory: pytest.TempPathFactory, seed: int, spoil: float
) -> None:
    random, centre = Random(seed), PaperCentre(Clock())
    kiosk = desk_of(centre, tmp_path_factory.mktemp("desk"))
    sizes = [random.choice([1, 900, CHUNK, CHUNK + 1, 2 * CHUNK + 5]) for _ in range(6)]
    shots = [photographed(kiosk, n, size)[1][0] for n, size in enumerate(sizes, start=1)]
    for _ in range(40):
        kiosk.sky.forecast = [
            random.choice(list(Weather)) if random.random() < spoil else Weather.FAIR
            for _ in range(12)
        ]
        kiosk.run()
        if random.random() < 0.3:
            kiosk.crash()
        if not waiting(kiosk):
            break
    kiosk.sky.forecast = []
    kiosk.run()
    kiosk.run()
    assert waiting(kiosk) == 0
    assert is_whole(centre.album, *shots)
    assert sorted(centre.album.kept.values()) == list(range(100, 106))
    kiosk.world.close()
