from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import ReplyUnreadable
from kiosk.wire import hpke
from tests.wire.hands import with_flipped_bit

CENTRE = hpke.new_keypair(lambda size: b"\x07" * size)


@given(plaintext=st.binary(), info=st.binary(max_size=60))
def test_the_reader_and_nobody_else_reads(plaintext, info):
    sealed = hpke.seal(plaintext, CENTRE.public, info)
    assert len(sealed) == len(plaintext) + hpke.OVERHEAD
    assert hpke.unseal(sealed, CENTRE.private, info) == plaintext
    with pytest.raises(ReplyUnreadable):
        hpke.unseal(sealed, hpke.new_keypair().private, info)


@given(other=st.binary(max_size=60).filter(lambda info: info != b"header one"))
def test_a_body_cannot_be_moved_under_other_information(other):
    sealed = hpke.seal(b"body", CENTRE.public, b"header one")
    with pytest.raises(ReplyUnreadable):
        hpke.unseal(sealed, CENTRE.private, other)


@given(st.integers(0, 10_000))
def test_one_flipped_bit_is_refused(place):
    sealed = hpke.seal(b"body", CENTRE.public, b"")
    with pytest.raises(ReplyUnreadable):
        hpke.unseal(with_flipped_bit(sealed, place), CENTRE.private, b"")


@given(st.binary(max_size=100))
def test_random_bytes_are_unreadable(noise):
    with pytest.raises(ReplyUnreadable):
        hpke.unseal(noise, CENTRE.private, b"")


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(32), bytes(33)])
def test_nothing_is_sealed_to_a_key_that_is_none(key):
    with pytest.raises(ReplyUnreadable):
        hpke.seal(b"body", key, b"")


def test_a_key_pair_never_shows_its_private_half():
    assert CENTRE.private.hex() not in repr(CENTRE)
    assert repr(CENTRE.private) not in repr(CENTRE)
    assert hpke.public_of(CENTRE.private) == CENTRE.public
