"""Chooses what goes into the next batch, so that one bad record never holds up the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.domain.registration import SECRET_BYTES, Consent, Registration
from kiosk.errors import ReplyUnreadable
from kiosk.store.records import Spoiled
from kiosk.wire import batch, claims
from kiosk.wire.batch import Packed
from kiosk.wire.claims import Claim

_LONGEST: Final = batch.LARGEST - 4096  # leaves room for seal, header and signature
# Whatever a damaged record may provoke in the packers; a sound one provokes none of them.
_UNPACKABLE: Final = (
    *(ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError),
    ReplyUnreadable,
)


@dataclass(frozen=True, slots=True)
class Load:
    """What goes into the next batch; the records of `set_aside` only as stand-ins."""

    packed: Packed
    set_aside: Sequence[int] = ()


def load(
    waiting: Sequence[Registration | Spoiled], now: datetime, programme: tuple[str, int]
) -> Load:
    """As many of the waiting records as one batch takes, proven to come out as they went in.

    Cutting deletes the readable claim: what is sealed must be the person, not nearly so. A record
    that no batch can carry is named in it by a stand-in without answers, made `now` under
    `programme`, so that the centre knows of it and says so; the record itself is to be set aside.
    """
    sound = [Claim.of(one) for one in waiting if isinstance(one, Registration)]
    if len(sound) == len(waiting) and (packed := _proven(sound)):
        return Load(packed)
    bad = {one.seq for one in waiting if not _is_sound(one)}
    packed = batch.pack(
        [
            Claim.of(one)
            if isinstance(one, Registration) and one.seq not in bad
            else _stand_in(one.seq, now, programme)
            for one in waiting
        ]
    )
    return Load(packed, sorted(bad & {claim.seq for claim in packed.claims}))


def _is_sound(one: Registration | Spoiled) -> bool:
    return isinstance(one, Registration) and _proven([Claim.of(one)]) is not None


def _proven(waiting: Sequence[Claim]) -> Packed | None:
    """The first claims, as many as fit; None where they would not come out as they went in."""
    try:
        packed = batch.pack(waiting)
        same = claims.unpack(packed.data) == packed.claims
    except _UNPACKABLE:
        return None
    return packed if same and len(packed.data) <= _LONGEST else None


def _stand_in(seq: int, now: datetime, programme: tuple[str, int]) -> Claim:
    return Claim(
        seq=seq,
        secret=bytes(SECRET_BYTES),
        programme=programme[0],
        programme_version=programme[1],
        captured_at=now,
        operator="",
        consent=Consent("", "", now, ""),
        answers={},
    )
