"""A receipt's signature: what it covers, who can check it, what is refused."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import ProtocolError, ReplyNotSigned, ReplyUnreadable
from kiosk.wire import base45, certificate, receipts
from kiosk.wire.certificate import Certificate
from kiosk.wire.receipts import ReceiptFacts
from tests.wire.hands import with_flipped_bit
from tests.wire.office import CENTRE, DEVICE, INCARNATION, KIOSK, NOW, STRANGER, TRUST

FACTS = ReceiptFacts(
    code="K7QM4T9DX2RF",
    nik_end="9001",
    office="Disnaker Kota Bandung",
    device=DEVICE,
    incarnation=INCARNATION,
    seq=41,
    captured_at=datetime(2026, 11, 24, 3, 0, 7, tzinfo=UTC),
    programme=("kartu-prakerja-2020", 3),
)
CERTIFICATE = Certificate(DEVICE, INCARNATION, KIOSK.public, bytes(32), FACTS.office, NOW)
CERTIFIED = certificate.issue(CERTIFICATE, CENTRE.sign, CENTRE.kid)


def nobody(_kid):
    return None


def own(kid):
    return KIOSK.public if kid == KIOSK.kid else None


def written(facts=FACTS, certified=CERTIFIED, hand=KIOSK):
    return receipts.write(facts, hand.sign, hand.kid, certified)


# --- base45 ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data, text",
    [(b"AB", "BB8"), (b"Hello!!", "%69 VD92EX0"), (b"base-45", "UJCLQE7W581"), (b"", "")],
)
def test_base45_is_that_of_the_rfc(data, text):
    assert base45.encode(data) == text
    assert base45.decode(text) == data


@given(st.binary(max_size=80))
def test_base45_gives_back_what_it_was_given_and_never_ends_in_a_space(data):
    text = base45.encode(data)
    assert base45.decode(text) == data
    assert not text.endswith(" ")


@given(st.text(max_size=30))
def test_base45_reads_only_what_it_writes(text):
    try:
        data = base45.decode(text)
    except ReplyUnreadable:
        return
    assert base45.encode(data) == text


@pytest.mark.parametrize("text", ["GGW", "::", "A", "abc", "AB\N{FULLWIDTH DIGIT ONE}"])
def test_what_is_no_base45_is_refused(text):
    with pytest.raises(ReplyUnreadable):
        base45.decode(text)


# --- receipts -------------------------------------------------------------------------------------


def test_the_kiosk_that_signed_it_reads_its_own_without_a_certificate_or_a_centre():
    read = receipts.read(written(certified=None), own, None)
    assert read.facts == FACTS
    assert not read.certified


def test_any_kiosk_of_the_centre_reads_it_by_the_certificate_inside():
    read = receipts.read(written(), nobody, TRUST)
    assert read.facts == FACTS
    assert read.certified


def test_the_same_facts_and_key_give_the_same_letters():
    assert written() == written()
    assert written() != written(replace(FACTS, seq=42))


def test_a_receipt_of_a_training_kiosk_says_so():
    read = receipts.read(written(replace(FACTS, training=True)), nobody, TRUST)
    assert read.facts.training


def test_without_a_certificate_a_stranger_cannot_tell():
    with pytest.raises(ReplyNotSigned) as refused:
        receipts.read(written(certified=None), nobody, TRUST)
    assert refused.value.facts["reason"] == "key"


def test_a_kiosk_that_trusts_nobody_yet_cannot_tell():
    with pytest.raises(ReplyNotSigned):
        receipts.read(written(), nobody, None)


def test_a_certificate_that_the_centre_did_not_sign_is_worth_nothing():
    forged = certificate.issue(CERTIFICATE, STRANGER.sign, STRANGER.kid)
    with pytest.raises(ProtocolError):
        receipts.read(written(certified=forged), nobody, TRUST)


def test_nobody_signs_with_a_key_of_their_own_under_anothers_certificate():
    with pytest.raises(ReplyNotSigned):
        receipts.read(written(hand=STRANGER), nobody, TRUST)


@pytest.mark.parametrize(
    "change", [{"office": "Disnaker Kota Cimahi"}, {"device": b"another-of-16-by"}]
)
def test_a_device_cannot_sign_in_the_name_of_another_office_or_device(change):
    with pytest.raises(ProtocolError):
        receipts.read(written(replace(FACTS, **change)), nobody, TRUST)


@pytest.mark.parametrize("reader, trust", [(own, None), (nobody, TRUST)], ids=["own", "certified"])
def test_every_flipped_bit_is_refused(reader, trust):
    text = written(certified=None if trust is None else CERTIFIED)
    data = base45.decode(text.removeprefix(receipts.PREFIX))
    for place in range(len(data) * 8):
        changed = receipts.PREFIX + base45.encode(with_flipped_bit(data, place))
        with pytest.raises(ProtocolError):
            receipts.read(changed, reader, trust)


def test_every_changed_letter_is_refused():
    text = written(certified=None)
    for place, letter in enumerate(text):
        other = base45.ALPHABET[(base45.ALPHABET.index(letter) + 1) % 45]
        with pytest.raises(ProtocolError):
            receipts.read(text[:place] + other + text[place + 1 :], own, None)


@given(st.one_of(st.text(max_size=60), st.binary(max_size=200).map(base45.encode)))
def test_noise_is_never_a_receipt(text):
    with pytest.raises(ProtocolError):
        receipts.read(receipts.PREFIX + text, own, TRUST)


@pytest.mark.parametrize("change", [{"code": "K7QM"}, {"nik_end": "3273029001"}])
def test_what_shows_more_or_less_than_a_receipt_does_is_not_one(change):
    with pytest.raises(ReplyUnreadable):
        receipts.read(written(replace(FACTS, **change), None), own, None)


def test_it_fits_a_qr_code_that_a_hand_scanner_reads():
    assert len(written(certified=None)) <= 366  # version 11, level M
    assert len(written()) <= 816  # version 18, level M


def test_it_tells_no_more_of_a_person_than_four_digits():
    """The map of the payload, read by somebody without our code."""
    data = base45.decode(written(certified=None).removeprefix(receipts.PREFIX))
    assert b"9001" in data
    assert base64.b16encode(data).count(b"39303031") == 1
