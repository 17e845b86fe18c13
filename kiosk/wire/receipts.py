"""A receipt as a signed object: what a desk gives a person, checkable without a network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.errors import CertificateForged, ReplyUnreadable
from kiosk.wire import base45, certificate, codec, cose
from kiosk.wire.cose import KID, Kind, Sign
from kiosk.wire.trust import Trust, key_id

PREFIX = "KPK1:"
LIMIT = 1536
_CERTIFICATE = "c"
_LAST_DIGITS, _CODE_LETTERS, _LONGEST_NAME = 4, 12, 200


@dataclass(frozen=True, slots=True)
class ReceiptFacts:
    """What the signature covers. `code` is the receipt code without its dashes; of the NIK there
    are the last four digits and never more; `captured_at` is told to the second."""

    code: str
    nik_end: str
    office: str
    device: bytes
    incarnation: bytes
    seq: int
    captured_at: datetime
    programme: tuple[str, int]
    training: bool = False


@dataclass(frozen=True, slots=True)
class ReadReceipt:
    """Facts whose signature holds; `certified`: under a key in a certificate of the centre."""

    facts: ReceiptFacts
    certified: bool


def write(facts: ReceiptFacts, sign: Sign, kid: bytes, certified: bytes | None = None) -> str:
    """The text of the QR code: the same for the same facts and key, however often.

    With `certified`, the device's certificate, every kiosk that trusts the centre can check it.
    """
    payload: dict[str, str | bytes | int] = {
        "r": facts.code,
        "n": facts.nik_end,
        "o": facts.office,
        "d": facts.device,
        "i": facts.incarnation,
        "s": facts.seq,
        "t": int(facts.captured_at.timestamp()),
        "p": facts.programme[0],
        "v": facts.programme[1],
    }
    if facts.training:
        payload["x"] = 1
    header: dict[int | str, bytes] = {KID: kid}
    if certified is not None:
        header[_CERTIFICATE] = certified
    return PREFIX + base45.encode(
        cose.sign1(codec.encode(payload), header, sign, kind=Kind.RECEIPT)
    )


def is_receipt(text: str) -> bool:
    """Whether it claims to be one; a scanner's burst is told from other codes by this."""
    return text.startswith(PREFIX)


def read(text: str, own_key: Callable[[bytes], bytes | None], trust: Trust | None) -> ReadReceipt:
    """What was signed: by this kiosk (`own_key` finds a key by its name), or by a device whose
    certificate of the centre is inside.

    Raises `ReplyUnreadable` for what is no receipt, `CertificateForged` for a certificate that is
    not the centre's or another device's, `ReplyNotSigned` for a key or signature unknown.
    """
    data = base45.decode(text.removeprefix(PREFIX))
    header = cose.header_of(data, limit=LIMIT)
    kid = cose.kid_of(header)
    if (key := own_key(kid)) is not None:
        signed = cose.verify1(data, lambda _: key, kinds=Kind.RECEIPT, limit=LIMIT)
        return ReadReceipt(_facts(signed.payload), certified=False)
    issued = _certificate(header.get(_CERTIFICATE), kid, trust)
    found = issued.signing_key if issued else None
    signed = cose.verify1(data, lambda _: found, kinds=Kind.RECEIPT, limit=LIMIT)
    facts = _facts(signed.payload)
    if issued is None or (issued.device, issued.office) != (facts.device, facts.office):
        raise CertificateForged(what="receipt", reason="other")
    return ReadReceipt(facts, certified=True)


def _certificate(data: object, kid: bytes, trust: Trust | None) -> certificate.Certificate | None:
    if not isinstance(data, bytes) or trust is None:
        return None
    issued = certificate.read(data, trust)
    return issued if key_id(issued.signing_key) == kid else None


def _facts(payload: bytes) -> ReceiptFacts:
    fields = codec.Reading(codec.decode(payload, limit=LIMIT, reason="receipt"))
    return ReceiptFacts(
        code=_exactly(fields.text("r"), _CODE_LETTERS),
        nik_end=_exactly(fields.text("n"), _LAST_DIGITS),
        office=fields.text("o", _LONGEST_NAME),
        device=fields.octets("d", 16),
        incarnation=fields.octets("i", 8),
        seq=fields.number("s", least=1),
        captured_at=codec.from_micros(fields.number("t", most=2**37) * 1_000_000),
        programme=(fields.text("p", _LONGEST_NAME), fields.number("v")),
        training=fields.raw("x") == 1,
    )


def _exactly(text: str, length: int) -> str:
    if len(text) != length:
        raise ReplyUnreadable(reason="receipt")
    return text
