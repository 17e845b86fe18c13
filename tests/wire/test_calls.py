"""A call for an officer: believed for what it proves, and for nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import CertificateForged, ProtocolError
from kiosk.wire import calls, certificate
from kiosk.wire.calls import CallWord, Word
from kiosk.wire.certificate import Certificate
from tests.wire.hands import Hand, with_flipped_bit
from tests.wire.office import CENTRE, DEVICE, INCARNATION, KIOSK, KIOSK_BOX, NOW, STRANGER, TRUST

SAID = CallWord(Word.CALLING, b"call-one", DEVICE, "Disnaker Ende", "Kios 1", NOW, NOW)
ISSUED = Certificate(DEVICE, INCARNATION, KIOSK.public, KIOSK_BOX.public, "Disnaker Ende", NOW)


def certified(issued: Certificate = ISSUED, by: Hand = CENTRE) -> bytes:
    return certificate.issue(issued, by.sign, by.kid)


def written(said: CallWord = SAID, by: Hand = KIOSK, issued: bytes | None = None) -> bytes:
    return calls.write(said, by.sign, by.public, issued)


@pytest.mark.parametrize("word", Word)
def test_what_was_said_is_heard(word):
    said = replace(SAID, word=word, at=NOW + timedelta(seconds=2))
    heard = calls.read(written(said, issued=certified()), TRUST)
    assert (heard.said, heard.certified) == (said, True)
    heard = calls.read(written(said), None)
    assert (heard.said, heard.certified) == (said, False)


def test_it_goes_into_one_datagram():
    long = replace(SAID, office="D" * 200, place="K" * 80)
    issued = replace(ISSUED, office="D" * 200)
    assert len(written(long, issued=certified(issued))) <= calls.LIMIT


def test_a_certificate_of_another_device_office_or_centre_is_refused():
    for issued in (
        certified(replace(ISSUED, device=b"another-16-bytes")),
        certified(replace(ISSUED, office="Disnaker Alor")),
        certified(by=STRANGER),
    ):
        with pytest.raises(CertificateForged):
            calls.read(written(issued=issued), TRUST)
    with pytest.raises(CertificateForged):
        calls.read(written(issued=certified()), None)


def test_nobody_calls_with_a_certificate_they_only_copied():
    with pytest.raises(ProtocolError):
        calls.read(written(by=STRANGER, issued=certified()), TRUST)


@given(st.binary(max_size=2000))
def test_noise_is_refused(noise):
    with pytest.raises(ProtocolError):
        calls.read(noise, TRUST)


@given(st.integers(min_value=0), st.booleans())
def test_one_flipped_bit_is_refused(place, is_certified):
    data = written(issued=certified() if is_certified else None)
    with pytest.raises(ProtocolError):
        calls.read(with_flipped_bit(data, place), TRUST)
