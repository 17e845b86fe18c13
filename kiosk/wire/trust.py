"""Whom a kiosk believes: the centre's keys, in documents signed by a key already believed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from kiosk.errors import CertificateForged, ProtocolError, ReplyUnreadable
from kiosk.wire import codec, cose
from kiosk.wire.cose import KID, Header, Kind, Sign

KID_BYTES = 8
LIMIT = 16_384
_KEY_BYTES = 32
_MOST_KEYS = 64


@dataclass(frozen=True, slots=True)
class SealKey:
    """A key that is sealed to, and its name."""

    kid: bytes
    public: bytes


@dataclass(frozen=True, slots=True)
class Trust:
    """The keys of the centre; a higher version replaces a lower one.

    Claims are sealed to `intake`, photographs to `evidence`; a centre that takes none has no such
    key, and an older program never asks for it.
    """

    keys: Mapping[bytes, bytes]
    intake: SealKey
    recovery: bytes | None = None
    version: int = 1
    evidence: SealKey | None = None
    document: bytes = field(default=b"", compare=False, repr=False)  # as it was signed, if it was

    def key_for(self, header: Header) -> bytes | None:
        """The public key that a header names, if it is the centre's."""
        return self.keys.get(cose.kid_of(header))


def key_id(public_key: bytes) -> bytes:
    """The name of a key: what a header's `KID` says."""
    return sha256(public_key).digest()[:KID_BYTES]


def write(trust: Trust, sign: Sign, kid: bytes) -> bytes:
    """A trust document, to be signed by a key that its readers believe already."""
    payload = {
        "v": trust.version,
        "keys": dict(trust.keys),
        "intake": [trust.intake.kid, trust.intake.public],
        "recovery": trust.recovery,
    }
    if trust.evidence is not None:
        payload["evidence"] = [trust.evidence.kid, trust.evidence.public]
    return cose.sign1(codec.encode(payload), {KID: kid}, sign, kind=Kind.TRUST)


def read(data: bytes, believed: Trust) -> Trust:
    """The new trust; raises `CertificateForged` unless a believed key signed it, and none older."""
    try:
        signed = cose.verify1(data, believed.key_for, kinds=Kind.TRUST, limit=LIMIT)
        trust = _parse(signed.payload, data)
    except ProtocolError as error:
        raise CertificateForged(what="trust", reason=str(error)) from error
    if trust.version < believed.version:
        raise CertificateForged(what="trust", reason="older")
    return trust


def read_first(data: bytes) -> Trust:
    """The first trust of a kiosk that believes nobody yet.

    It is only consistent with itself; that it is the centre's must be known from elsewhere
    (at enrolment, from the one-time code). Raises `CertificateForged`.
    """
    try:
        unsure = _parse(cose.payload_of(data, limit=LIMIT), data)
    except ProtocolError as error:
        raise CertificateForged(what="trust", reason=str(error)) from error
    return read(data, unsure)


def _parse(payload: bytes, document: bytes) -> Trust:
    fields = codec.Reading(codec.decode(payload, limit=LIMIT, reason="trust"))
    return Trust(
        keys=_keys(fields.mapping("keys")),
        intake=_sealing_key(fields, "intake"),
        recovery=fields.octets_or_none("recovery", _KEY_BYTES),
        version=fields.number("v", least=1),
        evidence=_evidence(fields),
        document=document,
    )


def _keys(keys: dict[Any, Any]) -> dict[bytes, bytes]:
    if not 0 < len(keys) <= _MOST_KEYS:
        raise ReplyUnreadable(reason="trust.keys")
    for kid, public in keys.items():
        if not (isinstance(kid, bytes) and isinstance(public, bytes)):
            raise ReplyUnreadable(reason="trust.keys")
        if len(public) != _KEY_BYTES:
            raise ReplyUnreadable(reason="trust.keys")
    return keys


def _evidence(fields: codec.Reading) -> SealKey | None:
    return None if fields.raw("evidence") is None else _sealing_key(fields, "evidence")


def _sealing_key(fields: codec.Reading, name: str) -> SealKey:
    match fields.items(name):
        case [bytes(kid), bytes(public)] if len(public) == _KEY_BYTES:
            return SealKey(kid, public)
        case _:
            raise ReplyUnreadable(reason=f"trust.{name}")
