"""What the queue page counts and what follows from it, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from kiosk.domain.programme import Programme

if TYPE_CHECKING:
    from kiosk.usecases.forecast import Forecast
    from kiosk.usecases.queue import QueueCounts
    from kiosk.usecases.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Numbers:
    counts: QueueCounts
    free_bytes: int
    programme: Programme
    forecast: Forecast
    data_days: int

    @classmethod
    def of(cls, workplace: Workplace) -> Self:
        """For a background thread."""
        return cls(
            workplace.queue.counts(),
            workplace.free_bytes(),
            workplace.desk.programme,
            workplace.forecast(),
            workplace.settings.now.data_days,
        )
