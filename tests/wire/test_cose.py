from __future__ import annotations

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import ProtocolError, ReplyNotSigned, ReplyUnreadable
from kiosk.wire import codec, cose
from kiosk.wire.cose import KID, Kind
from tests.wire.hands import Hand, with_flipped_bit

ANI, BUDI = Hand.of("ani"), Hand.of("budi")


def key_for(header: cose.Header) -> bytes | None:
    return {ANI.kid: ANI.public}.get(cose.kid_of(header))


def signed_by(hand: Hand, payload: bytes = b"halo", kind: Kind = Kind.CONTACT) -> bytes:
    return cose.sign1(payload, {KID: hand.kid, "n": 7}, hand.sign, kind=kind)


def wrapped(protected: bytes, payload: object = b"halo", signature: object | None = None) -> bytes:
    """A COSE object by hand, with a true signature unless told otherwise."""
    if signature is None:
        signature = ANI.sign(cbor2.dumps(["Signature1", protected, b"", payload]))
    return b"\xd2" + cbor2.dumps([protected, {}, payload, signature])


def assert_refused(data: bytes, failure: type[ProtocolError] = ReplyUnreadable) -> None:
    with pytest.raises(failure):
        cose.verify1(data, key_for, kinds=Kind.CONTACT)


def test_what_was_signed_is_read_with_its_header():
    signed = cose.verify1(signed_by(ANI), key_for, kinds=Kind.CONTACT)
    assert signed.payload == b"halo"
    assert signed.kind is Kind.CONTACT
    assert signed.header == {1: -8, 3: "kpk/contact", 4: ANI.kid, "n": 7}
    assert codec.encode(signed.header) == signed.protected


def test_any_reader_of_the_standard_can_check_our_signature():
    tag = cbor2.loads(signed_by(ANI))
    protected, unprotected, payload, signature = tag.value
    assert (tag.tag, unprotected) == (18, {})
    structure = cbor2.dumps(["Signature1", protected, b"", payload])
    ANI.key.public_key().verify(signature, structure)


def test_an_unknown_key_and_a_wrong_key_are_not_signed():
    assert_refused(signed_by(BUDI), ReplyNotSigned)
    forged = cose.sign1(b"halo", {KID: ANI.kid}, BUDI.sign, kind=Kind.CONTACT)
    assert_refused(forged, ReplyNotSigned)


def test_an_object_of_one_kind_cannot_be_replayed_as_another():
    for kind in Kind:
        if kind is not Kind.CONTACT:
            assert_refused(signed_by(ANI, kind=kind))


@pytest.mark.parametrize("length", [0, 1, 31, 33, 64])
def test_a_key_or_signature_of_another_length_is_a_declared_failure(length):
    with pytest.raises(ReplyNotSigned):
        cose.verify1(signed_by(ANI), lambda _: bytes(length), kinds=Kind.CONTACT)
    protected = cose.protect({KID: ANI.kid}, Kind.CONTACT)
    if length != 64:
        assert_refused(wrapped(protected, signature=bytes(length)), ReplyNotSigned)


def test_a_second_form_of_the_same_signature_is_refused():
    order = 2**252 + 27742317777372353535851937790883648493
    protected = cose.protect({KID: ANI.kid}, Kind.CONTACT)
    signature = ANI.sign(cbor2.dumps(["Signature1", protected, b"", b"halo"]))
    scalar = int.from_bytes(signature[32:], "little") + order
    assert_refused(
        wrapped(protected, signature=signature[:32] + scalar.to_bytes(32, "little")),
        ReplyNotSigned,
    )


def test_one_signed_object_has_one_spelling():
    data = signed_by(ANI)
    protected, _, payload, signature = cbor2.loads(data).value
    for other in (
        data[1:],  # the tag left out
        data + b"\0",
        b"\xd2" + cbor2.dumps([protected, {9: 9}, payload, signature]),
        b"\xd2\x9f" + data[2:] + b"\xff",
        b"\xd8\x12" + data[1:],
    ):
        assert_refused(other)


@pytest.mark.parametrize(
    "header",
    [
        {},
        {1: -8, 3: "kpk/contact"},
        {1: -8, 3: "kpk/contact", 4: b""},
        {1: -8, 3: "kpk/contact", 4: bytes(33)},
        {1: -8, 3: "kpk/contact", 4: "text"},
        {1: -7, 3: "kpk/contact", 4: b"k"},
        {1: -8, 3: "text/plain", 4: b"k"},
        {1: -8, 3: [], 4: b"k"},
        {1: -8, 3: "kpk/contact", 4: b"k", "x": bytes(2000)},
        [],
    ],
)
def test_a_header_without_algorithm_kind_or_key_is_unreadable(header):
    assert_refused(wrapped(cbor2.dumps(header, canonical=True)))


def test_a_header_that_is_not_in_order_is_unreadable_although_it_is_signed():
    assert_refused(wrapped(cbor2.dumps({4: ANI.kid, 3: "kpk/contact", 1: -8})))


def test_a_missing_payload_is_unreadable():
    protected = cose.protect({KID: ANI.kid}, Kind.CONTACT)
    assert_refused(wrapped(protected, payload=None))


def test_size_is_checked_before_anything_else():
    with pytest.raises(ReplyUnreadable) as caught:
        cose.verify1(signed_by(ANI, bytes(100)), key_for, kinds=Kind.CONTACT, limit=100)
    assert caught.value.facts["reason"] == "size"


def test_the_header_is_found_before_the_key_is():
    assert cose.kid_of(cose.header_of(signed_by(BUDI))) == BUDI.kid


@given(payload=st.binary(max_size=50), place=st.integers(0, 10_000))
def test_one_flipped_bit_is_refused_wherever_it_is(payload, place):
    data = with_flipped_bit(signed_by(ANI, payload), place)
    with pytest.raises(ProtocolError):
        cose.verify1(data, key_for, kinds=Kind.CONTACT)


@given(st.binary(max_size=300))
def test_random_bytes_raise_declared_failures_only(noise):
    for data in (noise, b"\xd2" + noise, b"\xd2\x84" + noise):
        assert_refused(data, ProtocolError)


@given(st.recursive(st.binary() | st.integers() | st.text() | st.none(), st.lists, max_leaves=8))
def test_signed_nonsense_raises_declared_failures_only(nonsense):
    assert_refused(b"\xd2" + codec.encode(nonsense), ProtocolError)
    assert_refused(wrapped(codec.encode(nonsense)), ProtocolError)
