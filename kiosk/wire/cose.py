"""COSE_Sign1 (RFC 9052) with Ed25519: sign bytes, and verify them before anything is believed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.errors import ReplyNotSigned, ReplyUnreadable
from kiosk.wire import codec

Header = Mapping[int | str, Any]
Sign = Callable[[bytes], bytes]
KeyFor = Callable[[Header], bytes | None]

ALGORITHM, CONTENT_TYPE, KID = 1, 3, 4
_EDDSA = -8
_TAG = b"\xd2"  # CBOR tag 18
_SIGNATURE_BYTES, _KEY_BYTES, _LONGEST_KID, _LONGEST_HEADER = 64, 32, 32, 1024
LIMIT = 1 << 20


class Kind(StrEnum):
    """What a signed object is: stands in its header, so that none can be replayed as another."""

    BATCH = "kpk/batch"
    CUSTODY = "kpk/custody"
    REFUSAL = "kpk/refusal"
    CONTACT = "kpk/contact"
    CONTACT_REPLY = "kpk/contact-reply"
    ENROLMENT = "kpk/enrolment"
    CERTIFICATE = "kpk/certificate"
    TRUST = "kpk/trust"
    PROGRAMME = "kpk/programme"
    RECEIPT = "kpk/receipt"
    RECOVERY = "kpk/recovery"
    HANDOVER = "kpk/handover"
    CALL = "kpk/call"
    PHOTO_ASK = "kpk/photo-ask"
    PHOTO_CHUNK = "kpk/photo-chunk"
    PHOTO_REPLY = "kpk/photo-reply"


@dataclass(frozen=True, slots=True)
class Signed:
    """What a signature was found to cover; `protected` is the header as it was signed."""

    kind: Kind
    header: Header
    payload: bytes
    protected: bytes


def protect(header: Header, kind: Kind) -> bytes:
    """The bytes of a protected header: the caller's labels, the algorithm and the kind."""
    return codec.encode({**header, ALGORITHM: _EDDSA, CONTENT_TYPE: str(kind)})


def sign1(payload: bytes, header: Header, sign: Sign, *, kind: Kind) -> bytes:
    """A signed object; `header` names its key under `KID`, `sign` makes an Ed25519 signature."""
    return sign_protected(payload, protect(header, kind), sign)


def sign_protected(payload: bytes, protected: bytes, sign: Sign) -> bytes:
    """The same over header bytes made by `protect`, for a payload that is bound to them."""
    signature = sign(_signed_bytes(protected, payload))
    return _TAG + codec.encode([protected, {}, payload, signature])


def verify1(
    data: bytes, key_for: KeyFor, *, kinds: Kind | tuple[Kind, ...], limit: int = LIMIT
) -> Signed:
    """What was signed, once the signature holds under the key that `key_for(header)` gives.

    Raises `ReplyUnreadable` for what is no signed object of these kinds in its one encoding, and
    `ReplyNotSigned` where the key is unknown or the signature is not its own.
    """
    signed, signature = _parse(data, limit)
    if signed.kind not in ((kinds,) if isinstance(kinds, Kind) else kinds):
        raise ReplyUnreadable(reason="kind", kind=str(signed.kind))
    key = key_for(signed.header)
    if key is None:
        raise ReplyNotSigned(reason="key", kid=signed.header[KID].hex())
    if not is_signature(signature, _signed_bytes(signed.protected, signed.payload), key):
        raise ReplyNotSigned(reason="signature")
    return signed


def header_of(data: bytes, *, limit: int = LIMIT) -> Header:
    """The header, not verified: good for finding the key, for nothing else."""
    return _parse(data, limit)[0].header


def payload_of(data: bytes, *, limit: int = LIMIT) -> bytes:
    """The payload, not verified: for a document that brings the very key it is verified with."""
    return _parse(data, limit)[0].payload


def kid_of(header: Header) -> bytes:
    """The name of the key that a header claims; `_parse` saw to it that it is there."""
    kid: bytes = header[KID]
    return kid


def is_signature(signature: bytes, message: bytes, public_key: bytes) -> bool:
    """Whether this is the Ed25519 signature; a key or signature of any other length is not."""
    if len(signature) != _SIGNATURE_BYTES or len(public_key) != _KEY_BYTES:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _signed_bytes(protected: bytes, payload: bytes) -> bytes:
    return codec.encode(["Signature1", protected, b"", payload])


def _parse(data: bytes, limit: int) -> tuple[Signed, bytes]:
    # Exactly one byte string is the signed object: a digest of it names it (batches are known by
    # theirs), so that the optional tag is not optional here and the unprotected header stays empty.
    if len(data) > limit:
        raise ReplyUnreadable(reason="size", limit=limit)
    if data[:1] != _TAG:
        raise ReplyUnreadable(reason="cose")
    match codec.decode(data[1:], limit=limit, reason="cose"):
        case [bytes(protected), dict(unprotected), bytes(payload), bytes(signature)]:
            if unprotected:
                raise ReplyUnreadable(reason="unprotected")
        case _:
            raise ReplyUnreadable(reason="cose")
    header = _header(protected)
    return Signed(Kind(header[CONTENT_TYPE]), header, payload, protected), signature


def _header(protected: bytes) -> Header:
    header = codec.decode(protected, limit=_LONGEST_HEADER, reason="header")
    if not isinstance(header, dict) or header.get(ALGORITHM) != _EDDSA:
        raise ReplyUnreadable(reason="algorithm")
    kid = header.get(KID)
    if not isinstance(kid, bytes) or not 0 < len(kid) <= _LONGEST_KID:
        raise ReplyUnreadable(reason="kid")
    if header.get(CONTENT_TYPE) not in tuple(Kind):
        raise ReplyUnreadable(reason="kind")
    return header
