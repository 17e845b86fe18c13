"""Where a registration stands: derived from what is known, never stored."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from kiosk.domain.verdict import Verdict, VerdictKind


class Standing(StrEnum):
    """ "Sending" is not one: until the centre has answered, a record is waiting to be sent."""

    QUEUED = "queued"
    BATCHED = "batched"
    RECEIVED = "received"
    IN_DRAW = "in_draw"
    PLACED = "placed"
    WAITING = "waiting"
    DUPLICATE = "duplicate"
    REFUSED = "refused"
    NEEDS_CORRECTION = "needs_correction"
    QUARANTINED = "quarantined"
    DRAWN = "drawn"
    NOT_DRAWN = "not_drawn"

    @classmethod
    def of(cls, in_batch: bool, in_custody: bool, verdict: Verdict | VerdictKind | None) -> Self:
        if verdict is not None:
            kind = verdict.kind if isinstance(verdict, Verdict) else verdict
            return cls(kind.value)
        if in_custody:
            return cls("received")
        return cls("batched" if in_batch else "queued")

    @property
    def is_unsent(self) -> bool:
        """The centre has not acknowledged it."""
        return self in UNSENT

    @property
    def needs_check(self) -> bool:
        """Somebody at the desk must look."""
        return self in NEEDS_CHECK

    @property
    def frees_person(self) -> bool:
        """The same person may be registered again."""
        return self in {Standing.REFUSED, Standing.NEEDS_CORRECTION, Standing.QUARANTINED}


UNSENT = frozenset({Standing.QUEUED, Standing.BATCHED})
NEEDS_CHECK = frozenset(
    {Standing.DUPLICATE, Standing.REFUSED, Standing.NEEDS_CORRECTION, Standing.QUARANTINED}
)
AT_CENTRE = frozenset(Standing) - UNSENT - NEEDS_CHECK
