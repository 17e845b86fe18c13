"""What a person had answered, on its way back: sealed to the kiosk that took it down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.domain.registration import SECRET_BYTES
from kiosk.errors import ReplyUnreadable
from kiosk.wire import claims, codec, hpke
from kiosk.wire.claims import Claim

_PURPOSE = b"kpk-returned-v1\x00"


@dataclass(frozen=True, slots=True)
class Origin:
    """Which record it is: the seal holds for this one alone. `batch` is the whole digest."""

    device: bytes
    incarnation: bytes
    seq: int
    batch: bytes

    @property
    def info(self) -> bytes:
        return _PURPOSE + codec.encode([self.device, self.incarnation, self.seq, self.batch])


def seal(claim: Claim, origin: Origin, public_key: bytes) -> bytes:
    """Everything of the claim but its secret: that stays with the person and the centre."""
    bare = replace(claim, secret=bytes(SECRET_BYTES), corrects=None, photos=())
    told = claims.pack([bare])
    return hpke.seal(told, public_key, origin.info)


def unseal(sealed: bytes, origin: Origin, private_key: bytes) -> Mapping[str, str]:
    """The answers by field; `ReplyUnreadable` for what was sealed for another record or kiosk."""
    match claims.unpack(hpke.unseal(sealed, private_key, origin.info)):
        case [Claim() as claim] if claim.seq == origin.seq:
            return claim.answers
    raise ReplyUnreadable(reason="returned")
