from collections import Counter
from datetime import timedelta

import pytest

from kiosk.domain.seats import Seats
from kiosk.domain.standing import Standing
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.errors import (
    CentreBusy,
    CentreUnreachable,
    ClockWrong,
    ProgrammeForged,
    ProgrammeOlder,
    ProgrammeUnreadable,
    ProtocolError,
    ReplyNotSigned,
    ReplyUnreadable,
)
from kiosk.store.records import SyncState
from kiosk.sync import kept
from kiosk.sync.link import Known
from kiosk.wire import batch, paths
from kiosk.wire.batch import BatchHeader
from kiosk.wire.replies import BatchReply
from kiosk.wire.trust import IntakeKey, Trust, key_id
from tests import builders
from tests.fakes import Kiosk, Weather
from tests.sync import paper
from tests.sync.paper import published, trust_document
from tests.wire import office
from tests.wire.hands import Hand
from tests.wire.office import CENTRE, INTAKE, STRANGER

IN_DRAW = Verdict(VerdictKind.IN_DRAW, wave=1)
DRAWN = Verdict(VerdictKind.DRAWN, wave=1, number=3)
NEW_KEY = Hand.of("the centre's next key")


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


# --- verdicts that come later ---------------------------------------------------------------------


def test_what_is_stored_and_not_judged_is_received_until_the_centre_says_more(kiosk, centre):
    centre.is_judging = False
    kiosk.register_all(range(1, 4))
    assert kiosk.run().verdicts == {}
    assert kiosk.standings() == {Standing.RECEIVED: 3}
    for seq in (1, 2):
        centre.change(kiosk, seq, IN_DRAW)
    report = kiosk.run()
    assert report.verdicts == Counter({VerdictKind.IN_DRAW: 2})
    assert kiosk.standings() == {Standing.IN_DRAW: 2, Standing.RECEIVED: 1}


def test_a_verdict_that_is_ready_at_once_is_told_in_the_same_run(kiosk, centre):
    def judge_after_the_answer(reply: BatchReply) -> BatchReply:
        centre.change(kiosk, 1, IN_DRAW)
        return reply

    centre.is_judging, centre.twist = False, judge_after_the_answer
    kiosk.register()
    assert kiosk.run().verdicts == Counter({VerdictKind.IN_DRAW: 1})
    assert kiosk.standing(1) is Standing.IN_DRAW


def test_a_verdict_heard_before_the_custody_it_follows_stands(kiosk, centre):
    centre.is_judging = False
    kiosk.register()
    kiosk.sky.forecast = [Weather.FAIR, Weather.REPLY_LOST]
    kiosk.run()
    centre.change(kiosk, 1, DRAWN)
    centre.is_judging = True  # and the repeated answer tells what was true when it was judged
    kiosk.run()
    assert kiosk.standing(1) is Standing.DRAWN


def test_a_change_of_mind_is_heard_once(kiosk, centre):
    kiosk.register()
    kiosk.run()
    centre.change(kiosk, 1, DRAWN)
    assert kiosk.run().verdicts == Counter({VerdictKind.DRAWN: 1})
    assert kiosk.run().verdicts == {}
    assert [request.cursor for request in centre.heard] == [0, 0, 1]


def test_much_news_is_asked_for_until_it_is_told(kiosk, centre):
    centre.is_judging, centre.told_at_once = False, 3
    kiosk.register_all(range(1, 11))
    kiosk.run()
    for seq in range(1, 11):
        centre.change(kiosk, seq, IN_DRAW)
    assert kiosk.run().verdicts == Counter({VerdictKind.IN_DRAW: 10})


# --- epochs and purging ---------------------------------------------------------------------------


def test_bytes_are_kept_until_the_centre_cannot_lose_them(kiosk, centre):
    kiosk.register()
    kiosk.run()
    with kiosk.store.read() as tx:
        assert tx.batch(1).body == centre.batches[0]
    centre.durable_through = 1
    kiosk.run()
    with kiosk.store.read() as tx:
        assert tx.batch(1).body == b""


def test_a_centre_that_was_restored_is_sent_what_it_may_have_lost(kiosk, centre):
    kiosk.register_all(range(1, 3))
    centre.durable_through = 1
    kiosk.run()
    kiosk.register(3)
    kiosk.run()
    lost = centre.batches.pop()
    centre.epoch = 2
    report = kiosk.run()
    assert (report.sent, report.problem) == (1, None)
    assert centre.batches[-1] == lost
    assert kiosk.standings() == {Standing.PLACED: 3}
    assert sync_state(kiosk).epoch == 2


def test_after_a_restore_news_is_told_from_the_beginning(kiosk, centre):
    kiosk.register_all(range(1, 3))
    centre.durable_through = 99
    kiosk.run()
    centre.change(kiosk, 1, DRAWN)
    kiosk.run()
    centre.changes.clear()
    centre.change(kiosk, 2, DRAWN)  # its first change, like the other's before
    centre.epoch = 2
    kiosk.run()
    assert kiosk.standings() == {Standing.DRAWN: 2}


def test_an_epoch_that_is_over_is_not_believed_again(kiosk, centre):
    centre.epoch = 2
    kiosk.run()
    kiosk.register()
    centre.epoch = 1
    assert kiosk.run().problem.facts == {"reason": "epoch"}
    kiosk.sky.forecast = []
    centre.epoch = 2
    centre.twist = lambda reply: paper.of_epoch(reply, 1)
    assert kiosk.run().problem.facts == {"reason": "epoch"}
    assert kiosk.standing(1) is Standing.BATCHED


# --- programme, trust, clock ----------------------------------------------------------------------


def test_a_newer_programme_is_taken_and_told(kiosk, centre):
    centre.programme = published(2)
    assert kiosk.run().programme_changed
    with kiosk.store.read() as tx:
        assert tx.setting(kept.PROGRAMME) == centre.programme
    assert not kiosk.run().programme_changed
    assert [request.programme for request in centre.heard] == [
        ("kartu-prakerja-2020", 1),
        ("kartu-prakerja-2020", 2),
    ]


def unreadable() -> bytes:
    return published(2, data={**builders.programme().data, "selection": "by favour"})


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "programme, problem",
    [
        (lambda: published(2, by=STRANGER), ProgrammeForged),
        (lambda: b"not even signed", ProgrammeForged),
        (unreadable, ProgrammeUnreadable),
        (lambda: published(3), ProgrammeOlder),
    ],
)
def test_a_programme_that_cannot_be_taken_is_refused_and_work_goes_on(
    kiosk, centre, caplog, programme, problem
):
    centre.programme = published(4)
    kiosk.run()
    centre.programme = programme()
    kiosk.register()
    report = kiosk.run()
    assert isinstance(report.problem, problem)
    assert (report.sent, report.waiting, report.programme_changed) == (1, 0, False)
    with kiosk.store.read() as tx:
        assert tx.setting(kept.PROGRAMME) == published(4)
    assert problem.code in caplog.text


def test_each_programme_has_versions_of_its_own(kiosk, centre):
    vocational = builders.first_come().data
    for programme, is_taken in [
        (published(5), True),
        (published(1, data=vocational), True),  # another programme's first
        (published(6), True),  # and back
    ]:
        centre.programme = programme
        assert kiosk.run().programme_changed is is_taken


def test_the_centre_may_change_its_keys(kiosk, centre):
    keys = {CENTRE.kid: CENTRE.public, NEW_KEY.kid: NEW_KEY.public}
    centre.trust = trust_document(Trust(keys, office.TRUST.intake, version=2))
    kiosk.run()
    centre.hand = NEW_KEY
    kiosk.register()
    assert kiosk.run().sent == 1


def test_a_new_intake_key_is_sealed_to_from_the_next_batch_on(kiosk, centre):
    renewed = IntakeKey(b"intake-2", INTAKE.public)
    kiosk.register(1)
    kiosk.engine.cut_all()
    centre.trust = trust_document(Trust(office.TRUST.keys, renewed, version=2))
    kiosk.register(2)
    kiosk.run()
    assert [one.intake_kid for one in headers(centre.batches)] == [b"intake-1", b"intake-2"]


@pytest.mark.expects_log
def test_nobody_else_can_change_whom_a_kiosk_believes(kiosk, centre):
    keys = {STRANGER.kid: STRANGER.public}
    centre.trust = trust_document(Trust(keys, office.TRUST.intake, version=9), by=STRANGER)
    kiosk.register()
    report = kiosk.run()
    assert report.problem.code == "certificate_forged"
    assert report.sent == 1
    centre.hand = STRANGER
    assert isinstance(kiosk.run().problem, ReplyNotSigned)


@pytest.mark.parametrize(
    "ahead, seconds",
    [(timedelta(hours=-5), 18000), (timedelta(days=3), -259200), (timedelta(seconds=121), -121)],
)
def test_a_wrong_clock_is_told_and_everything_goes_on(kiosk, centre, ahead, seconds):
    centre.ahead = lambda now: now + ahead
    kiosk.register()
    report = kiosk.run()
    assert isinstance(report.problem, ClockWrong)
    assert report.problem.facts == {"seconds": seconds}
    assert (report.sent, report.waiting) == (1, 0)
    assert sync_state(kiosk).last_failure_code == ""


def test_two_minutes_and_a_slow_line_are_no_wrong_clock(kiosk, centre):
    centre.ahead = lambda now: now + timedelta(seconds=120)
    assert kiosk.run().problem is None
    centre.ahead = lambda now: now - timedelta(seconds=40)
    kiosk.sky.forecast = [Weather.SLOW]
    assert kiosk.run().problem is None


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
        kiosk.clock.advance(seconds=wait.total_seconds())
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
