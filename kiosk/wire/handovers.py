"""A handover record as a signed object: what a desk had done when its day was closed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.errors import CertificateForged, ReplyUnreadable
from kiosk.wire import base45, certificate, codec, cose
from kiosk.wire.cose import KID, LIMIT, Kind, Sign
from kiosk.wire.trust import Trust, key_id

PREFIX = "KPH1:"
FIRST = bytes(32)  # what the first record names as the one before it
_CERTIFICATE = "c"
_LONGEST_NAME, _LONGEST_CODE = 200, 60

Counts = Mapping[str, int]
"""How many stand where, by the name of the standing; none that is 0."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who did something, by the id that registrations carry and the name they had then."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class OperatorCounts:
    """Whom one person of the desk took down."""

    person: Person
    counts: Counts


@dataclass(frozen=True, slots=True)
class HandedBatch:
    """A batch cut in the period. `size`: bytes still on the machine, 0 once the centre cannot lose
    it any more; `received`: the centre has acknowledged it."""

    incarnation: bytes
    number: int
    first_seq: int
    last_seq: int
    digest: bytes
    size: int
    received: bool

    @property
    def claims(self) -> int:
        return self.last_seq - self.first_seq + 1


@dataclass(frozen=True, slots=True)
class Remains:
    """What the day leaves behind. `reason` says why something is not sent (a code, or empty);
    `readable` records could not be sealed, because no centre has given a key to seal to; `photos`
    are photographs that the centre has not."""

    unsent: int = 0
    reason: str = ""
    readable: int = 0
    drafts: int = 0
    to_check: int = 0
    to_approve: int = 0
    photos: int = 0


@dataclass(frozen=True, slots=True)
class HandoverFacts:
    """What the signature covers. `through` and `batches_through` count every registration and batch
    that the kiosk ever made, so that the next record begins where this one ends."""

    number: int
    previous: bytes
    office: str
    desk: str
    device: bytes
    incarnation: bytes
    begins: datetime
    closed_at: datetime
    zone: str
    through: int
    batches_through: int
    operators: tuple[OperatorCounts, ...]
    batches: tuple[HandedBatch, ...]
    remains: Remains
    programme: tuple[str, int]
    prepared_by: Person
    signed_by: Person
    training: bool = False

    @property
    def counts(self) -> Counts:
        """By standing, of everybody who was taken down in the period."""
        found: dict[str, int] = {}
        for one in self.operators:
            for standing, count in one.counts.items():
                found[standing] = found.get(standing, 0) + count
        return found

    @property
    def total(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class ReadHandover:
    """Facts whose signature holds; `certified`: under a key in a certificate of the centre."""

    facts: HandoverFacts
    certified: bool


def digest(record: bytes) -> bytes:
    """The name of a record: the next one carries it."""
    return hashlib.sha256(record).digest()


def stamp(facts: HandoverFacts, name: bytes) -> str:
    """What a QR code on paper says: which record this is, and its digest."""
    return PREFIX + base45.encode(codec.encode([facts.device, facts.number, name]))


def write(facts: HandoverFacts, sign: Sign, kid: bytes, certified: bytes | None = None) -> bytes:
    """The signed record; with `certified`, the device's certificate, everybody who believes the
    centre can check it."""
    header: dict[int | str, bytes] = {KID: kid}
    if certified is not None:
        header[_CERTIFICATE] = certified
    return cose.sign1(codec.encode(_payload(facts)), header, sign, kind=Kind.HANDOVER)


def read(
    data: bytes, own_key: Callable[[bytes], bytes | None], trust: Trust | None
) -> ReadHandover:
    """What was signed: by this kiosk (`own_key` finds a key by its name), or by a device whose
    certificate of the centre is inside.

    Raises `ReplyUnreadable` for what is no record, `CertificateForged` for a certificate that is
    not the centre's or another device's, `ReplyNotSigned` for a key or signature unknown.
    """
    header = cose.header_of(data)
    kid = cose.kid_of(header)
    if (key := own_key(kid)) is not None:
        signed = cose.verify1(data, lambda _: key, kinds=Kind.HANDOVER)
        return ReadHandover(_facts(signed.payload), certified=False)
    issued = _certificate(header.get(_CERTIFICATE), kid, trust)
    found = issued.signing_key if issued else None
    facts = _facts(cose.verify1(data, lambda _: found, kinds=Kind.HANDOVER).payload)
    if issued is None or issued.device != facts.device:
        raise CertificateForged(what="handover", reason="other")
    return ReadHandover(facts, certified=True)


def read_own(data: bytes) -> HandoverFacts:
    """Out of this kiosk's own store, where nobody else could have put it."""
    return _facts(cose.payload_of(data))


def _certificate(data: object, kid: bytes, trust: Trust | None) -> certificate.Certificate | None:
    if not isinstance(data, bytes) or trust is None:
        return None
    issued = certificate.read(data, trust)
    return issued if key_id(issued.signing_key) == kid else None


def _payload(facts: HandoverFacts) -> dict[str, Any]:
    remains = facts.remains
    return {
        "v": 1,
        "number": facts.number,
        "previous": facts.previous,
        "office": facts.office,
        "desk": facts.desk,
        "device": facts.device,
        "incarnation": facts.incarnation,
        "begins": codec.to_micros(facts.begins),
        "closed": codec.to_micros(facts.closed_at),
        "zone": facts.zone,
        "through": facts.through,
        "batches_through": facts.batches_through,
        "operators": [[_named(one.person), dict(one.counts)] for one in facts.operators],
        "batches": [_batch(one) for one in facts.batches],
        "remains": [
            *(remains.unsent, remains.reason, remains.readable),
            *(remains.drafts, remains.to_check, remains.to_approve),
            *([remains.photos] if remains.photos else []),
        ],
        "programme": list(facts.programme),
        "prepared": _named(facts.prepared_by),
        "signed": _named(facts.signed_by),
        "training": facts.training,
    }


def _named(person: Person) -> list[str]:
    return [person.id, person.name]


def _batch(one: HandedBatch) -> list[Any]:
    seqs = (one.number, one.first_seq, one.last_seq)
    return [one.incarnation, *seqs, one.digest, one.size, one.received]


def _facts(payload: bytes) -> HandoverFacts:
    fields = codec.Reading(codec.decode(payload, limit=LIMIT, reason="handover"))
    fields.number("v", 1, 1)
    return HandoverFacts(
        number=fields.number("number", least=1),
        previous=fields.octets("previous", 32),
        office=fields.text("office", _LONGEST_NAME),
        desk=fields.text("desk", _LONGEST_NAME),
        device=fields.octets("device", 16),
        incarnation=fields.octets("incarnation", 8),
        begins=fields.moment("begins"),
        closed_at=fields.moment("closed"),
        zone=fields.text("zone", _LONGEST_CODE),
        through=fields.number("through"),
        batches_through=fields.number("batches_through"),
        operators=tuple(_read_operator(one) for one in fields.items("operators")),
        batches=tuple(_read_batch(one) for one in fields.items("batches")),
        remains=_read_remains(fields.items("remains")),
        programme=_read_programme(fields.items("programme")),
        prepared_by=_read_person(fields.raw("prepared")),
        signed_by=_read_person(fields.raw("signed")),
        training=fields.raw("training") is True,
    )


def _read_person(data: Any) -> Person:
    match data:
        case [str(who), str(name)] if max(len(who), len(name)) <= _LONGEST_NAME:
            return Person(who, name)
    raise ReplyUnreadable(reason="handover")


def _read_operator(data: Any) -> OperatorCounts:
    match data:
        case [person, dict(counts)] if all(
            isinstance(name, str) and type(count) is int and count > 0
            for name, count in counts.items()
        ):
            return OperatorCounts(_read_person(person), counts)
    raise ReplyUnreadable(reason="handover")


def _read_batch(data: Any) -> HandedBatch:
    match data:
        case [bytes(life), int(number), int(first), int(last), bytes(name), int(size), bool(got)]:
            if number > 0 and 0 < first <= last and len(name) == len(FIRST) and size >= 0:
                return HandedBatch(life, number, first, last, name, size, got)
    raise ReplyUnreadable(reason="handover")


def _read_remains(data: list[Any]) -> Remains:
    match data:
        case [int(unsent), str(reason), *more] if 4 <= len(more) <= 5:
            numbers = [unsent, *more]  # the last one is there where photographs wait
            if (
                all(type(one) is int and one >= 0 for one in numbers)
                and len(reason) <= _LONGEST_CODE
            ):
                return Remains(unsent, reason, *more)
    raise ReplyUnreadable(reason="handover")


def _read_programme(data: list[Any]) -> tuple[str, int]:
    match data:
        case [str(name), int(version)] if len(name) <= _LONGEST_NAME:
            return name, version
    raise ReplyUnreadable(reason="handover")
