from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.photo import LARGEST, PhotoKind, asked_again
from kiosk.errors import ProtocolError, ReplyNotSigned, ReplyUnreadable
from kiosk.wire import codec, cose, photos
from kiosk.wire.cose import KID, Kind
from kiosk.wire.photos import Ask, Chunk, Name, Reply, Source, State
from kiosk.wire.trust import SealKey
from tests.wire.hands import with_flipped_bit
from tests.wire.office import (
    CENTRE,
    DEVICE,
    EVIDENCE,
    INCARNATION,
    KIOSK,
    NOW,
    STRANGER,
    TRUST,
)

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 8
CARD = Source(PhotoKind.CARD, DEVICE, INCARNATION)
KEY = SealKey(b"evidence", EVIDENCE.public)
NAME = Name(photos.digest(b"sealed"), 150_000)
ASK = Ask(DEVICE, INCARNATION, bytes(16), NOW, (NAME, Name(bytes(32), 1)))
CHUNK = Chunk(DEVICE, INCARNATION, bytes(16), NOW, NAME, 65_536, b"some bytes")
ABOUT = photos.digest(b"the request")
REPLY = Reply(
    ABOUT,
    epoch=3,
    durable_through=811,
    photos=(State(NAME.digest, 65_536), State(bytes(32), 1, server_seq=812)),
)


def private_for(kid: bytes) -> bytes | None:
    return {b"evidence": EVIDENCE.private}.get(kid)


def sent(request: Ask | Chunk) -> bytes:
    return photos.write_request(request, KIOSK.sign, KIOSK.kid)


def answered(reply: Reply) -> bytes:
    return photos.write_reply(reply, CENTRE.sign, CENTRE.kid)


# --- sealing ---------------------------------------------------------------------------------


def test_a_photograph_is_opened_by_the_evidence_key_alone():
    sealed = photos.seal(JPEG, CARD, KEY)
    assert photos.unseal(sealed, private_for) == (CARD, JPEG)
    assert JPEG[:4] not in sealed
    with pytest.raises(ReplyUnreadable):
        photos.unseal(sealed, lambda kid: None)
    with pytest.raises(ReplyUnreadable):
        photos.unseal(sealed, lambda kid: bytes(31) + b"\x01")


def test_sealing_costs_next_to_nothing_and_keeps_a_full_picture_within_the_bound():
    assert len(photos.seal(bytes(150 * 1024), CARD, KEY)) < 150 * 1024 + 128 < LARGEST


@pytest.mark.parametrize(
    "place, value", [(2, "face"), (3, b"device-of-another"[:16]), (4, b"12345678")]
)
def test_a_seal_holds_for_its_kind_and_its_kiosk_only(place, value):
    parts = codec.decode(photos.seal(JPEG, CARD, KEY), limit=LARGEST)
    parts[place] = value
    with pytest.raises(ReplyUnreadable):
        photos.unseal(codec.encode(parts), private_for)


def test_the_same_picture_twice_is_two_photographs():
    assert photos.seal(JPEG, CARD, KEY) != photos.seal(JPEG, CARD, KEY)


def test_a_mark_names_the_sealed_bytes():
    sealed = photos.seal(JPEG, CARD, KEY)
    mark = photos.mark(PhotoKind.CARD, sealed)
    assert (mark.kind, mark.digest, mark.size) == ("ktp", photos.digest(sealed), len(sealed))


@given(st.integers(0, 100_000))
def test_one_flipped_bit_does_not_open(place):
    with pytest.raises(ReplyUnreadable):
        photos.unseal(with_flipped_bit(photos.seal(JPEG, CARD, KEY), place), private_for)


@given(st.binary(max_size=300))
def test_noise_does_not_open(noise):
    with pytest.raises(ReplyUnreadable):
        photos.unseal(noise, private_for)
    boxed = codec.encode([1, b"evidence", "ktp", DEVICE, INCARNATION, noise])
    with pytest.raises(ReplyUnreadable):
        photos.unseal(boxed, private_for)


def test_a_verdict_that_asks_for_another_one_names_which():
    assert [asked_again(kind.field) for kind in PhotoKind] == list(PhotoKind)
    assert asked_again("phone") is None
    assert asked_again(None) is None


# --- requests --------------------------------------------------------------------------------


@pytest.mark.parametrize("request_", [ASK, CHUNK])
def test_a_request_says_what_was_asked(request_):
    data = sent(request_)
    assert photos.peek_request(data) == request_
    assert photos.read_request(data, KIOSK.public) == request_
    with pytest.raises(ReplyNotSigned):
        photos.read_request(data, STRANGER.public)


def test_the_largest_chunk_and_the_longest_question_fit():
    full = replace(CHUNK, photo=Name(bytes(32), LARGEST), offset=0, data=bytes(photos.CHUNK))
    assert photos.read_request(sent(full), KIOSK.public) == full
    assert len(sent(full)) < photos.CHUNK * 1.006
    many = replace(ASK, photos=(NAME,) * photos.MAX_ASKED)
    assert photos.read_request(sent(many), KIOSK.public) == many
    assert len(sent(many)) < photos.MAX_ASKED * 48


@pytest.mark.parametrize(
    "wrong",
    [
        replace(CHUNK, data=b""),
        replace(CHUNK, data=bytes(photos.CHUNK + 1)),
        replace(CHUNK, offset=NAME.size),
        replace(CHUNK, offset=NAME.size - 3),
        replace(CHUNK, offset=-1),
        replace(CHUNK, nonce=b"short"),
        replace(CHUNK, photo=Name(bytes(31), 9)),
        replace(CHUNK, photo=Name(bytes(32), 0)),
        replace(ASK, photos=()),
        replace(ASK, photos=(NAME,) * (photos.MAX_ASKED + 1)),
        replace(ASK, device=b"short"),
    ],
)
def test_a_request_of_another_shape_is_unreadable(wrong):
    with pytest.raises(ReplyUnreadable):
        photos.read_request(sent(wrong), KIOSK.public)


def test_another_message_is_no_request():
    with pytest.raises(ReplyUnreadable):
        photos.peek_request(answered(REPLY))


@given(st.integers(0, 100_000), st.sampled_from([ASK, CHUNK]))
def test_one_flipped_bit_in_a_request_is_refused(place, request_):
    with pytest.raises(ProtocolError):
        photos.read_request(with_flipped_bit(sent(request_), place), KIOSK.public)


# --- answers ---------------------------------------------------------------------------------


def test_an_answer_says_what_the_centre_has():
    assert photos.read_reply(answered(REPLY), TRUST, ABOUT) == REPLY
    refused = replace(REPLY, photos=(State(bytes(32), 0, code="hash"),))
    assert photos.read_reply(answered(refused), TRUST, ABOUT) == refused


def test_the_answer_to_another_request_is_no_answer():
    with pytest.raises(ReplyUnreadable):
        photos.read_reply(answered(REPLY), TRUST, photos.digest(b"another"))


def test_nobody_else_can_answer_for_the_centre():
    with pytest.raises(ReplyNotSigned):
        photos.read_reply(photos.write_reply(REPLY, STRANGER.sign, STRANGER.kid), TRUST, ABOUT)


@pytest.mark.parametrize(
    "row",
    [
        [],
        [bytes(31), 0, None, None],
        [bytes(32), -1, None, None],
        [bytes(32), "0", None, None],
        [bytes(32), 0, -1, None],
        [bytes(32), 0, None, "x" * 65],
        [bytes(32), 0, None, 7],
    ],
)
def test_a_state_of_another_shape_is_unreadable(row):
    payload = {"about": ABOUT, "epoch": 1, "durable": 1, "photos": [row]}
    data = cose.sign1(codec.encode(payload), {KID: CENTRE.kid}, CENTRE.sign, kind=Kind.PHOTO_REPLY)
    with pytest.raises(ReplyUnreadable):
        photos.read_reply(data, TRUST, ABOUT)


@given(st.binary(max_size=300))
def test_noise_raises_declared_failures_only(noise):
    for read in (photos.peek_request, lambda data: photos.read_reply(data, TRUST, ABOUT)):
        with pytest.raises(ProtocolError):
            read(noise)
    for kind in (Kind.PHOTO_ASK, Kind.PHOTO_CHUNK):
        signed = cose.sign1(noise, {KID: KIOSK.kid}, KIOSK.sign, kind=kind)
        with pytest.raises(ReplyUnreadable):
            photos.read_request(signed, KIOSK.public)
    signed = cose.sign1(noise, {KID: CENTRE.kid}, CENTRE.sign, kind=Kind.PHOTO_REPLY)
    with pytest.raises(ReplyUnreadable):
        photos.read_reply(signed, TRUST, ABOUT)
