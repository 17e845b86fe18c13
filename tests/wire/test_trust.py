from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import CertificateForged
from kiosk.wire import codec, cose, hpke, trust
from kiosk.wire.cose import KID, Kind
from kiosk.wire.trust import SealKey, Trust
from tests.wire.hands import Hand, with_flipped_bit

OLD, NEW, STRANGER = Hand.of("old"), Hand.of("new"), Hand.of("stranger")
INTAKE = SealKey(b"intake-1", hpke.new_keypair().public)
FIRST = Trust({OLD.kid: OLD.public}, INTAKE, recovery=bytes(range(32)))
SECOND = replace(FIRST, keys={NEW.kid: NEW.public}, version=2)


def test_a_trust_document_says_what_was_written():
    assert trust.read(trust.write(FIRST, OLD.sign, OLD.kid), FIRST) == FIRST
    bare = replace(FIRST, recovery=None)
    assert trust.read(trust.write(bare, OLD.sign, OLD.kid), FIRST) == bare


def test_a_centre_that_takes_photographs_says_what_to_seal_them_to():
    sealing = replace(FIRST, evidence=SealKey(b"evidence", hpke.new_keypair().public))
    assert trust.read(trust.write(sealing, OLD.sign, OLD.kid), FIRST) == sealing


def test_a_document_without_photographs_is_the_one_that_older_programs_wrote():
    payload = cose.payload_of(trust.write(FIRST, OLD.sign, OLD.kid))
    assert codec.decode(payload, limit=trust.LIMIT).keys() == {"v", "keys", "intake", "recovery"}


def test_keys_change_hands_only_through_a_key_already_believed():
    by_old = trust.write(SECOND, OLD.sign, OLD.kid)
    assert trust.read(by_old, FIRST) == SECOND
    for hand in (NEW, STRANGER):
        with pytest.raises(CertificateForged):
            trust.read(trust.write(SECOND, hand.sign, hand.kid), FIRST)


def test_an_older_document_is_refused_although_it_was_genuine():
    both = replace(SECOND, keys={OLD.kid: OLD.public, NEW.kid: NEW.public})
    with pytest.raises(CertificateForged) as caught:
        trust.read(trust.write(FIRST, OLD.sign, OLD.kid), both)
    assert caught.value.facts == {"what": "trust", "reason": "older"}


def test_the_document_is_kept_as_it_was_signed():
    data = trust.write(FIRST, OLD.sign, OLD.kid)
    assert trust.read(data, FIRST).document == data


def test_the_first_trust_must_at_least_be_signed_by_itself():
    assert trust.read_first(trust.write(FIRST, OLD.sign, OLD.kid)) == FIRST
    with pytest.raises(CertificateForged):
        trust.read_first(trust.write(FIRST, STRANGER.sign, STRANGER.kid))
    with pytest.raises(CertificateForged):
        trust.read_first(trust.write(FIRST, STRANGER.sign, OLD.kid))


def test_a_key_is_named_after_itself():
    assert trust.key_id(OLD.public) == OLD.kid


@pytest.mark.parametrize(
    "change",
    [
        {"keys": {}},
        {"keys": {OLD.kid: b"short"}},
        {"keys": {"text": OLD.public}},
        {"intake": [b"kid"]},
        {"intake": [b"kid", b"short"]},
        {"evidence": [b"kid", b"short"]},
        {"evidence": 7},
        {"recovery": b"short"},
        {"v": 0},
    ],
)
def test_a_document_of_another_shape_is_refused(change):
    whole = {"v": 1, "keys": {OLD.kid: OLD.public}, "intake": [b"k", bytes(32)], "recovery": None}
    payload = codec.encode(whole | change)
    data = cose.sign1(payload, {KID: OLD.kid}, OLD.sign, kind=Kind.TRUST)
    with pytest.raises(CertificateForged):
        trust.read(data, FIRST)
    with pytest.raises(CertificateForged):
        trust.read_first(data)


@given(st.integers(0, 10_000))
def test_one_flipped_bit_is_refused(place):
    data = with_flipped_bit(trust.write(FIRST, OLD.sign, OLD.kid), place)
    with pytest.raises(CertificateForged):
        trust.read(data, FIRST)
    with pytest.raises(CertificateForged):
        trust.read_first(data)


@given(st.binary(max_size=200))
def test_random_bytes_are_refused(noise):
    with pytest.raises(CertificateForged):
        trust.read_first(noise)
