"""The certificate of a device: the centre's word that these keys are this desk's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.errors import CertificateForged, ProtocolError
from kiosk.wire import codec, cose
from kiosk.wire.cose import KID, Kind, Sign
from kiosk.wire.trust import Trust

LIMIT = 4096


@dataclass(frozen=True, slots=True)
class Certificate:
    device: bytes
    incarnation: bytes
    signing_key: bytes
    hpke_key: bytes
    office: str
    issued_at: datetime


def issue(certificate: Certificate, sign: Sign, kid: bytes) -> bytes:
    payload = {
        "device": certificate.device,
        "incarnation": certificate.incarnation,
        "signing": certificate.signing_key,
        "hpke": certificate.hpke_key,
        "office": certificate.office,
        "at": codec.to_micros(certificate.issued_at),
    }
    return cose.sign1(codec.encode(payload), {KID: kid}, sign, kind=Kind.CERTIFICATE)


def read(data: bytes, trust: Trust) -> Certificate:
    """What the centre certified; `CertificateForged` where it did not."""
    try:
        signed = cose.verify1(data, trust.key_for, kinds=Kind.CERTIFICATE, limit=LIMIT)
        return _parse(signed.payload)
    except ProtocolError as error:
        raise CertificateForged(what="certificate", reason=str(error)) from error


def read_own(data: bytes) -> Certificate:
    """A device's own, verified when it was granted; whoever signed it need not be trusted still."""
    return _parse(cose.payload_of(data, limit=LIMIT))


def _parse(payload: bytes) -> Certificate:
    fields = codec.Reading(codec.decode(payload, limit=LIMIT, reason="certificate"))
    return Certificate(
        device=fields.octets("device", 16),
        incarnation=fields.octets("incarnation", 8),
        signing_key=fields.octets("signing", 32),
        hpke_key=fields.octets("hpke", 32),
        office=fields.text("office", 200),
        issued_at=fields.moment("at"),
    )
