from dataclasses import replace
from datetime import timedelta

import pytest
from sqlcipher3 import dbapi2

from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.store.records import Acknowledgement, Spoiled, VerdictChange
from kiosk.store.store import Store
from tests.store import desk
from tests.store.desk import NOW, said

LATER = NOW + timedelta(hours=1)
IN_DRAW, DRAWN, PLACED = (
    said(kind) for kind in (VerdictKind.IN_DRAW, VerdictKind.DRAWN, VerdictKind.PLACED)
)


def standings(store: Store) -> list[str]:
    with store.read() as tx:
        return [row.standing.value for row in reversed(tx.rows(limit=100))]


def heard(store: Store, seq: int) -> list[str]:
    with store.read() as tx:
        return [said.kind.value for _, said in tx.verdicts_of(seq)]


def change(store: Store, cursor: int, *changes: tuple[int, Verdict]) -> int:
    with store.write() as tx:
        return tx.change_verdicts(changes, cursor, LATER)


# --- cutting --------------------------------------------------------------------------------------


def test_a_cut_takes_the_claims_and_leaves_the_stubs(store: Store) -> None:
    made = desk.register(store, range(1, 6))
    row = desk.cut(store, 3)
    with store.read() as tx:
        assert tx.waiting_claims(10) == made[3:]
        kept = replace(row, incarnation=desk.LIFE)
        assert tx.unanswered_batches(10) == [kept]
        assert tx.last_batch() == tx.batch(1) == kept
        assert [stub.batch for stub in tx.rows()] == [None, None, 1, 1, 1]
    assert standings(store) == ["batched"] * 3 + ["queued"] * 2


def test_claims_are_handed_out_oldest_first_and_no_more_than_asked_for(store: Store) -> None:
    desk.register(store, range(1, 6))
    with store.read() as tx:
        assert [claim.seq for claim in tx.waiting_claims(2)] == [1, 2]


@pytest.mark.parametrize(
    "wrong",
    [
        {"number": 1},
        {"number": 3},
        {"first_seq": 1},
        {"first_seq": 2},
        {"first_seq": 4},
        {"last_seq": 6},
        {"last_seq": 2},
        {"incarnation": b"stranger"},
    ],
)
def test_a_batch_that_does_not_follow_the_last_is_refused_whole(
    store: Store, wrong: dict[str, int]
) -> None:
    desk.register(store, range(1, 6))
    desk.cut(store, 2)
    with store.read() as tx:
        before = (tx.waiting_claims(9), tx.unanswered_batches(9), tx.counts())
    with pytest.raises(ValueError, match="batch"), store.write() as tx:
        tx.keep_batch(replace(desk.next_batch(tx, 3), **wrong))  # type: ignore[arg-type]
    with store.read() as tx:
        assert (tx.waiting_claims(9), tx.unanswered_batches(9), tx.counts()) == before


def test_a_claim_that_no_batch_can_carry_is_put_aside_and_the_batch_goes_on(store: Store) -> None:
    made = desk.register(store, [1, 2])
    with store.write() as tx:
        tx.set_aside(2)
        tx.keep_batch(desk.next_batch(tx, 2))
        with pytest.raises(LookupError):
            tx.set_aside(1)
    with store.read() as tx:
        assert tx.setting("aside/2") is not None
        assert tx.setting("aside/1") is None
        assert tx.waiting_claims(9) == []
    assert made[1].seq == 2


def test_a_claim_that_cannot_be_read_keeps_its_place_in_the_queue(store: Store) -> None:
    made = desk.register(store, [1, 2, 3])
    with store.write() as tx:
        desk.line_of(tx).execute("UPDATE outbox SET claim = x'00' WHERE registration = 2")
    with store.read() as tx:
        assert tx.waiting_claims(9) == [made[0], Spoiled(2), made[2]]


# --- settling -------------------------------------------------------------------------------------


def test_an_answer_brings_custody_and_verdicts_together(store: Store) -> None:
    desk.register(store, range(1, 6))
    desk.cut(store, 4)
    assert desk.settle(store, 1, {1: IN_DRAW, 3: PLACED}, at=LATER)
    assert standings(store) == ["in_draw", "received", "placed", "received", "queued"]
    with store.read() as tx:
        assert tx.unanswered_batches(9) == []
        assert tx.batch(1).acknowledged == Acknowledgement(1, 1, LATER)
        stub = tx.stub(3)
        assert (stub.verdict, stub.verdict_at) == (PLACED, LATER)
        assert tx.verdicts_of(3) == ((LATER, PLACED),)


def test_custody_comes_first_and_the_verdicts_when_the_centre_has_judged(store: Store) -> None:
    desk.register(store, [1])
    desk.cut(store, 1)
    desk.settle(store, 1, None)
    assert standings(store) == ["received"]
    desk.settle(store, 1, {1: IN_DRAW})
    assert standings(store) == ["in_draw"]


def test_the_same_answer_five_times_is_the_same_as_once(store: Store) -> None:
    desk.register(store, [1, 2])
    desk.cut(store, 2)
    desk.settle(store, 1, {1: IN_DRAW, 2: PLACED})
    with store.read() as tx:
        before = (tx.batch(1), tx.rows(), tx.verdicts_of(1), tx.sync_state())
    for _ in range(4):
        assert desk.settle(store, 1, {1: IN_DRAW, 2: PLACED}, at=LATER)
    with store.read() as tx:
        assert (tx.batch(1), tx.rows(), tx.verdicts_of(1), tx.sync_state()) == before


def test_custody_never_changes_within_an_epoch(store: Store) -> None:
    desk.register(store, [1])
    desk.cut(store, 1)
    with store.write() as tx:
        tx.settle(1, epoch=1, server_seq=7, verdicts=None, at=NOW)
        tx.settle(1, epoch=1, server_seq=8, verdicts=None, at=LATER)
        assert tx.batch(1).acknowledged == Acknowledgement(1, 7, NOW)


def test_verdicts_for_numbers_outside_the_batch_are_no_concern_of_it(store: Store) -> None:
    desk.register(store, range(1, 5))
    desk.cut(store, 2)
    desk.settle(store, 1, {0: PLACED, 2: PLACED, 3: PLACED, 99: PLACED})
    assert standings(store) == ["received", "placed", "queued", "queued"]


def test_a_batch_that_was_never_cut_cannot_be_answered(store: Store) -> None:
    with pytest.raises(LookupError):
        desk.settle(store, 1)


def test_batches_of_an_old_incarnation_are_answered_under_their_own_name(store: Store) -> None:
    desk.register(store, [1])
    desk.cut(store, 1)
    with store.write() as tx:
        tx.enter_incarnation(b"kiosk-02")
        tx.register(desk.new(2))
        tx.keep_batch(desk.next_batch(tx, 1))
        tx.settle(1, epoch=1, server_seq=1, verdicts={1: PLACED}, at=NOW, incarnation=desk.LIFE)
        assert [batch.incarnation for batch in tx.unanswered_batches(9)] == [b"kiosk-02"]
    assert standings(store) == ["placed", "batched"]


# --- later changes --------------------------------------------------------------------------------


def test_a_later_verdict_changes_the_standing_and_is_remembered(store: Store) -> None:
    desk.register(store, [1, 2])
    desk.cut(store, 2)
    desk.settle(store, 1, {1: IN_DRAW, 2: IN_DRAW})
    assert change(store, 5, (1, DRAWN)) == 1
    assert standings(store) == ["drawn", "in_draw"]
    assert heard(store, 1) == ["in_draw", "drawn"]
    with store.read() as tx:
        assert tx.sync_state().cursor == 5
        assert tx.stub(1).verdict_at == LATER


def test_what_was_heard_before_changes_nothing(store: Store) -> None:
    desk.register(store, [1])
    desk.cut(store, 1)
    desk.settle(store, 1)
    assert change(store, 5, (1, IN_DRAW)) == 1
    assert change(store, 6, (1, DRAWN)) == 1
    assert change(store, 6, (1, IN_DRAW)) == 0
    assert change(store, 5, (1, IN_DRAW)) == 0
    assert change(store, 7, (1, DRAWN)) == 0
    assert heard(store, 1) == ["in_draw", "drawn"]


def test_a_repeated_answer_to_the_batch_does_not_undo_what_a_contact_told(store: Store) -> None:
    desk.register(store, [1, 2])
    desk.cut(store, 2)
    with store.write() as tx:
        tx.forget_acknowledgements(1)  # the first contact tells the first epoch
    change(store, 5, (1, DRAWN))
    desk.settle(store, 1, {1: IN_DRAW, 2: IN_DRAW})
    assert standings(store) == ["drawn", "in_draw"]
    change(store, 6, (2, IN_DRAW))
    change(store, 7, (2, DRAWN))
    desk.settle(store, 1, {1: IN_DRAW, 2: IN_DRAW})
    assert standings(store) == ["drawn", "drawn"]


def test_changes_of_one_contact_count_in_their_order(store: Store) -> None:
    desk.register(store, [1])
    desk.cut(store, 1)
    assert change(store, 5, (1, IN_DRAW), (1, DRAWN)) == 1
    assert standings(store) == ["drawn"]
    assert heard(store, 1) == ["in_draw", "drawn"]


def test_strangers_records_in_a_contact_are_passed_over(store: Store) -> None:
    desk.register(store, [1])
    desk.cut(store, 1)
    with store.write() as tx:
        changes = [
            VerdictChange(1, DRAWN, b"stranger"),
            VerdictChange(99, DRAWN),
            VerdictChange(1, DRAWN, desk.LIFE),
        ]
        assert tx.change_verdicts(changes, 3, LATER) == 1
        assert tx.change_verdicts([], 9, LATER) == 0
        assert tx.sync_state().cursor == 9


def test_what_was_heard_cannot_be_changed_or_deleted(store: Store) -> None:
    desk.register(store, [1])
    desk.cut(store, 1)
    desk.settle(store, 1, {1: IN_DRAW})
    for sql in ("UPDATE verdict SET kind = 'drawn'", "DELETE FROM verdict"):
        with (
            pytest.raises(dbapi2.IntegrityError, match="what was heard stays"),
            store.write() as tx,
        ):
            desk.line_of(tx).execute(sql)
    assert heard(store, 1) == ["in_draw"]


# --- epochs and purging ---------------------------------------------------------------------------


def three_batches(store: Store) -> None:
    desk.register(store, range(1, 7))
    for number in (1, 2, 3):
        desk.cut(store, 2)
        desk.settle(store, number, {2 * number: IN_DRAW})


def test_bytes_are_purged_only_when_the_centre_cannot_lose_them(store: Store) -> None:
    three_batches(store)
    with store.write() as tx:
        assert tx.purge_batches(2, 99) == 0
        assert tx.purge_batches(1, 2) == 2
        assert tx.purge_batches(1, 2) == 0
        assert [bool(tx.batch(number).body) for number in (1, 2, 3)] == [False, False, True]
        assert tx.batch(2).digest == bytes([2]) * 32
        assert tx.sync_state().durable_through == 2
    assert standings(store) == ["received", "in_draw"] * 3


def test_an_unanswered_batch_is_never_purged(store: Store) -> None:
    desk.register(store, [1])
    desk.cut(store, 1)
    with store.write() as tx:
        tx.forget_acknowledgements(1)
        assert tx.purge_batches(1, 99) == 0
        assert tx.batch(1).body


def test_a_restored_centre_is_sent_again_what_it_may_have_lost(store: Store) -> None:
    three_batches(store)
    change(store, 40, (2, DRAWN), (6, DRAWN))
    with store.write() as tx:
        tx.purge_batches(1, 1)
        before = tx.batch(3)
        assert tx.forget_acknowledgements(2) == 2
        assert tx.unanswered_batches(9) == [tx.batch(2), replace(before, acknowledged=None)]
        state = tx.sync_state()
    assert (state.epoch, state.cursor, state.durable_through) == (2, 0, 0)
    assert standings(store) == ["received", "drawn", "batched", "batched", "batched", "batched"]
    assert heard(store, 6) == ["in_draw", "drawn"]
    desk.settle(store, 3, {6: DRAWN}, epoch=2)
    assert standings(store)[4:] == ["received", "drawn"]
    assert change(store, 1, (5, PLACED)) == 1


def test_a_restored_centre_may_say_less_than_the_lost_one_did(store: Store) -> None:
    """A verdict of the old epoch must not stand in the way of what is true now."""
    desk.register(store, [1])
    desk.cut(store, 1)
    with store.write() as tx:
        tx.forget_acknowledgements(1)
    change(store, 40, (1, DRAWN))
    desk.settle(store, 1, {1: IN_DRAW}, epoch=2)
    assert standings(store) == ["in_draw"]


def test_an_epoch_never_falls(store: Store) -> None:
    three_batches(store)
    with store.write() as tx:
        tx.forget_acknowledgements(5)
        assert tx.forget_acknowledgements(5) == 0
        assert tx.forget_acknowledgements(4) == 0
    assert not desk.settle(store, 1, {2: PLACED}, epoch=4)
    assert standings(store) == ["batched"] * 6


def test_an_answer_of_a_new_epoch_forgets_the_old_ones_by_itself(store: Store) -> None:
    three_batches(store)
    assert desk.settle(store, 2, None, epoch=2)
    assert standings(store) == ["batched", "batched", "received", "received", "batched", "batched"]
    with store.read() as tx:
        assert [batch.number for batch in tx.unanswered_batches(9)] == [1, 3]
