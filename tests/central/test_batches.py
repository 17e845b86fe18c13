"""A batch is taken into custody for good, once, whatever else is wrong with it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from kiosk.central.centre import Centre
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.wire import batch, cose, hpke, replies, trust
from kiosk.wire.replies import Refusal
from tests.central.desks import VOCATION, Desk
from tests.clock import Clock

QUARANTINED = VerdictKind.QUARANTINED


def refusal(desk: Desk, body: bytes) -> Refusal:
    answer = desk.centre.take_batch(body)
    return replies.read_refusal(answer.body, desk.trust, batch.digest(body))


def reason(verdict: Verdict) -> str:
    assert verdict.kind is QUARANTINED
    return verdict.reasons[0]


def test_custody_says_what_is_held_and_where(desk: Desk, clock: Clock) -> None:
    sent = desk.send(1, 2, 3)
    custody = sent.reply.custody
    assert custody.digest == batch.digest(sent.body)
    assert (custody.device, custody.incarnation) == (desk.device, desk.incarnation)
    assert (custody.number, custody.epoch, custody.received_at) == (1, 1, clock.now)
    assert custody.server_seq <= custody.durable_through
    assert sent.kinds == [VerdictKind.IN_DRAW] * 3


def test_the_same_bytes_get_the_same_answer_for_ever(desk: Desk, clock: Clock) -> None:
    sent = desk.send(1, 2)
    clock.move(days=30)
    assert desk.centre.take_batch(sent.body).body == desk.centre.take_batch(sent.body).body
    assert desk.post(sent.body) == sent
    assert desk.centre.status().records == {"in_draw": 2}


def test_the_same_batch_five_times_in_parallel_counts_once(desk: Desk) -> None:
    body = desk.seal(desk.claims(range(1, 21), VOCATION))
    with ThreadPoolExecutor(5) as pool:
        answers = list(pool.map(desk.centre.take_batch, [body] * 5))
    custodies = {desk.read(answer, body).custody for answer in answers}
    assert len(custodies) == 1
    assert desk.post(body).kinds == [VerdictKind.PLACED] * 20
    status = desk.centre.status()
    assert (status.batches, status.counted_twice) == (1, 0)


def test_after_a_restore_from_backup_custody_is_given_anew(desk: Desk) -> None:
    sent = desk.send(1)
    assert desk.centre.restored() == 2
    again = desk.post(sent.body)
    assert again.reply.custody == replace(sent.reply.custody, epoch=2)
    assert again.verdicts == sent.verdicts


# --- copies ---------------------------------------------------------------------------------------


def test_a_kiosk_whose_disk_was_rolled_back_is_noticed_and_both_people_are_kept(desk: Desk) -> None:
    copy = desk.copied()
    first = desk.send(1)
    second = copy.send(2)
    assert first.kinds == [VerdictKind.IN_DRAW]
    assert reason(second.verdicts[1]) == "clone"
    assert copy.post(second.body) == second
    status = desk.centre.status()
    assert (status.batches, status.conflicts) == (2, 1)
    assert status.records == {"in_draw": 1, "quarantined": 1}


def test_a_copy_that_goes_on_counting_is_noticed_record_by_record(desk: Desk) -> None:
    copy = desk.copied()
    desk.send(1, 2)
    copy.number = 2  # its first batch was the same, its second is not
    sent = copy.send(1, 3, 4)
    assert [sent.verdicts[seq].kind for seq in (1, 2, 3)] == [
        VerdictKind.IN_DRAW,  # the very same record, in another batch
        QUARANTINED,
        VerdictKind.IN_DRAW,
    ]
    assert reason(sent.verdicts[2]) == "clone"
    assert copy.post(sent.body) == sent
    assert desk.centre.status().conflicts == 1


def test_both_copies_sending_at_once_are_still_one_kiosk(desk: Desk) -> None:
    copy = desk.copied()
    bodies = [desk.seal(desk.claims([1])), copy.seal(copy.claims([2]))]
    with ThreadPoolExecutor(2) as pool:
        sent = list(pool.map(desk.post, bodies))
    kinds = sorted(kind for one in sent for kind in one.kinds)
    assert kinds == [VerdictKind.IN_DRAW, QUARANTINED]


# --- what cannot be read --------------------------------------------------------------------------


@pytest.mark.expects_log
def test_a_batch_sealed_to_another_key_is_kept_and_quarantined(desk: Desk) -> None:
    stranger = hpke.new_keypair().public
    intake = trust.SealKey(trust.key_id(stranger), stranger)
    body = desk.seal(desk.claims([1, 2]), replace(desk.trust, intake=intake))
    sent = desk.post(body)
    assert [reason(verdict) for verdict in sent.verdicts.values()] == ["unreadable"] * 2
    assert desk.post(body) == sent
    assert desk.send(3).kinds == [VerdictKind.IN_DRAW]


@pytest.mark.expects_log
def test_a_batch_of_sealed_nonsense_is_kept_and_quarantined(desk: Desk) -> None:
    header = desk.header(desk.claims([1, 2]), desk.trust)
    labels = batch._labels(header)
    protected = cose.protect(labels, cose.Kind.BATCH)
    sealed = hpke.seal(b"nonsense", desk.trust.intake.public, batch._PURPOSE + protected)
    sent = desk.post(cose.sign_protected(sealed, protected, desk.sign))
    assert [reason(verdict) for verdict in sent.verdicts.values()] == ["unreadable"] * 2
    assert desk.centre.status().records == {"quarantined": 2}


@pytest.mark.expects_log
def test_one_poisoned_record_leaves_its_neighbours_alone(desk: Desk) -> None:
    claims = desk.claims([1, 2, 3])
    claims[1] = desk.change(claims[1], name="\ud800", street="x" * 9_000, village="\x00")
    sent = desk.post(desk.seal(claims))
    assert sent.kinds[0] is sent.kinds[2] is VerdictKind.IN_DRAW
    assert sent.kinds[1] is VerdictKind.NEEDS_CORRECTION


# --- whoever is not one of ours -------------------------------------------------------------------


def test_a_device_that_was_never_enrolled_is_refused_and_nothing_is_kept(
    centre: Centre, desk: Desk
) -> None:
    stranger = Desk(centre, 99)
    stranger._trust = desk.trust
    body = stranger.seal(stranger.claims([1]))
    assert centre.take_batch(body).status == 401
    assert refusal(stranger, body).code == "not_enrolled"
    assert centre.status().batches == 0


def test_a_batch_that_its_device_did_not_sign_is_refused_and_nothing_is_kept(
    centre: Centre, desk: Desk
) -> None:
    thief = Desk(centre, 99)
    thief._trust, thief.device, thief.incarnation = desk.trust, desk.device, desk.incarnation
    body = thief.seal(thief.claims([1]))
    assert centre.take_batch(body).status == 400
    assert refusal(thief, body).code == "not_signed"
    assert centre.status().batches == 0


@pytest.mark.parametrize("body", [b"", b"hello", b"\xd2\x84", bytes(1000)])
def test_garbage_is_refused(desk: Desk, body: bytes) -> None:
    assert desk.centre.take_batch(body).status == 400
    assert refusal(desk, body).code == "unreadable"


def test_what_a_revoked_device_sends_is_kept_and_binds_nothing(desk: Desk) -> None:
    before = desk.send(1)
    late = desk.seal(desk.claims([2, 3]))
    desk.centre.revoke(desk.device)
    sent = desk.post(late)
    assert [reason(verdict) for verdict in sent.verdicts.values()] == ["revoked"] * 2
    assert desk.post(before.body) == before  # what came in time counts
    assert desk.centre.status().records == {"in_draw": 1, "quarantined": 2}


def test_a_person_whom_only_a_revoked_device_sent_can_register_elsewhere(
    centre: Centre, desk: Desk
) -> None:
    centre.revoke(desk.device)
    desk.send(1)
    assert Desk.enrolled(centre, 2).send(1).kinds == [VerdictKind.IN_DRAW]
