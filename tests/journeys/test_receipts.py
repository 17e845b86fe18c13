"""A receipt's life: given without a network, checked next door, printed again after a new life."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.domain.standing import Standing
from kiosk.domain.zones import zone_of
from kiosk.errors import Invalid
from kiosk.gazetteer.regions import Regions
from kiosk.usecases.facts import Office
from kiosk.usecases.machine import Machine
from kiosk.usecases.programmes import KnownProgramme
from kiosk.usecases.receipts import Place, Proof, Receipt, Receipts
from tests.fakes import Kiosk


@pytest.fixture
def regions() -> Iterator[Regions]:
    with Regions.open() as regions:
        yield regions


@pytest.fixture
def receipts(regions, world):
    """What the desk of a kiosk calls."""

    def at(kiosk: Kiosk) -> Receipts:
        known = KnownProgramme(kiosk.store, Machine(clock=world.clock))
        office = Office("Disnaker Kota Bandung", "3273", "Loket 3", zone_of("3273"))
        return Receipts(kiosk.store, regions, office, False, known, lambda: "")

    return at


def receipt_of(receipts: Receipts, kiosk: Kiosk, number: int) -> Receipt:
    return receipts.find(kiosk.register(number).receipt.text)


def test_a_receipt_given_here_is_found_genuine_at_any_kiosk_of_the_centre_offline(
    world, kiosk, receipts
):
    receipt = receipt_of(receipts(kiosk), kiosk, 1)
    checked = receipts(world.new_kiosk()).check(receipt.qr)
    assert checked.proof is Proof.CENTRE
    assert checked.code.text == receipt.row.receipt_code
    assert checked.row is None


def test_one_from_before_the_enrolment_stays_what_it_was_and_only_its_own_kiosk_can_tell(
    world, receipts
):
    kiosk = world.around.set_up()
    before = receipt_of(receipts(kiosk), kiosk, 1)
    world.clock.move(minutes=1)
    world.enrol(kiosk)
    assert receipts(kiosk).find(before.row.receipt_code).qr == before.qr
    assert receipts(kiosk).check(before.qr).proof is Proof.OWN
    with pytest.raises(Invalid) as refused:
        receipts(world.new_kiosk()).check(before.qr)
    assert refused.value.problem.code == "receipt.stranger"


def test_sending_changes_what_is_said_and_not_the_code(kiosk, receipts):
    before = receipt_of(receipts(kiosk), kiosk, 1)
    assert before.place is Place.FIRST_COME
    kiosk.run()
    after = receipts(kiosk).find(before.row.receipt_code)
    assert after.row.standing is Standing.PLACED
    assert after.place is Place.TOLD
    assert after.qr == before.qr


def test_a_desk_enrolled_anew_prints_what_it_gave_before_with_the_keys_of_then(
    world, kiosk, receipts
):
    given = receipt_of(receipts(kiosk), kiosk, 1)
    kiosk.run()
    world.enrol(kiosk)
    again = receipts(kiosk).find(given.row.receipt_code)
    assert again.qr == given.qr
    assert receipts(kiosk).check(given.qr).proof is Proof.OWN
    assert receipts(world.new_kiosk()).check(given.qr).proof is Proof.CENTRE
    fresh = receipt_of(receipts(kiosk), kiosk, 2)
    assert receipts(world.new_kiosk()).check(fresh.qr).facts.incarnation == fresh.row.incarnation
