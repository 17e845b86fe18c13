"""What the centre answers to a batch: custody and verdicts, or a refusal; signed, or no answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.verdict import Verdict
from kiosk.errors import ReplyUnreadable
from kiosk.wire import codec, cose, verdicts
from kiosk.wire.cose import KID, Kind, Sign
from kiosk.wire.trust import Trust

LIMIT = 1 << 20


@dataclass(frozen=True, slots=True)
class Custody:
    """The centre has this batch: its bytes are stored, under this number of this epoch.

    The kiosk may forget them once `server_seq <= durable_through` within the same epoch.
    """

    digest: bytes
    device: bytes
    incarnation: bytes
    number: int
    epoch: int
    server_seq: int
    durable_through: int
    received_at: datetime


@dataclass(frozen=True, slots=True)
class BatchReply:
    """`verdicts` by `seq`, or None while the batch is stored and not yet judged."""

    custody: Custody
    verdicts: Mapping[int, Verdict] | None


@dataclass(frozen=True, slots=True)
class Refusal:
    """The centre will not deal with this request: `about` is the digest of what it read.

    Codes: `revoked`, `not_enrolled`; a kiosk keeps its records whatever the code says.
    """

    code: str
    about: bytes
    retry_after: int | None = None


def write(reply: BatchReply | Refusal, sign: Sign, kid: bytes) -> bytes:
    if isinstance(reply, Refusal):
        fields = {"code": reply.code, "about": reply.about, "after": reply.retry_after}
        return cose.sign1(codec.encode(fields), {KID: kid}, sign, kind=Kind.REFUSAL)
    custody = reply.custody
    payload = {
        "digest": custody.digest,
        "device": custody.device,
        "incarnation": custody.incarnation,
        "number": custody.number,
        "epoch": custody.epoch,
        "server_seq": custody.server_seq,
        "durable": custody.durable_through,
        "at": codec.to_micros(custody.received_at),
        "verdicts": None if reply.verdicts is None else verdicts.pack(reply.verdicts),
    }
    return cose.sign1(codec.encode(payload), {KID: kid}, sign, kind=Kind.CUSTODY)


def read(data: bytes, trust: Trust, expected_digest: bytes) -> BatchReply | Refusal:
    """The centre's answer to the request with this digest, and to no other.

    Raises `ReplyNotSigned` or `ReplyUnreadable`.
    """
    signed = cose.verify1(data, trust.key_for, kinds=(Kind.CUSTODY, Kind.REFUSAL), limit=LIMIT)
    fields = codec.Reading(codec.decode(signed.payload, limit=LIMIT, reason="reply"))
    reply = _refusal(fields) if signed.kind is Kind.REFUSAL else _batch_reply(fields)
    answered = reply.about if isinstance(reply, Refusal) else reply.custody.digest
    if answered != expected_digest:
        raise ReplyUnreadable(reason="digest")
    return reply


def read_refusal(data: bytes, trust: Trust, expected_digest: bytes) -> Refusal:
    """The same where nothing but a refusal is possible: beside an error status."""
    reply = read(data, trust, expected_digest)
    if not isinstance(reply, Refusal):
        raise ReplyUnreadable(reason="kind")
    return reply


def _batch_reply(fields: codec.Reading) -> BatchReply:
    custody = Custody(
        digest=fields.octets("digest", 32),
        device=fields.octets("device", 16),
        incarnation=fields.octets("incarnation", 8),
        number=fields.number("number", least=1),
        epoch=fields.number("epoch"),
        server_seq=fields.number("server_seq"),
        durable_through=fields.number("durable"),
        received_at=fields.moment("at"),
    )
    packed = fields.octets_or_none("verdicts")
    return BatchReply(custody, None if packed is None else verdicts.unpack(packed))


def _refusal(fields: codec.Reading) -> Refusal:
    return Refusal(
        fields.text("code", 64), fields.octets("about", 32), fields.number_or_none("after")
    )
