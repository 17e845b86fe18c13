from __future__ import annotations

import json
import os
from random import Random

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.identity import Identity
from kiosk.errors import StoreDamaged

ME = Identity.new(Random(1).randbytes)


def test_an_identity_comes_back_from_its_bytes():
    assert Identity.from_bytes(ME.to_bytes()) == ME
    certified = ME.certified(b"the centre's word")
    assert certified.certificate == b"the centre's word"
    assert Identity.from_bytes(certified.to_bytes()) == certified


def test_what_it_signs_is_verified_with_its_public_key_and_no_other():
    signature = ME.sign(b"batch")
    Ed25519PublicKey.from_public_bytes(ME.signing_public).verify(signature, b"batch")
    other = Identity.new(Random(2).randbytes)
    with pytest.raises(InvalidSignature):
        Ed25519PublicKey.from_public_bytes(other.signing_public).verify(signature, b"batch")


def test_a_renewed_identity_is_the_same_device_with_nothing_else_in_common():
    renewed = ME.certified(b"old word").renewed(Random(3).randbytes)
    assert renewed.device == ME.device
    assert renewed.certificate is None
    for name in ("incarnation", "signing_private", "hpke_private", "signing_public", "hpke_public"):
        assert getattr(renewed, name) != getattr(ME, name)


def test_two_kiosks_are_two():
    assert Identity.new(os.urandom) != Identity.new(os.urandom)


def test_its_repr_shows_no_secret():
    told = repr(ME.certified(b"certificate"))
    for secret in (ME.signing_private, ME.hpke_private):
        assert secret.hex() not in told
        assert repr(secret) not in told


@pytest.mark.parametrize(
    "damage",
    [
        {"device": "00"},
        {"signing": "not hex"},
        {"hpke": None},
        {"certificate": 5},
        {"incarnation": []},
    ],
)
def test_a_damaged_blob_is_named(damage):
    data = json.dumps({**json.loads(ME.to_bytes()), **damage}).encode()
    with pytest.raises(StoreDamaged) as caught:
        Identity.from_bytes(data)
    assert caught.value.facts == {"part": "identity"}


@given(st.binary(max_size=100))
def test_noise_is_no_identity(noise):
    with pytest.raises(StoreDamaged):
        Identity.from_bytes(noise)


def test_keys_of_another_length_are_none():
    with pytest.raises(ValueError, match="bytes"):
        Identity(bytes(16), bytes(8), bytes(31), bytes(32))
