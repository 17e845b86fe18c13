"""Places in order of arrival: who gets one, who waits. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.central.entries import Entry


@dataclass(slots=True)
class Standings:
    """What is free in a wave; `allot` uses it up.

    free: numbers of places, in order. slots: of each household that has taken some, which.
    limit: recipients per household. waiting: how many stand on the list.
    """

    free: Sequence[int]
    limit: int | None = None
    slots: dict[bytes, set[int]] = field(default_factory=dict)
    waiting: int = 0

    def open_slot(self, household: bytes) -> int | None:
        taken = self.slots.get(household, set())
        return next((slot for slot in range(1, (self.limit or 0) + 1) if slot not in taken), None)


@dataclass(frozen=True, slots=True)
class Award:
    entry: Entry
    number: int
    slot: int | None


def allot(entries: Iterable[Entry], standings: Standings, now: datetime) -> list[Award]:
    """Decide these entries, in this order, by what is left.

    A household that has as many recipients as it may is refused. Otherwise whoever comes too late
    for a place waits, and is told the position.
    """
    awards: list[Award] = []
    for entry in entries:
        slot = None
        if standings.limit is not None and entry.household is not None:
            slot = standings.open_slot(entry.household)
            if slot is None:
                entry.refuse(("household_full",))
                continue
        if len(awards) < len(standings.free):
            awards.append(_award(entry, standings, standings.free[len(awards)], slot))
        elif entry.verdict != "waiting":
            standings.waiting += 1
            entry.wait(standings.waiting, now)
    return awards


def _award(entry: Entry, standings: Standings, number: int, slot: int | None) -> Award:
    if slot is not None and entry.household is not None:
        standings.slots.setdefault(entry.household, set()).add(slot)
    entry.place(number)
    return Award(entry, number, slot)
