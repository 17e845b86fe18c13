"""Reduced to a stub: who it was is nowhere in the file, and the stub is still found."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.decision import Decision
from kiosk.domain.standing import Standing
from kiosk.domain.verdict import VerdictKind
from kiosk.store.records import Decided
from kiosk.store.store import Store
from tests.store import desk
from tests.store.test_secrecy import readable

BEGINNING = desk.NOW - timedelta(days=1)
LATER = desk.NOW + timedelta(days=7)
END = desk.NOW + timedelta(days=300)


def name(number: int) -> str:
    """One that no other name begins like, so that no index can shorten it."""
    return f"{chr(64 + number)}QZX{chr(64 + number)}VWOW ZYQ{chr(90 - number)}WXJIP"


def a_sent_day(store: Store, people: int = 12, **verdicts: VerdictKind) -> None:
    with store.write() as tx:
        for number in range(1, people + 1):
            tx.register(desk.new(number, None, name=name(number)))
    desk.cut(store, people)
    said = {number: desk.said(VerdictKind.IN_DRAW) for number in range(1, people + 1)}
    desk.settle(store, 1, said)


def purge(store: Store) -> None:
    with store.write() as tx:
        tx.purge_batches(1, 1)


def due(store: Store, acknowledged: datetime = LATER, until: datetime = END) -> list[int]:
    with store.read() as tx:
        return tx.due(acknowledged, BEGINNING, until)


def erase(store: Store, *ids: int) -> int:
    with store.write() as tx:
        return tx.erase(ids)


def test_only_whom_the_centre_cannot_lose_is_due_and_only_when_it_has_had_them_long_enough(store):
    a_sent_day(store)
    assert due(store) == []  # the centre may lose them yet
    purge(store)
    assert due(store, acknowledged=desk.NOW) == []
    assert due(store) == list(range(1, 13))
    assert due(store, until=desk.NOW + timedelta(seconds=4)) == [1, 2, 3]


def test_whom_somebody_must_look_at_stays_until_it_is_decided(store):
    a_sent_day(store, 3)
    desk.settle(store, 1, {2: desk.said(VerdictKind.NEEDS_CORRECTION)})
    with store.write() as tx:
        tx.change_verdicts([(2, desk.said(VerdictKind.REFUSED))], 5, desk.NOW)
    purge(store)
    assert due(store) == [1, 3]
    assert erase(store, 1, 2, 3) == 2
    with store.write() as tx:
        tx.decide(2, Decided(Decision.ACCEPTED, desk.NOW, "penyelia"))
    assert due(store) == [2]


def test_what_waits_is_never_due(store):
    desk.register(store, range(1, 4))
    desk.cut(store, 2)
    assert due(store) == []
    assert erase(store, 1, 2, 3) == 0
    with store.read() as tx:
        assert tx.stub(1).masked_nik


def test_the_stub_keeps_code_standing_times_operator_and_programme(store):
    a_sent_day(store, 3)
    purge(store)
    with store.read() as tx:
        before = tx.stub(2)
    assert erase(store, 2) == 1
    assert erase(store, 2) == 0
    with store.read() as tx:
        after = tx.stub(2)
        assert tx.counts()[Standing.IN_DRAW] == 3
        assert [one.seq for one in tx.rows()] == [3, 2, 1]
    assert (after.name, after.masked_nik, after.village) == ("", "", "")
    for kept in ("receipt_code", "captured_at", "operator", "programme", "standing", "verdict"):
        assert getattr(after, kept) == getattr(before, kept)


def test_it_is_found_by_its_code_and_its_marks_and_by_nothing_else(store):
    a_sent_day(store)
    purge(store)
    with store.read() as tx:
        (gone, *_), kept = tx.search(name(4)), tx.search(name(5))
    erase(store, gone.seq)
    with store.read() as tx:
        assert [one.id for one in tx.search(gone.receipt_code)] == [gone.id]
        assert tx.search(name(4)) == []
        assert gone.id not in {one.id for one in tx.search(gone.masked_nik)}
        assert tx.search(name(5)) == kept
        assert [one.id for one in tx.of_nik(desk.new(4).answers["nik"])] == [gone.id]


def test_not_even_the_key_brings_a_name_back(store: Store, path: Path) -> None:
    """Neither in a table, nor in the index, nor in a freed page, nor in what is left of the log."""
    a_sent_day(store)
    purge(store)
    store.sweep()

    def readable_names() -> set[int]:
        everything = b"\0".join(readable(path, desk.KEY)).lower()
        return {
            number
            for number in range(1, 13)
            if any(word.lower().encode() in everything for word in name(number).split())
        }

    assert readable_names() == set(range(1, 13))
    erase(store, *range(3, 8))
    erase(store, *range(8, 13))
    store.sweep()
    assert readable_names() == {1, 2}
    assert store.integrity() == ()


def test_the_index_agrees_with_itself_after_many_erasures_among_new_people(store):
    a_sent_day(store, 24)
    purge(store)
    for at in range(1, 25, 4):
        erase(store, at, at + 1)
        desk.register(store, range(100 + at, 102 + at))
    with store.write() as tx:
        tx._file()
    assert store.integrity() == ()
    with store.read() as tx:
        for number in range(1, 25):
            shown = {one.seq for one in tx.search(name(number))}
            assert (number in shown) == (number % 4 in {3, 0})


@pytest.mark.parametrize("word", ["", "#", "$", "$ #"])
def test_nobody_finds_the_erased_by_a_sign(store, word):
    a_sent_day(store, 3)
    purge(store)
    erase(store, 1, 2, 3)
    with store.read() as tx:
        assert tx.search(word) == []
