"""A handover record's signature: what it covers, who can check it, what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import CertificateForged, ProtocolError, ReplyNotSigned, ReplyUnreadable
from kiosk.wire import certificate, codec, cose, handovers
from kiosk.wire.certificate import Certificate
from kiosk.wire.cose import KID, Kind
from kiosk.wire.handovers import (
    HandedBatch,
    HandoverFacts,
    OperatorCounts,
    Person,
    Remains,
)
from tests.wire.hands import Hand, with_flipped_bit
from tests.wire.office import CENTRE, DEVICE, INCARNATION, KIOSK, NOW, STRANGER, TRUST

RINA, DEWI = Person("penyelia", "Rina"), Person("petugas-1", "Dewi Lestari")
FACTS = HandoverFacts(
    number=2,
    previous=bytes(range(32)),
    office="Disnaker Kota Bandung",
    desk="Loket 3",
    device=DEVICE,
    incarnation=INCARNATION,
    begins=NOW - timedelta(hours=9),
    closed_at=NOW,
    zone="WIB",
    through=41,
    batches_through=3,
    operators=(
        OperatorCounts(DEWI, {"batched": 5, "in_draw": 2}),
        OperatorCounts(RINA, {"in_draw": 1}),
    ),
    batches=(
        HandedBatch(INCARNATION, 2, 34, 36, bytes([7]) * 32, 0, received=True),
        HandedBatch(INCARNATION, 3, 37, 41, bytes([8]) * 32, 812, received=False),
    ),
    remains=Remains(unsent=5, reason="centre_unreachable", drafts=1, to_check=2),
    programme=("kartu-prakerja-2020", 3),
    prepared_by=DEWI,
    signed_by=RINA,
)
CERTIFICATE = Certificate(DEVICE, INCARNATION, KIOSK.public, bytes(32), FACTS.office, NOW)
CERTIFIED = certificate.issue(CERTIFICATE, CENTRE.sign, CENTRE.kid)


def nobody(_kid: bytes) -> bytes | None:
    return None


def own(kid: bytes) -> bytes | None:
    return KIOSK.public if kid == KIOSK.kid else None


def written(
    facts: HandoverFacts = FACTS, certified: bytes | None = CERTIFIED, hand: Hand = KIOSK
) -> bytes:
    return handovers.write(facts, hand.sign, hand.kid, certified)


def test_the_kiosk_that_signed_it_reads_its_own_without_a_centre() -> None:
    read = handovers.read(written(certified=None), own, None)
    assert read.facts == FACTS
    assert not read.certified
    assert handovers.read_own(written(certified=None)) == FACTS


def test_another_kiosk_of_the_centre_reads_it_by_the_certificate_inside() -> None:
    read = handovers.read(written(), nobody, TRUST)
    assert read.facts == FACTS
    assert read.certified


def test_photographs_are_told_where_some_wait_and_an_older_program_reads_the_rest() -> None:
    waiting = replace(FACTS, remains=replace(FACTS.remains, photos=7))
    assert handovers.read_own(written(waiting)) == waiting
    payload = codec.decode(cose.payload_of(written()), limit=1 << 16)
    assert payload["remains"] == [5, "centre_unreachable", 0, 1, 2, 0]


def test_it_adds_up_whom_its_operators_took_down() -> None:
    assert FACTS.counts == {"batched": 5, "in_draw": 3}
    assert FACTS.total == 8
    assert [batch.claims for batch in FACTS.batches] == [3, 5]


def test_the_same_facts_are_the_same_bytes_and_have_one_name() -> None:
    assert written() == written()
    assert handovers.digest(written()) != handovers.digest(written(replace(FACTS, number=3)))


def test_without_a_certificate_nobody_else_can_tell() -> None:
    with pytest.raises(ReplyNotSigned) as found:
        handovers.read(written(certified=None), nobody, TRUST)
    assert found.value.facts["reason"] == "key"


def test_a_strangers_signature_under_a_borrowed_certificate_is_refused() -> None:
    with pytest.raises(ReplyNotSigned):
        handovers.read(written(hand=STRANGER), nobody, TRUST)


def test_a_device_cannot_sign_for_another_one() -> None:
    with pytest.raises(CertificateForged):
        handovers.read(written(replace(FACTS, device=bytes(16))), nobody, TRUST)


def test_a_receipt_or_a_batch_is_no_handover_record() -> None:
    payload = cose.payload_of(written())
    other = cose.sign1(payload, {KID: KIOSK.kid}, KIOSK.sign, kind=Kind.RECEIPT)
    with pytest.raises(ReplyUnreadable):
        handovers.read(other, own, TRUST)


@given(st.integers(min_value=0))
def test_no_bit_of_it_can_be_changed(place: int) -> None:
    with pytest.raises(ProtocolError):
        handovers.read(with_flipped_bit(written(), place), own, TRUST)


@given(st.binary(max_size=200))
def test_noise_is_no_record(noise: bytes) -> None:
    with pytest.raises(ProtocolError):
        handovers.read(noise, own, TRUST)


@pytest.mark.parametrize(
    "name, value",
    [
        ("number", 0),
        ("previous", b"short"),
        ("through", -1),
        ("operators", [[["a", "b"], {"queued": -1}]]),
        ("operators", [["a", {}]]),
        ("batches", [[b"life", 1, 2, 1, bytes(32), 0, True]]),
        ("batches", [[b"life", 1, 1, 1, b"short", 0, True]]),
        ("remains", [0, "", 0, 0, 0]),
        ("remains", [0, "", 0, 0, 0, -1]),
        ("remains", [0, "", 0, 0, 0, 0, -1]),
        ("remains", [0, "", 0, 0, 0, 0, True]),
        ("remains", [0, "", 0, 0, 0, 0, 0, 0]),
        ("programme", ["kartu-prakerja-2020"]),
        ("prepared", ["only an id"]),
        ("signed", ["penyelia", "R" * 201]),
        ("v", 2),
    ],
)
def test_what_was_signed_must_have_its_shape(name: str, value: Any) -> None:
    payload = codec.decode(cose.payload_of(written()), limit=cose.LIMIT)
    twisted = codec.encode({**payload, name: value})
    signed = cose.sign1(twisted, {KID: KIOSK.kid}, KIOSK.sign, kind=Kind.HANDOVER)
    with pytest.raises(ReplyUnreadable):
        handovers.read(signed, own, TRUST)
