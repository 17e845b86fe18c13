"""A visitor's call for an officer, over the local network: which machine, since when, no person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.errors import CertificateForged, ReplyUnreadable
from kiosk.wire import certificate, codec, cose
from kiosk.wire.cose import KID, Kind, Sign
from kiosk.wire.trust import Trust, key_id

LIMIT = 1200  # one datagram, whole on every network
CALL_BYTES = 8
_CERTIFICATE = "c"
_LONGEST_PLACE = 80


class Word(StrEnum):
    """What is said of a call."""

    CALLING = "calling"  # again and again, until somebody comes or it is over
    COMING = "coming"  # an officer has seen it
    OVER = "over"  # nobody is needed any more


@dataclass(frozen=True, slots=True)
class CallWord:
    """`call` names one call; `at` rises with every word of a device, so that none counts twice."""

    word: Word
    call: bytes
    device: bytes
    office: str
    place: str
    since: datetime
    at: datetime


@dataclass(frozen=True, slots=True)
class HeardWord:
    """A word whose signature holds; `certified`: under a key in a certificate of the centre."""

    said: CallWord
    certified: bool


def write(said: CallWord, sign: Sign, public: bytes, certified: bytes | None = None) -> bytes:
    """`certified` is the device's certificate; without one only the same computer listens."""
    payload: dict[str, str | bytes | int] = {
        "w": said.word.value,
        "c": said.call,
        "d": said.device,
        "o": said.office,
        "p": said.place,
        "s": codec.to_micros(said.since),
        "t": codec.to_micros(said.at),
    }
    header: dict[int | str, bytes] = {KID: key_id(public)}
    if certified is not None:
        header[_CERTIFICATE] = certified
    else:
        payload["k"] = public
    return cose.sign1(codec.encode(payload), header, sign, kind=Kind.CALL)


def read(data: bytes, trust: Trust | None) -> HeardWord:
    """What was said: by a device that the centre certified for that office, or by one that only
    vouches for itself.

    Raises `ReplyUnreadable`, `ReplyNotSigned` or `CertificateForged`.
    """
    header = cose.header_of(data, limit=LIMIT)
    if _CERTIFICATE not in header:
        return HeardWord(_own(data), certified=False)
    issued = _issued(header[_CERTIFICATE], trust)
    key = issued.signing_key if key_id(issued.signing_key) == cose.kid_of(header) else None
    signed = cose.verify1(data, lambda _: key, kinds=Kind.CALL, limit=LIMIT)
    said = _said(codec.Reading(codec.decode(signed.payload, limit=LIMIT, reason="call")))
    if (said.device, said.office) != (issued.device, issued.office):
        raise CertificateForged(what="call", reason="other")
    return HeardWord(said, certified=True)


def _own(data: bytes) -> CallWord:
    """Signed by the key it brings along: whole, and nothing more."""
    unproven = codec.Reading(
        codec.decode(cose.payload_of(data, limit=LIMIT), limit=LIMIT, reason="call")
    )
    key = unproven.octets("k", 32)
    if key_id(key) != cose.kid_of(cose.header_of(data, limit=LIMIT)):
        raise ReplyUnreadable(reason="kid")
    signed = cose.verify1(data, lambda _: key, kinds=Kind.CALL, limit=LIMIT)
    return _said(codec.Reading(codec.decode(signed.payload, limit=LIMIT, reason="call")))


def _issued(data: object, trust: Trust | None) -> certificate.Certificate:
    if not isinstance(data, bytes) or trust is None:
        raise CertificateForged(what="call", reason="trust")
    return certificate.read(data, trust)


def _said(fields: codec.Reading) -> CallWord:
    word = fields.text("w", 20)
    if word not in tuple(Word):
        raise ReplyUnreadable(reason="word")
    return CallWord(
        word=Word(word),
        call=fields.octets("c", CALL_BYTES),
        device=fields.octets("d", 16),
        office=fields.text("o", 200),
        place=fields.text("p", _LONGEST_PLACE),
        since=fields.moment("s"),
        at=fields.moment("t"),
    )
