"""How quick the line was lately, and what that says of the time to send what waits."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from kiosk.store.reading import Reading
from kiosk.store.writing import Writing

_KEPT: Final = "pace"  # the setting
_MOST: Final = 12  # of the last batches: a line of last month says little of today's
_LONGEST: Final = timedelta(hours=1)  # whatever took longer was a clock that was set
_SPREAD: Final = 1.5  # no line is steadier than that from one day to the next


@dataclass(frozen=True, slots=True)
class Sample:
    """One batch that arrived, from its first byte to the centre's answer."""

    size: int
    milliseconds: int
    claims: int


@dataclass(frozen=True, slots=True)
class Estimate:
    """Seconds, at best and at worst, as this kiosk's own last batches went; no promise."""

    low: int
    high: int


def note(tx: Writing, size: int, took: timedelta, claims: int) -> None:
    """A batch is in the centre's custody; a time that only a changed clock can tell is left out."""
    if not timedelta() <= took <= _LONGEST:
        return
    milliseconds = max(1, round(took.total_seconds() * 1000))
    last = [*_read(tx), [size, milliseconds, claims]][-_MOST:]
    tx.put_setting(_KEPT, json.dumps(last).encode())


def samples(tx: Reading) -> tuple[Sample, ...]:
    return tuple(Sample(*one) for one in _read(tx))


def bytes_of(claims: int, measured: Sequence[Sample]) -> int:
    """What so many claims that are not cut yet will weigh, by those that were sent."""
    sent = sum(one.claims for one in measured)
    return claims * sum(one.size for one in measured) // sent if sent else 0


def estimate(size: int, measured: Sequence[Sample]) -> Estimate | None:
    """None where nothing was ever sent; the quickest and the slowest quarter are left out.

    Time grows with the bytes, and is never less than the shortest answer was.
    """
    if not measured:
        return None
    least = min(one.milliseconds for one in measured)
    times = sorted(max(least, one.milliseconds * size / one.size) for one in measured)
    cut_off = len(times) // 4
    low, high = times[cut_off], times[-1 - cut_off]
    return Estimate(_seconds(low), _seconds(max(high, low * _SPREAD)))


def _seconds(milliseconds: float) -> int:
    return max(1, round(milliseconds / 1000))


def _read(tx: Reading) -> list[list[int]]:
    kept: list[list[int]] = json.loads(tx.setting(_KEPT) or b"[]")
    return kept
