from __future__ import annotations

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import ReplyUnreadable
from kiosk.wire.squeeze import expand, squeeze
from tests.wire.hands import with_flipped_bit


@given(st.binary())
def test_what_was_squeezed_expands_to_itself(data):
    assert expand(squeeze(data), limit=len(data)) == data


def test_a_bomb_is_refused_by_what_it_states():
    with pytest.raises(ReplyUnreadable) as caught:
        expand(squeeze(bytes(5_000_000)), limit=1 << 20)
    assert caught.value.facts == {"reason": "expanded", "limit": 1 << 20}


def test_a_bomb_that_states_no_size_is_refused():
    bomb = zstandard.ZstdCompressor(write_content_size=False).compress(bytes(5_000_000))
    with pytest.raises(ReplyUnreadable):
        expand(bomb, limit=1 << 20)


def test_a_bomb_that_states_too_little_is_refused():
    honest = zstandard.ZstdCompressor().compress(b"ab" * 150)
    at = honest.index((300 - 256).to_bytes(2, "little"))
    liar = honest[:at] + (100).to_bytes(2, "little") + honest[at + 2 :]
    assert zstandard.get_frame_parameters(liar).content_size == 356
    with pytest.raises(ReplyUnreadable):
        expand(liar, limit=1 << 20)


def test_something_after_the_frame_is_refused():
    with pytest.raises(ReplyUnreadable):
        expand(squeeze(b"hello") + b"x", limit=100)


@given(st.binary(max_size=100), st.integers(0, 10_000))
def test_noise_and_damage_raise_the_declared_failure_only(data, place):
    for damaged in (data, with_flipped_bit(squeeze(data), place)):
        try:
            expand(damaged, limit=1000)
        except ReplyUnreadable:
            continue
