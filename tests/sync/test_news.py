"""What a contact tells: verdicts, a restored centre, a programme, keys, the time."""

from collections import Counter
from datetime import timedelta

import pytest

from kiosk.domain.standing import Standing
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.errors import (
    ClockWrong,
    ProgrammeForged,
    ProgrammeOlder,
    ProgrammeUnreadable,
    ReplyNotSigned,
)
from kiosk.sync import kept
from kiosk.wire.replies import BatchReply
from kiosk.wire.trust import SealKey, Trust
from tests import builders
from tests.fakes import Weather
from tests.sync import paper
from tests.sync.paper import published, trust_document
from tests.sync.test_engine import headers, sync_state
from tests.wire import office
from tests.wire.hands import Hand
from tests.wire.office import CENTRE, INTAKE, STRANGER

IN_DRAW = Verdict(VerdictKind.IN_DRAW, wave=1)
DRAWN = Verdict(VerdictKind.DRAWN, wave=1, number=3)
NEW_KEY = Hand.of("the centre's next key")


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
    renewed = SealKey(b"intake-2", INTAKE.public)
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
