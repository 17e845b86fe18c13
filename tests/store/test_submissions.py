"""Entries that wait for a second pair of eyes: durable, found again, gone once numbered."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.store.store import Store
from tests.store import desk


def test_an_entry_waits_as_it_was_taken_down_and_takes_no_number(store: Store, path: Path) -> None:
    new = desk.new(7)
    with store.write() as tx:
        made = tx.submit(new)
    store.close()
    with Store.open(path, desk.KEY) as again, again.read() as tx:
        (found,) = tx.submissions()
        assert found == made
        assert (found.new, found.by, found.submitted_at) == (new, new.operator, new.captured_at)
        assert found.id == desk.receipt(new.secret.hex())
        assert tx.submission(found.id) == found
        assert (tx.to_approve(), sum(tx.counts().values())) == (1, 0)


def test_they_are_told_oldest_first_and_found_by_their_person(store: Store) -> None:
    with store.write() as tx:
        for number, minute in ((1, 9), (2, 3), (3, 6)):
            tx.submit(desk.new(number, desk.NOW + timedelta(minutes=minute)))
    with store.read() as tx:
        told = [one.new.answers["nik"] for one in tx.submissions()]
        assert told == [desk.new(number).answers["nik"] for number in (2, 3, 1)]
        assert len(tx.submissions(limit=2)) == 2
        (same,) = tx.submitted_of_nik(desk.new(3).answers["nik"])
        assert same.new.answers == desk.new(3).answers
        assert tx.submitted_of_nik(desk.new(9).answers["nik"]) == []


def numbers(store: Store) -> tuple[int, int]:
    """How many wait, and how many are registered."""
    with store.read() as tx:
        return tx.to_approve(), sum(tx.counts().values())


def test_it_is_numbered_and_gone_in_one_transaction(store: Store) -> None:
    with store.write() as tx:
        waiting = tx.submit(desk.new(1))
    desk.in_vain(
        store, lambda tx: tx.register(waiting.new), lambda tx: tx.drop_submission(waiting.id)
    )
    assert numbers(store) == (1, 0)
    with store.write() as tx:
        assert tx.register(waiting.new).seq == 1
        tx.drop_submission(waiting.id)
    assert numbers(store) == (0, 1)
    with pytest.raises(LookupError), store.read() as reading:
        reading.submission(waiting.id)


def test_who_waited_for_days_does_not_hide_those_of_today(store: Store) -> None:
    today = desk.NOW - timedelta(hours=2)
    yesterday = desk.new(1, desk.NOW - timedelta(days=1))
    with store.write() as tx:
        tx.register(desk.new(2, desk.NOW - timedelta(hours=1)))
        tx.register(yesterday)  # approved only now
        tx.register(desk.new(3, desk.NOW))
    with store.read() as reading:
        assert len(reading.captured_since(today)) == 2
