from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.registration import SECRET_BYTES
from kiosk.errors import ReplyUnreadable
from kiosk.wire import claims, hpke, returned
from kiosk.wire.claims import Claim
from kiosk.wire.returned import Origin
from tests import builders
from tests.wire.hands import with_flipped_bit
from tests.wire.office import DEVICE, INCARNATION

DESK = hpke.new_keypair(lambda size: b"\x05" * size)
CLAIM = Claim.of(builders.registration(41))
ORIGIN = Origin(DEVICE, INCARNATION, 41, b"digest of the batch".ljust(32))


@given(st.dictionaries(st.text(min_size=1, max_size=20), st.text(max_size=200), max_size=20))
def test_the_kiosk_that_took_them_down_reads_the_answers(answers):
    sealed = returned.seal(replace(CLAIM, answers=answers), ORIGIN, DESK.public)
    assert returned.unseal(sealed, ORIGIN, DESK.private) == answers


@pytest.mark.parametrize(
    "other",
    [
        replace(ORIGIN, device=bytes(16)),
        replace(ORIGIN, incarnation=bytes(8)),
        replace(ORIGIN, seq=42),
        replace(ORIGIN, batch=bytes(32)),
    ],
    ids=["device", "incarnation", "seq", "batch"],
)
def test_they_cannot_be_told_of_another_record(other):
    sealed = returned.seal(CLAIM, ORIGIN, DESK.public)
    with pytest.raises(ReplyUnreadable):
        returned.unseal(sealed, other, DESK.private)


def test_nobody_else_reads_them():
    sealed = returned.seal(CLAIM, ORIGIN, DESK.public)
    with pytest.raises(ReplyUnreadable):
        returned.unseal(sealed, ORIGIN, hpke.new_keypair().private)
    assert CLAIM.answers["nik"].encode() not in sealed


def test_the_secret_of_the_receipt_does_not_come_back():
    sealed = returned.seal(replace(CLAIM, corrects=3), ORIGIN, DESK.public)
    (claim,) = claims.unpack(hpke.unseal(sealed, DESK.private, ORIGIN.info))
    assert claim == replace(CLAIM, secret=bytes(SECRET_BYTES))


def test_a_claim_that_was_sealed_as_another_number_is_refused():
    sealed = returned.seal(replace(CLAIM, seq=40), ORIGIN, DESK.public)
    with pytest.raises(ReplyUnreadable):
        returned.unseal(sealed, ORIGIN, DESK.private)


def test_a_sealed_batch_is_no_answer():
    """What was sealed for another purpose does not open, even with the right key."""
    sealed = hpke.seal(claims.pack([CLAIM]), DESK.public, b"kpk-batch-v1\x00")
    with pytest.raises(ReplyUnreadable):
        returned.unseal(sealed, ORIGIN, DESK.private)


@given(st.integers(0, 10_000))
def test_one_flipped_bit_is_refused(place):
    sealed = with_flipped_bit(returned.seal(CLAIM, ORIGIN, DESK.public), place)
    with pytest.raises(ReplyUnreadable):
        returned.unseal(sealed, ORIGIN, DESK.private)


@given(st.binary(max_size=200))
def test_noise_is_unreadable(noise):
    with pytest.raises(ReplyUnreadable):
        returned.unseal(noise, ORIGIN, DESK.private)
