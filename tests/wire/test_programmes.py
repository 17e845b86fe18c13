from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.programme import Programme
from kiosk.errors import ProgrammeForged, ProgrammeUnreadable
from kiosk.wire import codec, cose, programmes
from kiosk.wire.cose import KID, Kind
from tests import builders
from tests.wire.hands import with_flipped_bit
from tests.wire.office import CENTRE, KIOSK, STRANGER, TRUST

DATA = {"id": "bursa-kerja", "names": {"id": "Bursa", "en": "Fair"}, "waves": [], "rate": 0.5}


def published(data: dict[str, object] = DATA, version: int = 3) -> bytes:
    return programmes.publish(data, version, CENTRE.sign, CENTRE.kid)


def test_a_programme_arrives_as_it_was_published():
    assert programmes.read(published(), TRUST) == ("bursa-kerja", 3, DATA)


def test_a_real_programme_arrives_whole():
    sent = builders.programme()
    _, version, data = programmes.read(published(dict(sent.data), 7), TRUST)
    assert Programme.from_data(data, version).form == sent.form
    assert data == sent.data


def test_only_the_centre_publishes():
    for hand in (KIOSK, STRANGER):
        with pytest.raises(ProgrammeForged):
            programmes.read(programmes.publish(DATA, 3, hand.sign, hand.kid), TRUST)


@pytest.mark.parametrize("data", [{}, {"id": 5}, {"id": "a", "day": date(2026, 1, 1)}])
def test_what_would_not_arrive_as_it_is_cannot_be_published(data):
    with pytest.raises(ProgrammeUnreadable):
        published(data)
    with pytest.raises(ProgrammeUnreadable):
        published(DATA, version=0)


def test_signed_nonsense_is_unreadable_not_forged():
    for payload in (b"", codec.encode([]), codec.encode({"version": 1, "data": 7})):
        data = cose.sign1(payload, {KID: CENTRE.kid}, CENTRE.sign, kind=Kind.PROGRAMME)
        with pytest.raises(ProgrammeUnreadable):
            programmes.read(data, TRUST)


@given(st.integers(0, 100_000))
def test_one_flipped_bit_is_refused(place):
    with pytest.raises(ProgrammeForged):
        programmes.read(with_flipped_bit(published(), place), TRUST)


@given(st.binary(max_size=300))
def test_noise_is_refused(noise):
    with pytest.raises(ProgrammeForged):
        programmes.read(noise, TRUST)
