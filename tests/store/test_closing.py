"""What the file tells of a day, and its handover records: numbered, kept, never changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from kiosk.domain.standing import Standing
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.store.closing import Taken
from kiosk.store.store import Store
from tests.store import desk


def test_who_took_down_how_many_since_is_told_by_standing(store: Store) -> None:
    desk.register(store, [1, 2, 3])
    with store.write() as tx:
        tx.keep_batch(desk.next_batch(tx, 2))
    with store.write() as tx:
        verdicts = {2: Verdict(VerdictKind.IN_DRAW, wave=1)}
        tx.settle(1, epoch=1, server_seq=1, verdicts=verdicts, at=desk.NOW)
    with store.read() as tx:
        assert tx.taken_through() == 3
        assert tx.taken_since(0) == [
            Taken("penyelia", Standing.IN_DRAW, 1),
            Taken("penyelia", Standing.QUEUED, 1),
            Taken("penyelia", Standing.RECEIVED, 1),
        ]
        assert tx.taken_since(2) == [Taken("penyelia", Standing.QUEUED, 1)]
        assert tx.taken_since(3) == []
        assert tx.readable() == 1


def test_the_day_begins_with_its_first_person(store: Store) -> None:
    with store.read() as tx:
        assert tx.begun_since(0) is None
    made = desk.register(store, [1, 2])
    with store.read() as tx:
        assert tx.begun_since(0) == made[0].captured_at
        assert tx.begun_since(1) == made[1].captured_at


def test_batches_are_told_with_their_bytes_until_they_are_purged(store: Store) -> None:
    desk.register(store, [1, 2, 3])
    with store.write() as tx:
        first = desk.next_batch(tx, 1)
        tx.keep_batch(first)
        second = desk.next_batch(tx, 2)
        tx.keep_batch(second)
    with store.write() as tx:
        tx.settle(1, epoch=1, server_seq=1, verdicts=None, at=desk.NOW)
        tx.purge_batches(1, 1)
    with store.read() as tx:
        assert tx.cut_through() == 2
        told = [(one.number, one.digest, one.size, one.received) for one in tx.cut_since(0)]
        assert told == [(1, first.digest, 0, True), (2, second.digest, len(second.body), False)]
        assert [(one.first_seq, one.last_seq) for one in tx.cut_since(1)] == [(2, 3)]


def test_records_count_one_two_three(store: Store, path: Path) -> None:
    with store.write() as tx:
        tx.keep_handover(1, desk.NOW, b"first")
        tx.keep_handover(2, desk.NOW, b"second")
    for number in (0, 2, 4):
        with pytest.raises(ValueError, match="does not follow"), store.write() as tx:
            tx.keep_handover(number, desk.NOW, b"another")
    store.close()
    with Store.open(path, desk.KEY) as again, again.read() as tx:
        assert [(row.number, row.record) for row in tx.handovers()] == [
            (2, b"second"),
            (1, b"first"),
        ]
        assert tx.handover(1) == (1, desk.NOW, b"first")
        assert tx.last_handover() == (2, desk.NOW, b"second")
        with pytest.raises(LookupError):
            tx.handover(3)


@pytest.mark.parametrize(
    "statement", ["DELETE FROM handover", "UPDATE handover SET record = x'00'"]
)
def test_nobody_changes_what_was_signed(store: Store, statement: str) -> None:
    with store.write() as tx:
        tx.keep_handover(1, desk.NOW, b"signed")
    with pytest.raises(dbapi2.IntegrityError, match="what was signed stays"), store.write() as tx:
        desk.line_of(tx).execute(statement)
