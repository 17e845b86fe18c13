"""From a registration's id in this file to its number within an incarnation, and back."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.errors import NotSetUp


class Incarnation(NamedTuple):
    """One life of this kiosk: registrations with an id above `base` count from 1 under it."""

    number: int
    incarnation: bytes
    base: int


@dataclass(frozen=True, slots=True)
class Numbering:
    """Every incarnation of this file, oldest first; bases never fall."""

    incarnations: tuple[Incarnation, ...]

    @property
    def current(self) -> Incarnation:
        if not self.incarnations:
            raise NotSetUp
        return self.incarnations[-1]

    def named(self, incarnation: bytes | None) -> Incarnation:
        """The incarnation of that name, or the current one; LookupError for a stranger."""
        if not incarnation:
            return self.current
        for known in self.incarnations:
            if known.incarnation == incarnation:
                return known
        raise LookupError("no such incarnation in this store")

    def id_of(self, seq: int, incarnation: bytes | None = None) -> int:
        """LookupError for a number that incarnation cannot have given."""
        known = self.named(incarnation)
        registration = known.base + seq
        if seq < 1 or self.incarnation_of(registration) is not known:
            raise LookupError("no such registration in this store")
        return registration

    def incarnation_of(self, registration: int) -> Incarnation:
        """The last one that begins below this id."""
        place = bisect_left(self.incarnations, registration, key=lambda known: known.base)
        return self.incarnations[place - 1]
