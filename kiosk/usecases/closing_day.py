"""What happened at a desk since its last handover record, read in one moment of the file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from itertools import groupby
from typing import Final

from kiosk.domain.standing import Standing
from kiosk.errors import NotEnrolled
from kiosk.store.closing import Taken
from kiosk.store.reading import Reading
from kiosk.sync.link import Known
from kiosk.usecases.queue import QueueCounts
from kiosk.wire import handovers
from kiosk.wire.handovers import HandedBatch, HandoverFacts, OperatorCounts, Person, Remains

ITS_TURN: Final = "waiting"  # nothing is wrong: it goes out with the next run


class DayReading:
    """Good for as long as its transaction; `names` are those of the people of the desk, by id."""

    def __init__(self, tx: Reading, names: Mapping[str, str]) -> None:
        self._tx, self._names = tx, names
        self.last = tx.last_handover()

    @property
    def number(self) -> int:
        """Of the record that comes next."""
        return self.last.number + 1 if self.last else 1

    @property
    def has_news(self) -> bool:
        """Somebody was taken down, or something was cut."""
        return bool(self._taken or self._tx.cut_through() > self._cut_before)

    def begins(self, now: datetime) -> datetime:
        """Where the last record ends; before the first one, with the first person.

        Never later than now: a clock that was set back makes no day end before it began.
        """
        began = self.last.closed_at if self.last is not None else self._tx.begun_since(0)
        if began is not None and began > now:
            began = self._tx.begun_since(self._facts.through if self._facts else 0)
        return min(began or now, now)

    def counts(self) -> Mapping[Standing, int]:
        found: dict[Standing, int] = {}
        for one in self._taken:
            found[one.standing] = found.get(one.standing, 0) + one.people
        return found

    def operators(self) -> tuple[OperatorCounts, ...]:
        """Who took anybody down, in the order of their names."""
        found = (
            OperatorCounts(self._person(who), {one.standing.value: one.people for one in taken})
            for who, taken in groupby(self._taken, lambda one: one.operator)
        )
        return tuple(sorted(found, key=lambda one: (one.person.name.casefold(), one.person.id)))

    def batches(self) -> tuple[HandedBatch, ...]:
        cut = self._tx.cut_since(self._cut_before)
        return tuple(HandedBatch(*one[1:]) for one in cut)

    def remains(self) -> Remains:
        link, queue = Known.of(self._tx), QueueCounts.of_file(self._tx)
        return Remains(
            unsent=link.unsent,
            reason=_reason(link),
            readable=self._tx.readable(),
            drafts=len(self._tx.drafts()),
            to_check=queue.to_check,
            to_approve=queue.to_approve,
            photos=queue.photos.photos,
        )

    @cached_property
    def _taken(self) -> list[Taken]:
        return self._tx.taken_since(self._facts.through if self._facts else 0)

    @property
    def _cut_before(self) -> int:
        return self._facts.batches_through if self._facts else 0

    @cached_property
    def _facts(self) -> HandoverFacts | None:
        return handovers.read_own(self.last.record) if self.last else None

    def _person(self, who: str) -> Person:
        return Person(who, self._names.get(who, who))


def _reason(link: Known) -> str:
    if not link.unsent:
        return ""
    if not link.is_enrolled:
        return NotEnrolled.code
    return link.sync.last_failure_code or ITS_TURN
