from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.errors import ProtocolError, ReplyNotSigned, ReplyUnreadable
from kiosk.wire import batch, codec, cose, replies, verdicts
from kiosk.wire.cose import KID, Kind
from kiosk.wire.replies import BatchReply, Custody, Refusal
from kiosk.wire.squeeze import squeeze
from tests.wire.hands import with_flipped_bit
from tests.wire.office import CENTRE, DEVICE, INCARNATION, NOW, STRANGER, TRUST

DIGEST = batch.digest(b"the batch")
CUSTODY = Custody(
    digest=DIGEST,
    device=DEVICE,
    incarnation=INCARNATION,
    number=3,
    epoch=1,
    server_seq=812,
    durable_through=811,
    received_at=NOW,
)
JUDGED = BatchReply(
    CUSTODY,
    {
        41: Verdict(VerdictKind.PLACED, wave=2, number=17),
        42: Verdict(VerdictKind.REFUSED, reasons=("age.below", "student")),
        43: Verdict(
            VerdictKind.DUPLICATE, at=datetime(2026, 11, 1, tzinfo=UTC), where="Disnaker Garut"
        ),
    },
)

whole = st.none() | st.integers(0, 2**40)
any_verdicts = st.dictionaries(
    st.integers(1, 2**50),
    st.builds(
        Verdict,
        kind=st.sampled_from(VerdictKind),
        wave=whole,
        number=whole,
        position=whole,
        reasons=st.lists(st.text(), max_size=3).map(tuple),
        field=st.none() | st.text(),
        at=st.none()
        | st.integers(0, 4_000_000_000).map(lambda at: datetime.fromtimestamp(at, UTC)),
        where=st.none() | st.text(),
    ),
    max_size=10,
)


def written(reply: BatchReply | Refusal) -> bytes:
    return replies.write(reply, CENTRE.sign, CENTRE.kid)


@given(any_verdicts)
def test_any_verdicts_come_back_as_they_were_given(found):
    reply = BatchReply(CUSTODY, found)
    assert replies.read(written(reply), TRUST, DIGEST) == reply


def test_custody_comes_before_judgement():
    stored = BatchReply(CUSTODY, None)
    assert replies.read(written(stored), TRUST, DIGEST) == stored


def test_five_hundred_verdicts_are_a_small_answer():
    found = {seq: Verdict(VerdictKind.PLACED, wave=3, number=seq + 70) for seq in range(1, 501)}
    assert len(written(BatchReply(CUSTODY, found))) < 500 * 8
    same = {seq: Verdict(VerdictKind.IN_DRAW, wave=3) for seq in range(1, 501)}
    assert len(written(BatchReply(CUSTODY, same))) < 500 * 5
    shared = dict.fromkeys(range(1, 501), Verdict(VerdictKind.IN_DRAW, wave=3))
    assert len(written(BatchReply(CUSTODY, shared))) < 500 * 3


def test_a_refusal_is_about_one_request():
    refusal = Refusal("revoked", about=DIGEST, retry_after=60)
    assert replies.read(written(refusal), TRUST, DIGEST) == refusal
    assert replies.read_refusal(written(refusal), TRUST, DIGEST) == refusal
    with pytest.raises(ReplyUnreadable):
        replies.read(written(refusal), TRUST, batch.digest(b"another request"))


def test_custody_beside_an_error_status_is_no_refusal():
    with pytest.raises(ReplyUnreadable):
        replies.read_refusal(written(JUDGED), TRUST, DIGEST)


def test_the_answer_to_another_batch_is_no_answer():
    with pytest.raises(ReplyUnreadable) as caught:
        replies.read(written(JUDGED), TRUST, batch.digest(b"another batch"))
    assert caught.value.facts == {"reason": "digest"}


def test_nobody_else_can_answer_for_the_centre():
    with pytest.raises(ReplyNotSigned):
        replies.read(replies.write(JUDGED, STRANGER.sign, STRANGER.kid), TRUST, DIGEST)
    with pytest.raises(ReplyNotSigned):
        replies.read(replies.write(JUDGED, STRANGER.sign, CENTRE.kid), TRUST, DIGEST)


def test_a_page_with_200_is_no_answer():
    for page in (b"", b"<html><body>Selamat datang</body></html>", b"OK", b"{}"):
        with pytest.raises(ReplyUnreadable):
            replies.read(page, TRUST, DIGEST)


@pytest.mark.parametrize(
    "packed",
    [
        codec.encode([1]),
        squeeze(codec.encode({})),
        squeeze(codec.encode([[1]])),
        squeeze(codec.encode([[{"kind": "placed"}, ["1"]]])),
        squeeze(codec.encode([[{"kind": "placed"}, [True]]])),
        squeeze(codec.encode([[{"kind": "placed"}, 1]])),
        squeeze(codec.encode([[{}, [1]]])),
        squeeze(codec.encode([[{"kind": "unheard_of"}, [1]]])),
        squeeze(codec.encode([[{"kind": "placed", "number": "one"}, [1]]])),
        squeeze(codec.encode([[{"kind": "placed", "reasons": 5}, [1]]])),
        squeeze(codec.encode([[{"kind": "duplicate", "at": 2**60}, [1]]])),
        squeeze(bytes(5_000_000)),
    ],
)
def test_verdicts_of_another_shape_are_unreadable(packed):
    with pytest.raises(ReplyUnreadable):
        verdicts.unpack(packed)


def test_a_reply_with_a_field_missing_is_unreadable():
    whole_reply = codec.decode(cose.payload_of(written(JUDGED)), limit=10_000)
    for name in whole_reply.keys() - {"verdicts"}:
        short = codec.encode({key: value for key, value in whole_reply.items() if key != name})
        data = cose.sign1(short, {KID: CENTRE.kid}, CENTRE.sign, kind=Kind.CUSTODY)
        with pytest.raises(ReplyUnreadable):
            replies.read(data, TRUST, DIGEST)


@given(st.integers(0, 100_000))
def test_one_flipped_bit_is_refused(place):
    with pytest.raises(ProtocolError):
        replies.read(with_flipped_bit(written(JUDGED), place), TRUST, DIGEST)


@given(st.binary(max_size=300))
def test_noise_raises_declared_failures_only(noise):
    with pytest.raises(ProtocolError):
        replies.read(noise, TRUST, DIGEST)
    signed = cose.sign1(noise, {KID: CENTRE.kid}, CENTRE.sign, kind=Kind.CUSTODY)
    with pytest.raises(ReplyUnreadable):
        replies.read(signed, TRUST, DIGEST)


def test_the_same_custody_is_the_same_bytes():
    assert written(JUDGED) == written(replace(JUDGED, custody=replace(CUSTODY)))
