"""A batch: some waiting claims, sealed to the centre's intake key and signed by the device."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from kiosk.errors import ReplyUnreadable
from kiosk.wire import claims as wire_claims
from kiosk.wire import codec, cose, hpke
from kiosk.wire.claims import Claim, TooMuch, Unreadable
from kiosk.wire.cose import KID, Kind, Sign

MAX_CLAIMS = wire_claims.MAX_CLAIMS
MAX_BYTES = 65_536  # where a batch is cut
LARGEST = 4 * MAX_BYTES  # what is accepted: one claim alone always goes, however long it is
FIRST = bytes(32)  # `previous` of the first batch of an incarnation
DEVICE_BYTES, INCARNATION_BYTES, DIGEST_BYTES = 16, 8, 32
_ENVELOPE = 512  # header, signature, seal and framing together stay below this
_PURPOSE = b"kpk-batch-v1\x00"

IntakePrivateFor = Callable[[bytes], bytes | None]


@dataclass(frozen=True, slots=True)
class BatchHeader:
    """Which records these are, and whose; travels readable, so it says nothing of the people."""

    device: bytes
    incarnation: bytes
    number: int
    first_seq: int
    last_seq: int
    previous: bytes
    intake_kid: bytes
    kid: bytes

    @property
    def seqs(self) -> range:
        return range(self.first_seq, self.last_seq + 1)


@dataclass(frozen=True, slots=True, repr=False)
class Packed:
    """Claims of one batch and the bytes they were packed into, before they are sealed."""

    claims: Sequence[Claim]
    data: bytes


def fit(claims: Sequence[Claim]) -> int:
    """How many of the waiting claims, from the first on, go into one batch: one at least."""
    return next(count for count in _counts(claims) if count < 2 or _fitting(claims[:count]))


def pack(claims: Sequence[Claim]) -> Packed:
    """The first of the waiting claims, as many as `fit`; raises what packing one claim raises."""
    for count in _counts(claims):
        if count > 1 and (data := _fitting(claims[:count])):
            return Packed(claims[:count], data)
    return Packed(claims[:1], wire_claims.pack(claims[:1]))


def build(header: BatchHeader, claims: Sequence[Claim], intake_public: bytes, sign: Sign) -> bytes:
    """The bytes of a batch, to be kept and sent unchanged until they are answered."""
    return seal(header, Packed(claims, wire_claims.pack(claims)), intake_public, sign)


def seal(header: BatchHeader, packed: Packed, intake_public: bytes, sign: Sign) -> bytes:
    """The same of claims that are packed already."""
    if [claim.seq for claim in packed.claims] != list(header.seqs):
        raise ValueError("the header names the records of its batch")
    protected = cose.protect(_labels(header), Kind.BATCH)
    # Sealed together with its header, so that a body cannot be moved under another.
    sealed = hpke.seal(packed.data, intake_public, _PURPOSE + protected)
    return cose.sign_protected(sealed, protected, sign)


def read_header(data: bytes) -> BatchHeader:
    """What the batch says of itself, not verified: to find the device, and nothing more."""
    return _header(cose.header_of(data, limit=LARGEST))


def open(  # noqa: A001 - batch.open says it best
    data: bytes, device_public: bytes, intake_private_for: IntakePrivateFor
) -> tuple[BatchHeader, list[Claim | Unreadable]]:
    """A batch that this device signed, and its claims.

    Raises `ReplyNotSigned` or `ReplyUnreadable` where the device did not sign it. What it did sign
    is never refused: claims that cannot be read come back as `Unreadable`, together if need be.
    """
    signed = cose.verify1(data, lambda _: device_public, kinds=Kind.BATCH, limit=LARGEST)
    header = _header(signed.header)
    private = intake_private_for(header.intake_kid)
    if private is None:
        return header, [_all_of(header, "batch.intake_key")]
    try:
        packed = hpke.unseal(signed.payload, private, _PURPOSE + signed.protected)
        found = wire_claims.unpack(packed)
    except ReplyUnreadable as error:
        return header, [_all_of(header, f"batch.{error.facts['reason']}")]
    if _seqs(found) != list(header.seqs):
        return header, [_all_of(header, "batch.records")]
    return header, found


def digest(data: bytes) -> bytes:
    """The name of a batch: what custody is given of, and what the next one calls `previous`."""
    return sha256(data).digest()


def _counts(claims: Sequence[Claim]) -> Iterator[int]:
    """From as many as there are and may be down to one, or none."""
    count = min(len(claims), MAX_CLAIMS)
    while count > 1:
        yield count
        count -= max(1, count // 8)
    yield count


def _fitting(claims: Sequence[Claim]) -> bytes | None:
    """Packed, where that is not too much for one batch."""
    try:
        data = wire_claims.pack(claims)
    except TooMuch:
        return None
    return data if len(data) + _ENVELOPE <= MAX_BYTES else None


def _all_of(header: BatchHeader, reason: str) -> Unreadable:
    return Unreadable(header.first_seq, reason, through=header.last_seq)


def _seqs(found: Sequence[Claim | Unreadable]) -> list[int]:
    return [one.seq for one in found]


def _labels(header: BatchHeader) -> cose.Header:
    return {
        KID: header.kid,
        "d": header.device,
        "i": header.incarnation,
        "n": header.number,
        "f": header.first_seq,
        "l": header.last_seq,
        "p": header.previous,
        "k": header.intake_kid,
    }


def _header(labels: cose.Header) -> BatchHeader:
    fields = codec.Reading(labels)
    first = fields.number("f", least=1)
    return BatchHeader(
        device=fields.octets("d", DEVICE_BYTES),
        incarnation=fields.octets("i", INCARNATION_BYTES),
        number=fields.number("n", least=1),
        first_seq=first,
        last_seq=fields.number("l", least=first, most=first + MAX_CLAIMS - 1),
        previous=fields.octets("p", DIGEST_BYTES),
        intake_kid=fields.octets("k"),
        kid=cose.kid_of(labels),
    )
