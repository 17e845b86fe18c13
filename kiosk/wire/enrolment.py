"""Enrolment: a kiosk and the centre prove to each other that they know the same one-time code."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from kiosk.errors import CertificateForged, EnrolmentRefused
from kiosk.wire import certificate as certificates
from kiosk.wire import codec, cose, programmes, trust
from kiosk.wire.certificate import Certificate
from kiosk.wire.cose import KID, Kind, Sign
from kiosk.wire.onetime import ID_BYTES, OneTimeCode
from kiosk.wire.trust import Trust

REQUEST_LIMIT = 4096
LIMIT = 1 << 19
REASONS = ("code", "expired", "used", "office")
_REQUEST, _REPLY = b"kpk-enrolment-request-v1\x00", b"kpk-enrolment-reply-v1\x00"

CodeFor = Callable[[bytes], OneTimeCode | None]


@dataclass(frozen=True, slots=True)
class EnrolmentRequest:
    """Who the kiosk says it is, with the public halves of the keys it made itself."""

    device: bytes
    incarnation: bytes
    signing_key: bytes
    hpke_key: bytes
    office: str


@dataclass(frozen=True, slots=True)
class EnrolmentReply:
    """What an enrolled kiosk keeps: its certificate, whom to believe, and what to ask people."""

    certificate: bytes
    trust: bytes
    programme: bytes


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A reply, read: every part of it was found to be the centre's and meant for this kiosk."""

    certificate: Certificate
    trust: Trust
    programme: tuple[str, int, dict[str, Any]]
    reply: EnrolmentReply


def write_request(request: EnrolmentRequest, code: OneTimeCode, sign: Sign) -> bytes:
    """Signed with the new key, so that nobody enrols a key that is not their own."""
    fields: dict[str, object] = {
        "device": request.device,
        "incarnation": request.incarnation,
        "signing": request.signing_key,
        "hpke": request.hpke_key,
        "office": request.office,
        "code": code.id,
    }
    payload = codec.encode({**fields, "mac": _mac(code, _REQUEST, codec.encode(fields))})
    kid = trust.key_id(request.signing_key)
    return cose.sign1(payload, {KID: kid}, sign, kind=Kind.ENROLMENT)


def code_id(data: bytes) -> bytes:
    """Which code a request claims to know, not verified."""
    return _fields(cose.payload_of(data, limit=REQUEST_LIMIT)).octets("code", ID_BYTES)


def read_request(data: bytes, code_for: CodeFor) -> tuple[EnrolmentRequest, OneTimeCode]:
    """The request and the code it was made with.

    Raises `ReplyUnreadable` or `ReplyNotSigned` for what is no request, and
    `EnrolmentRefused(reason="code")` where it does not know the code that `code_for` finds.
    """
    claimed = _fields(cose.payload_of(data, limit=REQUEST_LIMIT)).octets("signing", 32)
    signed = cose.verify1(data, lambda _: claimed, kinds=Kind.ENROLMENT, limit=REQUEST_LIMIT)
    fields = _fields(signed.payload)
    code = code_for(fields.octets("code", ID_BYTES))
    request = EnrolmentRequest(
        device=fields.octets("device", 16),
        incarnation=fields.octets("incarnation", 8),
        signing_key=claimed,
        hpke_key=fields.octets("hpke", 32),
        office=fields.text("office", 200),
    )
    if code is None or not _knows(code, signed.payload, fields.octets("mac", 32)):
        raise EnrolmentRefused(reason="code")
    return request, code


def write_reply(reply: EnrolmentReply, code: OneTimeCode, request: bytes) -> bytes:
    """The answer to these very bytes of a request."""
    body = codec.encode(
        {"certificate": reply.certificate, "trust": reply.trust, "programme": reply.programme}
    )
    return codec.encode({"body": body, "mac": _mac(code, _REPLY, sha256(request).digest(), body)})


def write_refusal(reason: str) -> bytes:
    """Not authenticated: nothing is believed of it, and a kiosk changes nothing when it comes."""
    return codec.encode({"refused": reason})


def read_reply(data: bytes, code: OneTimeCode, request: bytes) -> Enrolled:
    """The centre's answer to our request.

    Raises `EnrolmentRefused(reason=...)`, and `ReplyUnreadable` for what is no answer, or
    `CertificateForged` or `ProgrammeForged` for one that does not know the code or contradicts
    itself or the request.
    """
    outer = codec.Reading(codec.decode(data, limit=LIMIT, reason="enrolment"))
    if outer.raw("refused") is not None:
        reason = outer.text("refused", 64)
        raise EnrolmentRefused(reason=reason if reason in REASONS else "other")
    body = outer.octets("body")
    right = _mac(code, _REPLY, sha256(request).digest(), body)
    if not hmac.compare_digest(outer.octets("mac"), right):
        raise CertificateForged(what="enrolment", reason="mac")
    return _enrolled(_fields(body, LIMIT), request)


def _enrolled(fields: codec.Reading, request: bytes) -> Enrolled:
    reply = EnrolmentReply(
        fields.octets("certificate"), fields.octets("trust"), fields.octets("programme")
    )
    believed = trust.read_first(reply.trust)
    certificate = certificates.read(reply.certificate, believed)
    ours = _fields(cose.payload_of(request))
    for name, certified in (
        ("device", certificate.device),
        ("incarnation", certificate.incarnation),
        ("signing", certificate.signing_key),
        ("hpke", certificate.hpke_key),
    ):
        if ours.octets(name) != certified:
            raise CertificateForged(what="certificate", reason=name)
    return Enrolled(certificate, believed, programmes.read(reply.programme, believed), reply)


def _fields(payload: bytes, limit: int = REQUEST_LIMIT) -> codec.Reading:
    return codec.Reading(codec.decode(payload, limit=limit, reason="enrolment"))


def _knows(code: OneTimeCode, payload: bytes, mac: bytes) -> bool:
    fields: Mapping[str, object] = codec.decode(payload, limit=REQUEST_LIMIT)
    rest = codec.encode({name: value for name, value in fields.items() if name != "mac"})
    return hmac.compare_digest(mac, _mac(code, _REQUEST, rest))


def _mac(code: OneTimeCode, purpose: bytes, *parts: bytes) -> bytes:
    return hmac.digest(code.secret, purpose + b"".join(parts), "sha256")
