from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import (
    CertificateForged,
    EnrolmentRefused,
    ProgrammeForged,
    ProtocolError,
    ReplyNotSigned,
    ReplyUnreadable,
)
from kiosk.wire import certificate as certificates
from kiosk.wire import codec, cose, enrolment, programmes, trust
from kiosk.wire.certificate import Certificate
from kiosk.wire.cose import KID, Kind
from kiosk.wire.enrolment import EnrolmentReply, EnrolmentRequest
from kiosk.wire.onetime import OneTimeCode
from tests.wire.hands import Hand, with_flipped_bit
from tests.wire.office import (
    CENTRE,
    DEVICE,
    INCARNATION,
    KIOSK,
    KIOSK_BOX,
    NOW,
    STRANGER,
    TRUST,
)

CODE, OTHER_CODE = OneTimeCode(b"told by phone 01"), OneTimeCode(b"told by phone 02")
REQUEST = EnrolmentRequest(DEVICE, INCARNATION, KIOSK.public, KIOSK_BOX.public, "Disnaker Garut")
CERTIFICATE = Certificate(
    DEVICE, INCARNATION, KIOSK.public, KIOSK_BOX.public, "Disnaker Garut", NOW
)
PROGRAMME = {"id": "kartu-prakerja-2020", "fields": [{"kind": "nik", "required": True}]}
ASKED = enrolment.write_request(REQUEST, CODE, KIOSK.sign)


def code_for(known: bytes) -> OneTimeCode | None:
    return {CODE.id: CODE}.get(known)


def reply_of(hand: Hand = CENTRE, certificate: Certificate = CERTIFICATE) -> EnrolmentReply:
    believed = replace(TRUST, keys={hand.kid: hand.public})
    return EnrolmentReply(
        certificate=certificates.issue(certificate, hand.sign, hand.kid),
        trust=trust.write(believed, hand.sign, hand.kid),
        programme=programmes.publish(PROGRAMME, 3, hand.sign, hand.kid),
    )


def test_both_ends_know_each_other_afterwards():
    request, code = enrolment.read_request(ASKED, code_for)
    assert (request, code) == (REQUEST, CODE)
    enrolled = enrolment.read_reply(enrolment.write_reply(reply_of(), code, ASKED), CODE, ASKED)
    assert enrolled.certificate == CERTIFICATE
    assert enrolled.trust == TRUST
    assert enrolled.programme == ("kartu-prakerja-2020", 3, PROGRAMME)
    assert enrolled.reply == reply_of()


def test_the_code_itself_never_travels():
    for data in (ASKED, enrolment.write_reply(reply_of(), CODE, ASKED)):
        assert CODE.secret not in data
        assert CODE.text.encode() not in data
    assert enrolment.code_id(ASKED) == CODE.id


def test_a_kiosk_that_does_not_know_the_code_is_refused():
    guessed = enrolment.write_request(REQUEST, OTHER_CODE, KIOSK.sign)
    for known in ({}, {OTHER_CODE.id: CODE}):
        with pytest.raises(EnrolmentRefused) as caught:
            enrolment.read_request(guessed, known.get)
        assert caught.value.facts == {"reason": "code"}


def test_nobody_enrols_a_key_that_is_not_their_own():
    stolen = enrolment.write_request(REQUEST, CODE, STRANGER.sign)
    with pytest.raises(ReplyNotSigned):
        enrolment.read_request(stolen, code_for)


def test_nobody_on_the_way_changes_the_keys_of_a_request():
    fields = codec.decode(cose.payload_of(ASKED), limit=4096)
    changed = codec.encode(fields | {"signing": STRANGER.public})
    data = cose.sign1(changed, {KID: STRANGER.kid}, STRANGER.sign, kind=Kind.ENROLMENT)
    with pytest.raises(EnrolmentRefused):
        enrolment.read_request(data, code_for)


def test_a_centre_that_does_not_know_the_code_is_not_believed():
    forged = enrolment.write_reply(reply_of(STRANGER), OTHER_CODE, ASKED)
    with pytest.raises(CertificateForged) as caught:
        enrolment.read_reply(forged, CODE, ASKED)
    assert caught.value.facts["reason"] == "mac"


def test_the_answer_to_another_request_is_no_answer():
    again = enrolment.write_request(replace(REQUEST, office="Disnaker Cimahi"), CODE, KIOSK.sign)
    with pytest.raises(CertificateForged):
        enrolment.read_reply(enrolment.write_reply(reply_of(), CODE, ASKED), CODE, again)


def test_a_request_of_a_kiosk_cannot_be_sent_back_to_it_as_an_answer():
    with pytest.raises(ReplyUnreadable):
        enrolment.read_reply(ASKED, CODE, ASKED)


@pytest.mark.parametrize(
    "change",
    [
        {"device": b"another--device!"},
        {"incarnation": b"another!"},
        {"signing_key": STRANGER.public},
        {"hpke_key": bytes(32)},
    ],
)
def test_a_certificate_for_somebody_else_is_refused(change):
    for_another = reply_of(certificate=replace(CERTIFICATE, **change))
    with pytest.raises(CertificateForged):
        enrolment.read_reply(enrolment.write_reply(for_another, CODE, ASKED), CODE, ASKED)


def test_every_part_must_be_signed_by_the_same_centre():
    ours, theirs = reply_of(), reply_of(STRANGER)
    for mixed, failure in (
        (replace(ours, certificate=theirs.certificate), CertificateForged),
        (replace(ours, trust=theirs.trust), CertificateForged),
        (replace(ours, programme=theirs.programme), ProgrammeForged),
    ):
        with pytest.raises(failure):
            enrolment.read_reply(enrolment.write_reply(mixed, CODE, ASKED), CODE, ASKED)


@pytest.mark.parametrize("reason", enrolment.REASONS)
def test_a_refusal_says_why(reason):
    with pytest.raises(EnrolmentRefused) as caught:
        enrolment.read_reply(enrolment.write_refusal(reason), CODE, ASKED)
    assert caught.value.facts == {"reason": reason}


def test_the_words_of_a_stranger_are_not_repeated():
    with pytest.raises(EnrolmentRefused) as caught:
        enrolment.read_reply(enrolment.write_refusal("call 0812 and pay"), CODE, ASKED)
    assert caught.value.facts == {"reason": "other"}


def test_a_certificate_is_only_the_centres():
    data = certificates.issue(CERTIFICATE, CENTRE.sign, CENTRE.kid)
    assert certificates.read(data, TRUST) == CERTIFICATE
    with pytest.raises(CertificateForged):
        certificates.read(certificates.issue(CERTIFICATE, STRANGER.sign, STRANGER.kid), TRUST)


@given(st.integers(0, 100_000))
def test_one_flipped_bit_is_refused_on_either_way(place):
    with pytest.raises((ProtocolError, EnrolmentRefused)):
        enrolment.read_request(with_flipped_bit(ASKED, place), code_for)
    reply = enrolment.write_reply(reply_of(), CODE, ASKED)
    with pytest.raises((ProtocolError, EnrolmentRefused)):
        enrolment.read_reply(with_flipped_bit(reply, place), CODE, ASKED)
    certificate = with_flipped_bit(reply_of().certificate, place)
    with pytest.raises(CertificateForged):
        certificates.read(certificate, TRUST)


@given(st.binary(max_size=300))
def test_noise_raises_declared_failures_only(noise):
    for read in (
        lambda: enrolment.read_request(noise, code_for),
        lambda: enrolment.code_id(noise),
        lambda: enrolment.read_reply(noise, CODE, ASKED),
        lambda: enrolment.read_reply(codec.encode({"body": noise, "mac": noise}), CODE, ASKED),
        lambda: certificates.read(noise, TRUST),
    ):
        with pytest.raises(ProtocolError):
            read()
