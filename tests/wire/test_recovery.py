"""Two short texts that travel by mail: whole and right, or nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.device import locks
from kiosk.errors import ReplyNotSigned, ReplyUnreadable
from kiosk.wire import hpke, recovery
from kiosk.wire.recovery import RecoveryRequest
from tests.wire.office import CENTRE, DEVICE, NOW, STRANGER, TRUST

KEY = bytes(range(32))
MINISTRY = hpke.new_keypair(lambda size: b"m" * size)
ONCE = hpke.new_keypair(lambda size: b"o" * size)
SLOT = locks.lock_for(KEY, MINISTRY.public, {"device": DEVICE.hex()})
REQUEST = RecoveryRequest(
    DEVICE, MINISTRY.public, bytes.fromhex(SLOT["sealed"]), ONCE.public,
    "Disnaker Kabupaten Hulu Sungai Tengah", "Loket 3", NOW,
)  # fmt: skip
TEXT = recovery.write_request(REQUEST)


def reply() -> str:
    return recovery.write_reply(TEXT, KEY, NOW, CENTRE.sign, CENTRE.kid)


def test_the_slot_of_the_device_opens_for_the_centre_and_the_reply_for_the_kiosk():
    assert recovery.read_request(TEXT) == REQUEST
    assert recovery.open_slot(REQUEST, MINISTRY.private) == KEY
    assert recovery.unseal_reply(reply(), TEXT, ONCE.private) == KEY
    recovery.demand_centre(reply(), TRUST)


def test_a_slot_opens_only_as_the_device_it_was_made_for():
    with pytest.raises(ReplyUnreadable):
        recovery.open_slot(replace(REQUEST, device=bytes(16)), MINISTRY.private)


def test_both_survive_mail_and_fit_a_qr_code():
    for text in (TEXT, reply()):
        assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567189:")
        assert len(text) < 640  # letters: a code of 89 modules at level M holds 768
    wrapped = "\r\n> ".join(TEXT[at : at + 60] for at in range(0, len(TEXT), 60)).replace("> ", "")
    assert recovery.read_request(f"  {wrapped.lower()}\n") == REQUEST
    assert recovery.spoken(wrapped) == recovery.spoken(TEXT)


def test_another_key_or_another_request_reads_nothing():
    stranger = hpke.new_keypair(lambda size: b"s" * size)
    with pytest.raises(ReplyUnreadable):
        recovery.unseal_reply(reply(), TEXT, stranger.private)
    other = recovery.write_request(replace(REQUEST, desk="Loket 4"))
    with pytest.raises(ReplyUnreadable) as found:
        recovery.unseal_reply(reply(), other, ONCE.private)
    assert found.value.facts == {"reason": "request"}
    assert recovery.answers(reply(), TEXT)
    assert not recovery.answers(reply(), other)


def test_only_the_centre_answers():
    forged = recovery.write_reply(TEXT, KEY, NOW, STRANGER.sign, STRANGER.kid)
    with pytest.raises(ReplyNotSigned):
        recovery.demand_centre(forged, TRUST)


@given(st.one_of(st.text(), st.text("ABCDEFGHIJ234567", min_size=300, max_size=700)))
def test_noise_is_neither(noise: str):
    for text in (noise, recovery.REQUEST + noise, recovery.REPLY + noise):
        with pytest.raises(ReplyUnreadable):
            recovery.read_request(text)
        with pytest.raises(ReplyUnreadable):
            recovery.unseal_reply(text, TEXT, ONCE.private)
        assert not recovery.answers(text, TEXT)
