"""Photographs on their way: sealed for the evidence key, named by hash, sent piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any, NamedTuple

from kiosk.domain.photo import DIGEST_BYTES, LARGEST, PhotoKind, PhotoMark
from kiosk.errors import ReplyUnreadable
from kiosk.wire import codec, cose, hpke
from kiosk.wire.cose import KID, Kind, Sign
from kiosk.wire.trust import SealKey, Trust

CHUNK = 65_536  # bytes of a photograph in one request, at most
MAX_ASKED = 64  # photographs that one request may ask about
REQUEST_LIMIT = CHUNK + 1024
REPLY_LIMIT = 16_384
NONCE_BYTES = 16
_FORMAT = 1
_DEVICE_BYTES, _INCARNATION_BYTES = 16, 8
_PURPOSE = b"kpk-photo-v1\x00"

EvidencePrivateFor = Callable[[bytes], bytes | None]


class Source(NamedTuple):
    """Where and as what it was taken: the seal holds for this alone."""

    kind: PhotoKind
    device: bytes
    incarnation: bytes


class Name(NamedTuple):
    """One photograph: SHA-256 and size of its sealed bytes."""

    digest: bytes
    size: int


@dataclass(frozen=True, slots=True)
class Ask:
    """How much has the centre of these? Signed by the device."""

    device: bytes
    incarnation: bytes
    nonce: bytes
    at: datetime
    photos: Sequence[Name]


@dataclass(frozen=True, slots=True, repr=False)
class Chunk:
    """Some bytes of one photograph, from `offset` on. Signed by the device."""

    device: bytes
    incarnation: bytes
    nonce: bytes
    at: datetime
    photo: Name
    offset: int
    data: bytes


class State(NamedTuple):
    """What the centre has of one photograph: the bytes before `offset`, in order and without a gap.

    `server_seq` once it is whole, its hash was found right and it is stored: that is custody, in
    the one numbering of everything the centre takes. `code` says why it takes no more of it, or
    that what had come was thrown away (`hash`: send it again from 0).
    """

    digest: bytes
    offset: int
    server_seq: int | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """Signed by the centre, for the one request whose digest is `about`."""

    about: bytes
    epoch: int
    durable_through: int
    photos: Sequence[State]


def seal(jpeg: bytes, source: Source, evidence: SealKey) -> bytes:
    """Readable by the holder of the evidence key alone; says itself what is needed to open it."""
    sealed = hpke.seal(jpeg, evidence.public, _info(source, evidence.kid))
    kind, device, incarnation = source
    return codec.encode([_FORMAT, evidence.kid, str(kind), device, incarnation, sealed])


def unseal(data: bytes, private_for: EvidencePrivateFor) -> tuple[Source, bytes]:
    """Where it was taken, and the picture; `ReplyUnreadable` where it is none or was altered."""
    match codec.decode(data, limit=LARGEST, reason="photo"):
        case [int(version), bytes(kid), str(kind), bytes(device), bytes(incarnation), bytes(box)]:
            if version != _FORMAT or kind not in tuple(PhotoKind):
                raise ReplyUnreadable(reason="photo.format")
        case _:
            raise ReplyUnreadable(reason="photo")
    if (private := private_for(kid)) is None:
        raise ReplyUnreadable(reason="photo.evidence_key")
    source = Source(PhotoKind(kind), device, incarnation)
    return source, hpke.unseal(box, private, _info(source, kid))


def mark(kind: PhotoKind, sealed: bytes) -> PhotoMark:
    """How a record names it."""
    return PhotoMark(kind, digest(sealed), len(sealed))


def digest(data: bytes) -> bytes:
    """The name of sealed bytes, and what an answer to a request is `about`."""
    return sha256(data).digest()


def write_request(request: Ask | Chunk, sign: Sign, kid: bytes) -> bytes:
    payload: dict[str, Any] = {
        "device": request.device,
        "incarnation": request.incarnation,
        "nonce": request.nonce,
        "at": codec.to_micros(request.at),
    }
    if isinstance(request, Ask):
        payload["photos"] = [list(one) for one in request.photos]
        return cose.sign1(codec.encode(payload), {KID: kid}, sign, kind=Kind.PHOTO_ASK)
    payload |= {"photo": list(request.photo), "offset": request.offset, "data": request.data}
    return cose.sign1(codec.encode(payload), {KID: kid}, sign, kind=Kind.PHOTO_CHUNK)


def peek_request(data: bytes) -> Ask | Chunk:
    """What the request says, not verified: to find the device's key, and nothing more."""
    kind = cose.header_of(data, limit=REQUEST_LIMIT)[cose.CONTENT_TYPE]
    if kind not in (Kind.PHOTO_ASK, Kind.PHOTO_CHUNK):
        raise ReplyUnreadable(reason="kind")
    return _request(Kind(kind), cose.payload_of(data, limit=REQUEST_LIMIT))


def read_request(data: bytes, device_public: bytes) -> Ask | Chunk:
    """A request that this device signed; raises `ReplyNotSigned` or `ReplyUnreadable`."""
    kinds = (Kind.PHOTO_ASK, Kind.PHOTO_CHUNK)
    signed = cose.verify1(data, lambda _: device_public, kinds=kinds, limit=REQUEST_LIMIT)
    return _request(signed.kind, signed.payload)


def write_reply(reply: Reply, sign: Sign, kid: bytes) -> bytes:
    payload = {
        "about": reply.about,
        "epoch": reply.epoch,
        "durable": reply.durable_through,
        "photos": [list(one) for one in reply.photos],
    }
    return cose.sign1(codec.encode(payload), {KID: kid}, sign, kind=Kind.PHOTO_REPLY)


def read_reply(data: bytes, trust: Trust, request_digest: bytes) -> Reply:
    """The centre's answer to the request with this digest; `ReplyNotSigned`, `ReplyUnreadable`."""
    signed = cose.verify1(data, trust.key_for, kinds=Kind.PHOTO_REPLY, limit=REPLY_LIMIT)
    fields = codec.Reading(codec.decode(signed.payload, limit=REPLY_LIMIT, reason="reply"))
    if fields.octets("about", DIGEST_BYTES) != request_digest:
        raise ReplyUnreadable(reason="digest")
    rows = fields.items("photos")
    if len(rows) > MAX_ASKED:
        raise ReplyUnreadable(reason="field.photos")
    return Reply(
        about=request_digest,
        epoch=fields.number("epoch"),
        durable_through=fields.number("durable"),
        photos=tuple(_state(row) for row in rows),
    )


def _info(source: Source, kid: bytes) -> bytes:
    kind, device, incarnation = source
    return _PURPOSE + codec.encode([kid, str(kind), device, incarnation])


def _request(kind: Kind, payload: bytes) -> Ask | Chunk:
    fields = codec.Reading(codec.decode(payload, limit=REQUEST_LIMIT, reason="request"))
    device = fields.octets("device", _DEVICE_BYTES)
    incarnation = fields.octets("incarnation", _INCARNATION_BYTES)
    nonce, at = fields.octets("nonce", NONCE_BYTES), fields.moment("at")
    if kind is Kind.PHOTO_ASK:
        rows = fields.items("photos")
        if not 0 < len(rows) <= MAX_ASKED:
            raise ReplyUnreadable(reason="field.photos")
        return Ask(device, incarnation, nonce, at, tuple(_name(row) for row in rows))
    photo, data = _name(fields.items("photo")), fields.octets("data")
    offset = fields.number("offset", most=photo.size - 1)
    if not 0 < len(data) <= min(CHUNK, photo.size - offset):
        raise ReplyUnreadable(reason="field.data")
    return Chunk(device, incarnation, nonce, at, photo, offset, data)


def _name(row: Any) -> Name:
    match row:
        case [bytes(name), int(size)] if len(name) == DIGEST_BYTES and 0 < size < 2**31:
            return Name(name, size)
    raise ReplyUnreadable(reason="field.photo")


def _state(row: Any) -> State:
    match row:
        case [bytes(name), int(offset), int() | None as server_seq, str() | None as code]:
            numbers = (offset, server_seq or 0)
            short = code is None or len(code) <= 64
            if len(name) == DIGEST_BYTES and short and all(0 <= one < 2**63 for one in numbers):
                return State(name, offset, server_seq, code)
    raise ReplyUnreadable(reason="field.photos")
