"""Receipts: what may be printed of whom, the same for ever, and who can tell a forged one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.device.identity import Identity
from kiosk.domain.programme import Selection
from kiosk.domain.standing import AT_CENTRE, NEEDS_CHECK, UNSENT, Standing
from kiosk.errors import Invalid
from kiosk.sync import kept
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.receipts import Place, Proof
from kiosk.usecases.site import Site
from kiosk.usecases.workplace import Workplace
from kiosk.wire import base45, certificate, hpke, receipts, trust
from kiosk.wire.certificate import Certificate
from kiosk.wire.trust import SealKey, Trust
from tests import builders
from tests.usecases.conftest import PASSWORD
from tests.wire.hands import Hand, with_flipped_bit

CENTRE = Hand.of("centre")
OFFICE = "Disnaker Kota Bandung"


def enrol(workplace, at=builders.NOW, office=OFFICE):
    """What enrolment leaves in the store, without the way there."""
    believed = Trust({CENTRE.kid: CENTRE.public}, SealKey(b"intake-1", hpke.new_keypair().public))
    with workplace._store.write() as tx:
        identity = Identity.from_bytes(tx.setting(kept.IDENTITY))
        issued = Certificate(
            identity.device,
            identity.incarnation,
            identity.signing_public,
            identity.hpke_public,
            office,
            at,
        )
        signed = certificate.issue(issued, CENTRE.sign, CENTRE.kid)
        tx.put_setting(kept.IDENTITY, identity.certified(signed).to_bytes())
        tx.put_setting(kept.TRUST, trust.write(believed, CENTRE.sign, CENTRE.kid))
        tx.put_setting(kept.CERTIFICATE, signed)
        tx.put_setting(kept.CENTRE_URL, b"http://pusat.invalid")


def live_again(workplace, machine):
    """Another incarnation: what happens when a copied or restored folder is enrolled anew."""
    with workplace._store.write() as tx:
        present = Identity.from_bytes(tx.setting(kept.IDENTITY))
        kept.retire(tx, present)
        renewed = present.renewed(machine.random_bytes)
        tx.put_setting(kept.IDENTITY, renewed.to_bytes())
        tx.enter_incarnation(renewed.incarnation)


def register(workplace, number=1):
    return workplace.desk.register(builders.typed(number), "id").row


@pytest.fixture
def neighbour(tmp_path, machine: Machine) -> Iterator[Workplace]:
    """The kiosk of another office."""
    site = Site(tmp_path / "next door", machine)
    opened = site.set_up(SetupRequest("Disnaker Kota Cimahi", "Budi", PASSWORD, "3277"))
    yield opened
    opened.close()


def problem_of(workplace, text):
    with pytest.raises(Invalid) as refused:
        workplace.receipts.check(text)
    return refused.value.problem.code


# --- what stands on it ----------------------------------------------------------------------------


def test_it_holds_what_a_person_takes_home_and_four_digits_of_the_nik(workplace):
    row = register(workplace)
    receipt = workplace.receipts.of(row)
    assert receipt.row == row
    assert receipt.nik_end == builders.typed(1)["nik"][-4:]
    assert receipt.office.name == OFFICE
    assert receipt.programme_names["id"] == "Kartu Prakerja"
    assert "tiga hari" in receipt.next_steps["id"]
    assert not receipt.training


def test_the_signed_part_knows_no_name_and_no_more_of_the_number(workplace):
    row = register(workplace)
    qr = workplace.receipts.of(row).qr
    signed = base45.decode(qr.removeprefix(receipts.PREFIX))
    nik = builders.typed(1)["nik"]
    assert nik[-4:].encode() in signed
    assert nik[-5:].encode() not in signed
    assert row.name.encode() not in signed


def test_the_same_registration_gives_the_same_code_for_ever(workplace, site):
    row = register(workplace)
    first = workplace.receipts.of(row).qr
    register(workplace, 2)
    assert workplace.receipts.of(row).qr == first
    workplace.close()
    again = site.sign_in(None, PASSWORD)
    try:
        assert again.receipts.find(row.receipt_code).qr == first
    finally:
        again.close()


def test_enrolment_does_not_change_what_was_handed_out_before_it(workplace, clock):
    row = register(workplace)
    first = workplace.receipts.of(row).qr
    clock.move(minutes=5)
    enrol(workplace, at=clock.now)
    assert workplace.receipts.of(row).qr == first


def test_another_incarnation_still_prints_the_receipts_of_the_one_before(workplace, machine):
    enrol(workplace)
    row = register(workplace)
    first = workplace.receipts.of(row).qr
    assert workplace.link.seal_waiting() == 1
    live_again(workplace, machine)
    assert workplace.receipts.of(row).qr == first
    assert workplace.receipts.check(first).proof is Proof.OWN


def test_who_was_not_packed_yet_moves_to_the_new_incarnation_and_both_receipts_are_genuine(
    workplace, machine
):
    enrol(workplace)
    row = register(workplace)
    first = workplace.receipts.of(row).qr
    live_again(workplace, machine)
    second = workplace.receipts.find(row.receipt_code).qr
    assert second != first
    for qr in (first, second):
        checked = workplace.receipts.check(qr)
        assert checked.proof is Proof.OWN
        assert checked.row.receipt_code == row.receipt_code


def test_a_record_of_another_programme_is_not_told_this_ones_words(workplace, monkeypatch):
    row = register(workplace)
    monkeypatch.setattr(workplace.receipts, "_known", builders.first_come)
    receipt = workplace.receipts.of(row)
    assert receipt.place is Place.UNKNOWN
    assert receipt.next_steps == receipt.programme_names == {}


# --- what may be said of a place ------------------------------------------------------------------

UNTOLD = UNSENT | {Standing.RECEIVED}


@pytest.mark.parametrize("standing", Standing)
@pytest.mark.parametrize("selection", [*Selection, None])
def test_before_the_verdict_it_says_how_places_are_given_afterwards_only_the_verdict_speaks(
    standing, selection
):
    expected = {
        Selection.DRAW: Place.DRAW,
        Selection.FIRST_COME: Place.FIRST_COME,
        None: Place.UNKNOWN,
    }
    place = Place.of(standing, selection)
    assert place is (expected[selection] if standing in UNTOLD else Place.TOLD)


def test_every_standing_is_in_that_table():
    assert set(Standing) == UNSENT | AT_CENTRE | NEEDS_CHECK


# --- is it genuine --------------------------------------------------------------------------------


def test_a_kiosk_checks_its_own_without_ever_having_met_a_centre(workplace):
    row = register(workplace)
    checked = workplace.receipts.check(f"  {workplace.receipts.of(row).qr}\r\n")
    assert checked.proof is Proof.OWN
    assert checked.row == row
    assert checked.code.text == row.receipt_code
    assert checked.facts.office == OFFICE


def test_a_kiosk_of_another_office_checks_it_offline(workplace, neighbour):
    enrol(workplace)
    enrol(neighbour, office="Disnaker Kota Cimahi")
    row = register(workplace)
    checked = neighbour.receipts.check(workplace.receipts.of(row).qr)
    assert checked.proof is Proof.CENTRE
    assert checked.row is None
    assert checked.facts.office == OFFICE
    assert checked.facts.captured_at == row.captured_at


def test_one_from_before_the_enrolment_is_no_forgery_it_just_cannot_be_told(workplace, neighbour):
    enrol(neighbour)
    qr = workplace.receipts.of(register(workplace)).qr
    assert problem_of(neighbour, qr) == "receipt.stranger"


def test_a_kiosk_without_a_centre_cannot_tell_another_ones(workplace, neighbour):
    enrol(workplace)
    qr = workplace.receipts.of(register(workplace)).qr
    assert problem_of(neighbour, qr) == "receipt.stranger"


def test_no_changed_byte_goes_unnoticed_at_the_desk(workplace, neighbour):
    enrol(workplace)
    enrol(neighbour)
    qr = workplace.receipts.of(register(workplace)).qr
    data = base45.decode(qr.removeprefix(receipts.PREFIX))
    for byte in range(len(data)):
        changed = receipts.PREFIX + base45.encode(with_flipped_bit(data, byte * 8 + byte % 8))
        for desk in (workplace, neighbour):
            assert problem_of(desk, changed) in {"receipt.forged", "receipt.stranger"}


def test_a_printed_name_of_another_person_does_not_survive_the_signature(workplace):
    """Somebody signs other facts with a key of their own, in the name of this desk."""
    row = register(workplace)
    facts = receipts.read(workplace.receipts.of(row).qr, _keys(workplace).get, None).facts
    stranger = Hand.of("stranger")
    (mine,) = _keys(workplace)
    forged = receipts.write(replace(facts, nik_end="0001"), stranger.sign, mine)
    assert problem_of(workplace, forged) == "receipt.forged"


def _keys(workplace):
    with workplace._store.read() as tx:
        return kept.own_keys(tx)


def test_a_code_that_was_read_out_is_found_in_the_queue(workplace):
    row = register(workplace)
    checked = workplace.receipts.check(row.receipt_code.lower().replace("-", " "))
    assert checked.proof is Proof.QUEUE
    assert checked.row == row
    assert checked.facts is None


@pytest.mark.parametrize(
    "text, problem",
    [
        ("0000-0000-0000", "receipt.not_here"),
        ("K7QM", "receipt.length"),
        ("KPK1:", "receipt.forged"),
        ("KPK1:\0\0", "receipt.forged"),
        ("KPK1:" + "8" * 5000, "receipt.forged"),
        ("https://contoh.id/bukti?nomor=12345678901234567890", "receipt.unreadable"),
        ("", "receipt.length"),
        ("3273025206019002" * 4, "receipt.unreadable"),
    ],
)
def test_whatever_is_scanned_gets_an_answer(workplace, text, problem):
    assert problem_of(workplace, text) == problem


def test_finding_by_code_says_when_it_is_not_here(workplace):
    with pytest.raises(Invalid) as refused:
        workplace.receipts.find("0000-0000-0000")
    assert refused.value.problem.code == "receipt.not_here"
