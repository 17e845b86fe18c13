"""Whose days are over is erased, as each was told, and a line in the journal says how many."""

from __future__ import annotations

import os
from datetime import timedelta

import pytest

from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.errors import Invalid
from kiosk.store.records import BatchRow
from kiosk.sync import kept
from kiosk.usecases.workplace import Workplace
from tests import builders
from tests.clock import Clock
from tests.usecases.conftest import PASSWORD

DAY = timedelta(days=1)


class Sent:
    """Batches that the centre has, durably."""

    def __init__(self, workplace: Workplace, clock: Clock) -> None:
        self.workplace, self.clock = workplace, clock
        self.batches = 0

    def people(self, *numbers: int) -> list[str]:
        """Taken down and sent now; their receipt codes."""
        desk = self.workplace.desk
        codes = [desk.register(builders.typed(one), "id").receipt.text for one in numbers]
        self.batches += 1
        with self.workplace._store.write() as tx:
            last = tx.last_batch()
            first = last.last_seq + 1 if last else 1
            seqs = range(first, first + len(numbers))
            tx.keep_batch(
                BatchRow(
                    self.batches, first, seqs[-1], os.urandom(32), b"", b"sealed", self.clock.now
                )
            )
            verdicts = {seq: Verdict(VerdictKind.IN_DRAW, wave=71) for seq in seqs}
            tx.settle(
                self.batches, epoch=1, server_seq=self.batches, verdicts=verdicts, at=self.clock.now
            )
            tx.purge_batches(1, self.batches)
        return codes


@pytest.fixture
def sent(workplace: Workplace, clock: Clock) -> Sent:
    return Sent(workplace, clock)


def names(workplace: Workplace) -> list[str]:
    return [row.name for row in workplace.queue.page().rows]


def told(workplace: Workplace) -> list[tuple[str, object]]:
    with workplace._store.read() as tx:
        return [(one.by, one.facts["count"]) for one in tx.deeds() if one.what == "data.erased"]


def test_after_the_days_that_are_set_nobody_knows_here_who_it_was(workplace, sent, clock):
    codes = sent.people(1, 2)
    clock.move(days=7)
    assert workplace.erase_due() == 0
    clock.move(seconds=1)
    assert workplace.erase_due() == 2
    assert names(workplace) == ["", ""]
    assert all(not row.masked_nik for row in workplace.queue.page().rows)
    (found,) = workplace.queue.search(codes[0])
    assert found.receipt_code == codes[0]
    assert told(workplace) == [("penyelia", 2)]
    assert workplace.erase_due() == 0
    assert told(workplace) == [("penyelia", 2)]  # nobody, no line


def test_more_days_are_good_for_those_who_are_told_so_and_fewer_for_everybody(
    workplace, sent, clock
):
    sent.people(1)
    clock.move(seconds=1)
    workplace.settings.change("data_days", "30")
    clock.move(days=1)
    sent.people(2)
    clock.move(days=6)
    assert workplace.erase_due() == 1  # who was told seven days
    clock.move(days=15)
    assert workplace.erase_due() == 0
    workplace.settings.change("data_days", "20")
    assert workplace.erase_due() == 1


def test_a_run_is_short_and_the_next_goes_on(workplace, sent, clock):
    sent.people(*range(1, 46))
    clock.move(days=8)
    assert workplace._eraser.run(most=25) == 25
    assert [bool(name) for name in names(workplace)] == [True] * 20 + [False] * 25
    assert workplace.erase_due() == 20
    assert told(workplace) == [("penyelia", 20), ("penyelia", 25)]


def test_closing_erases_and_looking_does_not(workplace, sent, site, clock):
    sent.people(1)
    clock.move(days=8)
    looking = site.look_in(None, PASSWORD)
    assert looking.erase_due() == 0
    looking.close()
    workplace.close()
    again = site.sign_in(None, PASSWORD)
    assert names(again) == [""]
    again.close()


def test_the_receipt_of_an_erased_person_is_still_genuine_and_not_printed_again(
    workplace, sent, clock
):
    (code,) = sent.people(1)
    shown = workplace.receipts.find(code)
    clock.move(days=8)
    workplace.erase_due()
    with pytest.raises(Invalid) as refused:
        workplace.receipts.find(code)
    assert refused.value.problem.code == "receipt.erased"
    assert workplace.receipts.check(shown.qr).code.text == code
    assert not workplace.receipts.check(code).row.masked_nik


def test_the_same_person_is_still_recognised(workplace, sent, clock):
    sent.people(1)
    clock.move(days=8)
    workplace.erase_due()
    with pytest.raises(Invalid) as refused:
        workplace.desk.register(builders.typed(1), "id")
    assert refused.value.problem.code == "nik.registered_here"
    (seen,) = workplace.desk.seen(builders.typed(1)["nik"])
    assert not seen.masked_nik


def test_who_was_not_sent_is_never_erased(workplace, clock):
    workplace.desk.register(builders.typed(1), "id")
    clock.move(days=400)
    assert workplace.erase_due() == 0
    assert names(workplace) == [builders.answers(1)["name"]]


def test_a_copy_from_before_a_migration_goes_with_the_people_in_it(workplace, clock, site):
    copy = site.folder / "kiosk.db.before-0001"
    copy.write_bytes(b"sealed")
    os.utime(copy, (clock.now.timestamp(), clock.now.timestamp()))
    clock.move(days=7)
    workplace.erase_due()
    assert copy.exists()
    clock.move(seconds=1)
    workplace.erase_due()
    assert not copy.exists()


def test_a_clock_known_to_be_ahead_erases_nobody_early(
    workplace: Workplace, clock: Clock, sent: Sent
) -> None:
    sent.people(1)
    clock.move(days=360)
    with workplace._store.write() as tx:
        kept.put_clock_off(tx, round(timedelta(days=359).total_seconds()))
    assert workplace.erase_due() == 0
    clock.move(days=7)
    assert workplace.erase_due() == 1
