from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import ProtocolError, ReplyNotSigned, ReplyUnreadable
from kiosk.wire import batch, cose, hpke
from kiosk.wire import claims as wire_claims
from kiosk.wire.batch import BatchHeader
from kiosk.wire.claims import Claim, Unreadable
from kiosk.wire.cose import Kind
from tests.wire import people
from tests.wire.hands import Hand, with_flipped_bit

KIOSK, STRANGER = Hand.of("kiosk"), Hand.of("stranger")
INTAKE = hpke.new_keypair(lambda size: b"\x09" * size)
SENT = people.claims(5, Random(1), first_seq=41)


def header(**changes: object) -> BatchHeader:
    plain = BatchHeader(
        device=b"device-of-16-byt",
        incarnation=b"incarna1",
        number=3,
        first_seq=41,
        last_seq=45,
        previous=batch.digest(b"batch 2"),
        intake_kid=b"intake-1",
        kid=KIOSK.kid,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def private_for(kid: bytes) -> bytes | None:
    return {b"intake-1": INTAKE.private}.get(kid)


def built(sent: list[Claim] = SENT, **changes: object) -> bytes:
    return batch.build(header(**changes), sent, INTAKE.public, KIOSK.sign)


def sealed_anyhow(body: bytes, labels: cose.Header | None = None) -> bytes:
    """A batch that the device did sign, whatever is inside."""
    mine = cose.header_of(built())
    protected = cose.protect({**mine, **(labels or {})}, Kind.BATCH)
    sealed = hpke.seal(body, INTAKE.public, b"kpk-batch-v1\x00" + protected)
    return cose.sign_protected(sealed, protected, KIOSK.sign)


def test_the_centre_reads_what_the_kiosk_wrote():
    data = built()
    assert batch.open(data, KIOSK.public, private_for) == (header(), SENT)
    assert batch.read_header(data) == header()
    assert batch.digest(data) != batch.digest(built())  # sealed afresh: other bytes, another name


def test_a_full_batch_takes_less_than_150_bytes_a_person():
    full = people.claims(500, Random(2))
    data = built(full, first_seq=1, last_seq=500)
    assert batch.fit(full) == 500
    assert len(data) / 500 < 85
    assert batch.open(data, KIOSK.public, private_for)[1] == full


def test_nothing_of_a_person_travels_readable():
    data = built()
    for claim in SENT:
        for text in claim.answers.values():
            assert len(text) < 4 or text.encode() not in data
        assert claim.secret not in data


def test_a_stranger_cannot_speak_for_the_device():
    forged = batch.build(header(), SENT, INTAKE.public, STRANGER.sign)
    with pytest.raises(ReplyNotSigned):
        batch.open(forged, KIOSK.public, private_for)


def test_a_body_cannot_be_moved_under_another_header_even_by_its_own_device():
    sealed = cose.payload_of(built())
    moved = cose.protect({**cose.header_of(built()), "n": 4}, Kind.BATCH)
    data = cose.sign_protected(sealed, moved, KIOSK.sign)
    assert batch.open(data, KIOSK.public, private_for) == (
        header(number=4),
        [Unreadable(41, "batch.seal", through=45)],
    )


def test_an_intake_key_that_is_gone_loses_nothing():
    data = built(intake_kid=b"intake-0")
    _, found = batch.open(data, KIOSK.public, private_for)
    assert found == [Unreadable(41, "batch.intake_key", through=45)]
    assert isinstance(found[0], Unreadable)
    assert found[0].seqs == header().seqs


@pytest.mark.parametrize("body", [b"", b"noise", wire_claims.pack(people.claims(5, Random(3)))])
def test_a_body_without_the_promised_records_is_one_unreadable_range(body):
    _, found = batch.open(sealed_anyhow(body), KIOSK.public, private_for)
    assert [type(one) for one in found] == [Unreadable]
    assert isinstance(found[0], Unreadable)
    assert found[0].seqs == range(41, 46)


def test_a_header_must_name_the_records_of_its_batch():
    with pytest.raises(ValueError, match="records"):
        built(last_seq=46)


@pytest.mark.parametrize(
    "labels",
    [
        {"d": b"short"},
        {"i": b"short"},
        {"n": 0},
        {"n": "3"},
        {"f": 0},
        {"l": 40},
        {"l": 541},
        {"p": b""},
        {"k": None},
    ],
)
def test_a_header_of_another_shape_is_unreadable(labels):
    data = sealed_anyhow(b"", labels)
    with pytest.raises(ReplyUnreadable):
        batch.open(data, KIOSK.public, private_for)
    with pytest.raises(ReplyUnreadable):
        batch.read_header(data)


def test_another_signed_object_of_the_device_is_no_batch():
    data = cose.sign1(b"", cose.header_of(built()), KIOSK.sign, kind=Kind.CONTACT)
    with pytest.raises(ReplyUnreadable):
        batch.open(data, KIOSK.public, private_for)


def with_note(claim: Claim, note: str) -> Claim:
    return replace(claim, answers={**claim.answers, "note": note})


def test_long_answers_make_a_batch_of_fewer():
    random = Random(4)
    waiting = [
        with_note(claim, "".join(chr(random.randrange(0x4E00, 0x9FFF)) for _ in range(600)))
        for claim in people.claims(300, random)
    ]
    count = batch.fit(waiting)
    assert 20 < count < 60
    data = built(waiting[:count], first_seq=1, last_seq=count)
    assert batch.MAX_BYTES * 0.8 < len(data) <= batch.MAX_BYTES


def test_a_batch_is_never_more_than_its_reader_will_expand():
    waiting = [with_note(claim, "a" * 4000) for claim in people.claims(500, Random(5))]
    count = batch.fit(waiting)
    assert 200 < count < 500
    data = built(waiting[:count], first_seq=1, last_seq=count)
    assert batch.open(data, KIOSK.public, private_for)[1] == waiting[:count]


def test_more_kinds_of_questions_than_a_reader_takes_make_a_batch_of_fewer():
    waiting = [
        replace(claim, answers={f"question_{claim.seq}": "x"})
        for claim in people.claims(500, Random(6))
    ]
    count = batch.fit(waiting)
    assert 200 < count <= 250
    data = built(waiting[:count], first_seq=1, last_seq=count)
    assert batch.open(data, KIOSK.public, private_for)[1] == waiting[:count]


def test_one_claim_goes_however_long_it_is():
    random = Random(7)
    long = [
        with_note(claim, "".join(chr(random.randrange(0x4E00, 0x9FFF)) for _ in range(50_000)))
        for claim in people.claims(2, random)
    ]
    assert batch.fit(long) == 1
    data = built(long[:1], first_seq=1, last_seq=1)
    assert len(data) > batch.MAX_BYTES
    assert batch.open(data, KIOSK.public, private_for)[1] == long[:1]
    assert batch.fit([]) == 0


@given(st.integers(0, 10_000_000))
def test_one_flipped_bit_is_refused(place):
    with pytest.raises(ProtocolError):
        batch.open(with_flipped_bit(built(), place), KIOSK.public, private_for)


@given(st.binary(max_size=300))
def test_random_bytes_raise_declared_failures_only(noise):
    with pytest.raises(ProtocolError):
        batch.open(noise, KIOSK.public, private_for)
    with pytest.raises(ProtocolError):
        batch.read_header(noise)
    found = batch.open(sealed_anyhow(noise), KIOSK.public, private_for)[1]
    assert [type(one) for one in found] == [Unreadable]
