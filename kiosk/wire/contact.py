"""Contact: a kiosk says where it stands, the centre what is new since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any, NamedTuple

from kiosk.domain.seats import Seats
from kiosk.domain.verdict import Verdict
from kiosk.errors import ReplyUnreadable
from kiosk.wire import codec, cose, verdicts
from kiosk.wire.cose import KID, Kind, Sign
from kiosk.wire.trust import Trust

REQUEST_LIMIT = 4096
LIMIT = 1 << 20
MAX_CHANGES = 2000  # of one reply: well below what a reader will expand
NONCE_BYTES, INCARNATION_BYTES = 16, 8
BATCH_BYTES = 8  # of a batch's digest, to name the batch in a verdict
MAX_WANTED = 50  # records whose answers are asked for at once
RETURNED_BYTES = 1 << 17  # of answers in one reply; a single one goes back however long it is


class Wanted(NamedTuple):
    """A record whose answers a kiosk asks for: as it cut them, into the batch of that number.

    `batch` is the beginning of that batch's digest.
    """

    incarnation: bytes
    seq: int
    number: int
    batch: bytes


class Returned(NamedTuple):
    """Answers as `returned.seal` made them; empty where there are none to be given, now or ever."""

    incarnation: bytes
    seq: int
    batch: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class ContactRequest:
    """Signed by the device. `programme` is the (id, version) it has; `cursor` what it has heard.

    `wanted`: at most `MAX_WANTED` records that were sent back and whose answers are not here.
    """

    device: bytes
    incarnation: bytes
    nonce: bytes
    at: datetime
    programme: tuple[str, int] | None
    cursor: int
    queued: int
    wanted: Sequence[Wanted] = ()


class VerdictChange(NamedTuple):
    """A record's verdict as it is now; `cursor` counts the centre's changes.

    `batch` is the beginning of the digest of the batch that brought the record: on a disk that was
    rolled back or copied, the same number may by now be somebody else's.
    """

    incarnation: bytes
    seq: int
    verdict: Verdict
    cursor: int
    batch: bytes


@dataclass(frozen=True, slots=True)
class ContactReply:
    """Signed by the centre, for one request: `nonce` is the request's.

    `programme` is the signed newest one if the kiosk has another, `trust` a newer trust document.
    `cursor` is how far this reply tells; `more` says that the kiosk should ask again at once.
    `seats` is how full the wave was a moment ago that people register for now. `returned` begins
    with the first that was wanted; what is missing at the end may be asked for again.
    """

    nonce: bytes
    time: datetime
    epoch: int
    durable_through: int
    programme: bytes | None
    verdicts: Sequence[VerdictChange]
    cursor: int
    trust: bytes | None = None
    more: bool = False
    seats: Seats | None = None
    returned: Sequence[Returned] = ()


def write_request(request: ContactRequest, sign: Sign, kid: bytes) -> bytes:
    payload = {
        "device": request.device,
        "incarnation": request.incarnation,
        "nonce": request.nonce,
        "at": codec.to_micros(request.at),
        "programme": None if request.programme is None else list(request.programme),
        "cursor": request.cursor,
        "queued": request.queued,
        "wanted": [list(one) for one in request.wanted],
    }
    return cose.sign1(codec.encode(payload), {KID: kid}, sign, kind=Kind.CONTACT)


def peek_request(data: bytes) -> ContactRequest:
    """What the request says, not verified: to find the device's key, and nothing more."""
    if cose.header_of(data, limit=REQUEST_LIMIT)[cose.CONTENT_TYPE] != Kind.CONTACT:
        raise ReplyUnreadable(reason="kind")
    return _request(cose.payload_of(data, limit=REQUEST_LIMIT))


def read_request(data: bytes, device_public: bytes) -> ContactRequest:
    """A request that this device signed; raises `ReplyNotSigned` or `ReplyUnreadable`."""
    signed = cose.verify1(data, lambda _: device_public, kinds=Kind.CONTACT, limit=REQUEST_LIMIT)
    return _request(signed.payload)


def digest(data: bytes) -> bytes:
    """What a refusal of this request is `about`."""
    return sha256(data).digest()


def write_reply(reply: ContactReply, sign: Sign, kid: bytes) -> bytes:
    rows = [
        [change.incarnation, change.seq, change.verdict.to_data(), change.cursor, change.batch]
        for change in reply.verdicts
    ]
    payload = {
        "nonce": reply.nonce,
        "time": codec.to_micros(reply.time),
        "epoch": reply.epoch,
        "durable": reply.durable_through,
        "programme": reply.programme,
        "verdicts": verdicts.pack_rows(rows),
        "cursor": reply.cursor,
        "trust": reply.trust,
        "more": reply.more,
        "seats": None if reply.seats is None else _seats_row(reply.seats),
        "returned": [list(one) for one in reply.returned],
    }
    return cose.sign1(codec.encode(payload), {KID: kid}, sign, kind=Kind.CONTACT_REPLY)


def read_reply(data: bytes, trust: Trust, nonce: bytes) -> ContactReply:
    """The centre's answer to the request with this nonce; `ReplyNotSigned` or `ReplyUnreadable`."""
    signed = cose.verify1(data, trust.key_for, kinds=Kind.CONTACT_REPLY, limit=LIMIT)
    fields = codec.Reading(codec.decode(signed.payload, limit=LIMIT, reason="reply"))
    if fields.octets("nonce", NONCE_BYTES) != nonce:
        raise ReplyUnreadable(reason="nonce")
    return ContactReply(
        nonce=nonce,
        time=fields.moment("time"),
        epoch=fields.number("epoch"),
        durable_through=fields.number("durable"),
        programme=fields.octets_or_none("programme"),
        verdicts=tuple(_change(row) for row in verdicts.unpack_rows(fields.octets("verdicts"))),
        cursor=fields.number("cursor"),
        trust=fields.octets_or_none("trust"),
        more=fields.raw("more") is True,
        seats=_seats(fields.raw("seats")),
        returned=tuple(_returned(row) for row in _rows(fields, "returned")),
    )


def _request(payload: bytes) -> ContactRequest:
    fields = codec.Reading(codec.decode(payload, limit=REQUEST_LIMIT, reason="request"))
    return ContactRequest(
        device=fields.octets("device", 16),
        incarnation=fields.octets("incarnation", 8),
        nonce=fields.octets("nonce", NONCE_BYTES),
        at=fields.moment("at"),
        programme=_programme(fields.raw("programme")),
        cursor=fields.number("cursor"),
        queued=fields.number("queued"),
        wanted=_all_wanted(_rows(fields, "wanted")),
    )


def _programme(value: Any) -> tuple[str, int] | None:
    match value:
        case None:
            return None
        case [str(programme), int(version)] if version >= 0:
            return programme, version
        case _:
            raise ReplyUnreadable(reason="field.programme")


def _change(row: Any) -> VerdictChange:
    match row:
        case [bytes(incarnation), int(seq), dict(data), int(cursor), bytes(batch)]:
            if (len(incarnation), len(batch)) == (INCARNATION_BYTES, BATCH_BYTES):
                return VerdictChange(incarnation, seq, verdicts.from_data(data), cursor, batch)
    raise ReplyUnreadable(reason="verdicts")


def _rows(fields: codec.Reading, name: str) -> list[Any]:
    """None from an older program, which knows nothing of them."""
    return [] if fields.raw(name) is None else fields.items(name)


def _all_wanted(rows: list[Any]) -> tuple[Wanted, ...]:
    if len(rows) > MAX_WANTED:
        raise ReplyUnreadable(reason="field.wanted")
    return tuple(_wanted(row) for row in rows)


def _wanted(row: Any) -> Wanted:
    match row:
        case [bytes(incarnation), int(seq), int(number), bytes(batch)]:
            if _names_a_record(incarnation, seq, batch) and 0 < number < 2**63:
                return Wanted(incarnation, seq, number, batch)
    raise ReplyUnreadable(reason="field.wanted")


def _returned(row: Any) -> Returned:
    match row:
        case [bytes(incarnation), int(seq), bytes(batch), bytes(sealed)]:
            if _names_a_record(incarnation, seq, batch):
                return Returned(incarnation, seq, batch, sealed)
    raise ReplyUnreadable(reason="returned")


def _names_a_record(incarnation: bytes, seq: int, batch: bytes) -> bool:
    sizes = (len(incarnation), len(batch)) == (INCARNATION_BYTES, BATCH_BYTES)
    return sizes and 0 < seq < 2**63


def _seats_row(seats: Seats) -> list[object]:
    return [
        seats.programme, seats.wave, seats.quota, seats.entered, seats.taken, seats.waiting,
        seats.in_turn, codec.to_micros(seats.counted_at),
    ]  # fmt: skip


def _seats(row: Any) -> Seats | None:
    match row:
        case None:
            return None
        case [str(programme), *counts, bool(in_turn), int(at)] if _are_counts(counts):
            wave, quota, entered, taken, waiting = counts
            counted_at = codec.moment(at, "seats")
            return Seats(programme, wave, quota, entered, taken, waiting, in_turn, counted_at)
        case _:
            raise ReplyUnreadable(reason="seats")


def _are_counts(values: list[Any]) -> bool:
    return len(values) == 5 and all(type(one) is int and 0 <= one < 2**31 for one in values)
