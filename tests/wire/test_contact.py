from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.seats import Seats
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.errors import ProtocolError, ReplyNotSigned, ReplyUnreadable
from kiosk.wire import batch, codec, contact, cose, replies, verdicts
from kiosk.wire.contact import ContactReply, ContactRequest, Returned, VerdictChange, Wanted
from kiosk.wire.cose import KID, Kind
from kiosk.wire.replies import Refusal
from tests.wire.hands import Hand, with_flipped_bit
from tests.wire.office import CENTRE, DEVICE, INCARNATION, KIOSK, NOW, STRANGER, TRUST

REQUEST = ContactRequest(
    device=DEVICE,
    incarnation=INCARNATION,
    nonce=b"nonce-of-16-byte",
    at=NOW,
    programme=("kartu-prakerja-2020", 3),
    cursor=12,
    queued=40,
    wanted=(Wanted(INCARNATION, 38, 4, b"batch-04"), Wanted(b"incarna0", 7, 1, b"batch-01")),
)
REPLY = ContactReply(
    nonce=REQUEST.nonce,
    time=NOW,
    epoch=1,
    durable_through=900,
    programme=b"signed programme",
    verdicts=(
        VerdictChange(INCARNATION, 41, Verdict(VerdictKind.IN_DRAW, wave=2), 13, b"batch-05"),
        VerdictChange(
            b"incarna0", 7, Verdict(VerdictKind.DRAWN, wave=1, number=9), 14, b"batch-06"
        ),
    ),
    cursor=14,
    trust=b"signed trust",
    more=True,
    seats=Seats("kartu-prakerja-2020", 71, 500, 1_204, 0, 0, in_turn=False, counted_at=NOW),
    returned=(
        Returned(INCARNATION, 38, b"batch-04", b"sealed answers"),
        Returned(b"incarna0", 7, b"batch-01", b""),
    ),
)


def asked(request: ContactRequest = REQUEST, hand: Hand = KIOSK) -> bytes:
    return contact.write_request(request, hand.sign, hand.kid)


def answered(reply: ContactReply = REPLY, hand: Hand = CENTRE) -> bytes:
    return contact.write_reply(reply, hand.sign, hand.kid)


def test_the_centre_hears_what_the_kiosk_says():
    assert contact.read_request(asked(), KIOSK.public) == REQUEST
    assert contact.peek_request(asked()) == REQUEST
    first = replace(REQUEST, programme=None, cursor=0, wanted=())
    assert contact.read_request(asked(first), KIOSK.public) == first


def test_the_kiosk_hears_what_is_new():
    assert contact.read_reply(answered(), TRUST, REQUEST.nonce) == REPLY
    nothing = replace(
        REPLY, programme=None, verdicts=(), trust=None, more=False, seats=None, returned=()
    )
    assert contact.read_reply(answered(nothing), TRUST, REQUEST.nonce) == nothing


def test_a_full_reply_can_be_read():
    many = tuple(
        VerdictChange(
            INCARNATION,
            seq,
            Verdict(VerdictKind.DRAWN, wave=12, number=seq),
            seq,
            f"{seq // 500:08}".encode(),
        )
        for seq in range(1, contact.MAX_CHANGES + 1)
    )
    longest = Returned(INCARNATION, 1, b"batch-01", bytes(batch.LARGEST))
    more = Returned(INCARNATION, 2, b"batch-01", bytes(contact.RETURNED_BYTES))
    full = replace(REPLY, verdicts=many, programme=bytes(1 << 18), returned=(longest, more))
    assert contact.read_reply(answered(full), TRUST, REQUEST.nonce) == full


def test_as_much_as_may_be_asked_for_at_once_can_be_asked_for():
    last = Wanted(INCARNATION, 2**63 - 1, 2**63 - 1, b"batch-99")
    most = replace(REQUEST, wanted=(last,) * contact.MAX_WANTED, queued=2**62, cursor=2**62)
    assert contact.read_request(asked(most), KIOSK.public) == most
    with pytest.raises(ReplyUnreadable) as caught:
        contact.peek_request(asked(replace(REQUEST, wanted=(last,) * (contact.MAX_WANTED + 1))))
    assert caught.value.facts == {"reason": "field.wanted"}


def test_an_answer_to_an_earlier_question_is_no_answer():
    with pytest.raises(ReplyUnreadable) as caught:
        contact.read_reply(answered(), TRUST, b"a-later-question")
    assert caught.value.facts == {"reason": "nonce"}


def test_each_end_speaks_for_itself_only():
    with pytest.raises(ReplyNotSigned):
        contact.read_request(asked(hand=STRANGER), KIOSK.public)
    with pytest.raises(ReplyNotSigned):
        contact.read_reply(answered(hand=STRANGER), TRUST, REQUEST.nonce)


def test_a_refusal_names_the_request_it_refuses():
    data = asked()
    refusal = Refusal("not_enrolled", contact.digest(data))
    written = replies.write(refusal, CENTRE.sign, CENTRE.kid)
    assert replies.read_refusal(written, TRUST, contact.digest(data)) == refusal


def test_another_kind_of_object_is_no_request():
    data = cose.sign1(cose.payload_of(asked()), {KID: KIOSK.kid}, KIOSK.sign, kind=Kind.CERTIFICATE)
    with pytest.raises(ReplyUnreadable):
        contact.peek_request(data)
    with pytest.raises(ReplyUnreadable):
        contact.read_request(data, KIOSK.public)


@pytest.mark.parametrize(
    "change",
    [
        {"device": b"short"},
        {"incarnation": b""},
        {"nonce": b""},
        {"at": "now"},
        {"at": 2**62},
        {"programme": ["id"]},
        {"programme": ["id", -1]},
        {"programme": {}},
        {"cursor": -1},
        {"queued": None},
        {"wanted": {}},
        {"wanted": [1]},
        {"wanted": [[INCARNATION, 1, 1]]},
        {"wanted": [[b"short", 1, 1, b"batch-01"]]},
        {"wanted": [[INCARNATION, 0, 1, b"batch-01"]]},
        {"wanted": [[INCARNATION, 2**63, 1, b"batch-01"]]},
        {"wanted": [[INCARNATION, 1, 2**63, b"batch-01"]]},
        {"wanted": [[INCARNATION, 1, 1, b"short"]]},
    ],
)
def test_a_request_of_another_shape_is_unreadable(change):
    plain = codec.decode(cose.payload_of(asked()), limit=4096)
    data = cose.sign1(codec.encode(plain | change), {KID: KIOSK.kid}, KIOSK.sign, kind=Kind.CONTACT)
    with pytest.raises(ReplyUnreadable):
        contact.read_request(data, KIOSK.public)


@pytest.mark.parametrize(
    "rows",
    [[1], [[b"short", 1, {"kind": "drawn"}, 1]], [[INCARNATION, 1, {}, 1]], [[INCARNATION, 1]]],
)
def test_changes_of_another_shape_are_unreadable(rows):
    plain = codec.decode(cose.payload_of(answered()), limit=4096)
    changed = codec.encode(plain | {"verdicts": verdicts.pack_rows(rows)})
    data = cose.sign1(changed, {KID: CENTRE.kid}, CENTRE.sign, kind=Kind.CONTACT_REPLY)
    with pytest.raises(ReplyUnreadable):
        contact.read_reply(data, TRUST, REQUEST.nonce)


def test_an_older_program_says_nothing_of_answers_and_is_understood():
    plain = codec.decode(cose.payload_of(asked()), limit=4096)
    del plain["wanted"]
    data = cose.sign1(codec.encode(plain), {KID: KIOSK.kid}, KIOSK.sign, kind=Kind.CONTACT)
    assert contact.read_request(data, KIOSK.public) == replace(REQUEST, wanted=())
    plain = codec.decode(cose.payload_of(answered()), limit=4096)
    del plain["returned"]
    data = cose.sign1(codec.encode(plain), {KID: CENTRE.kid}, CENTRE.sign, kind=Kind.CONTACT_REPLY)
    assert contact.read_reply(data, TRUST, REQUEST.nonce) == replace(REPLY, returned=())


@pytest.mark.parametrize(
    "rows",
    [
        {},
        [1],
        [[INCARNATION, 1, b"batch-01"]],
        [[INCARNATION, 0, b"batch-01", b""]],
        [[b"short", 1, b"batch-01", b""]],
        [[INCARNATION, 1, b"batch-01", None]],
    ],
)
def test_answers_of_another_shape_are_unreadable(rows):
    plain = codec.decode(cose.payload_of(answered()), limit=4096)
    changed = codec.encode(plain | {"returned": rows})
    data = cose.sign1(changed, {KID: CENTRE.kid}, CENTRE.sign, kind=Kind.CONTACT_REPLY)
    with pytest.raises(ReplyUnreadable):
        contact.read_reply(data, TRUST, REQUEST.nonce)


@given(st.integers(0, 100_000))
def test_one_flipped_bit_is_refused_on_either_way(place):
    with pytest.raises(ProtocolError):
        contact.read_request(with_flipped_bit(asked(), place), KIOSK.public)
    with pytest.raises(ProtocolError):
        contact.read_reply(with_flipped_bit(answered(), place), TRUST, REQUEST.nonce)


@given(st.binary(max_size=300))
def test_noise_raises_declared_failures_only(noise):
    for read in (
        lambda: contact.peek_request(noise),
        lambda: contact.read_request(noise, KIOSK.public),
        lambda: contact.read_reply(noise, TRUST, REQUEST.nonce),
    ):
        with pytest.raises(ProtocolError):
            read()


GOOD_SEATS = ["kartu-prakerja-2020", 71, 500, 40, 30, 0, True, 0]


@pytest.mark.parametrize(
    "place, wrong", [(0, 7), (1, -1), (2, "500"), (3, True), (4, 2**31), (6, 1), (7, 2**62)]
)
def test_a_figure_of_another_shape_spoils_the_reply_and_is_never_half_believed(place, wrong):
    seats = [*GOOD_SEATS[:place], wrong, *GOOD_SEATS[place + 1 :]]
    plain = codec.decode(cose.payload_of(answered()), limit=contact.LIMIT)
    for told, is_good in ((GOOD_SEATS, True), (seats, False)):
        payload = codec.encode(plain | {"seats": told})
        data = cose.sign1(payload, {KID: CENTRE.kid}, CENTRE.sign, kind=Kind.CONTACT_REPLY)
        if is_good:
            assert contact.read_reply(data, TRUST, REQUEST.nonce).seats is not None
        else:
            with pytest.raises(ReplyUnreadable):
                contact.read_reply(data, TRUST, REQUEST.nonce)


def test_places_that_people_wait_for_are_not_left():
    seats = Seats("x", 1, 10, 8, 7, 0, in_turn=True, counted_at=NOW)
    assert seats.left == 3
    assert replace(seats, waiting=1).left == 0
    assert replace(seats, quota=5).left == 0  # fewer places than were given: none, not minus two
