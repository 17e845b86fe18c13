"""What lies before those who wait: how long sending will take, and who has waited past a close."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.wave import Calendar, Wave
from kiosk.store.reading import Reading
from kiosk.store.store import Store
from kiosk.sync import pace
from kiosk.sync.pace import Estimate

__all__ = ["Estimate", "Forecast", "Overdue", "forecast", "overdue"]


@dataclass(frozen=True, slots=True)
class Overdue:
    """People not sent although a wave closed over them; they are kept, and somebody must act."""

    count: int
    wave: int  # the first that closed


@dataclass(frozen=True, slots=True)
class Forecast:
    """`estimate`: seconds at best and at worst, None where this kiosk never sent anything.

    `size`: bytes; None where what is not packed yet cannot be weighed.
    """

    size: int | None = 0
    estimate: Estimate | None = None
    overdue: Overdue | None = None


def forecast(store: Store, calendar: Calendar, now: datetime) -> Forecast:
    with store.read() as tx:
        measured = pace.samples(tx)
        size = _size(tx, measured)
        estimate = pace.estimate(size, measured) if size else None
        return Forecast(size, estimate, _overdue(tx, calendar, now))


def overdue(store: Store, calendar: Calendar, now: datetime) -> Overdue | None:
    """The alarm alone: cheap enough to be asked every moment."""
    with store.read() as tx:
        return _overdue(tx, calendar, now)


def _size(tx: Reading, measured: tuple[pace.Sample, ...]) -> int | None:
    uncut = tx.uncut()
    if uncut and not measured:
        return None
    return tx.cut_bytes() + pace.bytes_of(uncut, measured)


def _overdue(tx: Reading, calendar: Calendar, now: datetime) -> Overdue | None:
    oldest = tx.oldest_unsent()
    first = calendar.wave_for_arrival(oldest) if oldest else None
    if first is None or first.closes > now:
        return None
    count = tx.unsent_before(_last_closed(calendar, first, now).closes)
    return Overdue(count, first.number)


def _last_closed(calendar: Calendar, first: Wave, now: datetime) -> Wave:
    last = first
    while (following := calendar.after(last)) is not None and following.closes <= now:
        last = following
    return last
