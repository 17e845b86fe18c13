from collections import Counter
from datetime import timedelta

import pytest

from kiosk.domain.seats import Seats
from kiosk.domain.standing import Standing
from kiosk.domain.verdict import VerdictKind
from kiosk.errors import (
    CentreBusy,
    CentreUnreachable,
    ProtocolError,
    ReplyNotSigned,
    ReplyUnreadable,
)
from kiosk.store.records import SyncState
from kiosk.sync.link import Known
from kiosk.wire import batch, paths
from kiosk.wire.batch import BatchHeader
from kiosk.wire.trust import key_id
from tests.fakes import Kiosk, Weather
from tests.sync import paper
from tests.wire.office import STRANGER


def sync_state(kiosk: Kiosk) -> SyncState:
    with kiosk.store.read() as tx:
        return tx.sync_state()


def headers(bodies: list[bytes]) -> list[BatchHeader]:
    return [batch.read_header(body) for body in bodies]


# --- cut, keep, send, settle ----------------------------------------------------------------------


def test_what_waits_is_sent_and_what_was_answered_is_settled(kiosk):
    kiosk.register_all(range(1, 8))
    report = kiosk.run()
    assert (report.sent, report.waiting, report.problem) == (7, 0, None)
    assert report.verdicts == Counter({VerdictKind.PLACED: 7})
    assert kiosk.standings() == {Standing.PLACED: 7}


def test_nothing_waits_and_nothing_is_sent(kiosk):
    report = kiosk.run()
    assert not report.changed_something
    assert kiosk.sky.sent_to(paths.BATCHES) == []


def test_a_batch_holds_five_hundred_and_each_names_the_one_before(kiosk, centre):
    kiosk.register_all(range(1, 1203))
    assert kiosk.run().sent == 1202
    cut = headers(centre.batches)
    assert [(one.number, one.first_seq, one.last_seq) for one in cut] == [
        (1, 1, 500),
        (2, 501, 1000),
        (3, 1001, 1202),
    ]
    assert cut[0].previous == batch.FIRST
    assert cut[1].previous == batch.digest(centre.batches[0])
    assert cut[2].previous == batch.digest(centre.batches[1])
    assert max(map(len, centre.batches)) <= batch.MAX_BYTES


def test_a_lost_reply_is_asked_for_again_with_the_same_bytes(kiosk):
    kiosk.register()
    kiosk.sky.forecast = [Weather.FAIR, Weather.REPLY_LOST]
    assert isinstance(kiosk.run().problem, CentreUnreachable)
    assert kiosk.standing(1) is Standing.BATCHED
    kiosk.crash()
    assert kiosk.run().sent == 1
    first, second = kiosk.sky.sent_to(paths.BATCHES)
    assert first == second


def test_new_records_never_join_a_batch_that_was_cut(kiosk, centre):
    kiosk.register(1)
    kiosk.sky.forecast = [Weather.FAIR, Weather.REQUEST_LOST]
    kiosk.run()
    kiosk.register(2)
    kiosk.run()
    assert [(one.first_seq, one.last_seq) for one in headers(centre.batches)] == [(1, 1), (2, 2)]


def test_nothing_is_cut_while_the_centre_cannot_be_reached(kiosk):
    kiosk.sky.always = Weather.REQUEST_LOST
    for number in range(1, 6):
        kiosk.register(number)
        kiosk.run()
    assert kiosk.standings() == {Standing.QUEUED: 5}  # one batch of five later, not five of one


def test_at_the_close_of_the_day_everything_is_sealed_and_nothing_sent(kiosk):
    kiosk.register_all(range(1, 601))
    assert kiosk.engine.cut_all() == 600
    assert kiosk.sky.sent == []
    with kiosk.store.read() as tx:
        assert tx.waiting_claims(1) == []
    assert kiosk.run().sent == 600


def test_a_run_ends_between_two_batches_when_it_is_told_to(kiosk):
    kiosk.register_all(range(1, 1001))
    answers = iter([True, False])
    report = kiosk.engine.run_once(lambda: next(answers))
    assert (report.sent, report.waiting) == (500, 500)
    assert kiosk.run().sent == 500


# --- what is believed -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "weather, problem",
    [
        (Weather.PORTAL, "captive_portal"),
        (Weather.REDIRECT, "captive_portal"),
        (Weather.GARBAGE, "reply_not_signed"),
        (Weather.TRUNCATED, "reply_not_signed"),
        (Weather.BUSY_429, "centre_busy"),
        (Weather.BUSY_503, "centre_busy"),
        (Weather.TOO_LARGE_413, "centre_busy"),
        (Weather.FORBIDDEN_403, "centre_unreachable"),
        (Weather.BROKEN_502, "centre_unreachable"),
        (Weather.REQUEST_LOST, "centre_unreachable"),
        (Weather.REPLY_LOST, "centre_unreachable"),
    ],
)
@pytest.mark.parametrize("at_contact", [True, False])
def test_no_weather_marks_or_drops_a_record(kiosk, weather, problem, at_contact):
    kiosk.register()
    kiosk.sky.forecast = [weather] if at_contact else [Weather.FAIR, weather]
    report = kiosk.run()
    assert report.problem.code == problem
    assert report.waiting == 1
    assert kiosk.standing(1).is_unsent
    assert kiosk.run().sent == 1


def test_one_flipped_bit_anywhere_is_no_answer(kiosk):
    kiosk.register()
    for _ in range(60):
        kiosk.sky.forecast = [Weather.FAIR, Weather.FLIPPED]
        assert isinstance(kiosk.run().problem, ProtocolError)
        assert kiosk.standing(1) is Standing.BATCHED
    assert kiosk.run().sent == 1


def test_a_stranger_s_signature_is_none(kiosk, centre):
    kiosk.register()
    centre.hand = STRANGER
    assert isinstance(kiosk.run().problem, ReplyNotSigned)
    assert kiosk.standing(1) is Standing.QUEUED


def test_custody_of_another_batch_is_none_of_this_one(kiosk, centre):
    kiosk.register()
    centre.twist = paper.other_digest
    assert isinstance(kiosk.run().problem, ReplyUnreadable)
    assert kiosk.standing(1) is Standing.BATCHED


def test_the_answer_to_an_earlier_question_answers_nothing(kiosk, centre):
    kiosk.run()
    stale = centre.answer(*kiosk.sky.sent[0])
    kiosk.world.deliver = lambda _path, _body: stale
    assert kiosk.run().problem.facts == {"reason": "nonce"}


# --- when to try again ----------------------------------------------------------------------------


def test_failures_wait_longer_and_longer_on_disk_until_one_try_succeeds(kiosk):
    kiosk.sky.always = Weather.REQUEST_LOST
    began = kiosk.clock()
    longest = timedelta()
    for failures in range(1, 12):
        assert isinstance(kiosk.run().problem, CentreUnreachable)
        state = sync_state(kiosk)
        assert state.failures == failures
        wait = state.next_attempt_at - kiosk.clock()
        assert timedelta() <= wait <= min(timedelta(seconds=2**failures), timedelta(minutes=15))
        longest = max(longest, wait)
        kiosk.clock.move(seconds=wait.total_seconds())
        kiosk.restart()
    assert longest > timedelta(minutes=1)
    state = sync_state(kiosk)
    assert (state.offline_since, state.last_failure_code) == (began, "centre_unreachable")
    assert state.last_failure_facts == {"reason": "timeout"}
    kiosk.sky.always = Weather.FAIR
    kiosk.run()
    state = sync_state(kiosk)
    assert (state.failures, state.next_attempt_at, state.offline_since) == (0, None, None)
    assert state.last_success == kiosk.clock()


def test_a_busy_centre_is_left_alone_as_long_as_it_asks(kiosk):
    kiosk.sky.forecast = [Weather.BUSY_503]
    assert isinstance(kiosk.run().problem, CentreBusy)
    wait = sync_state(kiosk).next_attempt_at - kiosk.clock()
    assert timedelta(seconds=20) <= wait <= timedelta(seconds=22)


def test_batches_name_the_key_they_were_signed_with(kiosk, centre):
    kiosk.register()
    kiosk.run()
    assert headers(centre.batches)[0].kid == key_id(kiosk.identity.signing_public)


def test_the_figure_of_the_wave_is_kept_with_its_age_until_the_next_contact(kiosk, centre):
    seats = Seats("pelatihan-vokasi", 3, 25, 20, 18, 0, in_turn=True, counted_at=centre.clock())
    centre.seats = seats
    kiosk.run()
    kiosk.restart()
    with kiosk.store.read() as tx:
        assert Known.of(tx).state(kiosk.clock()).seats == seats
    centre.seats = None  # no wave is to come
    kiosk.run()
    with kiosk.store.read() as tx:
        assert Known.of(tx).state(kiosk.clock()).seats is None
